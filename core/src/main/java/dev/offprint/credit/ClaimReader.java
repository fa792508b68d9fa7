package dev.offprint.credit;

import dev.offprint.credit.NameSplitter.Joint;
import dev.offprint.credit.NameSplitter.Piece;
import dev.offprint.credit.PrefixReader.Prefix;
import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the years and holders of one clause, in either order: "2024 Ada Vale", "Ada Vale 2024, Ben Orr 2023". */
final class ClaimReader {

    private static final Meanings SIGN = Meanings.of(Meaning.SIGN);
    private static final Meanings BY = Meanings.of(Meaning.BY);
    private static final Meanings BY_OR_PARTICLE = Meanings.of(Meaning.BY_OR_PARTICLE);
    private static final Meanings SCOPE = Meanings.of(Meaning.SCOPE);
    private static final Set<String> ARTICLES = Set.of("a", "an", "ein", "eine", "une", "una", "uma", "een");
    private static final int LONGEST_PERSON = 6;
    private static final Meanings AFTER_PREFIX =
            Meanings.of(Meaning.SIGN, Meaning.RIGHTS, Meaning.LICENSED, Meaning.BY);

    private final Line line;
    private final Clauses clauses;
    private final Reading reading;
    private final List<Draft> drafts = new ArrayList<>();
    private final Prefix prefix;
    private final int to;
    private final boolean isSigned;
    private Draft draft;

    private ClaimReader(Reading reading, Prefix prefix, int to, boolean isSigned) {
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.reading = reading;
        this.prefix = prefix;
        this.to = to;
        this.isSigned = isSigned;
        draft = open();
    }

    /** A claim that is being put together. */
    static final class Draft {
        final Prefix prefix;
        final List<YearSpan> years = new ArrayList<>();
        final List<Holder> holders = new ArrayList<>();
        final Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        private boolean isYearFirst;

        Draft(Prefix prefix) {
            this.prefix = prefix;
            scopes.addAll(prefix.scopes());
        }

        boolean isEmpty() {
            return years.isEmpty() && holders.isEmpty();
        }
    }

    /** The claims that a clause makes, and the token after it. */
    record Clause(List<Draft> drafts, int end) {}

    /** Reads from a token on, at most to another; what is understood is marked in the reading. */
    static Clause read(Reading reading, Prefix prefix, int from, int to) {
        return read(new ClaimReader(reading, prefix, to, false), from);
    }

    /** The same after a sign, up to the end of the clause. */
    static Clause readSigned(Reading reading, Prefix prefix, int from) {
        return read(new ClaimReader(reading, prefix, reading.line().size(), true), from);
    }

    private static Clause read(ClaimReader reader, int from) {
        int end = reader.content(from);
        reader.joinLast();
        return new Clause(reader.drafts, end);
    }

