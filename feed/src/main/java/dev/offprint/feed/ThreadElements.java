package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Value;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Properties that have an element of their own in feeds, under the names by which they are read: where comments are and how
 * many, and the feed that an article was taken from.
 */
final class ThreadElements {

    private static final String COMMENTS = "comments";
    private static final String SOURCE = "source";
    private static final String COMMENT_FEED = "wfw:commentRss";
    private static final String TOTAL = "thr:total";
    private static final Pattern PAGE =
            Pattern.compile("https?://[^/?#\\[\\]]+\\.[^/?#\\[\\]]+([/?][!-~&&[^<>\"\\\\^`{|}]]*)?");
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final XmlOut out;
    private final FeedFormat format;

    ThreadElements(XmlOut out, FeedFormat format) {
        this.out = out;
        this.format = format;
    }

    void write(Article article) throws IOException {
        for (Map.Entry<String, Value> property : article.properties().entrySet()) {
            if (isCarried(property.getKey(), property.getValue(), format)) {
                write(property.getKey(), property.getValue());
            }
        }
    }

    private void write(String name, Value value) throws IOException {
        switch (name) {
            case COMMENTS -> out.element(COMMENTS, text(value));
            case COMMENT_FEED -> out.element(Namespace.WELL_FORMED_WEB, "commentRss", text(value));
            case TOTAL -> out.element(Namespace.THREAD, "total", text(value));
            default -> {
                Map<String, Value> fields = ((Value.Fields) value).values();
                out.start(SOURCE).attribute("url", text(fields.get("url")));
                out.plain(text(fields.get("title"))).end();
            }
        }
    }

    /** Whether the format has an element for that property, and the property is what the element wants. */
    static boolean isCarried(String name, Value value, FeedFormat format) {
        return switch (name) {
            case COMMENTS -> format == FeedFormat.RSS && isPage(value);
            case COMMENT_FEED -> isPage(value);
            case TOTAL ->
                value instanceof Value.Text text && COUNT.matcher(text.text()).matches();
            case SOURCE ->
                format == FeedFormat.RSS
                        && value instanceof Value.Fields fields
                        && fields.values().keySet().equals(java.util.Set.of("title", "url"))
                        && isPage(fields.values().get("url"))
                        && fields.values().get("title") instanceof Value.Text title
                        && !Markup.isLike(title.text())
                        && !title.text().isBlank();
            default -> false;
        };
    }

    private static boolean isPage(Value value) {
        return value instanceof Value.Text text && PAGE.matcher(text.text()).matches();
    }

    private static String text(Value value) {
        return ((Value.Text) value).text();
    }
}
