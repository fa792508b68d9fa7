package dev.offprint.markdown;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The door to Markdown.
 *
 * <p>Start with {@link #read(String)} and {@link #write(Article)}; with {@link #reader()} and {@link #writer()} for anything but
 * the defaults.
 *
 * <p>Read is what people keep in files:
 * <ul>
 *   <li>front matter in YAML ({@code ---}), TOML ({@code +++}), JSON, or JBake's {@code key=value} above {@code ~~~~~~}, with
 *       the keys of Jekyll, Hugo, Astro, JBake and Quarkus Roq. What no field takes becomes a property of the article, and
 *       nothing is lost. Where it is broken, each key is read by itself;
 *   <li>a title from the front matter; else the heading of level 1 at the start, the file's name or the first words;
 *   <li>CommonMark with GFM's tables, strikethrough, task lists and bare addresses, footnotes, GitHub's alerts as asides,
 *       {@code {#id .class}} after a heading or {@code {: #id}} below it, {@code {width=640 height=480}} after an image; what they say
 *       beside is told as a finding;
 *   <li>tags of Jekyll and Hugo: {@code highlight} as a listing, {@code figure} as one, {@code youtube} and its like as embeds, links with
 *       {@code ref}, {@code post_url} or {@code relative_url} as links to what they name. Any other stays as it is, with a finding;
 *   <li>what stands before {@code <!--more-->}, or what {@code excerpt_separator} names, as the summary where there is none;
 *   <li>MDX, in files named {@code .mdx}: imports, components and comments are left out and told, and what components hold is Markdown;
 *   <li>an image alone in a paragraph is a figure, its title the caption;
 *   <li>a line with a dash at the end of a quotation or after it says who is quoted: {@code > — Ben Orr, *The last tide*, 2012};
 *   <li>HTML as {@link dev.offprint.html.HtmlBody} reads it, as one with the Markdown that it spans;
 *   <li>copyright line and site credits at the end, as {@link dev.offprint.text.PlainText} reads them.
 * </ul>
 *
 * <p>Headings of level 1 stand under the title: {@code ##}, or {@code #} where a text uses that.
 */
public final class Markdown {

    private static final MarkdownReader READER = reader().build();
    private static final MarkdownWriter WRITER = writer().build();

    private Markdown() {}

    /**
     * Reads one article, and the publication as far as site credits at the foot tell of it.
     *
     * @throws ReadingException if there is neither title nor text, or more than {@link MarkdownReader} reads by default
     */
    public static Reading<Edition> read(String text) {
        return READER.read(text);
    }

    /** As {@link #read(String)}; the file's name gives date and title where the text has none. */
    public static Reading<Edition> read(String text, @Nullable String fileName) {
        return READER.read(text, fileName);
    }

    /** As {@link #read(String)}, from UTF-8, UTF-16 with a byte order mark, or windows-1252. */
    public static Reading<Edition> read(byte[] bytes) {
        return READER.read(bytes);
    }

    /** As {@link #read(byte[])}, to the end of the stream, which stays open. */
    public static Reading<Edition> read(InputStream in) throws IOException {
        return READER.read(in);
    }

    /** Starts a reader with options of its own. */
    public static MarkdownReader.Builder reader() {
        return new MarkdownReader.Builder();
    }

    /**
     * Writes an article; see {@link MarkdownWriter#write(Article, Publication, OutputStream)}.
     *
     * @return what would not read back as it was
     */
    public static MarkdownReport write(Article article, OutputStream out) throws IOException {
        return WRITER.write(article, out);
    }

    /** As {@link #write(Article, OutputStream)}, with the copyright and the site credits of its publication. */
    public static MarkdownReport write(Article article, Publication publication, OutputStream out) throws IOException {
        return WRITER.write(article, publication, out);
    }

    /** The article as text; raw HTML as its words. */
    public static String write(Article article) {
        return WRITER.write(article);
    }

    /** As {@link #write(Article)}, with the copyright and the site credits of its publication. */
    public static String write(Article article, Publication publication) {
        return WRITER.write(article, publication);
    }

    /** Starts a writer with options of its own. */
    public static MarkdownWriter.Builder writer() {
        return new MarkdownWriter.Builder();
    }
}
