package dev.offprint.text;

import java.util.ArrayList;
import java.util.List;

/** Some lines that follow one another in the input; a line of white space alone is empty. */
record Lines(List<String> texts, int first) {

    static Lines of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(line(text, start, end));
            start = end + 1;
        }
        lines.add(line(text, start, text.length()));
        return new Lines(lines, 1);
    }

    int size() {
        return texts.size();
    }

    String get(int index) {
        return texts.get(index);
    }

    boolean isBlank(int index) {
        return texts.get(index).isEmpty();
    }

    /** The number of a line in the input, from 1. */
    int number(int index) {
        return first + index;
    }

    Lines part(int from, int to) {
        return new Lines(texts.subList(from, to), first + from);
    }

    /** The first line from here on that is not empty, or the number of lines. */
    int skipBlank(int index) {
        int at = index;
        while (at < size() && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** The first empty line from here on, or the number of lines. */
    int endOfChunk(int index) {
        int at = index;
        while (at < size() && !isBlank(at)) {
            at++;
        }
        return at;
    }

    /** Whether nobody would see anything: white space of any script, a byte order mark, a zero-width space. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF' && c != '\u200B') {
                return false;
            }
        }
        return true;
    }

    /** How many spaces stand first; a tab counts as four. */
    static int indent(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t') {
                return width;
            }
            width += c == '\t' ? 4 : 1;
        }
        return width;
    }

    /** The line less this many columns of white space, as far as it has them. */
    static String outdent(String line, int columns) {
        int width = 0;
        int at = 0;
        while (width < columns && at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            width += line.charAt(at++) == '\t' ? 4 : 1;
        }
        return line.substring(at);
    }

    private static String line(String text, int start, int end) {
        String line = text.substring(start, end);
        return isBlank(line) ? "" : line;
    }
}
