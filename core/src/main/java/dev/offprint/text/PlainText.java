package dev.offprint.text;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Reads an article from plain text, and writes one as plain text.
 *
 * <p>The text is taken as people type it:
 * <ul>
 *   <li>the first line is the headline, underlined or not;
 *   <li>under it may stand a byline ({@code By Ada Vale and Ben Orr}) and a dateline ({@code LONDON, 12 March 2024 —},
 *       {@code 12 March 2024}, {@code 2024-03-12}), in either order and in any of twelve languages;
 *   <li>an empty line parts two paragraphs; lines within one are joined, and those of Chinese or Japanese without a
 *       space. A hyphen at the end of a line always stays;
 *   <li>where every line but the last ends in two spaces, as in verse, the line ends are kept;
 *   <li>{@code >} marks a quotation, {@code > >} one within it; a line that begins with a dash, at its end or directly
 *       after it, says who is quoted;
 *   <li>{@code -}, {@code *} or {@code •} and a space mark an item, and so do {@code 1.} and {@code 1)} where at least two
 *       items count up or down; {@code [ ]} and {@code [x]} mark tasks; indented items and paragraphs belong to the item above;
 *   <li>a line underlined with {@code ===} or {@code ---} is a heading; {@code * * *} and its like part sections;
 *   <li>http and https addresses become links. E-mail addresses stay text, for a link would invite harvesters;
 *   <li>at the end, a copyright line gives the article's copyright, and site credits ("Site by …") the publication's.
 *       Without a byline, whoever holds the copyright is taken as the author;
 *   <li>the language is guessed from script and small words, where these leave no doubt.
 * </ul>
 *
 * <p>A paragraph that would be mistaken for any of these stands after a backslash: {@code \> not quoted}. A backslash
 * before anything else is a backslash. All other characters come through as they are.
 *
 * <p>Bytes are UTF-8 or, where a byte order mark says so, UTF-16; else windows-1252.
 *
 * <p>What is written reads back equal in title, names of authors, date, dateline, body and copyright line, if the body has nothing
 * but the above. Of anything else the words are written, so that none is lost, but not what they were: a table gives
 * lines, a link on words gives {@code words <address>}, a footnote stands at the end. Kicker, summary, contributors, tags, images,
 * updates and the like are no part of the running text and are left out.
 */
public final class PlainText {

    private static final PlainTextReader READER = reader().build();

    private PlainText() {}

    /**
     * Reads one article, and the publication as far as the site credits tell of it.
     *
     * @throws ReadingException if the text is blank, or longer than {@link PlainTextReader} allows by default
     */
    public static Reading<Edition> read(String text) {
        return READER.read(text);
    }

    /**
     * Reads one article from UTF-8, UTF-16 with a byte order mark, or windows-1252.
     *
     * @throws ReadingException if the text is blank or too long, or if the bytes are no text
     */
    public static Reading<Edition> read(byte[] bytes) {
        return READER.read(bytes);
    }

    /**
     * Reads one article, to the end of the stream, and leaves the stream open.
     *
     * @throws ReadingException if the text is blank or too long, or if the bytes are no text
     */
    public static Reading<Edition> read(InputStream in) throws IOException {
        return READER.read(in);
    }

    /** Starts a reader with limits of its own. */
    public static PlainTextReader.Builder reader() {
        return new PlainTextReader.Builder();
    }

    /** Writes an article. */
    public static String write(Article article) {
        return write(article, Publication.UNKNOWN);
    }

    /** Writes an article with the copyright and the site credits of its publication. */
    public static String write(Article article, Publication publication) {
        return ArticleText.of(article, publication);
    }

    /** Writes an article with the copyright and the site credits of its publication; flushes, and leaves the writer open. */
    public static void write(Article article, Publication publication, Writer out) throws IOException {
        out.write(write(article, publication));
        out.flush();
    }

    /** Writes an article in UTF-8, with the copyright and the site credits of its publication; flushes, and leaves the stream open. */
    public static void write(Article article, Publication publication, OutputStream out) throws IOException {
        write(article, publication, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
