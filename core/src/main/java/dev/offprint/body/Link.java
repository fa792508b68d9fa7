package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Text that leads somewhere.
 *
 * @param url relative, or http, https, mailto or tel
 * @param content something that a reader sees; no link and no footnote reference, for links do not nest
 * @param title advice about the link, where there is any
 */
public record Link(URI url, List<Inline> content, Optional<String> title) implements Inline {

    /** Checks the address and the content. */
    public Link {
        url = Rule.link("url", url);
        content = Inlines.visible("content", content);
        title = Rule.optionalLine("title", title);
        Rule.check(!nests(content), "content", "must not hold a link or a footnote reference inside a link", content);
    }

    /** A link without a title. */
    public Link(URI url, List<Inline> content) {
        this(url, content, Optional.empty());
    }

    /** A link on plain text. */
    public static Link of(String url, String text) {
        return new Link(Rule.uri("url", url), List.of(new Text(text)));
    }

    private static boolean nests(List<? extends Node> content) {
        for (int i = 0; i < content.size(); i++) {
            Node node = content.get(i);
            if (node instanceof Link || node instanceof FootnoteRef || nests(node.children())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Inline> children() {
        return content;
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
