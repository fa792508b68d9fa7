package dev.offprint.credit.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of all languages in one tree, so that finding one costs no more than its length. The tree is a table of steps
 * from node to node, for nodes by themselves are far apart in memory, and most words are looked up once.
 */
public final class Lexicon {

    private static final Lexicon ALL = new Lexicon(Tables.all());

    private static final int ROOT = 0;
    private static final int NONE = 0;
    private static final int MOST_NODES = 1 << Character.SIZE;

    /** Each step at the place of its hash or after it: the node that it leaves, its letter, and the node that it leads to. */
    private final long[] steps = new long[1 << Character.SIZE];

    /** What the phrases that end at each node do. */
    private final List<List<Sense>> senses = new ArrayList<>(List.of(new ArrayList<>(0)));

    /** The same as bits. */
    private final long[] meanings;

    private Lexicon(List<Table> tables) {
        for (Table table : tables) {
            table.forEach(this::add);
        }
        meanings = senses.stream().mapToLong(Lexicon::bits).toArray();
    }

    private static long bits(List<Sense> senses) {
        return senses.stream().mapToLong(sense -> 1L << sense.meaning.ordinal()).reduce(0, (a, b) -> a | b);
    }

    /** The phrases of every language. */
    public static Lexicon all() {
        return ALL;
    }

    /**
     * A phrase found in a line.
     *
     * @param meaning what it does
     * @param argument what its table gives with it, or an empty string
     * @param end the folded character after it
     */
    public record Match(Meaning meaning, String argument, int end) {}

    /** The longest phrase with one of these meanings that starts at a folded character and ends with a word. */
    public @Nullable Match longest(Folded line, int start, Meanings wanted) {
        return longest(line, start, wanted, false);
    }

    /** The same, but a hyphen may follow, as in "BY-SA". */
    public @Nullable Match longestPart(Folded line, int start, Meanings wanted) {
        return longest(line, start, wanted, true);
    }

    /** Whether a phrase with one of these meanings is all that stands between two folded characters. */
    public boolean isPhrase(Folded line, int start, int end, Meanings wanted) {
        int node = ROOT;
        for (int i = start; i < end; i++) {
            node = next(node, line.at(i));
            if (node == NONE) {
                return false;
            }
        }
        return (meanings[node] & wanted.bits()) != 0;
    }

    /**
     * The meanings of all phrases that start at a folded character and end with a word: a bit for each, by its ordinal. Most
     * words have none, so that nobody has to look for a phrase there again.
     */
    public long meanings(Folded line, int start) {
        long all = 0;
        int node = ROOT;
        for (int i = start; i < line.length(); ) {
            node = next(node, line.at(i++));
            if (node == NONE) {
                break;
            }
            if (meanings[node] != 0 && isEnd(line, i, false)) {
                all |= meanings[node];
            }
        }
        return all;
    }

    private @Nullable Match longest(Folded line, int start, Meanings wanted, boolean part) {
        int found = NONE;
        int end = start;
        int node = ROOT;
        for (int i = start; i < line.length(); ) {
            node = next(node, line.at(i++));
            if (node == NONE) {
                break;
            }
            if ((meanings[node] & wanted.bits()) != 0 && isEnd(line, i, part)) {
                found = node;
                end = i;
            }
        }
        return found == NONE ? null : match(found, wanted, end);
    }

    /** Of several meanings the last counts. */
    private Match match(int node, Meanings wanted, int end) {
        Sense last = null;
        for (Sense sense : senses.get(node)) {
            last = wanted.has(sense.meaning) ? sense : last;
        }
        return new Match(last.meaning, last.argument, end);
    }

    /** Whether a word may end before this character. A phrase in a script without spaces may end anywhere. */
    private static boolean isEnd(Folded line, int end, boolean part) {
        char last = line.at(end - 1);
        if (!Character.isLetterOrDigit(last) || Script.isUnspaced(last)) {
            return true;
        }
        char next = line.at(end);
        if (Character.isDigit(last) && Character.isDigit(next)) {
            return false;
        }
        if (Character.isLetter(next)) {
            return Script.isUnspaced(next);
        }
        return part || !((next == '-' || next == '\'') && Character.isLetter(line.at(end + 1)));
    }

    private void add(Meaning meaning, String argument, String phrase) {
        String folded = Folded.of(phrase).toString();
        int node = ROOT;
        for (int i = 0; i < folded.length(); i++) {
            int next = next(node, folded.charAt(i));
            node = next == NONE ? step(node, folded.charAt(i)) : next;
        }
        List<Sense> here = senses.get(node);
        // Where languages differ over a word, the first table wins.
        if (here.stream().noneMatch(sense -> sense.meaning == meaning)) {
            here.add(new Sense(meaning, argument));
            here.sort(Comparator.comparing(Sense::meaning));
        }
    }

    private record Sense(Meaning meaning, String argument) {}

    private int next(int node, char letter) {
        return (int) steps[slot(node << Character.SIZE | letter)];
    }

    private int slot(int key) {
        int slot = key * 0x9E3779B9 >>> Character.SIZE;
        while (steps[slot] != 0 && (int) (steps[slot] >>> Integer.SIZE) != key) {
            slot = slot + 1 & steps.length - 1;
        }
        return slot;
    }

    private int step(int node, char letter) {
        int next = senses.size();
        if (next == MOST_NODES / 2) {
            throw new IllegalStateException("more than " + next + " nodes");
        }
        senses.add(new ArrayList<>(0));
        int key = node << Character.SIZE | letter;
        steps[slot(key)] = (long) key << Integer.SIZE | next;
        return next;
    }
}
