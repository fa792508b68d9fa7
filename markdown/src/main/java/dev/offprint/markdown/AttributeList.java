package dev.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
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
 * Braces after a heading or an image: {@code {#id .class}}, {@code {width=640 height=480}}; with a colon, as kramdown has them,
 * after a paragraph, too: {@code {: #id}}. Anywhere else they are the text that they are.
 */
final class AttributeList extends CustomNode {

    /** What a writer has to escape so that it stays text. */
    static final Pattern PATTERN = Pattern.compile("\\{:?(?:\\s{0,3}(?:#[^\\s{}#.=\"][^\\s{}]{0,199}|\\.[\\w-]{1,100}"
            + "|[A-Za-z][\\w-]{0,40}=(?:\"[^\"{}\\n]{0,200}\"|[^\\s{}\"]{1,200}))){1,20}\\s{0,3}\\}");

    private static final Pattern PART = Pattern.compile("#([^\\s{}]+)|\\.([\\w-]+)|([\\w-]+)=(\"[^\"]*\"|[^\\s{}\"]+)");
    private static final Pattern SIZE = Pattern.compile("\"?(\\d{1,5})(?:px)?\"?");
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
        Matcher part = PART.matcher(literal);
        while (part.find()) {
            if (part.group(1) != null) {
                return part.group(1);
            }
        }
        return "";
    }

    /** Whether it stands as kramdown has it, with a colon. */
    boolean hasColon() {
        return literal.startsWith("{:");
    }

    /** All but the id and, for an image, the size: classes and the like, which no node has. */
    String rest(boolean image) {
        List<String> rest = new ArrayList<>();
        Matcher part = PART.matcher(literal);
        while (part.find()) {
            String name = part.group(3) == null ? "" : part.group(3);
            boolean taken = image
                    ? (name.equals("width") || name.equals("height")) && size(name) > 0
                    : part.group(1) != null && part.group(1).equals(id());
            if (!taken) {
                rest.add(part.group());
            }
        }
        return String.join(" ", rest);
    }

    /** The width or height in CSS pixels; 0 where it is not said. */
    int size(String name) {
        Matcher part = PART.matcher(literal);
        while (part.find()) {
            Matcher size = SIZE.matcher(name.equals(part.group(3)) ? part.group(4) : "");
            if (size.matches()) {
                return Integer.parseInt(size.group(1));
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
        for (int i = 0; i < LONGEST && scanner.hasNext() && "{}\n".indexOf(scanner.peek()) < 0; i++) {
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
