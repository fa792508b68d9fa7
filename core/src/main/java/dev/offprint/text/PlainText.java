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
 * <p>The text is taken as people type it, and as mail programs, word processors and copied pages leave it:
 * <ul>
 *   <li>the first line is the headline, underlined or not, or marked with {@code #}. A text that begins with the header of an
 *       e-mail has its subject as headline, its sender as author and its date as day of publication;
 *   <li>under it may stand a byline ({@code By Ada Vale and Ben Orr}), with a second line that says what the authors are, and a
 *       dateline ({@code LONDON, 12 March 2024 —}, {@code 12 March 2024}, {@code Published 3 May 2024, updated 4 May
 *       2024}), in any order and in any of twelve languages. A paragraph between headline and byline is the subtitle;
 *   <li>an empty line parts two paragraphs; lines within one are joined, and those of Chinese or Japanese without a
 *       space. A hyphen at the end of a line always stays. Without an empty line, an indented line begins a paragraph where it cannot
 *       be wrapped text, and so does every line of a text that is not wrapped at all, and every turn of a dialogue;
 *   <li>where every line but the last ends in two spaces, as in verse, the line ends are kept;
 *   <li>rows with as many columns each, parted by tabs, bars or aligned with spaces, are a table, with a head where a rule stands below the first
 *       row or that has words and the others numbers; rows of uneven length stay lines;
 *   <li>{@code >} marks a quotation, {@code > >} one within it; a line that begins with a dash, at its end or directly
 *       after it, says who is quoted, and so does {@code On Monday Ben Orr wrote:} before it. With such a line with a dash, text
 *       that is set in or stands in quotation marks is a quotation, too;
 *   <li>{@code -}, {@code *}, {@code •} and other bullets mark an item, and so do {@code 1.}, {@code 1)}, {@code a)}, {@code (i)}
 *       and {@code ①} where at least two items count; {@code [ ]}, {@code [x]}, {@code ☐} and {@code ☑} mark tasks; indented items and paragraphs belong
 *       to the item above. Dashes mark items only where no turn of a dialogue can be meant;
 *   <li>a line underlined with {@code ===}, {@code ---} or as long a row of {@code ~} or {@code *} is a heading, and one after {@code #} to
 *       {@code ######}; so is a line in capitals alone above a text, and so are lines that count from 1 above texts, and lines In Title Case between
 *       texts, if there are several or it is too long for a name. {@code * * *}, {@code ###},
 *       {@code §} and their like part sections;
 *   <li>http and https addresses become links. E-mail addresses stay text, for a link would invite harvesters;
 *   <li>notes at the end ({@code [1] …}, {@code ¹ …}) are footnotes where each has its mark in the text and each mark its note;
 *   <li>at the end, a copyright line gives the article's copyright, and site credits ("Site by …") the publication's.
 *       Without a byline, whoever holds the copyright is taken as the author;
 *   <li>what a copied page has around the text (reading time, buttons, counts of comments, the word above an advertisement), page
 *       numbers at form feeds, and the signature below {@code -- } are left out;
 *   <li>the language is guessed from script and small words, where these leave no doubt.
 * </ul>
 *
 * <p>Whatever is inferred or left out is told as a finding with its line; what could be meant otherwise stays text.
 *
 * <p>A paragraph that would be mistaken for any of these stands after a backslash: {@code \> not quoted}. A backslash
 * before anything else is a backslash. All other characters come through as they are.
 *
 * <p>An e-mail as it was sent is read out of its parts, transfer encodings and charsets; of several forms of its text, the plain
 * one. Where there is none but HTML, {@link PlainTextReader.Builder#html(java.util.function.Function)} says who reads it.
 *
 * <p>Bytes are UTF-8 or, where a byte order mark or every other byte says so, UTF-16; else windows-1252.
 *
 * <p>What is written reads back equal in title, subtitle above a byline, names of authors, date, dateline, body and copyright line, if the
 * body has nothing but the above. Of anything else the words are written, so that none is lost, but not what they were: a table with more than
 * one line in its cells gives lines, a link on words gives {@code words <address>}. Date of the last change, kicker, summary, contributors, tags, images,
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
