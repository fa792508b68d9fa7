package dev.offprint.credit;

import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;

/** Finds the labels of site credits: "Site by", "Designed and developed by", "Theme:", "Made with ♥ by". */
final class CreditReader {

    private static final Meanings ADVERB = Meanings.of(Meaning.CREDIT_ADVERB);
    private static final Meanings STARTS = Meanings.of(Meaning.CREDIT_ADVERB, Meaning.CREDIT);
    private static final Meanings CREDIT = Meanings.of(Meaning.CREDIT);
    private static final Meanings LINK = Meanings.of(Meaning.CREDIT_LINK, Meaning.BY);
    private static final Meanings BY = Meanings.of(Meaning.BY);
    private static final int MOST_ITEMS = 4;

    private final Line line;
    private boolean isThing;
    private boolean isLong;

    private CreditReader(Line line) {
        this.line = line;
    }

    /** The token after the label that starts here, or this token if none does. */
    static int labelEnd(Line line, int i) {
        return line.starts(i, STARTS) ? new CreditReader(line).label(i) : i;
    }

    private int label(int i) {
        Line.Found adverb = line.find(i, ADVERB);
        int items = items(adverb == null ? i : adverb.end());
        if (items < 0) {
            return i;
        }
        if (line.is(items, Type.COLON)) {
            return items + 1;
        }
        if (isLong && line.is(items, Type.DASH) && line.isLoose(items)) {
            return items + 1;
        }
        return link(i, items);
    }

    /** The token after the things done, or -1. */
    private int items(int i) {
        int end = -1;
        int next = i;
        for (int count = 0; count < MOST_ITEMS; count++) {
            Line.Found item = line.find(next, CREDIT);
            if (item == null) {
                break;
            }
            isThing = item.argument().equals("thing");
            isLong |= item.end() - next > 1;
            end = item.end();
            next = line.is(end, Type.COMMA) || line.is(end, Type.SLASH) ? line.afterAnd(end + 1) : line.afterAnd(end);
        }
        return end;
    }

    private int link(int i, int items) {
        Line.Found link = line.find(items, LINK);
        if (link == null || (isThing && link.argument().equals("with"))) {
            return i;
        }
        // "Made with ♥ by": the sign and the second link belong to the label.
        int heart = link.end();
        while (line.is(heart, Type.OTHER) && heart - link.end() < 2) {
            heart++;
        }
        Line.Found by = line.find(heart, BY);
        return by != null ? by.end() : link.end();
    }
}
