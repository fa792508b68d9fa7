package dev.offprint.text;

import org.jspecify.annotations.Nullable;

/**
 * What stands before an item of a list.
 *
 * @param sign the bullet, or what follows the number
 * @param number the number, or -1 for a bullet
 * @param indent how many columns stand before it
 * @param content where the text of the item begins, as an index of the line
 */
record Marker(char sign, int number, int indent, int content) {

    private static final String BULLETS = "-*•";
    private static final int LONGEST_NUMBER = 9;

    /** No number that is read as a marker is larger. */
    static final int LARGEST_NUMBER = 999_999_999;

    /** The marker that a line begins with, if it begins with one. */
    static @Nullable Marker of(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        int start = at;
        while (at < line.length() && at - start < LONGEST_NUMBER && isDigit(line.charAt(at))) {
            at++;
        }
        if (at == line.length()) {
            return null;
        }
        char sign = line.charAt(at);
        boolean numbered = at > start;
        if (numbered ? sign != '.' && sign != ')' : BULLETS.indexOf(sign) < 0) {
            return null;
        }
        int content = at + 1;
        while (content < line.length() && (line.charAt(content) == ' ' || line.charAt(content) == '\t')) {
            content++;
        }
        if (Lines.isBlank(line.substring(content)) || (content == at + 1 && sign != '•')) {
            return null;
        }
        int number = numbered ? Integer.parseInt(line.substring(start, at)) : -1;
        return new Marker(sign, number, Lines.indent(line), content);
    }

    boolean isNumbered() {
        return number >= 0;
    }

    /** Whether the other can mark an item of the same list: the same sign, no further in. */
    boolean isSibling(Marker other) {
        return other.sign == sign && other.isNumbered() == isNumbered() && other.indent <= indent + 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
