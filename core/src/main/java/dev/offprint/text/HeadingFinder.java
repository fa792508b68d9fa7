package dev.offprint.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs that are headings without a mark: a line in capitals that a text follows, numbered lines that count
 * from one with text between them, and lines In Title Case between two texts, where more than one of a text are such. Reader and writer ask here, so that what one takes the other guards.
 */
final class HeadingFinder {

    private static final int LONGEST = 80;
    private static final int LONGEST_DOUBTFUL = 60;
    private static final int SHORTEST_TEXT = 80;
    private static final int FEWEST_LETTERS = 6;
    private static final int LONGEST_SMALL_WORD = 3;
    private static final int FEWEST_WORDS_ALONE = 4;
    /** Longer words that titles in English write small, too. */
    private static final Set<String> SMALL_WORDS = Set.of("with", "from", "into", "over", "upon", "than", "that");

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[.)] (\\S.*)");

    private HeadingFinder() {}

    /**
     * Which paragraphs are headings.
     *
     * @param texts the text of each paragraph; null for other blocks
     */
    static BitSet find(List<@Nullable String> texts) {
        BitSet capitals = new BitSet();
        BitSet numbered = new BitSet();
        BitSet titles = titles(texts);
        int next = 1;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text == null || !precedesText(texts, i)) {
                continue;
            }
            if (isCapitals(text)) {
                capitals.set(i);
            }
            int number = number(text);
            if (number == next) {
                numbered.set(i);
                next++;
            }
        }
        if (numbered.cardinality() < 2) {
            numbered.clear();
        }
        if (capitals.cardinality() == 1) {
            capitals.clear(0); // more likely the standfirst
        }
        capitals.or(numbered);
        capitals.or(titles);
        return capitals;
    }

    /**
     * Lines In Title Case between texts. One alone counts if it is too long for a name; one that comes back is who speaks,
     * and none counts in a text that has such.
     */
    private static BitSet titles(List<@Nullable String> texts) {
        BitSet titles = new BitSet();
        Set<String> words = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text != null && isTitle(text) && isDoubtful(texts, i)) {
                titles.set(i);
                if (!words.add(text)) {
                    return new BitSet();
                }
            }
        }
        boolean name = words.stream().allMatch(text -> text.split(" ").length < FEWEST_WORDS_ALONE);
        return titles.cardinality() == 1 && name ? new BitSet() : titles;
    }

    /** Whether each word of more than a few letters begins with a capital or a digit, and at least two words do. */
    private static boolean isTitle(String text) {
        if (!isOpenLine(text) || text.length() > LONGEST_DOUBTFUL) {
            return false;
        }
        int large = 0;
        for (String word : text.split("[\\s/–—-]+")) {
            int first = word.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .findFirst()
                    .orElse('1');
            if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
                large++;
            } else if (Character.isLetter(first) && word.length() > LONGEST_SMALL_WORD && !SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return large >= 2;
    }

    /** Whether a paragraph of this text is taken as a heading in some place. */
    static boolean isAnywhere(String text) {
        return isCapitals(text) || number(text) > 0 || isTitle(text);
    }

    /** Whether a heading may be meant, although nothing but its shortness tells. */
    static boolean isDoubtful(List<@Nullable String> texts, int index) {
        String text = texts.get(index);
        String before = index == 0 ? null : texts.get(index - 1);
        String after = index + 1 == texts.size() ? null : texts.get(index + 1);
        return text != null
                && before != null
                && after != null
                && text.length() <= LONGEST_DOUBTFUL
                && isOpenLine(text)
                && Marks.startsLikeName(text)
                && Marks.endsSentence(before)
                && Marks.endsSentence(after)
                && after.length() >= SHORTEST_TEXT;
    }

    private static boolean precedesText(List<@Nullable String> texts, int index) {
        String after = index + 1 == texts.size() ? null : texts.get(index + 1);
        return after != null && Marks.endsSentence(after) && !isCapitals(after) && number(after) == 0;
    }

    private static boolean isCapitals(String text) {
        return isOpenLine(text)
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT))
                && (text.indexOf(' ') > 0 || text.length() >= FEWEST_LETTERS)
                && text.codePoints().filter(Character::isLetter).count() >= 4;
    }

    /** The number that a line begins with, or 0. */
    private static int number(String text) {
        Matcher match = NUMBERED.matcher(text.length() > LONGEST ? "" : text);
        boolean fits = match.matches() && isOpenLine(match.group(2)) && Marks.startsLikeName(match.group(2));
        return fits ? Integer.parseInt(match.group(1)) : 0;
    }

    /** Whether it is one short line that begins with a letter or a digit and ends as no sentence does. */
    private static boolean isOpenLine(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.indexOf('\n') < 0
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !Marks.endsSentence(text)
                && !text.endsWith(",")
                && !text.contains("://")
                && !text.contains(" | ");
    }
}
