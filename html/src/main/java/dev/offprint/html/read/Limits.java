package dev.offprint.html.read;

/**
 * How much is read.
 *
 * @param characters of the input
 * @param tags of the input
 * @param depth of the tree
 * @param findings that are kept
 */
public record Limits(int characters, int tags, int depth, int findings) {

    /** What an article of any length needs, and what fits into a small heap. */
    public static final Limits DEFAULT = new Limits(10_000_000, 250_000, 512, 1000);
}
