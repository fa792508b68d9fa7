package dev.offprint.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Braces after a heading or an image: {@code {#id}}, {@code {width=640 height=480}}. Anywhere else they are the text that
 * they are.
 */
final class AttributeList extends CustomNode {

    /** What a writer has to escape so that it stays text. */
    static final Pattern PATTERN =
            Pattern.compile("\\{(#[^\\s{}]{1,200}|(?:\\s?(?:width|height)=\"?\\d{1,5}(?:px)?\"?){1,2})\\s?\\}");

    private static final Pattern SIZE = Pattern.compile("(width|height)=\"?(\\d{1,5})");
    private static final int LONGEST = 210;

    private final String literal;

    private AttributeList(String literal) {
        this.literal = literal;
    }

    /** As it stands in the text. */
    String literal() {
        return literal;
    }

    /** The id, or an empty text. */
    String id() {
        return literal.startsWith("{#")
                ? literal.substring(2, literal.length() - 1).strip()
                : "";
    }

    /** The width or height in CSS pixels; 0 where it is not said. */
    int size(String name) {
        Matcher size = SIZE.matcher(literal);
        while (size.find()) {
            if (size.group(1).equals(name)) {
                return Integer.parseInt(size.group(2));
            }
        }
        return 0;
    }

    /** Finds them. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return AttributeList::parse;
        }
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        scanner.next();
        char second = scanner.peek();
        if (second != '#' && second != 'w' && second != 'h' && second != ' ') {
            return ParsedInline.none();
        }
        for (int i = 0; i < LONGEST && scanner.hasNext() && scanner.peek() != '}' && scanner.peek() != '\n'; i++) {
            scanner.next();
        }
        if (!scanner.next('}')) {
            return ParsedInline.none();
        }
        String literal = scanner.getSource(start, scanner.position()).getContent();
        return PATTERN.matcher(literal).matches()
                ? ParsedInline.of(new AttributeList(literal), scanner.position())
                : ParsedInline.none();
    }
}
