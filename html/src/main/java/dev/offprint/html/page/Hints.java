package dev.offprint.html.page;

import dev.offprint.html.read.WordTable;
import dev.offprint.rule.Characters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what names say: the classes of an element, its id, or the name of an element that is not HTML's own. Each name has
 * parts, {@code articleBody} and {@code article__body} two; they count one by one, and each two that stand together. All of
 * it is one pass without copies, for pages have thousands of names.
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

    /** The letters of "note", one beside the other. */
    private static final long NOTES =
            ((long) 'n' << Character.SIZE | 'o') << 2 * Character.SIZE | 't' << Character.SIZE | 'e';

    private static final char[] LETTERS = letters();

    private static final int KNOWN = 512;

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
        int all = 0;
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

    /** What one name says; nothing but notes if it denies at its start what comes after. */
    private static int of(String names, int from, int to) {
        int all = 0;
        int note = 0;
        boolean denied = false;
        int before = -1;
        int beforeEnd = from;
        int beforeHash = 0;
        int start = from;
        int hash = 0;
        int both = 0;
        long last = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? names.charAt(i) : ' ';
            char letter = c < LETTERS.length ? LETTERS[c] : letter(c);
            boolean hump = letter != c && letter != 0 && i > start && Character.isLowerCase(names.charAt(i - 1));
            if (letter == 0 || hump) {
                if (i > start) {
                    int word = WORDS.number(names, start, i, i, i, hash);
                    denied |= before < 0 && (word & DENIES) != 0;
                    all |= word | (before < 0 ? 0 : WORDS.number(names, before, beforeEnd, start, i, both));
                    before = start;
                    beforeEnd = i;
                    beforeHash = hash;
                }
                start = letter == 0 ? i + 1 : i;
                hash = 0;
                both = beforeHash;
            }
            if (letter != 0) {
                hash = WordTable.hash(hash, letter);
                both = WordTable.hash(both, letter);
            }
            last = last << Character.SIZE | letter;
            note |= last == NOTES ? NOTE : 0;
        }
        return note | (denied ? 0 : all & ~(all >>> FORBIDS) & GIVEN);
    }

    /** The letter or digit in lower case, as in {@link WordTable}; 0 for all else. */
    private static char letter(char c) {
        return Character.isLetterOrDigit(c) ? WordTable.lower(c) : 0;
    }

    private static char[] letters() {
        char[] letters = new char[128];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = letter(c);
        }
        return letters;
    }
}
