package dev.offprint.credit.phrase;

/**
 * Some meanings, as bits: a line is asked a hundred times whether a phrase with one of them starts somewhere.
 *
 * @param bits one for each meaning, by its ordinal
 */
public record Meanings(long bits) {

    /** The meanings given. */
    public static Meanings of(Meaning... meanings) {
        long bits = 0;
        for (Meaning meaning : meanings) {
            bits |= 1L << meaning.ordinal();
        }
        return new Meanings(bits);
    }

    /** Whether one is among them. */
    public boolean has(Meaning meaning) {
        return (bits >>> meaning.ordinal() & 1) != 0;
    }
}
