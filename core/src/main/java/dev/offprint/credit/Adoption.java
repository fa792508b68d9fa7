package dev.offprint.credit;

import dev.offprint.credit.ClaimReader.Draft;
import dev.offprint.credit.NameSplitter.Piece;
import dev.offprint.credit.PrefixReader.Prefix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a sign without a holder the name that stands apart from it: "© 2024 | Ada Vale". Only what is written like a name
 * is taken, and the reading says so.
 */
final class Adoption {

    private static final int MOST_WORDS = 8;

    private final Reading reading;
    private final Line line;
    private final List<Piece> texts;

    Adoption(Reading reading, List<Piece> texts) {
        this.reading = reading;
        this.texts = texts;
        line = reading.line();
    }

    void adopt() {
        Draft orphan = orphan();
        for (Piece text : texts) {
            boolean needed = orphan != null || isUnsigned(text);
            if (needed && isName(text)) {
                List<Draft> found = ClaimReader.read(reading, Prefix.NONE, text.from(), text.to())
                        .drafts();
                Draft first = found.get(0);
                if (first.holders.isEmpty()) {
                    continue;
                }
                if (orphan == null) {
                    reading.drafts.addAll(found);
                    reading.remark("There is no sign.");
                } else {
                    orphan.holders.addAll(first.holders);
                    orphan.years.addAll(first.years);
                    reading.remark("The name stands apart from the sign.");
                }
                return;
            }
        }
    }

    /** The one claim of the line, if it has no holder. */
    private @Nullable Draft orphan() {
        boolean single =
                reading.drafts.size() == 1 && reading.drafts.get(0).holders.isEmpty();
        return single ? reading.drafts.get(0) : null;
    }

    /** "2024 Ada Vale. All rights reserved": without a sign, it takes a year and a statement of rights. */
    private boolean isUnsigned(Piece text) {
        if (!reading.drafts.isEmpty() || reading.rights == Rights.NONE_STATED || reading.hasSign) {
            return false;
        }
        for (int i = text.from(); i < text.to(); i++) {
            if (YearReader.isYear(line, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(Piece text) {
        return line.words(text.from(), text.to()) <= MOST_WORDS
                && NameReader.isWrittenAsName(line, text.from(), text.to());
    }
}
