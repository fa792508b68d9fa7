package dev.offprint.feed;

import dev.offprint.feed.FeedReport.Extent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing that formats cannot carry.
 *
 * @param field as {@link FeedReport.Loss#field()}
 * @param lost whether it is lost of this one
 */
record LossRow<T>(Set<FeedFormat> formats, String field, Extent extent, String reason, Predicate<T> lost) {

    static final Set<FeedFormat> EVERY = EnumSet.allOf(FeedFormat.class);
    static final Set<FeedFormat> RSS = EnumSet.of(FeedFormat.RSS);
    static final Set<FeedFormat> ATOM = EnumSet.of(FeedFormat.ATOM);
    static final Set<FeedFormat> JSON = EnumSet.of(FeedFormat.JSON_FEED);
    static final Set<FeedFormat> XML = EnumSet.of(FeedFormat.RSS, FeedFormat.ATOM);
    static final String NO_PLACE = "the format has no place for it";
    static final String NO_ADDRESS = "a picture within the address, or a relative address with no base";
    static final String NOT_ALL = "but for pictures within the address, and relative addresses with no base";
    static final String AS_LINE = "as a line of text, the first year and the names of the holders";
    static final String AS_NAME = "as name and address";
    static final String IN_WORDS = "in the words of the line, unless a statement stands there";
    static final String NO_MAILBOX = "not an address that every reader takes";

    static <T> LossRow<T> dropped(Set<FeedFormat> formats, String field, String reason, Predicate<T> lost) {
        return new LossRow<>(formats, field, Extent.DROPPED, reason, lost);
    }

    static <T> LossRow<T> approximated(Set<FeedFormat> formats, String field, String reason, Predicate<T> lost) {
        return new LossRow<>(formats, field, Extent.APPROXIMATED, reason, lost);
    }

    /** The rows of a table that concern the format. */
    static <T> List<LossRow<T>> of(FeedFormat format, List<LossRow<T>> rows) {
        return rows.stream().filter(row -> row.formats.contains(format)).toList();
    }

    /**
     * Adds the rows of a copyright, which an article and a publication have alike.
     *
     * @param lost what RSS and Atom lose of it
     * @param lacks whether JSON Feed lacks an address in it
     */
    static <T> void rights(List<LossRow<T>> rows, Function<T, ReadBack.RightsLoss> lost, Predicate<T> lacks) {
        rows.add(approximated(XML, "copyright", AS_LINE, it -> lost.apply(it).ofRest()));
        rows.add(approximated(
                XML, "copyright.licences", AS_NAME, it -> lost.apply(it).ofLicences()));
        rows.add(approximated(
                XML, "copyright.mining", IN_WORDS, it -> lost.apply(it).ofMining()));
        rows.add(dropped(JSON, "copyright", NOT_ALL, lacks));
    }

    static <T> boolean any(List<? extends T> values, Predicate<T> is) {
        for (int i = 0; i < values.size(); i++) {
            if (is.test(values.get(i))) {
                return true;
            }
        }
        return false;
    }
}
