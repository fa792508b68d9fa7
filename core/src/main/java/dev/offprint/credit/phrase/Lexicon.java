package dev.offprint.credit.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All phrases of all languages in one tree, so that finding one costs no more than its length. */
public final class Lexicon {

    private static final Lexicon ALL = new Lexicon(Tables.all());

    private final Node root = new Node();

    private Lexicon(List<Table> tables) {
        for (Table table : tables) {
            table.forEach(this::add);
        }
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
    public @Nullable Match longest(Folded line, int start, Set<Meaning> meanings) {
        return longest(line, start, meanings, false);
    }

    /** The same, but a hyphen may follow, as in "BY-SA". */
    public @Nullable Match longestPart(Folded line, int start, Set<Meaning> meanings) {
        return longest(line, start, meanings, true);
    }

    /** Whether a phrase with one of these meanings is all that stands between two folded characters. */
    public boolean isPhrase(Folded line, int start, int end, Set<Meaning> meanings) {
        Node node = root;
        for (int i = start; i < end && node != null; i++) {
            node = node.next(line.at(i));
        }
        for (int k = 0; node != null && k < node.senses.size(); k++) {
            if (meanings.contains(node.senses.get(k).meaning)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The meanings of all phrases that start at a folded character and end with a word: a bit for each, by its ordinal. Most
     * words have none, so that nobody has to look for a phrase there again.
     */
    public long meanings(Folded line, int start) {
        long meanings = 0;
        Node node = root;
        for (int i = start; i < line.length(); ) {
            node = node.next(line.at(i++));
            if (node == null) {
                break;
            }
            if (node.meanings != 0 && isEnd(line, i, false)) {
                meanings |= node.meanings;
            }
        }
        return meanings;
    }

    private @Nullable Match longest(Folded line, int start, Set<Meaning> meanings, boolean part) {
        Match found = null;
        Node node = root;
        for (int i = start; i < line.length(); ) {
            node = node.next(line.at(i++));
            if (node == null) {
                break;
            }
            for (int k = 0; k < node.senses.size(); k++) {
                Sense sense = node.senses.get(k);
                if (meanings.contains(sense.meaning) && isEnd(line, i, part)) {
                    found = new Match(sense.meaning, sense.argument, i);
                }
            }
        }
        return found;
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
        Node node = root;
        for (int i = 0; i < folded.length(); i++) {
            node = node.nextOrNew(folded.charAt(i));
        }
        // Where languages differ over a word, the first table wins.
        if (node.senses.stream().noneMatch(sense -> sense.meaning == meaning)) {
            node.meanings |= 1L << meaning.ordinal();
            node.senses.add(new Sense(meaning, argument));
            node.senses.sort(Comparator.comparing(Sense::meaning));
        }
    }

    private record Sense(Meaning meaning, String argument) {}

    private static final class Node {
        /** The nodes below, each at the place of its letter or after it; there is always room. */
        private char[] letters = new char[2];

        private @Nullable Node[] nodes = new Node[2];
        private int count;
        private long meanings;
        private final List<Sense> senses = new ArrayList<>(0);

        private @Nullable Node next(char letter) {
            return nodes[slot(letter)];
        }

        private int slot(char letter) {
            int slot = (letter ^ letter >> 7) & letters.length - 1;
            while (nodes[slot] != null && letters[slot] != letter) {
                slot = slot + 1 & letters.length - 1;
            }
            return slot;
        }

        private Node nextOrNew(char letter) {
            Node known = next(letter);
            return known == null ? put(letter, new Node()) : known;
        }

        private Node put(char letter, Node node) {
            if (2 * ++count > letters.length) {
                grow();
            }
            int slot = slot(letter);
            letters[slot] = letter;
            nodes[slot] = node;
            return node;
        }

        private void grow() {
            char[] oldLetters = letters;
            @Nullable Node[] oldNodes = nodes;
            letters = new char[2 * oldLetters.length];
            nodes = new Node[letters.length];
            for (int i = 0; i < oldNodes.length; i++) {
                Node node = oldNodes[i];
                if (node != null) {
                    int slot = slot(oldLetters[i]);
                    letters[slot] = oldLetters[i];
                    nodes[slot] = node;
                }
            }
        }
    }
}
