package dev.offprint.credit;

import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a claim or a licence is about: "Text and images", "Portions of this content are", "All photos". */
final class PrefixReader {

    private static final Meanings PARTS = Meanings.of(
            Meaning.SCOPE, Meaning.DETERMINER, Meaning.ABOUT, Meaning.PORTIONS, Meaning.IN_PART, Meaning.PROVISO);
    private static final Meanings SCOPE = Meanings.of(Meaning.SCOPE, Meaning.DETERMINER);
    private static final Meanings SINGLE = Meanings.of(Meaning.SINGLE);
    private static final Meanings IN_PART = Meanings.of(Meaning.IN_PART);
    private static final Meanings SIGN = Meanings.of(Meaning.SIGN);
    private static final Meanings AND = Meanings.of(Meaning.AND);
    /** More than all scopes with an "and" between each two. */
    private static final int MOST_STEPS = 40;

    private final Line line;
    private final Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    private boolean portions;
    private boolean named;
    private boolean single;
    private int at;

    private PrefixReader(Line line, int at) {
        this.line = line;
        this.at = at;
    }

    /**
     * What was read.
     *
     * @param scopes the parts; empty for the whole
     * @param portions whether only portions of them
     * @param single whether it is one picture
     * @param end the token after it
     */
    record Prefix(Set<Scope> scopes, boolean portions, boolean single, int end) {

        static final Prefix NONE = new Prefix(Set.of(), false, false, 0);
    }

    /** The prefix that starts at a token, or null. */
    static @Nullable Prefix read(Line line, int i) {
        if (!line.starts(i, PARTS)) {
            return null;
        }
        PrefixReader reader = new PrefixReader(line, i);
        for (int step = 0; step < MOST_STEPS && reader.step(); step++) {
            // Each step moves on.
        }
        reader.scopes.remove(Scope.ALL);
        return reader.named ? new Prefix(reader.scopes, reader.portions, reader.single, reader.at) : null;
    }

    private boolean step() {
        if (named && line.is(at, Type.OPEN)) {
            Line.Found part = line.find(at + 1, IN_PART);
            boolean closed = part != null && line.is(part.end(), Type.CLOSE);
            portions |= closed;
            at = closed ? part.end() + 1 : at;
            return closed;
        }
        boolean joint = line.is(at, Type.COMMA) || line.is(at, Type.SLASH) || line.is(at, Type.OTHER) && !isSign(at);
        int next = joint ? at + 1 : at;
        next = afterAnd(next);
        if (next > at) {
            at = named && line.starts(next, SCOPE) ? next : at;
            return at == next;
        }
        Line.Found part = line.find(at, PARTS);
        return part != null && take(part);
    }

    private boolean isSign(int i) {
        return line.starts(i, SIGN);
    }

    /** In a list of parts, an "and" needs no care: no name is near. */
    private int afterAnd(int i) {
        Line.Found and = line.find(i, AND);
        return line.is(i, Type.AMPERSAND) ? i + 1 : and == null || line.starts(i, SCOPE) ? i : and.end();
    }

    private boolean take(Line.Found part) {
        switch (part.meaning()) {
            case SCOPE -> {
                Line.Found one = line.find(at, SINGLE);
                single = !named && one != null && one.end() == part.end();
                scopes.add(Scope.valueOf(part.argument()));
                named = true;
            }
            case PORTIONS, IN_PART -> {
                portions = true;
                named = true;
            }
            case ABOUT -> {
                if (!named) {
                    return false;
                }
            }
            default -> {
                // A determiner or a proviso says nothing of its own.
            }
        }
        at = part.end();
        return true;
    }
}
