package dev.offprint.credit;

import dev.offprint.credit.NameSplitter.Joint;
import dev.offprint.credit.NameSplitter.Piece;
import dev.offprint.credit.PrefixReader.Prefix;
import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the years and holders of one clause, in either order: "2024 Ada Vale", "Ada Vale 2024, Ben Orr 2023". */
final class ClaimReader {

    private static final Set<Meaning> SIGN = EnumSet.of(Meaning.SIGN);
    private static final Set<Meaning> BY = EnumSet.of(Meaning.BY);
    private static final Set<Meaning> BY_OR_PARTICLE = EnumSet.of(Meaning.BY_OR_PARTICLE);
    private static final Set<Meaning> APPOSITION = EnumSet.of(Meaning.APPOSITION);
    private static final Set<Meaning> AFTER_PREFIX =
            EnumSet.of(Meaning.SIGN, Meaning.RIGHTS, Meaning.LICENSED, Meaning.BY);

    private final Line line;
    private final Clauses clauses;
    private final Reading reading;
    private final List<Draft> drafts = new ArrayList<>();
    private final Prefix prefix;
    private final int to;
    private Draft draft;

    private ClaimReader(Reading reading, Prefix prefix, int to) {
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.reading = reading;
        this.prefix = prefix;
        this.to = to;
        draft = open();
    }

    /** A claim that is being put together. */
    static final class Draft {
        final Prefix prefix;
        final List<YearSpan> years = new ArrayList<>();
        final List<Holder> holders = new ArrayList<>();
        private boolean isYearFirst;

        Draft(Prefix prefix) {
            this.prefix = prefix;
        }

        boolean isEmpty() {
            return years.isEmpty() && holders.isEmpty();
        }
    }

    /** The claims that a clause makes, and the token after it. */
    record Clause(List<Draft> drafts, int end) {}

    /** Reads from a token on, at most to another; what is understood is marked in the reading. */
    static Clause read(Reading reading, Prefix prefix, int from, int to) {
        ClaimReader reader = new ClaimReader(reading, prefix, to);
        int end = reader.content(from);
        reader.joinLast();
        return new Clause(reader.drafts, end);
    }

    /** The token after the text, years included, that begins at a token and that no other clause interrupts. */
    static int textEnd(Reading reading, int from) {
        ClaimReader reader =
                new ClaimReader(reading, Prefix.NONE, reading.line().size());
        int i = from;
        while (!reader.interrupts(i)) {
            i++;
        }
        return i;
    }

    private Draft open() {
        Draft next = new Draft(prefix);
        drafts.add(next);
        return next;
    }

    private int content(int from) {
        int i = from;
        while (i < to) {
            int next = link(i);
            if (next > i) {
                reading.mark(i, next);
                i = next;
                continue;
            }
            YearReader.Years years = YearReader.read(line, i);
            if (years != null && years.end() <= to) {
                add(years);
                reading.mark(i, years.end());
                i = years.end();
                continue;
            }
            int end = nameEnd(i);
            if (end == i) {
                break;
            }
            names(i, end);
            i = end;
        }
        return i;
    }

    /** The token after a sign or word that only links what stands around it; else the same token. */
    private int link(int i) {
        if (line.is(i, Type.COMMA) || line.is(i, Type.CLOSE)) {
            return interrupts(i) ? i : i + 1;
        }
        if (draft.isEmpty() && line.is(i, Type.COLON)) {
            return i + 1;
        }
        if (draft.holders.isEmpty() && line.is(i, Type.DASH) && !clauses.isMenu(i + 1)) {
            return i + 1;
        }
        Line.Found sign = draft.holders.isEmpty() || draft.years.isEmpty() ? line.find(i, SIGN) : null;
        if (sign != null && (draft.holders.isEmpty() || !draft.isYearFirst && draft.years.isEmpty())) {
            reading.hasSign = true;
            return sign.end();
        }
        if (line.is(i, Type.PLACEHOLDER)) {
            reading.doubt("A template left its place unfilled.");
            return i + 1;
        }
        if (!draft.holders.isEmpty()) {
            return i;
        }
        Line.Found by = line.find(i, BY);
        if (by != null && (line.isLower(i) || by.end() - i > 1)) {
            return by.end();
        }
        Line.Found particle = line.find(i, BY_OR_PARTICLE);
        boolean isBy = particle != null && line.isLower(i) && isPerson(particle.end());
        return isBy ? particle.end() : i;
    }

