package dev.offprint.credit;

import dev.offprint.credit.NameSplitter.Piece;
import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads one name with what people print beside it: an e-mail address or a link, in brackets or not. */
final class NameReader {

    private static final Meanings PARTICLE = Meanings.of(Meaning.PARTICLE, Meaning.BY_OR_PARTICLE);
    private static final Meanings GROUP = Meanings.of(Meaning.GROUP, Meaning.ET_AL);
    private static final Set<Type> EDGES =
            EnumSet.complementOf(EnumSet.of(Type.WORD, Type.NUMBER, Type.ADDRESS, Type.OPEN, Type.CLOSE, Type.QUOTE));
    private static final int MOST_WORDS = 14;
    private static final int FEW_WORDS = 3;

    private final Line line;
    private int from;
    private int to;

    private NameReader(Line line, int from, int to) {
        this.line = line;
        this.from = from;
        this.to = to;
    }

    /** The person or organisation that a piece names, if it has anything but signs. */
    static Optional<Author> read(Line line, Piece piece) {
        return new NameReader(line, piece.from(), piece.to()).read();
    }

    /** The words for a group, if the piece is one. */
    static Optional<String> group(Line line, Piece piece) {
        NameReader reader = new NameReader(line, piece.from(), piece.to());
        reader.trim();
        for (int i = reader.from; i < reader.to; i++) {
            Line.Found group = line.find(i, GROUP);
            if (group != null && group.end() == reader.to) {
                return Optional.of(line.text(reader.from, reader.to));
            }
            if (reader.to - reader.from > MOST_WORDS) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether every word is written as in a name: with a capital, a particle, or in a script without capitals. */
    static boolean isWrittenAsName(Line line, int from, int to) {
        int small = 0;
        int other = 0;
        for (int i = from; i < to; i++) {
            boolean word = line.is(i, Type.WORD) && line.afterAnd(i) == i;
            boolean lower = word
                    && line.isLower(i)
                    && !isParticle(line, i)
                    && !line.text(i, i + 1).endsWith(".");
            small += lower ? 1 : 0;
            other += word && !line.isLower(i) ? 1 : 0;
        }
        int words = line.words(from, to);
        return words > 0 && words <= MOST_WORDS && (small == 0 || other == 0 && words <= FEW_WORDS);
    }

    /** Whether the words look like a name rather than like a sentence. */
    static boolean isPlausible(Line line, int from, int to) {
        int words = line.words(from, to);
        int small = 0;
        int other = 0;
        int addresses = 0;
        for (int i = from; i < to; i++) {
            addresses += line.is(i, Type.ADDRESS) ? 1 : 0;
            if (line.is(i, Type.WORD) && !isParticle(line, i) && line.afterAnd(i) == i) {
                boolean lower = line.isLower(i);
                small += lower ? 1 : 0;
                other += lower ? 0 : 1;
            }
        }
        boolean isSaid = small + other > 0 || addresses > 0;
        return isSaid && words <= MOST_WORDS && (small <= other || words <= FEW_WORDS);
    }

    static boolean isParticle(Line line, int i) {
        return line.starts(i, PARTICLE);
    }

    private Optional<Author> read() {
        boolean isMark = line.is(to - 1, Type.MARK);
        trim();
        if (from >= to) {
            return Optional.empty();
        }
        int address = address();
        if (address < 0) {
            // Only organisations print a trade mark's sign behind their name.
            Author.Kind kind = isMark ? Author.Kind.ORGANIZATION : Organizations.kind(line, from, to);
            return Optional.of(Author.builder(line.text(from, to)).kind(kind).build());
        }
        return Optional.of(withAddress(address));
    }

    private Author withAddress(int address) {
        String text = line.text(address, address + 1);
        int end = line.is(address - 1, Type.OPEN) ? address - 1 : address;
        NameReader name = new NameReader(line, from, end);
        name.trim();
        if (name.from >= name.to) {
            name = new NameReader(line, address + 1, to);
            name.trim();
        }
        boolean alone = name.from >= name.to || name.address() >= 0;
        Author.Builder author = alone
                ? Author.builder(text).kind(Organizations.kind(line, address, address + 1))
                : Author.builder(line.text(name.from, name.to)).kind(Organizations.kind(line, name.from, name.to));
        if (Addresses.isEmail(text)) {
            author.email(text);
        } else if (ContactRule.isFediverse(text)) {
            author.fediverse(text);
        }
        return author.url(Addresses.url(text).orElse(null)).build();
    }

    /** The first address, if there is one. */
    private int address() {
        for (int i = from; i < to; i++) {
            boolean bare = i > from && Addresses.isHost(line.text(i, i + 1)) && !line.is(i - 1, Type.OPEN);
            if (line.is(i, Type.ADDRESS) && !bare && !(i == from && isCompanyName())) {
                return i;
            }
        }
        return -1;
    }

    /** "vale.example, Inc." */
    private boolean isCompanyName() {
        return to - from > 1
                && Addresses.isHost(line.text(from, from + 1))
                && Organizations.isCompany(line, to - 1, from, to);
    }

    /** Takes off the signs at both ends, and quotation marks or brackets if they hold the whole name. */
    private void trim() {
        boolean more = true;
        while (more && from < to) {
            more = false;
            if (isEdge(from) || line.is(from, Type.CLOSE)) {
                from++;
                more = true;
            } else if (isEdge(to - 1) || line.is(to - 1, Type.OPEN)) {
                to--;
                more = true;
            } else if (isWrapped()) {
                from++;
                to--;
                more = true;
            }
        }
    }

    private boolean isEdge(int i) {
        return EDGES.contains(line.get(i).type());
    }

    private boolean isWrapped() {
        Type close = line.is(from, Type.OPEN) ? Type.CLOSE : line.is(from, Type.QUOTE) ? Type.QUOTE : null;
        if (close == null || !line.is(to - 1, close) || to - from < 3) {
            return false;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (line.is(i, close)) {
                return false;
            }
        }
        return true;
    }
}
