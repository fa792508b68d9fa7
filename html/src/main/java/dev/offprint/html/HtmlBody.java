package dev.offprint.html;

import dev.offprint.Reading;
import dev.offprint.body.Body;
import java.net.URI;

/**
 * Bodies as HTML: what a feed carries, or what a template of one's own puts between its head and its foot.
 *
 * <p>Write with {@link #write(Body)}, or configure a {@link #writer()}. Read with {@link #read(String, URI)}, or
 * configure a {@link #reader()}. What was written is read as it was, for any body without raw HTML.
 */
public final class HtmlBody {

    private static final BodyWriter DEFAULT = writer().build();
    private static final BodyReader READER = reader().build();

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

    /** The body that any fragment of HTML is; relative addresses stay relative. */
    public static Reading<Body> read(String html) {
        return READER.read(html);
    }

    /**
     * The body that any fragment of HTML is, with a finding for every step that was more than reading.
     *
     * @param html a fragment, or a whole document, of which the body is read
     * @param base what relative addresses are resolved against: absolute, http or https
     */
    public static Reading<Body> read(String html, URI base) {
        return READER.read(html, base);
    }

    /** Starts a reader with limits of its own. */
    public static BodyReader.Builder reader() {
        return new BodyReader.Builder();
    }
}