    /** Two words and no company: before them "von" means "by", for a name that begins with it has no first name. */
    private boolean isPerson(int i) {
        int end = nameEnd(i);
        return line.words(i, end) > 1 && Organizations.kind(line, i, end) == Author.Kind.PERSON;
    }

    private void add(YearReader.Years years) {
        boolean complete = !draft.years.isEmpty() && !draft.holders.isEmpty();
        if (complete && draft.isYearFirst && !isEnd(years.end())) {
            draft = open();
        }
        draft.isYearFirst |= draft.holders.isEmpty();
        draft.years.addAll(years.spans());
        if (years.doubt() != null) {
            reading.doubt(years.doubt());
        }
    }

    private void names(int from, int end) {
        if (!draft.years.isEmpty() && !draft.holders.isEmpty() && !draft.isYearFirst) {
            draft = open();
        }
        List<Piece> pieces = NameSplitter.split(line, from, end);
        for (int k = 0; k < pieces.size(); k++) {
            Piece piece = pieces.get(k);
            if (line.starts(piece.from(), APPOSITION)) {
                return;
            }
            if (k == 0 || !isPlace(pieces.get(k - 1), piece)) {
                holder(piece);
                reading.mark(k == 0 ? piece.from() : pieces.get(k - 1).to(), piece.from());
            }
        }
    }

    private void holder(Piece piece) {
        Optional<Holder> holder = NameReader.group(line, piece)
                .map(Holder::group)
                .or(() -> NameReader.isPlausible(line, piece.from(), piece.to())
                        ? NameReader.read(line, piece).map(Holder.Named::new)
                        : Optional.empty());
        holder.ifPresent(it -> {
            draft.holders.add(it);
            reading.mark(piece.from(), piece.to());
            for (int i = piece.from() + 1; i < piece.to() - 1; i++) {
                if (YearReader.isYear(line, i)) {
                    reading.remark("A number in the name may be a year.");
                }
            }
        });
    }

    /** After an organisation and a comma, a number or a single word is an address and not another holder. */
    private boolean isPlace(Piece before, Piece piece) {
        if (piece.joint() != Joint.COMMA
                || Organizations.kind(line, before.from(), before.to()) == Author.Kind.PERSON
                || NameReader.group(line, piece).isPresent()) {
            return false;
        }
        boolean number = line.text(piece.from(), piece.to()).chars().anyMatch(Character::isDigit);
        return number
                || (line.words(piece.from(), piece.to()) == 1
                        && Organizations.kind(line, piece.from(), piece.to()) == Author.Kind.PERSON);
    }

    /** The token after the names that begin here. */
    private int nameEnd(int from) {
        int i = from;
        int depth = 0;
        while (i < to && (depth > 0 && i < line.size() ? !line.is(i, Type.STOP) : !interrupts(i))) {
            boolean year = i > from && depth == 0 && YearReader.isYear(line, i);
            if (year && isYearHere(i)) {
                break;
            }
            depth += line.is(i, Type.OPEN) ? 1 : line.is(i, Type.CLOSE) ? -1 : 0;
            i++;
        }
        return i;
    }

    private boolean isYearHere(int i) {
        boolean apart = line.is(i - 1, Type.COMMA) || line.is(i - 1, Type.OPEN) || line.is(i - 1, Type.DASH);
        YearReader.Years years = YearReader.read(line, i);
        if (years == null || (draft.isYearFirst && !draft.years.isEmpty() && !apart)) {
            return false;
        }
        return apart || isEnd(years.end()) || line.afterAnd(years.end()) > years.end();
    }

    private boolean isEnd(int i) {
        return i >= to || line.is(i, Type.COMMA) || line.is(i, Type.CLOSE) || interrupts(i);
    }

    private boolean interrupts(int i) {
        if (clauses.ends(i)) {
            return true;
        }
        int next = line.is(i, Type.COMMA) ? Math.max(i + 1, line.afterAnd(i + 1)) : line.afterAnd(i);
        if (next == i) {
            return false;
        }
        Prefix other = PrefixReader.read(line, next);
        return other != null
                && (line.starts(other.end(), AFTER_PREFIX) || LicenceReader.read(line, other.end()) != null);
    }

    /** "Ada Vale 2024, Ben Orr": the last name without a year belongs to the claim before it. */
    private void joinLast() {
        int last = drafts.size() - 1;
        if (last > 0 && drafts.get(last).years.isEmpty()) {
            drafts.get(last - 1).holders.addAll(drafts.remove(last).holders);
        }
    }
}
