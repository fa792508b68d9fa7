package dev.offprint.markdown;

import dev.offprint.Article;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * What stands before {@code <!--more-->}, or before what the key {@code excerpt_separator} names: the text that generators
 * show in lists.
 *
 * @param text its words
 * @param line where the mark stands; 0 where there is none
 */
record Excerpt(String text, int line) {

    static final Excerpt NONE = new Excerpt("", 0);

    private static final int LONGEST = 1_000;
    private static final Pattern MARK =
            Pattern.compile("<!--\\s{0,9}(?:more|excerpt|truncate)\\s{0,9}-->", Pattern.CASE_INSENSITIVE);

    /** What the front matter says that the mark is; empty where it says nothing. */
    static String separator(List<HeaderEntry> entries) {
        return entries.stream()
                .filter(entry -> Keys.normal(entry.key()).equals("excerptseparator"))
                .flatMap(entry -> Scalars.text(entry.value()).stream())
                .findFirst()
                .orElse("");
    }

    /** The first of some nodes that is a mark, or ends in one, or -1. */
    static int end(List<Node> nodes, String separator) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean mark = node instanceof HtmlBlock html && isMark(html.getLiteral(), separator);
            boolean line = node instanceof Paragraph
                    && !separator.isEmpty()
                    && InlineReader.text(node).strip().equals(separator);
            if (mark || line || inline(node) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Takes the mark out of a paragraph that ends in it; says whether the node is such a one. */
    static boolean cut(Node node) {
        Node mark = inline(node);
        if (mark != null) {
            mark.unlink();
        }
        return mark != null;
    }

    private static @org.jspecify.annotations.Nullable Node inline(Node node) {
        return node instanceof Paragraph
                        && node.getLastChild() instanceof HtmlInline html
                        && isMark(html.getLiteral(), "")
                ? html
                : null;
    }

    private static boolean isMark(String html, String separator) {
        String text = html.strip();
        return MARK.matcher(text).matches() || (!separator.isEmpty() && text.equals(separator));
    }

    /** The article with this as its summary, if it has none and this is no longer than one. */
    Article summarise(Article article, Findings findings) {
        String words = text.strip().replaceAll("\\s+", " ");
        if (line == 0) {
            return article;
        }
        boolean free = article.summary().isEmpty() && !words.isEmpty() && words.length() <= LONGEST;
        findings.info(
                "excerpt-mark",
                line,
                "a mark stands between the excerpt and the rest of the text",
                free ? "what stands before it is the summary, too" : "it is left out");
        return free ? article.with(change -> change.summary(words)) : article;
    }
}
