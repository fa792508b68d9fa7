package dev.offprint.credit;

import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Folded;
import dev.offprint.credit.phrase.Lexicon;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;
import dev.offprint.credit.phrase.Script;
import dev.offprint.rule.Characters;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A line as tokens, and the phrases that start at them. */
final class Line {

    private static final int LONGEST_SUFFIX = 4;

    /** Marks a token whose phrases have been looked up. */
    private static final long LOOKED = Long.MIN_VALUE;

    private static final Meanings AND = Meanings.of(Meaning.AND);

    private final Folded folded;
    private final List<Token> tokens;
    private final boolean allCapitals;

    /** What phrases that start at each token mean, once somebody has asked. */
    private final long[] meanings;

    private Line(Folded folded, List<Token> tokens) {
        this.folded = folded;
        this.tokens = tokens;
        this.meanings = new long[tokens.size()];
        allCapitals = isAllCapitals(folded.text());
    }

    private static boolean isAllCapitals(String text) {
        boolean capitals = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals |= Character.isUpperCase(c);
            i += Character.charCount(c);
        }
        return capitals;
    }

    static Line of(String text) {
        return of(text, tokens -> tokens);
    }

    /** A line whose tokens are seen through another list, which may count the looks at them. */
    static Line of(String text, UnaryOperator<List<Token>> tokens) {
        Folded folded = Folded.of(Characters.line(text));
        return new Line(folded, tokens.apply(LineScanner.scan(folded)));
    }

    /** A phrase: what it does, the argument its table gives, and the token after it. */
    record Found(Meaning meaning, String argument, int end) {}

    /** The whole line, cleaned. */
    String text() {
        return folded.text();
    }

    Folded folded() {
        return folded;
    }

    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    boolean is(int i, Type type) {
        return i >= 0 && i < tokens.size() && tokens.get(i).type() == type;
    }

    /** The words as written, from one token to another, the last not included. */
    String text(int from, int to) {
        return from >= to
                ? ""
                : folded.original(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Where a token begins in the text. */
    int offset(int i) {
        return i < tokens.size() ? folded.offset(tokens.get(i).start()) : text().length();
    }

    /** Where a token ends in the text. */
    int endOffset(int i) {
        return folded.endOffset(tokens.get(i).end() - 1);
    }

    /** The longest phrase with one of the meanings at a token. */
    @Nullable
    Found find(int i, Meanings meanings) {
        if (!starts(i, meanings)) {
            return null;
        }
        Lexicon.Match match = Lexicon.all().longest(folded, tokens.get(i).start(), meanings);
        return match == null ? null : new Found(match.meaning(), match.argument(), tokenAfter(i, match.end()));
    }

    /** Whether a phrase with one of the meanings starts at a token. */
    boolean starts(int i, Meanings wanted) {
        return i < meanings.length && (meanings(i) & wanted.bits()) != 0;
    }

    /** What the phrases that start at a token mean, as bits. */
    long meanings(int i) {
        long known = meanings[i];
        if (known == 0) {
            known = Lexicon.all().meanings(folded, tokens.get(i).start()) | LOOKED;
            meanings[i] = known;
        }
        return known;
    }

    /** The token that begins at or after a folded character, seen from an earlier token. */
    int tokenAfter(int i, int character) {
        int k = i;
        while (k < tokens.size() && tokens.get(k).start() < character) {
            k++;
        }
        return k;
    }

    /** Whether a space, or the start of the line, is before the token. */
    boolean isSpaceBefore(int i) {
        return i == 0
                || i >= tokens.size()
                || tokens.get(i).start() > tokens.get(i - 1).end();
    }

    /** Whether the token stands alone between spaces or at an end of the line. */
    boolean isLoose(int i) {
        return isSpaceBefore(i) && isSpaceBefore(i + 1);
    }

    /** Whether the token starts with a small letter. */
    boolean isLower(int i) {
        return Character.isLowerCase(text().codePointAt(offset(i)));
    }

    /** Whether the token is in capitals only, at least so many of them. */
    boolean isAcronym(int i, int letters) {
        String word = text(i, i + 1);
        return word.codePoints().allMatch(Character::isUpperCase) && word.codePointCount(0, word.length()) >= letters;
    }

    /** Whether the token is of a script that runs its words together. */
    boolean isUnspaced(int i) {
        return Script.isUnspaced(folded.codePoint(tokens.get(i).start()));
    }

    /** In Korean a role or "newspaper" grows together with the name before it: its length then, or zero. */
    int grownSuffix(int i, Meanings meanings) {
        Token token = tokens.get(i);
        boolean hangul = Character.UnicodeScript.of(folded.at(token.end() - 1)) == Character.UnicodeScript.HANGUL;
        for (int length = LONGEST_SUFFIX; hangul && length > 1; length--) {
            int start = token.end() - length;
            if (start > token.start() && Lexicon.all().isPhrase(folded, start, token.end(), meanings)) {
                return length;
            }
        }
        return 0;
    }

    /** The token after an "and" between names, or the same token if there is none. */
    int afterAnd(int i) {
        if (is(i, Type.AMPERSAND)) {
            return i + 1;
        }
        Found and = find(i, AND);
        if (and == null || i == 0 || and.end() >= size()) {
            return i;
        }
        if (isUnspaced(i)) {
            return isLoose(i) || isBetweenOtherScript(i, and.end()) ? and.end() : i;
        }
        boolean word = isSpaceBefore(i) && isSpaceBefore(and.end());
        boolean small = isLower(i) || allCapitals || !Character.isUpperCase(text().codePointAt(offset(i)));
        return word && (small || get(i).length() > 2) ? and.end() : i;
    }

    /** In Japanese "and" is of the same letters as many names; between other letters it is meant. */
    private boolean isBetweenOtherScript(int i, int end) {
        return Script.isHiragana(folded.at(get(i).start()))
                && !Script.isHiragana(folded.at(get(i).start() - 1))
                && !Script.isHiragana(folded.at(get(end).start()));
    }

    /** How many words there are; a run without spaces is one. */
    int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            Type type = get(i).type();
            boolean word = type == Type.WORD || type == Type.NUMBER || type == Type.ADDRESS;
            if (word && !(i > from && isUnspaced(i) && !isSpaceBefore(i))) {
                words++;
            }
        }
        return words;
    }
}
