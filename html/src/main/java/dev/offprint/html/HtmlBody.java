package dev.offprint.html;

import dev.offprint.body.Body;

/**
 * Bodies as HTML: what a feed carries, or what a template of one's own puts between its head and its foot.
 *
 * <p>Start with {@link #write(Body)}, or configure a {@link #writer()}.
 */
public final class HtmlBody {

    private static final BodyWriter DEFAULT = writer().build();

    private HtmlBody() {}

    /**
     * The blocks and footnotes of a body, for a page: headings from {@code h2}, raw HTML as its text, addresses as they
     * are.
     */
    public static String write(Body body) {
        return DEFAULT.write(body);
    }

    /** Starts a writer with choices of its own. */
    public static BodyWriter.Builder writer() {
        return new BodyWriter.Builder();
    }
}
