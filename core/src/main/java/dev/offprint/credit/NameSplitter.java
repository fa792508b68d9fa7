package dev.offprint.credit;

import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a list of names at its commas and "ands", but not those inside a name: "Vale Press, Inc.", "Ben Orr, Jr.",
 * "Smith &amp; Sons Ltd", "Marks &amp; Orr", "University of Arts and Culture".
 */
final class NameSplitter {

    private static final Meanings SUFFIX = Meanings.of(Meaning.COMPANY, Meaning.NAME_SUFFIX);
    private static final Meanings FIRM = Meanings.of(Meaning.FIRM);
    private static final Meanings GROUP = Meanings.of(Meaning.GROUP);
    private static final Meanings ET_AL = Meanings.of(Meaning.ET_AL);
    private static final Meanings LABEL = Meanings.of(Meaning.SCOPE, Meaning.BYLINE);
    private static final Meanings INSTITUTE = Meanings.of(Meaning.INSTITUTE);
    private static final Meanings ORGANIZATION = Meanings.of(Meaning.INSTITUTE, Meaning.ORGANIZATION);
    /** What joins two names of one person in Spanish, Portuguese and Catalan. */
    static final Set<String> SURNAME_JOINTS = Set.of("y", "e", "i");

    /** How far back to look for a second word. */
    private static final int FEW = 8;

    private final Line line;
    private final int to;
    private final List<Piece> pieces = new ArrayList<>();
    private int start;
    private Joint joint = Joint.START;
    private boolean institute;

    private NameSplitter(Line line, int from, int to) {
        this.line = line;
        this.to = to;
        start = from;
    }

    /** What stood before a piece. */
    enum Joint {
        START,
        COMMA,
        AND,
        SEPARATOR
    }

    /** One name with what belongs to it. */
    record Piece(int from, int to, Joint joint) {}

    static List<Piece> split(Line line, int from, int to) {
        return new NameSplitter(line, from, to).split();
    }

    private List<Piece> split() {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < to; ) {
            Type type = line.get(i).type();
            depth = Math.max(0, depth + (type == Type.OPEN ? 1 : type == Type.CLOSE ? -1 : 0));
            quoted ^= type == Type.QUOTE;
            institute |= line.starts(i, INSTITUTE);
            i = depth > 0 || quoted ? i + 1 : step(i, type);
        }
        cut(to, to, Joint.START);
        return isPartnership() ? List.of(new Piece(pieces.get(0).from(), to, Joint.START)) : pieces;
    }

    /** "Vale, Orr & Marsh LLP" is one firm of three partners. */
    private boolean isPartnership() {
        if (pieces.size() < 2) {
            return false;
        }
        Piece last = pieces.get(pieces.size() - 1);
        boolean firm = last.joint() == Joint.COMMA
                && Organizations.isCompany(line, last.to() - 1, last.from(), last.to())
                && line.is(last.from() + 1, Type.AMPERSAND);
        return firm && pieces.stream().limit(pieces.size() - 1L).allMatch(piece -> piece.to() - piece.from() == 1);
    }

    private int step(int i, Type type) {
        if (type == Type.COMMA) {
            return comma(i);
        }
        if (isSeparator(i)) {
            return cut(i, i + 1, Joint.SEPARATOR);
        }
        if (i > start && isLabel(i)) {
            return cut(i, i, Joint.SEPARATOR) + 1;
        }
        if (i > start) {
            Line.Found others = line.find(i, ET_AL);
            if (others != null
                    && others.end() <= to
                    && (line.isSpaceBefore(i) || line.isUnspaced(i))
                    && endsName(others.end())) {
                return cut(i, i, Joint.AND) + others.end() - i;
            }
            int next = line.afterAnd(i);
            if (next > i && next < to) {
                return isInsideName(i, next) ? next : cut(i, next, Joint.AND);
            }
        }
        return i + 1;
    }

    /** "王小明 摄影：李雷": the next label begins another name. */
    private boolean isLabel(int i) {
        Line.Found label = line.isSpaceBefore(i) ? line.find(i, LABEL) : null;
        return label != null && line.is(label.end(), Type.COLON);
    }

    private int comma(int i) {
        Line.Found suffix = line.find(i + 1, SUFFIX);
        if (suffix != null && suffix.end() <= to && endsName(suffix.end())) {
            return suffix.end();
        }
        int next = line.afterAnd(i + 1);
        return next > i + 1 && next < to ? cut(i, next, Joint.AND) : cut(i, i + 1, Joint.COMMA);
    }

    /** Whether nothing that could belong to the name follows. */
    private boolean endsName(int i) {
        return i >= to || !line.is(i, Type.WORD) || line.afterAnd(i) > i || line.starts(i, SUFFIX);
    }

    private int cut(int end, int next, Joint before) {
        if (end > start) {
            pieces.add(new Piece(start, end, joint));
        }
        start = next;
        joint = before;
        institute = false;
        return next;
    }

    private boolean isInsideName(int and, int next) {
        Line.Found firm = line.find(next, FIRM);
        if (firm != null && firm.end() <= to && (endsName(firm.end()) || line.starts(firm.end(), ORGANIZATION))) {
            return true;
        }
        if (line.starts(next, GROUP) || line.is(next, Type.ADDRESS)) {
            return false;
        }
        int end = next;
        while (end < to && !isCut(end)) {
            end++;
        }
        int left = line.words(Math.max(start, and - FEW), and);
        int right = line.words(next, end);
        if (institute && !line.starts(next, ORGANIZATION)) {
            return true;
        }
        if (left > 1) {
            return right == 1 && SURNAME_JOINTS.contains(line.text(and, and + 1));
        }
        boolean sign = line.is(and, Type.AMPERSAND);
        return (sign && right != 2) || (right > 1 && Organizations.hasWord(line, next, end));
    }

    private boolean isCut(int i) {
        return line.is(i, Type.COMMA) || isSeparator(i) || line.afterAnd(i) > i;
    }

    private boolean isSeparator(int i) {
        Type type = line.get(i).type();
        boolean loose = (type == Type.DASH || type == Type.SLASH) && line.isLoose(i);
        return type == Type.BREAK || type == Type.STOP || loose;
    }
}