    /** The token after the text, years included, that begins at a token and that no other clause interrupts. */
    static int textEnd(Reading reading, int from) {
        ClaimReader reader =
                new ClaimReader(reading, Prefix.NONE, reading.line().size(), false);
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
        if (sign != null && (draft.holders.isEmpty() || !draft.isYearFirst && !isSecondSign(i, sign.end()))) {
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

    /** "© Ada Vale © 2024" makes two claims, "© Crown copyright 2024" and "Ada Vale © 2024" one. */
    private boolean isSecondSign(int i, int end) {
        return isSigned && !line.text(i, end).codePoints().allMatch(Character::isLetter);
    }

    /** Two words and no company: before them "von" means "by", for a name that begins with it has no first name. */
    private boolean isPerson(int i) {
        int end = i;
        while (end - i < LONGEST_PERSON && end < line.size() && !line.is(end, Type.COMMA) && !clauses.ends(end)) {
            end++;
        }
        return line.words(i, end) > 1 && Organizations.kind(line, i, end) == Author.Kind.PERSON;
    }

    private void add(YearReader.Years years) {
        boolean complete = !draft.years.isEmpty() && !draft.holders.isEmpty();
        if (complete && draft.isYearFirst && !isEnd(years.end())) {
            draft = open();
        }
        draft.isYearFirst |= draft.holders.isEmpty();
        draft.years.addAll(years.spans());
        reading.doubt(years);
    }

    private void names(int from, int end) {
        if (!draft.years.isEmpty() && !draft.holders.isEmpty() && !draft.isYearFirst) {
            draft = open();
        }
        List<Piece> pieces = NameSplitter.split(line, from, end);
        boolean listed = isListOfNames(pieces);
        boolean placed = false;
        for (int k = 0; k < pieces.size(); k++) {
            Piece piece = pieces.get(k);
            if (k > 0 && isApposition(piece)) {
                return;
            }
            if (k > 0 && isScope(piece)) {
                continue;
            }
            Piece next = k + 1 < pieces.size() ? pieces.get(k + 1) : null;
            placed = k > 0
                    && (isPlace(pieces.get(k - 1), piece, placed, listed)
                            || !listed && isKnownPlace(pieces.get(k - 1), piece, next));
            if (!placed) {
                holder(piece);
                reading.mark(k == 0 ? piece.from() : pieces.get(k - 1).to(), piece.from());
            }
        }
    }

    /** "An Orr Company" after a comma explains the name before it. */
    private boolean isApposition(Piece piece) {
        boolean host = piece.to() - piece.from() == 1 && line.is(piece.from(), Type.ADDRESS);
        return host || ARTICLES.contains(line.text(piece.from(), piece.from() + 1));
    }

    /** "© Ада Вейл, текст, 2024": the part may stand behind the name. */
    private boolean isScope(Piece piece) {
        Line.Found scope = line.find(piece.from(), SCOPE);
        if (scope == null
                || scope.end() != piece.to()
                || !line.isLower(piece.from())
                || scope.argument().equals("ALL")) {
            return false;
        }
        draft.scopes.add(Scope.valueOf(scope.argument()));
        reading.mark(piece.from() - 1, piece.to());
        return true;
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

    /**
     * Whether a part says where the holder before it is: "Vale Press, New York", "Ada Vale, London". Nobody can list all places, so
     * what follows an organisation and a comma is a holder only if it is an organisation or group, or one of several names; and
     * what follows a person's full name and a comma, only if it is no single word.
     *
     * @param placed whether the part before is a place too, as in "London and New York"
     * @param listed whether the parts are a list of names
     */
    private boolean isPlace(Piece before, Piece piece, boolean placed, boolean listed) {
        boolean isBehind = piece.joint() == Joint.COMMA
                        && (Organizations.kind(line, before.from(), before.to()) != Author.Kind.PERSON
                                || !listed
                                        && line.words(before.from(), before.to()) > 1
                                        && line.words(piece.from(), piece.to()) == 1)
                || placed && piece.joint() != Joint.SEPARATOR;
        if (!isBehind || NameReader.group(line, piece).isPresent()) {
            return false;
        }
        boolean number = line.text(piece.from(), piece.to()).chars().anyMatch(Character::isDigit);
        return number
                || !line.isUnspaced(piece.from())
                        && (!listed || line.words(piece.from(), piece.to()) == 1)
                        && Organizations.kind(line, piece.from(), piece.to()) == Author.Kind.PERSON;
    }

    /** "Ada Vale, New York": several words behind a full name, which would be another name if the place were not known. */
    private boolean isKnownPlace(Piece before, Piece piece, @Nullable Piece next) {
        return piece.joint() == Joint.COMMA
                && line.words(before.from(), before.to()) > 1
                && Places.isOne(line, piece, next);
    }

    /** "Vale Press, Ada Vale and Ben Orr": the last name comes behind a conjunction, and no name is a single word. */
    private boolean isListOfNames(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.joint() == Joint.AND)
                && pieces.stream()
                        .skip(1)
                        .allMatch(piece -> line.words(piece.from(), piece.to()) > 1
                                || NameReader.group(line, piece).isPresent());
    }

    /** The token after the names that begin here. */
    private int nameEnd(int from) {
        int i = from;
        int depth = 0;
        while (i < to && (depth > 0 && i < line.size() ? !line.is(i, Type.STOP) : !interrupts(i))) {
            YearReader.Years years =
                    i > from && depth == 0 && YearReader.isYear(line, i) ? YearReader.read(line, i) : null;
            if (years != null && isYearHere(i, years)) {
                break;
            }
            if (years != null) {
                i = Math.min(to, years.end());
                continue;
            }
            depth += line.is(i, Type.OPEN) ? 1 : line.is(i, Type.CLOSE) ? -1 : 0;
            i++;
        }
        return i;
    }

    private boolean isYearHere(int i, YearReader.Years years) {
        boolean apart = line.is(i - 1, Type.COMMA) || line.is(i - 1, Type.OPEN) || line.is(i - 1, Type.DASH);
        if (draft.isYearFirst && !draft.years.isEmpty() && !apart) {
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
        boolean afterStop = i > 0 && line.text(i - 1, i).endsWith(".");
        if (next == i && !afterStop) {
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
