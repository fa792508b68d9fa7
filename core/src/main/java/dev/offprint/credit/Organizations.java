package dev.offprint.credit;

import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;

/** Tells the names of organisations from those of people, by the words that only organisations use. */
final class Organizations {

    private static final Meanings COMPANY = Meanings.of(Meaning.COMPANY);
    private static final Meanings WORD = Meanings.of(Meaning.ORGANIZATION, Meaning.INSTITUTE);
    private static final int SHORTEST_ACRONYM = 3;

    private Organizations() {}

    /** What a name names. */
    static Author.Kind kind(String name) {
        Line line = Line.of(name);
        return kind(line, 0, line.size());
    }

    static Author.Kind kind(Line line, int from, int to) {
        return isOrganization(line, from, to) ? Author.Kind.ORGANIZATION : Author.Kind.PERSON;
    }

    private static boolean isOrganization(Line line, int from, int to) {
        if (hasWord(line, from, to) || isAcronym(line, from, to)) {
            return true;
        }
        boolean article = line.text(from, Math.min(to, from + 1)).equalsIgnoreCase("the");
        return article && line.words(from, to) > 1;
    }

    /** Whether one of the words that only organisations have is there. */
    static boolean hasWord(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            Type type = line.get(i).type();
            if (type == Type.AMPERSAND
                    || type == Type.NUMBER
                    || (i > from && type == Type.WORD && i + 1 < to && isAnd(line, i))
                    || (type == Type.ADDRESS && isSite(line.text(i, i + 1)))
                    || isCompany(line, i, from, to)
                    || isWord(line, i, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSite(String address) {
        return Addresses.isHost(address) || Addresses.url(address).isPresent();
    }

    /** An "and" that has stayed inside a name makes it a firm's, unless it joins the names of one person. */
    private static boolean isAnd(Line line, int i) {
        return line.afterAnd(i) > i && !NameSplitter.SURNAME_JOINTS.contains(line.text(i, i + 1));
    }

    /** Whether a legal form stands here; a short one must look like one, for "as" and "co" are words too. */
    static boolean isCompany(Line line, int i, int from, int to) {
        Line.Found found = line.find(i, COMPANY);
        if (found == null || found.end() > to) {
            return false;
        }
        if (line.isUnspaced(i) || line.is(i, Type.OPEN)) {
            return true;
        }
        boolean dotted = line.text(i, found.end()).indexOf('.') >= 0;
        if (line.get(i).length() <= 2 && !dotted) {
            return line.isAcronym(i, 2) && to - from > 1 || i > from && i == to - 1 && !line.isLower(i);
        }
        return i > from || line.isAcronym(i, 2);
    }

    private static boolean isWord(Line line, int i, int to) {
        Line.Found found = line.find(i, WORD);
        return line.grownSuffix(i, WORD) > 0 || found != null && found.end() <= to && !line.isLower(i);
    }

    /** "EPA", "PAN Example"; but "Ada VALE" is how some countries write a family name. */
    private static boolean isAcronym(Line line, int from, int to) {
        if (from >= to || !line.isAcronym(from, SHORTEST_ACRONYM)) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (line.is(i, Type.WORD) && !line.isAcronym(i, 1)) {
                return true;
            }
        }
        return to - from == 1;
    }
}
