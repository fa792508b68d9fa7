package dev.offprint.credit;

import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Folded;
import dev.offprint.credit.phrase.Lexicon;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;
import dev.offprint.credit.phrase.Script;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line into tokens. Each look ahead is bounded, so that the cost is linear. */
final class LineScanner {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_PLACEHOLDER = 80;
    private static final Meanings SIGN = Meanings.of(Meaning.SIGN);
    /** Phrases that have their full stop in the tables. */
    private static final Meanings DOTTED = Meanings.of(
            Meaning.COMPANY, Meaning.FIRM, Meaning.NAME_SUFFIX, Meaning.YEAR_UNIT, Meaning.ET_AL, Meaning.SIGN);

    private static final Meanings SHORTENED = Meanings.of(Meaning.ABBREVIATION);

    private final Folded line;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private LineScanner(Folded line) {
        this.line = line;
    }

    static List<Token> scan(Folded line) {
        return new LineScanner(line).scan();
    }

    private List<Token> scan() {
        while (at < line.length()) {
            char c = line.at(at);
            if (c == ' ') {
                at++;
            } else if (Character.isLetterOrDigit(line.codePoint(at)) || c == '@') {
                add(wordOrNumber());
            } else {
                add(sign(c));
            }
        }
        return tokens;
    }

    private void add(Token token) {
        tokens.add(token);
        at = token.end();
    }

    private Token wordOrNumber() {
        int address = isChunkStart() ? addressEnd() : at;
        if (address > at) {
            return new Token(Type.ADDRESS, at, address);
        }
        if (line.at(at) == '@') {
            return new Token(Type.OTHER, at, at + 1);
        }
        if (Character.isDigit(line.at(at))) {
            return number();
        }
        Lexicon.Match sign = Lexicon.all().longest(line, at, SIGN);
        int c = line.codePoint(at);
        if (sign != null && Character.isDigit(line.at(sign.end()))) {
            return new Token(Type.WORD, at, sign.end());
        }
        return Script.isUnspaced(c) ? new Token(Type.WORD, at, at + Character.charCount(c)) : word(at);
    }

    private Token number() {
        int end = at;
        while (Character.isDigit(line.at(end))) {
            end++;
        }
        int length = end - at;
        char next = line.at(end);
        if (length <= 2 && (next == '.' || next == ':') && Character.isDigit(line.at(end + 1))) {
            do {
                end++;
            } while (Character.isDigit(line.at(end)) || (line.at(end) == '.' && Character.isDigit(line.at(end + 1))));
            return new Token(Type.WORD, at, end);
        }
        boolean glued = Character.isLetter(next) && !Script.isUnspaced(next) && length != 4;
        return glued || length > 4 ? word(end) : new Token(Type.NUMBER, at, end);
    }

    private Token word(int from) {
        int end = from;
        while (isInsideWord(end)) {
            end += Character.charCount(line.codePoint(end));
        }
        return new Token(Type.WORD, at, line.at(end) == '.' && isShortened(end) ? end + 1 : end);
    }

    private boolean isInsideWord(int i) {
        int c = line.codePoint(i);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return !Script.isUnspaced(c);
        }
        boolean joins = i > at && Character.isLetterOrDigit(line.codePoint(i + 1));
        return switch (c) {
            case '\'', '-', '_' -> joins;
            case '.' -> joins && isDotInside(i);
            case '·' -> joins && line.at(i - 1) == 'l' && line.at(i + 1) == 'l';
            case '*' -> joins && line.at(i + 1) == 'i';
            default -> false;
        };
    }

    /** A dot joins initials ("S.p.A.", "Ph.D.") and names of hosts, but not two sentences ("Vale.All"). */
    private boolean isDotInside(int i) {
        int letters = 0;
        while (letters < 3 && i - letters - 1 >= at && Character.isLetter(line.at(i - letters - 1))) {
            letters++;
        }
        return letters < 3 || Character.isLowerCase(original(i + 1)) || Character.isDigit(line.at(i + 1));
    }

    /** Whether the full stop after the word belongs to it. */
    private boolean isShortened(int end) {
        int letters = 0;
        while (letters < 3 && end - letters - 1 >= at && Character.isLetterOrDigit(line.at(end - letters - 1))) {
            letters++;
        }
        boolean initial = letters == 1 && Character.isLowerCase(line.at(end - 1));
        if (initial && (end - 1 == at || line.at(end - 2) == '.')) {
            return true;
        }
        return Lexicon.all().isPhrase(line, at, end + 1, DOTTED)
                || Lexicon.all().isPhrase(line, at, end, SHORTENED);
    }

    private boolean isChunkStart() {
        return tokens.isEmpty() || tokens.get(tokens.size() - 1).end() < at || !isChunkPart(line.at(at - 1));
    }

    private static boolean isChunkPart(char c) {
        return c > ' ' && "<>()[]{}\"«»|,;“”„·•".indexOf(c) < 0 && !Script.isUnspaced(c);
    }

    /** The end of the address that starts here, or this place. */
    private int addressEnd() {
        int end = at;
        boolean sign = false;
        while (end - at < LONGEST_ADDRESS && isChunkPart(line.at(end))) {
            char c = line.at(end);
            sign |= c == '.' || c == '@' || c == ':';
            end++;
        }
        if (!sign || isChunkPart(line.at(end))) {
            return at;
        }
        while (end > at && ".:!?'…。、".indexOf(line.at(end - 1)) >= 0) {
            end--;
        }
        return Addresses.isAddress(line.original(at, end)) ? end : at;
    }

    private Token sign(char c) {
        if (c == '{' || (c == '<' && line.at(at + 1) == '%')) {
            return placeholder();
        }
        int end = at + Character.charCount(line.codePoint(at));
        return new Token(type(c), at, end);
    }

    private Token placeholder() {
        int end = at;
        while (end < line.length() && end - at < LONGEST_PLACEHOLDER && line.at(end) != '}' && line.at(end) != '>') {
            end++;
        }
        while (line.at(end) == '}' || line.at(end) == '>') {
            end++;
        }
        return new Token(Type.PLACEHOLDER, at, end);
    }

    private Type type(char c) {
        return switch (c) {
            case ',', '、', '،' -> Type.COMMA;
            case '.', '。', '｡', '!', '?', '؟' -> Type.STOP;
            case '|', ';', '؛', '•', '∙', '●', '¦', '│', '▪', '‣', '»', '※' -> isQuoted(c) ? Type.QUOTE : Type.BREAK;
            case '·', '・' -> isSpaced() ? Type.BREAK : Type.OTHER;
            case ':' -> Type.COLON;
            case '-', '–', '—', '―', '‒', '−', '~', '〜' -> Type.DASH;
            case '&', '+' -> Type.AMPERSAND;
            case '/', '\\' -> Type.SLASH;
            case '(', '[', '<' -> Type.OPEN;
            case ')', ']', '>' -> Type.CLOSE;
            case '"', '“', '”', '„', '«', '「', '」', '『', '』', '《', '》', '\'' -> Type.QUOTE;
            case '™', '®', '℠' -> Type.MARK;
            default -> Type.OTHER;
        };
    }

    /** The closing quotation mark of Russian and French is also used as an arrow between links. */
    private boolean isQuoted(char c) {
        return c == '»' && line.at(at - 1) != ' ' && at > 0;
    }

    private boolean isSpaced() {
        return line.at(at - 1) == ' ' || line.at(at + 1) == ' ' || at == 0 || at + 1 == line.length();
    }

    private int original(int i) {
        String text = line.text();
        return i < line.length() ? text.codePointAt(line.offset(i)) : '\n';
    }
}
