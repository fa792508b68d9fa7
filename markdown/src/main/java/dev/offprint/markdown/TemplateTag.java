package dev.offprint.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;

/**
 * A line that is a tag of a template language: <code>{% … %}</code> of Liquid, <code>{{&lt; … >}}</code> and
 * <code>{{% … %}}</code> of Hugo. Listings and comments have what stands before their end as well, as it is.
 */
final class TemplateTag extends CustomBlock {

    private static final int LONGEST = 4_000;
    private static final Pattern LINE =
            Pattern.compile("(?:\\{%-?|\\{\\{<|\\{\\{%)\\s*(/?\\s?\\w[\\w./-]{0,100})(|\\s.*?)\\s*[/-]?(?:%}|>}}|%}})");
    private static final Set<String> ENCLOSING = Set.of("highlight", "comment");

    private final String name;
    private final String arguments;
    private final String literal;
    private String content = "";

    private TemplateTag(String name, String arguments, String literal) {
        this.name = name;
        this.arguments = arguments;
        this.literal = literal;
    }

    /** The tag that a line is, if it is one and nothing else. */
    static Optional<TemplateTag> of(CharSequence line) {
        if (line.length() > LONGEST || line.length() < 5 || line.charAt(0) != '{') {
            return Optional.empty();
        }
        String text = line.toString().strip();
        String end = text.startsWith("{{<") ? ">}}" : text.startsWith("{{%") ? "%}}" : "%}";
        Matcher match = LINE.matcher(text);
        if (text.indexOf(end) != text.length() - end.length() || !match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new TemplateTag(match.group(1).replace(" ", ""), match.group(2).strip(), text));
    }

    /** Whether a text alone in a paragraph is a tag that stays what it is. */
    static boolean isKept(String text) {
        return of(text).filter(tag -> tag.literal.equals(text) && !TagReader.isRead(tag.name))
                .isPresent();
    }

    /** Whether lines follow that belong to it as they are, to the line with its end. */
    boolean encloses() {
        return ENCLOSING.contains(name);
    }

    boolean isEnd(CharSequence line) {
        return of(line.toString().strip())
                .filter(tag -> tag.name.equals("end" + name) || tag.name.equals("/" + name))
                .isPresent();
    }

    void content(String lines) {
        content = lines;
    }

    String name() {
        return name;
    }

    String arguments() {
        return arguments;
    }

    String literal() {
        return literal;
    }

    /** What it encloses. */
    String content() {
        return content;
    }
}
