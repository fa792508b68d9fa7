package dev.offprint.html.page;

import dev.offprint.html.evidence.Confidence;
import dev.offprint.rule.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the headline among all that a page has for one. */
final class Titles {

    private static final List<String> SEPARATORS = List.of(
            " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " / ", " ⋆ ", " ‹ ", " › ", " ~ ", " : ",
            "｜", "︱", "－", "：", "_");

    private static final int LIKE = 4;

    /** A character of each separator, that in the middle. */
    private static final String SIGNS = "|-–—·•:»«/⋆‹›~｜︱－：_";

    /** A title in two. */
    record Split(String before, String after) {}

    private Titles() {}

    /** Most titles have no sign that could part them, which one look tells. */
    static boolean mayBeParted(String title) {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ';
            if (!letter && SIGNS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The ways to part a title in two, at the first and the last of each sign that parts titles. */
    static List<Split> splits(String title) {
        if (!mayBeParted(title)) {
            return List.of();
        }
        List<Split> splits = new ArrayList<>();
        for (String separator : SEPARATORS) {
            int first = title.indexOf(separator);
            int last = title.lastIndexOf(separator);
            if (first > 0) {
                splits.add(new Split(title.substring(0, first), title.substring(first + separator.length())));
            }
            if (last > first) {
                splits.add(new Split(title.substring(0, last), title.substring(last + separator.length())));
            }
        }
        return splits;
    }

    /** A title, and what it is parted in. */
    static List<String> parts(String title) {
        List<String> parts = new ArrayList<>(List.of(title));
        splits(title).forEach(split -> parts.addAll(List.of(split.before(), split.after())));
        return parts;
    }

    /** What follows the last sign that parts titles. */
    static String last(String title) {
        String last = title;
        for (String separator : SEPARATORS) {
            int at = last.lastIndexOf(separator);
            last = at < 0 ? last : last.substring(at + separator.length());
        }
        return last;
    }

    /** What comes before the first sign that parts titles. */
    static String first(String title) {
        String first = title;
        for (String separator : SEPARATORS) {
            int at = first.indexOf(separator);
            first = at <= 0 ? first : first.substring(0, at);
        }
        return first;
    }

    /** A title without the signs that part titles at its ends. */
    static String withoutSigns(String title) {
        int start = 0;
        int end = title.length();
        while (start < end && (title.charAt(start) <= ' ' || SIGNS.indexOf(title.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (title.charAt(end - 1) <= ' ' || SIGNS.indexOf(title.charAt(end - 1)) >= 0)) {
            end--;
        }
        return title.substring(start, end);
    }

    /** A title less the name of the site at either end, if one of the names of the site stands there, given their keys. */
    private static String withoutSite(String title, Set<String> sites) {
        if (!mayBeParted(title)) {
            return title;
        }
        String best = title;
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0 && isSite(title.substring(last + separator.length()), sites)) {
                best = shorter(best, title.substring(0, last).strip());
            }
            int first = title.indexOf(separator);
            if (first > 0 && isSite(title.substring(0, first), sites)) {
                best = shorter(best, title.substring(first + separator.length()).strip());
            }
        }
        return best;
    }

    private static String shorter(String one, String other) {
        return other.isEmpty() || other.length() >= one.length() ? one : other;
    }

    private static boolean isSite(String part, Set<String> sites) {
        String key = key(part);
        return !key.isEmpty()
                && (sites.contains(key) || key.length() > 4 && sites.stream().anyMatch(site -> site.contains(key)));
    }

    /**
     * Each source has a vote, the surer the heavier, for what it says less case, spaces and signs; of those that say the
     * same the surest is printed. A title with a tail that others don't have is not another title.
     */
    static Optional<Found<String>> choose(Slot<String> titles, Collection<String> sites) {
        Set<String> names = sites.stream().map(Titles::key).collect(Collectors.toSet());
        titles.doubt(title -> names.contains(key(title)));
        titles.revise(found -> {
            String clean = withoutSite(found.value(), names);
            return found.with(clean, clean);
        });
        List<Found<String>> ranked = titles.ranked();
        cutTails(titles, ranked);
        cutHeads(titles);
        Map<String, Integer> votes = new HashMap<>();
        List<Found<String>> all = titles.ranked();
        List<String> keys = new ArrayList<>(all.size());
        for (Found<String> found : all) {
            String key = key(found.value());
            keys.add(key);
            votes.merge(key, 1 + 2 * found.confidence().ordinal(), Integer::sum);
        }
        Found<String> best = null;
        int most = 0;
        for (int i = 0; i < keys.size(); i++) {
            int votesOfKey = votes.get(keys.get(i));
            if (votesOfKey > most) {
                best = all.get(i);
                most = votesOfKey;
            }
        }
        return Optional.ofNullable(best).map(chosen -> asShown(chosen, titles));
    }

    /** What is written for search engines often differs from what readers see, which is the headline. */
    private static Found<String> asShown(Found<String> best, Slot<String> titles) {
        return titles.ranked().stream()
                .filter(it -> it.origin().detail().equals("h1") && it.confidence() != Confidence.LOW)
                .filter(it -> !it.value().equals(best.value()))
                .filter(it -> isLike(it.value(), best.value()) || isLabel(best.value(), it))
                .findFirst()
                .orElse(best);
    }

    /** Whether two titles have most words in common, and the first is not the other with more around it. */
    static boolean isLike(String shown, String other) {
        Set<String> words = words(shown);
        Set<String> others = words(other);
        int least = Math.min(words.size(), others.size());
        words.retainAll(others);
        return least >= LIKE && 2 * words.size() >= least && !key(shown).contains(key(other));
    }

    /** Whether one word of the headline stands for it in menus. */
    private static boolean isLabel(String title, Found<String> shown) {
        return shown.confidence() == Confidence.HIGH
                && title.strip().indexOf(' ') < 0
                && Bylines.isCased(title)
                && !mayBeParted(shown.value())
                && words(shown.value()).size() >= LIKE
                && words(shown.value()).contains(key(title));
    }

    private static Set<String> words(String title) {
        if (title.indexOf(' ') < 0 || !Bylines.isCased(title)) {
            return pairs(key(title));
        }
        return Arrays.stream(title.split(" "))
                .map(Titles::key)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Each two signs that stand together, where words are not set apart. */
    private static Set<String> pairs(String key) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= key.length(); i++) {
            pairs.add(key.substring(i, i + 2));
        }
        return pairs;
    }

    private static void cutTails(Slot<String> titles, List<Found<String>> ranked) {
        titles.revise(found -> {
            for (Found<String> other : ranked) {
                if (other != found && found.value().startsWith(other.value()) && isTail(found.value(), other.value())) {
                    return found.with(other.value(), other.value());
                }
            }
            return found;
        });
    }

    /** What stands before a sign and the headline that readers see is the section, or a word of the editors'. */
    private static void cutHeads(Slot<String> titles) {
        titles.ranked().stream()
                .filter(it -> it.origin().detail().equals("h1") && it.confidence() == Confidence.HIGH)
                .findFirst()
                .ifPresent(shown -> titles.revise(found ->
                        isHead(found.value(), shown.value()) ? found.with(shown.value(), shown.value()) : found));
    }

    private static boolean isHead(String title, String shown) {
        int before = title.length() - shown.length();
        return before > 1
                && title.endsWith(shown)
                && SEPARATORS.stream().anyMatch(it -> title.startsWith(it, before - it.length()));
    }

    /** Whether a title goes on with a sign that parts titles where another ends. */
    private static boolean isTail(String title, String other) {
        for (String separator : SEPARATORS) {
            if (title.startsWith(separator, other.length())) {
                return true;
            }
        }
        return false;
    }

    /** A title less case, spaces and signs. */
    static String key(String text) {
        int length = text.length();
        char[] key = new char[length];
        int end = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isSpecial(c)) {
                return specialKey(text);
            }
            char lower = WordTable.lower(c);
            if (isOfKey(lower)) {
                key[end++] = lower;
            }
        }
        return new String(key, 0, end);
    }

    /** Whether a text has a key that is known, without making its own. */
    static boolean hasKey(String text, String key) {
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpecial(c)) {
                return key(text).equals(key);
            }
            char lower = WordTable.lower(c);
            if (isOfKey(lower) && (at == key.length() || key.charAt(at++) != lower)) {
                return false;
            }
        }
        return at == key.length();
    }

    private static boolean isOfKey(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
    }

    /** Whether the lower case of a character is two, or depends on what is around it. */
    private static boolean isSpecial(char c) {
        return c >= 0x80 && (c == 'İ' || c == 'Σ' || Character.isSurrogate(c));
    }

    private static String specialKey(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            if (c < 0x80 ? isOfKey((char) c) : Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return key.toString();
    }
}
