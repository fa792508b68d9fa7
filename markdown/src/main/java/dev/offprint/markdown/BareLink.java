package dev.offprint.markdown;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Addresses that stand in the text as they are, after the rules of GFM's extended autolinks: {@code http://},
 * {@code https://} and {@code www.}. Unlike the extension of commonmark-java it respects a backslash within, so that text
 * can be written that is no link. E-mail addresses stay text, for a link would invite harvesters.
 *
 * @see <a href="https://github.github.com/gfm/#autolinks-extension-">GFM, autolinks</a>
 */
final class BareLink implements InlineContentParserFactory {

    private static final int LONGEST = 2_048;
    private static final String TRAILING = "?!.,:*_~'\";";

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('h', 'w');
    }

    @Override
    public InlineContentParser create() {
        return BareLink::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (before != Scanner.END && Character.isLetterOrDigit(before)) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        boolean web = scanner.next("http://") || scanner.next("https://");
        if (!web && !scanner.next("www.")) {
            return ParsedInline.none();
        }
        for (int i = 0; i < LONGEST && isPart(scanner.peek()); i++) {
            scanner.next();
        }
        String run = scanner.getSource(start, scanner.position()).getContent();
        String address = run.substring(0, end(run));
        int host = web ? address.indexOf("://") + 3 : 4;
        if (address.length() <= host
                || !Character.isLetterOrDigit(address.codePointAt(host))
                || address.indexOf('\\') >= 0) {
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        for (int i = 0; i < address.length(); i++) {
            scanner.next();
        }
        Link link = new Link(web ? address : "http://" + address, null);
        link.appendChild(new Text(address));
        return ParsedInline.of(link, scanner.position());
    }

    /** Where the address ends: before punctuation and closing brackets that belong to the sentence. */
    private static int end(String run) {
        int end = run.length();
        int surplus = count(run, ')') - count(run, '(');
        while (end > 0) {
            char last = run.charAt(end - 1);
            if (TRAILING.indexOf(last) >= 0) {
                end--;
            } else if (last == ')' && surplus > 0) {
                end--;
                surplus--;
            } else {
                return end;
            }
        }
        return end;
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }

    private static boolean isPart(char c) {
        return c > ' '
                && c != '<'
                && c != '>'
                && c != '|'
                && c != '['
                && c != ']'
                && c != '`'
                && c != '\\'
                && c != '{'
                && c != '}'
                && c != 0x7F
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c);
    }
}
