package dev.offprint.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an item of a list.
 *
 * @param style the bullet, or the sort of count with its signs, such as {@code 1.}, {@code (a)} or {@code i)}; items of one list have one style
 * @param number the number, or -1 for a bullet
 * @param indent how many columns stand before it
 * @param content where the text of the item begins, as an index of the line
 */
record Marker(String style, int number, int indent, int content) {

    /** No number that is read as a marker is larger. */
    static final int LARGEST_NUMBER = 999_999_999;

    private static final String BULLETS = "-*·" + Marks.DASHES;
    /** Signs that nobody uses for anything else need no space behind them. */
    private static final String GLYPHS = "•‣◦▪▫●○■□▸►";

    private static final String BOXES = "☐☑☒";
    private static final int WIDE_GAP = 2;

    /** The marker that a line begins with, if it begins with one. */
    static @Nullable Marker of(String line) {
        return of(line, "");
    }

    /** The marker that a line begins with; what could count in two ways counts as the style does. */
    static @Nullable Marker of(String line, String style) {
        int start = 0;
        while (start < line.length() && isSpace(line.charAt(start))) {
            start++;
        }
        if (start == line.length()) {
            return null;
        }
        Counter counter = Counter.at(line, start, style);
        String mark = counter == null ? bullet(line, start) : counter.style();
        if (mark.isEmpty()) {
            return null;
        }
        int end = counter != null ? counter.end() : start + (mark.equals("[ ]") ? 3 : 1);
        int content = end;
        while (content < line.length() && isSpace(line.charAt(content))) {
            content++;
        }
        boolean close = content == end && !isGlyph(mark);
        boolean narrow = mark.equals("o") && content - end < WIDE_GAP && line.charAt(end) != '\t';
        if (close || narrow || Lines.isBlank(line.substring(content))) {
            return null;
        }
        return new Marker(mark, counter == null ? -1 : counter.number(), Lines.indent(line), content);
    }

    /** Whether the line begins with a marker that marks an item even where it stands alone, or a number in digits. */
    static boolean isItem(String line) {
        Marker marker = of(line);
        return marker != null && !marker.isDash() && !marker.isLettered();
    }

    boolean isNumbered() {
        return number >= 0;
    }

    /** Whether it counts with letters or Roman numbers. */
    boolean isLettered() {
        return isNumbered() && !style.contains("1") && !style.equals(Counter.CIRCLED);
    }

    /** Whether it is a dash, which more often begins a turn of a dialogue, or the name of a source. */
    boolean isDash() {
        return Marks.DASHES.contains(style);
    }

    /** What it is, where it does not mark an item for certain, or where its form is not kept. */
    Optional<String> doubt() {
        if (isDash()) {
            return Optional.of("dashes, and none ends as speech does");
        }
        boolean digits = !isNumbered() || style.contains("1");
        return style.equals("o") || !digits ? Optional.of("\"" + style + "\" and what follows it") : Optional.empty();
    }

    /** Whether the other can mark an item of the same list: the same style, no further in. */
    boolean isSibling(Marker other) {
        return other.style.equals(style) && other.isNumbered() == isNumbered() && other.indent <= indent + 1;
    }

    private static String bullet(String line, int at) {
        char sign = line.charAt(at);
        if (BULLETS.indexOf(sign) >= 0 || GLYPHS.indexOf(sign) >= 0 || (sign == 'o' && at + 1 < line.length())) {
            return String.valueOf(sign);
        }
        if (BOXES.indexOf(sign) >= 0) {
            return "☐";
        }
        boolean box = sign == '[' && line.startsWith("] ", at + 2) && " xX".indexOf(line.charAt(at + 1)) >= 0;
        return box ? "[ ]" : "";
    }

    private static boolean isGlyph(String mark) {
        return GLYPHS.contains(mark) || mark.equals("☐") || mark.equals(Counter.CIRCLED);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
