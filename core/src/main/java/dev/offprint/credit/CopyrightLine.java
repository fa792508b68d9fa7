package dev.offprint.credit;

import dev.offprint.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a line that people print at the foot of a page says.
 *
 * @param kind what sort of line it is; anything but {@link Kind#NOTICE} has no copyright
 * @param copyright the notice, with the line less its site credits as its statement
 * @param credits who made, hosts or drives the site, in the order printed
 * @param confidence how sure the reading is
 * @param notes why the confidence is less than {@link Confidence#HIGH}, one short sentence each
 * @param rest the words that were not understood, as they were written
 */
public record CopyrightLine(
        Kind kind,
        Optional<Copyright> copyright,
        List<SiteCredit> credits,
        Confidence confidence,
        List<String> notes,
        Optional<String> rest) {

    /** What sort of line it is. */
    public enum Kind {
        /** A copyright, a licence or terms for the page's own content. */
        NOTICE,
        /** Nothing but site credits. */
        CREDITS,
        /** A notice for somebody else's part: "Sports data © …". */
        THIRD_PARTY,
        /** The credit of one figure: "Image copyright …". */
        FIGURE,
        /** The text of a link or button: "Copyright Policy", "Report copyright". */
        NAVIGATION,
        /** A trade mark that carries the sign. */
        PRODUCT_MARK,
        /** Nothing of these. */
        OTHER
    }

    /** How sure a reading is. */
    public enum Confidence {
        /** Nothing was read. */
        NONE,
        /** Something had to be guessed: a typing error for the sign, a year in Roman numerals. */
        LOW,
        /** The parts are clear, but words remain that were not understood or were cut off. */
        MEDIUM,
        /** Every word has its place. */
        HIGH
    }

    /** Validates and copies. */
    public CopyrightLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(copyright, "copyright");
        credits = Rule.list("credits", credits);
        Objects.requireNonNull(confidence, "confidence");
        notes = Rule.list("notes", notes);
        rest = Rule.optionalLine("rest", rest);
        Rule.check(
                copyright.isPresent() == (kind == Kind.NOTICE), "copyright", "must be present in a notice only", kind);
    }
}
