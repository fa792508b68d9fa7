package dev.offprint.html.page;

import dev.offprint.rule.WordTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Phrases in lower case that lines may start with. */
final class LineStarts {

    private final Map<Character, List<String>> byLetter;
    private final WordTable phrases;

    private LineStarts(List<String> phrases) {
        this.byLetter = phrases.stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
        this.phrases = WordTable.of(phrases);
    }

    static LineStarts of(String... phrases) {
        return new LineStarts(List.of(phrases));
    }

    /** Whether a text may start with one, as far as its first letters tell. */
    boolean mayStart(String text) {
        return phrases.mayStart(text, textStart(text));
    }

    /** Where a text starts that has white space before it. */
    static int textStart(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Whether a line starts with one. */
    boolean start(String line) {
        int start = textStart(line);
        if (start == line.length()) {
            return false;
        }
        for (String phrase : byLetter.getOrDefault(WordTable.lower(line.charAt(start)), List.of())) {
            if (WordTable.isAt(line, start, phrase)) {
                return true;
            }
        }
        return false;
    }
}
