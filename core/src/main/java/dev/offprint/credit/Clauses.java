package dev.offprint.credit;

import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;
import org.jspecify.annotations.Nullable;

/** Where the clauses of a line end: at its separators, and where a phrase begins that no name contains. */
final class Clauses {

    private static final Meanings STARTS =
            Meanings.of(Meaning.SIGN, Meaning.COPYLEFT, Meaning.PROVISO, Meaning.MINING, Meaning.APPOSITION);
    private static final Meanings RIGHTS = Meanings.of(Meaning.RIGHTS);
    private static final Meanings LICENSED = Meanings.of(Meaning.LICENSED);
    private static final Meanings SUFFIX = Meanings.of(Meaning.COMPANY, Meaning.FIRM, Meaning.NAME_SUFFIX);
    private static final Meanings CONTINUES =
            Meanings.of(Meaning.COMPANY, Meaning.FIRM, Meaning.ORGANIZATION, Meaning.NAME_SUFFIX);
    private static final Meanings STRONG = Meanings.of(Meaning.NAVIGATION);
    private static final Meanings LINKS = Meanings.of(Meaning.NAVIGATION, Meaning.MENU);

    private final Line line;
    /** For each token, how many links run from it to the end of its clause; 100 for each that is one anywhere. */
    private final int[] links;

    /** For each token whether a clause ends before it, once somebody has asked. */
    private final @Nullable Boolean[] ends;

    Clauses(Line line) {
        this.line = line;
        ends = new Boolean[line.size()];
        links = new int[line.size() + 1];
        for (int i = line.size() - 1; i >= 0; i--) {
            links[i] = links(i);
        }
    }

    /** Whether a clause ends before this token. */
    boolean ends(int i) {
        if (i >= ends.length) {
            return true;
        }
        Boolean known = ends[i];
        if (known == null) {
            known = isEnd(i);
            ends[i] = known;
        }
        return known;
    }

    private boolean isEnd(int i) {
        if (isSeparator(i) || line.starts(i, STARTS) || isRights(i) || isLicence(i) || isLinks(i)) {
            return true;
        }
        if (CreditReader.labelEnd(line, i) > i || isAfterSuffix(i)) {
            return true;
        }
        return line.is(i, Type.OPEN) && !line.is(i + 1, Type.OPEN) && ends(i + 1);
    }

    /** Whether a separator or the end of the line is here. */
    boolean isSeparator(int i) {
        if (i >= line.size()) {
            return true;
        }
        Type type = line.get(i).type();
        return type == Type.STOP
                || type == Type.BREAK
                || type == Type.COLON
                || type == Type.PLACEHOLDER
                || (type == Type.DASH && line.isSpaceBefore(i));
    }

    /** Whether the text of links begins here and goes on to the end of the clause. */
    boolean isLinks(int i) {
        return links[i] > 1;
    }

    /** The same where a clause begins: one word of a menu is enough. */
    boolean isMenu(int i) {
        return links[i] > 0;
    }

    /** The token after the clause that begins here. */
    int endOfLinks(int i) {
        int end = i;
        while (!isHardSeparator(end)) {
            end++;
        }
        return end;
    }

    /** "Public Domain Review" is a name; "public domain" with nothing after it is not. */
    boolean isRights(int i) {
        Line.Found rights = line.find(i, RIGHTS);
        return rights != null && !(rights.argument().equals("PUBLIC_DOMAIN") && line.is(rights.end(), Type.WORD));
    }

    /** Whether words of licensing or the name of a licence begin here. */
    private boolean isLicence(int i) {
        Line.Found licensed = line.find(i, LICENSED);
        if (licensed != null && (line.isLower(i) || licensed.end() - i > 1)) {
            return true;
        }
        LicenceReader.Found licence = LicenceReader.read(line, i);
        return licence != null && licence.isSure();
    }

    /** "Vale Press Ltd. Something else": after a shortened suffix, a sentence may begin. */
    private boolean isAfterSuffix(int i) {
        if (i < 2 || !isNamePart(i - 2) || !line.is(i, Type.WORD) || !line.isSpaceBefore(i) || line.isLower(i)) {
            return false;
        }
        String before = line.text(i - 1, i);
        return before.endsWith(".")
                && before.length() > 2
                && line.starts(i - 1, SUFFIX)
                && !line.starts(i, CONTINUES)
                && line.afterAnd(i) == i;
    }

    private boolean isNamePart(int i) {
        return line.is(i, Type.WORD) || line.is(i, Type.COMMA) || line.is(i, Type.AMPERSAND) || line.is(i, Type.QUOTE);
    }

    private int links(int i) {
        Line.Found link = line.find(i, LINKS);
        if (link == null || (line.isLower(i) && !isHardSeparator(i - 1))) {
            return 0;
        }
        int weight = line.starts(i, STRONG) && link.meaning() == Meaning.NAVIGATION ? 100 : 1;
        int next = link.end();
        if (isHardSeparator(next)) {
            return weight;
        }
        if (line.is(next, Type.COMMA) || line.is(next, Type.SLASH) || line.afterAnd(next) > next) {
            next = Math.max(next + 1, line.afterAnd(next));
        }
        return next < line.size() && links[next] > 0 ? weight + links[next] : 0;
    }

    private boolean isHardSeparator(int i) {
        return i < 0
                || i >= line.size()
                || line.is(i, Type.STOP)
                || line.is(i, Type.BREAK)
                || (line.is(i, Type.DASH) && line.isSpaceBefore(i));
    }
}
