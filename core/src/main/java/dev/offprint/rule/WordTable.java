package dev.offprint.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Words and short phrases in lower case, each with a number, found in the midst of a longer text without a copy of the
 * part that is asked for. Upper case is taken for lower, as {@code toLowerCase} without a language has it; the words
 * themselves hold none of the few letters whose lower case depends on others.
 */
public final class WordTable {

    private static final int PRIME = 31;
    private static final int[] POWERS = powers();
    private static final int FIRST = 3;
    private static final int BITS = 4096;

    private final String[] words;
    private final int[] numbers;

    /** A bit for the hash of each word, in few bits that tell at once of most others that they are not here. */
    private final long[] filter;

    /** The first letters of each word, which tell of most texts that they start as none. */
    private final BitSet starts = new BitSet(BITS);

    private int longest;

    /** A bit for each letter that a word starts with, as far as 64 bits tell letters apart. */
    private long first;

    private WordTable(int capacity) {
        words = new String[capacity];
        numbers = new int[capacity];
        filter = new long[Math.max(1, capacity / 8)];
    }

    /** Words with numbers other than 0. */
    public static WordTable of(Map<String, Integer> numbers) {
        WordTable table = new WordTable(Integer.highestOneBit(numbers.size() + 1) << 2);
        numbers.forEach(table::put);
        return table;
    }

    /** Words without numbers of their own. */
    public static WordTable of(Iterable<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, 1));
        return of(numbers);
    }

    private void put(String word, int number) {
        int hash = hash(word, 0, word.length());
        filter[hash >>> 6 & filter.length - 1] |= 1L << hash;
        int slot = slot(hash);
        while (words[slot] != null) {
            slot = slot + 1 & words.length - 1;
        }
        words[slot] = word;
        numbers[slot] = number;
        longest = Math.max(longest, word.length());
        first |= 1L << word.charAt(0);
        starts.set(hash(word, 0, Math.min(FIRST, word.length())) & BITS - 1);
    }

    /** Whether a part of a text is one of the words. */
    public boolean has(String text, int start, int end) {
        return number(text, start, end) != 0;
    }

    /** The number of a part of a text; 0 for a word that is not here. */
    public int number(String text, int start, int end) {
        return end - start > longest || start == end || !startsWith(text.charAt(start))
                ? 0
                : number(text, start, end, end, end, hash(text, start, end));
    }

    /**
     * The number of two parts of a text, taken as one word.
     *
     * @param hash of both, as {@link #hash(int, char)} adds up their letters in lower case
     */
    public int number(String text, int start, int end, int nextStart, int nextEnd, int hash) {
        if ((filter[hash >>> 6 & filter.length - 1] >>> hash & 1) == 0) {
            return 0;
        }
        int slot = slot(hash);
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (word.length() == end - start + nextEnd - nextStart
                    && startsAt(word, 0, text, start, end)
                    && startsAt(word, end - start, text, nextStart, nextEnd)) {
                return numbers[slot];
            }
            slot = slot + 1 & words.length - 1;
        }
        return 0;
    }

    /**
     * Whether a word, of two letters at least, may start as a text does from there, as far as its first letters tell; true for
     * too few letters.
     */
    public boolean mayStart(String text, int start) {
        return start + FIRST > text.length()
                || starts.get(hash(text, start, start + FIRST - 1) & BITS - 1)
                || starts.get(hash(text, start, start + FIRST) & BITS - 1);
    }

    private boolean startsWith(char c) {
        return (first >>> lower(c) & 1) != 0;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash(hash, lower(text.charAt(i)));
        }
        return hash;
    }

    /** The hash of letters, 0 for none, and one more. */
    public static int hash(int before, char letter) {
        return PRIME * before + letter;
    }

    /** The hash of letters, and of some more that have a hash of their own. */
    public static int hash(int before, int next, int length) {
        return before * (length < POWERS.length ? POWERS[length] : 0) + next;
    }

    private static int[] powers() {
        int[] powers = new int[Long.SIZE];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = PRIME * powers[i - 1];
        }
        return powers;
    }

    private static boolean startsAt(String word, int at, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (word.charAt(at + i - start) != lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text goes on with a word, upper case taken for lower. */
    public static boolean isAt(String text, int start, String word) {
        return start + word.length() <= text.length() && startsAt(word, 0, text, start, start + word.length());
    }

    /** The letter in lower case; no letter of a word for one whose lower case is two, or depends on its place. */
    public static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return c == 'İ' || c == 'Σ' ? Character.MAX_VALUE : Character.toLowerCase(c);
    }
}
