package dev.offprint.text;

import dev.offprint.ArticleBuilder;
import dev.offprint.credit.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between the headline and the first paragraph: one byline and one dateline at most, each on a line of
 * its own.
 */
final class HeadReader {

    private final Findings findings;
    private @Nullable Byline byline;
    private @Nullable Dateline dateline;
    private int datelineNumber;
    private int end;

    /** Reads the lines below the headline. */
    HeadReader(Lines lines, int start, Findings findings) {
        this.findings = findings;
        end = start;
        if (start < lines.size() && !lines.isBlank(start)) {
            while (end < lines.size() && !lines.isBlank(end) && take(lines, end)) {
                end++;
            }
            if (end < lines.size() && !lines.isBlank(end)) {
                findings.info(
                        "text-under-headline",
                        lines.number(end),
                        "text follows the headline without an empty line",
                        "it is read as the first paragraph");
                return;
            }
        }
        int chunk = lines.skipBlank(end);
        while (chunk < lines.size() && takesAll(lines, chunk)) {
            end = lines.endOfChunk(chunk);
            chunk = lines.skipBlank(end);
        }
    }

    /** Whether a line is a byline or a dateline. */
    static boolean takes(String line) {
        return Byline.read(line) != null || Dateline.read(line) != null;
    }

    /** The first line of the body. */
    int end() {
        return end;
    }

    /** The names of the byline; none where there is no byline. */
    List<Author> authors() {
        return byline == null ? List.of() : byline.authors();
    }

    /** Whether neither dateline nor date was found. */
    boolean hasNoDateline() {
        return dateline == null;
    }

    /** Takes a dateline that stands at the start of the first paragraph. */
    void runIn(Dateline found, int number) {
        dateline = found;
        datelineNumber = number;
        findings.info(
                "dateline-run-in",
                number,
                "the first paragraph begins with place, date and a dash",
                "they are taken as the dateline, out of the paragraph");
    }

    /** Says place and date, and whatever had to be guessed of them. */
    void date(ArticleBuilder article, List<Author> holders) {
        Optional<Dateline> both = Optional.ofNullable(dateline);
        Optional<PrintedDate> date = both.flatMap(Dateline::date)
                .or(() -> Optional.ofNullable(byline).flatMap(Byline::date));
        date.ifPresent(when -> {
            article.published(when.moment());
            if (!when.doubt().isEmpty()) {
                findings.info(
                        "date-without-" + (when.doubt().endsWith("zone") ? "zone" : "time"),
                        datelineNumber,
                        "the date has " + when.doubt(),
                        when.doubt().endsWith("zone")
                                ? "UTC is taken as the zone"
                                : "midnight UTC is taken as the time");
            }
        });
        both.flatMap(Dateline::place).ifPresent(place -> {
            Optional<Author> holder =
                    holders.stream().filter(it -> it.name().equals(place)).findFirst();
            if (holder.isPresent() && byline == null) {
                article.author(holder.get());
            } else {
                article.dateline(place);
            }
            if (both.filter(Dateline::certain).isEmpty()) {
                findings.warn(
                        "place-guessed",
                        datelineNumber,
                        Findings.shown(place) + " stands before the date",
                        holder.isPresent() && byline == null
                                ? "it is taken as the author, for it is the copyright holder's name"
                                : "it is taken as the place");
            }
        });
    }

    private boolean takesAll(Lines lines, int start) {
        int stop = lines.endOfChunk(start);
        List<String> chunk = new ArrayList<>(lines.texts().subList(start, Math.min(stop, start + 3)));
        long bylines = chunk.stream().filter(line -> Byline.read(line) != null).count();
        boolean fits = stop - start <= 2
                && chunk.stream().allMatch(HeadReader::takes)
                && bylines <= (byline == null ? 1 : 0)
                && chunk.size() - bylines <= (dateline == null ? 1 : 0);
        for (int i = start; fits && i < stop; i++) {
            take(lines, i);
        }
        return fits;
    }

    private boolean take(Lines lines, int at) {
        Byline names = byline == null ? Byline.read(lines.get(at)) : null;
        if (names != null) {
            byline = names;
            datelineNumber = dateline == null ? lines.number(at) : datelineNumber;
            return true;
        }
        Dateline where = dateline == null ? Dateline.read(lines.get(at)) : null;
        if (where != null) {
            dateline = where;
            datelineNumber = lines.number(at);
        }
        return where != null;
    }
}
