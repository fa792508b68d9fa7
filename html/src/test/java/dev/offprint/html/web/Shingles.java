package dev.offprint.html.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs of four words of a text, or of four characters where words are not set apart, with how often each occurs. */
public final class Shingles {

    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|"
            + "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");
    private static final int RUN = 4;

    private final Map<List<String>, Integer> counts = new HashMap<>();
    private int size;

    Shingles(String text) {
        List<String> words = new ArrayList<>(
                WORD.matcher(text).results().map(MatchResult::group).toList());
        for (int i = 0; i + RUN <= words.size(); i++) {
            counts.merge(List.copyOf(words.subList(i, i + RUN)), 1, Integer::sum);
            size++;
        }
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    public static double f1(String expected, String actual) {
        Shingles right = new Shingles(expected);
        Shingles found = new Shingles(actual);
        int common = right.counts.entrySet().stream()
                .mapToInt(it -> Math.min(it.getValue(), found.counts.getOrDefault(it.getKey(), 0)))
                .sum();
        return right.size + found.size == 0 ? 1 : 2.0 * common / (right.size + found.size);
    }
}
