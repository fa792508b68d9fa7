package dev.offprint.feed;

import dev.offprint.rule.Characters;
import java.util.Optional;

/** The beginning of a text, to stand in for a title. */
final class FirstWords {

    private static final int LONGEST = 80;

    private FirstWords() {}

    /** So many words at most, with an ellipsis if there are more; empty for a blank text. */
    static Optional<String> of(String text, int words) {
        int enough = Math.min(text.length(), LONGEST * words);
        String line = Characters.line(text.substring(0, enough));
        if (line.isEmpty()) {
            return Optional.empty();
        }
        int end = 0;
        for (int i = 0; i < words && end < line.length(); i++) {
            int space = line.indexOf(' ', end + 1);
            end = space < 0 ? line.length() : space;
        }
        if (end > LONGEST) {
            end = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST));
        }
        boolean isWhole = end == line.length() && enough == text.length();
        return Optional.of(isWhole ? line : line.substring(0, end).strip() + "…");
    }
}
