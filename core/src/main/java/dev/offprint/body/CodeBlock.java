package dev.offprint.body;

import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * A listing.
 *
 * @param text as it stands, with line ends as {@code \n} and none at the very end; may be empty
 * @param language of the program, such as {@code java}; no white space
 * @param title of the listing, such as a file name
 * @param attributes id, language, direction
 */
public record CodeBlock(String text, Optional<String> language, Optional<String> title, Attributes attributes)
        implements Block, FigureContent {

    /** Cleans the text; its white space stays. */
    public CodeBlock {
        text = withoutLastLineEnds(Characters.clean(Rule.given("text", text)));
        language = Rule.optionalLine("language", language);
        language.ifPresent(name -> Rule.check(!name.contains(" "), "language", "must have no white space", name));
        title = Rule.optionalLine("title", title);
        Rule.given("attributes", attributes);
    }

    /** A listing in a language, without title and attributes. */
    public static CodeBlock of(String language, String text) {
        return new CodeBlock(text, Optional.of(language), Optional.empty(), Attributes.NONE);
    }

    private static String withoutLastLineEnds(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    @Override
    public List<Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
