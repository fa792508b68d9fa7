package dev.offprint.html.page;

import dev.offprint.html.read.WordTable;
import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the hints of names, each list of classes once, for a page has few of them and uses them often. */
final class Hints {

    private static final int LONGEST = 300;
    private static final int MOST = 20_000;
    private static final WordTable DENIALS =
            WordTable.of(List.of("no", "has", "with", "without", "is", "not", "show", "hide"));
    private static final int ENTRY = 1;
    private static final int CARD = 2;
    private static final int CITE = 4;
    private static final int CONTENT = 8;
    private static final WordTable KINDS = WordTable.of(Map.ofEntries(
            Map.entry("h-entry", ENTRY),
            Map.entry("hentry", ENTRY),
            Map.entry("h-review", ENTRY),
            Map.entry("hreview", ENTRY),
            Map.entry("h-recipe", ENTRY),
            Map.entry("hrecipe", ENTRY),
            Map.entry("h-card", CARD),
            Map.entry("vcard", CARD),
            Map.entry("h-cite", CITE),
            Map.entry("e-content", CONTENT),
            Map.entry("entry-content", CONTENT)));

    /** For each word the hints that it gives, in the low bits, and those that it forbids. */
    private static final WordTable WORDS = words();

    private static final int FORBIDS = 16;

    private final Map<String, ClassHints> known = new HashMap<>();

    /** What classes say, or an id, or the name of an element that is not HTML's own. */
    ClassHints of(String names) {
        ClassHints hints = known.get(names);
        if (hints == null) {
            hints = read(names);
            if (known.size() < MOST) {
                known.put(names, hints);
            }
        }
        return hints;
    }

    private static ClassHints read(String names) {
        int hints = 0;
        int kinds = 0;
        int end = names.length();
        int start = -1;
        for (int i = 0; i <= end; i++) {
            boolean space = i == end || Characters.isSpace(names.charAt(i));
            if (space && start >= 0) {
                kinds |= KINDS.number(names, start, i);
                hints |= start < LONGEST ? hints(names, start, Math.min(i, LONGEST)) : 0;
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        boolean note = holdsNote(names);
        return hints == 0 && kinds == 0 && !note
                ? ClassHints.NONE
                : new ClassHints(
                        hints,
                        (kinds & ENTRY) != 0,
                        (kinds & CARD) != 0,
                        (kinds & CITE) != 0,
                        (kinds & CONTENT) != 0,
                        note);
    }

    private static boolean holdsNote(String names) {
        for (int i = 0; i + 4 <= names.length(); i++) {
            if (WordTable.lower(names.charAt(i)) == 'n' && WordTable.isAt(names, i, "note")) {
                return true;
            }
        }
        return false;
    }

    /** The hints of one name, by its {@linkplain #parts parts}, none of which is made here. */
    private static int hints(String names, int from, int to) {
        int all = 0;
        int before = -1;
        int beforeEnd = -1;
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean end = i == to || !isLetterOrDigit(names.charAt(i));
            boolean hump = !end && i > start && isHump(names, i);
            if ((end || hump) && i > start) {
                if (before < 0 && DENIALS.has(names, start, i)) {
                    return 0;
                }
                all |= WORDS.number(names, start, i);
                all |= before < 0 ? 0 : WORDS.number(names, before, beforeEnd, start, i);
                before = start;
                beforeEnd = i;
            }
            start = end ? i + 1 : hump ? i : start;
        }
        return all & ~(all >>> FORBIDS) & (1 << FORBIDS) - 1;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    private static boolean isHump(String name, int at) {
        return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }

    private static WordTable words() {
        Map<String, Integer> words = new HashMap<>();
        for (Hint hint : Hint.values()) {
            hint.words().forEach(word -> words.merge(word, hint.bit(), (one, other) -> one | other));
            hint.not().forEach(word -> words.merge(word, hint.bit() << FORBIDS, (one, other) -> one | other));
        }
        return WordTable.of(words);
    }

    /** The words of a name, and each two that stand together: {@code articleBody}, {@code article__body}. */
    static List<String> parts(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !isLetterOrDigit(name.charAt(i));
            boolean hump = !end && i > start && isHump(name, i);
            if ((end || hump) && i > start) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
            }
            start = end ? i + 1 : hump ? i : start;
        }
        if (!words.isEmpty() && DENIALS.has(words.get(0), 0, words.get(0).length())) {
            return List.of();
        }
        int single = words.size();
        for (int i = 0; i + 1 < single; i++) {
            words.add(words.get(i) + words.get(i + 1));
        }
        return words;
    }
}
