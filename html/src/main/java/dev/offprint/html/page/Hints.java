package dev.offprint.html.page;

import dev.offprint.rule.Characters;
import dev.offprint.rule.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what names say: the classes of an element, its id, or the name of an element that is not HTML's own. Each name has
 * parts, {@code articleBody} and {@code article__body} two; they count one by one, and each two that stand together,
 * read without copies, for pages have thousands of names.
 */
final class Hints {

    /** A microformat's entry, review or recipe. */
    static final int ENTRY = 1 << 24;

    /** A microformat's card of somebody. */
    static final int CARD = 1 << 25;

    /** A microformat's work that is cited. */
    static final int CITE = 1 << 26;

    /** The content of a microformat's entry. */
    static final int CONTENT = 1 << 27;

    /** There is a word of notes. */
    static final int NOTE = 1 << 28;

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

    /** The low bits of what {@link #of} gives, and of a word the hints that it gives; the hints that it forbids are above. */
    private static final int FORBIDS = 15;

    private static final int GIVEN = (1 << FORBIDS) - 1;
    private static final int DENIES = 1 << 30;
    private static final List<String> DENIALS = List.of("no", "has", "with", "without", "is", "not", "show", "hide");
    private static final WordTable WORDS = words();

    private static final char[] LETTERS = letters();

    private static final int KNOWN = 1024;

    /** Names that have been read, each at the place of its hash: a page has few and uses them often. */
    private final @Nullable String[] known = new String[KNOWN];

    private final int[] said = new int[KNOWN];

    private static WordTable words() {
        Map<String, Integer> words = new HashMap<>();
        DENIALS.forEach(word -> words.put(word, DENIES));
        for (Hint hint : Hint.values()) {
            hint.words().forEach(word -> words.merge(word, hint.bit(), (one, other) -> one | other));
            hint.not().forEach(word -> words.merge(word, hint.bit() << FORBIDS, (one, other) -> one | other));
        }
        return WordTable.of(words);
    }

    /** A bit for each {@link Hint}, and for each of the constants of this class; names of this page. */
    int inPage(String names) {
        int hash = names.hashCode();
        int slot = (hash ^ hash >>> 15) & KNOWN - 1;
        if (!names.equals(known[slot])) {
            known[slot] = names;
            said[slot] = of(names);
        }
        return said[slot];
    }

    /** A bit for each {@link Hint}, and for each of the constants of this class. */
    static int of(String names) {
        int all = names.contains("note") || names.contains("Note") || names.contains("NOTE") ? NOTE : 0;
        int length = names.length();
        int start = 0;
        while (start < length) {
            int end = start;
            while (end < length && !Characters.isSpace(names.charAt(end))) {
                end++;
            }
            if (end > start) {
                all |= KINDS.number(names, start, end) | of(names, start, end);
            }
            start = end + 1;
        }
        return all;
    }

    /** What one name says; nothing if it denies at its start what comes after. */
    private static int of(String names, int from, int to) {
        int all = 0;
        int before = -1;
        int beforeEnd = from;
        int beforeHash = 0;
        int start = from;
        while (start < to) {
            int hash = letter(names.charAt(start));
            if (hash == 0) {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < to) {
                char c = names.charAt(end);
                char letter = letter(c);
                if (letter == 0 || letter != c && Character.isLowerCase(names.charAt(end - 1))) {
                    break;
                }
                hash = WordTable.hash(hash, letter);
                end++;
            }
            int word = WORDS.number(names, start, end, end, end, hash);
            if (before < 0) {
                if ((word & DENIES) != 0) {
                    return 0;
                }
                all = word;
            } else {
                int both = WordTable.hash(beforeHash, hash, end - start);
                all |= word | WORDS.number(names, before, beforeEnd, start, end, both);
            }
            before = start;
            beforeEnd = end;
            beforeHash = hash;
            start = end;
        }
        return all & ~(all >>> FORBIDS) & GIVEN;
    }

    /** The letter or digit in lower case, as in {@link WordTable}; 0 for all else. */
    private static char letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : anyLetter(c);
    }

    private static char anyLetter(char c) {
        return Character.isLetterOrDigit(c) ? WordTable.lower(c) : 0;
    }

    private static char[] letters() {
        char[] letters = new char[128];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = anyLetter(c);
        }
        return letters;
    }
}
