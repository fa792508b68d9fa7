package dev.offprint.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number before an item of a list, however it is written: {@code 1.}, {@code 1)}, {@code (1)}, {@code a)}, {@code (a)},
 * {@code ii.}, {@code б)}, {@code ①}.
 *
 * @param style the number one, written in the same way
 * @param number what it counts
 * @param end the index after it
 */
record Counter(String style, int number, int end) {

    /** The style of a number in a circle, which needs no other sign. */
    static final String CIRCLED = "①";

    private static final int LONGEST = 9;
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абвгдежзиклмнопрст";
    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    /** The number at an index of a line, or null; a letter that is a Roman number too counts as the style does. */
    static @Nullable Counter at(String line, int start, String style) {
        char first = line.charAt(start);
        if (first >= '①' && first <= '⑳') {
            return new Counter(CIRCLED, first - '①' + 1, start + 1);
        }
        boolean open = first == '(';
        int from = open ? start + 1 : start;
        int end = from;
        while (end < line.length() && end - from <= LONGEST && isPart(line.charAt(end))) {
            end++;
        }
        if (end == from || end == line.length() || end - from > LONGEST) {
            return null;
        }
        char close = line.charAt(end);
        if (close != ')' && (open || close != '.')) {
            return null;
        }
        String label = line.substring(from, end);
        String pattern = (open ? "(%s" : "%s") + close;
        if (isDigit(label.charAt(0))) {
            boolean whole = label.chars().allMatch(c -> isDigit((char) c));
            return whole ? new Counter(pattern.formatted("1"), Integer.parseInt(label), end + 1) : null;
        }
        int roman = ROMAN.indexOf(label) + 1;
        boolean counts = roman > 1 || label.equals("i");
        if (roman > 0 && (style.isEmpty() ? counts : style.equals(pattern.formatted("i")))) {
            return new Counter(pattern.formatted("i"), roman, end + 1);
        }
        return label.length() == 1 ? letter(label.charAt(0), pattern, end + 1, close == '.') : null;
    }

    /** A capital before a full stop is an initial: "A. Vale said so". */
    private static @Nullable Counter letter(char label, String pattern, int end, boolean stop) {
        char small = Character.toLowerCase(label);
        String letters = LATIN.indexOf(small) >= 0 ? LATIN : CYRILLIC;
        int number = letters.indexOf(small) + 1;
        if (number == 0 || (stop && small != label)) {
            return null;
        }
        char one = small == label ? letters.charAt(0) : Character.toUpperCase(letters.charAt(0));
        return new Counter(pattern.formatted(one), number, end);
    }

    private static boolean isPart(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'А' && c <= 'я');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
