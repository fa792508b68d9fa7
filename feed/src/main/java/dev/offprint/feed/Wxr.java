package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what WordPress exports: WXR, which is RSS with elements of its own. Start with {@link #read(byte[])}, or with
 * {@link #stream} for exports larger than memory.
 *
 * <p>Posts and pages become articles: with their authors by name, categories (tags of the scheme {@code category}) and
 * tags, excerpt, dates, featured image, and the files uploaded with them. Status, slug and whatever plugins keep are
 * properties; a draft has {@code draft} as true. Text without tags is broken into paragraphs as WordPress does it.
 * Comments, and entries of other kinds such as menus and revisions, are left out, and findings count them.
 */
public final class Wxr {

    private Wxr() {}

    /** An export that can be read from its beginning more than once: what an attachment is stands behind what refers to it. */
    @FunctionalInterface
    public interface Source {
        /** Opens it anew; whoever asked closes it. */
        InputStream open() throws IOException;
    }

    /**
     * Reads an export.
     *
     * @throws ReadingException if it is no feed
     */
    public static Reading<Edition> read(byte[] bytes) {
        Rule.given("bytes", bytes);
        try (WxrStream stream = stream(() -> new ByteArrayInputStream(bytes))) {
            List<Article> articles = new ArrayList<>();
            stream.forEachRemaining(articles::add);
            return new Reading<>(new Edition(stream.publication(), articles), stream.findings());
        }
    }

    /**
     * Reads an export article by article. It is read twice: once for authors and attachments, of which names and addresses
     * are kept, and once for the rest.
     */
    public static WxrStream stream(Source source) {
        return WxrStream.open(Rule.given("source", source));
    }
}
