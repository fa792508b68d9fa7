package dev.offprint.json;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * Articles as JSON, and back: {@code ArticleJson.readArticle(ArticleJson.write(article)).value()} equals the article.
 *
 * <ul>
 *   <li>Write with {@link #write(Article)}, its kin for publications and editions, or, for more articles than memory
 *       holds, with {@link #write(Publication, Iterator, OutputStream)}. {@link #writer()} sets indentation.
 *   <li>Read with {@link #readArticle(String)}, {@link #readPublication(String)} and {@link #readEdition(String)} or, one
 *       article at a time, with {@link #open}. {@link #reader()} sets limits.
 *   <li>Check with {@link #schema()}. In an application's own mapper, use {@link OffprintModule}.
 * </ul>
 *
 * <p>The package describes the form. Bytes are UTF-8. Streams are flushed and stay open. Each method that reads throws
 * {@link ReadingException} with line, column and path where it can't give a value.
 */
public final class ArticleJson {

    /** The version of the form that is written here: what the member {@code offprint} of an edition says. */
    public static final String VERSION = Version.CURRENT;

    private static final String SCHEMA = "offprint-1.schema.json";

    private ArticleJson() {}

    /** Starts a writer with settings of its own. */
    public static JsonWriter.Builder writer() {
        return JsonWriter.builder();
    }

    /** Starts a reader with limits of its own. */
    public static JsonReader.Builder reader() {
        return JsonReader.builder();
    }

    /** An article as a string. */
    public static String write(Article article) {
        return JsonWriter.DEFAULT.write(article);
    }

    /** A publication as a string. */
    public static String write(Publication publication) {
        return JsonWriter.DEFAULT.write(publication);
    }

    /** An edition as a string. */
    public static String write(Edition edition) {
        return JsonWriter.DEFAULT.write(edition);
    }

    /** Writes an article. */
    public static void write(Article article, OutputStream target) throws IOException {
        JsonWriter.DEFAULT.write(article, target);
    }

    /** Writes a publication. */
    public static void write(Publication publication, OutputStream target) throws IOException {
        JsonWriter.DEFAULT.write(publication, target);
    }

    /** Writes an edition. */
    public static void write(Edition edition, OutputStream target) throws IOException {
        JsonWriter.DEFAULT.write(edition, target);
    }

    /** Writes an edition of any number of articles, each gone from memory before the next is asked for. */
    public static void write(Publication publication, Iterator<Article> articles, OutputStream target)
            throws IOException {
        JsonWriter.DEFAULT.write(publication, articles, target);
    }

    /** Writes an article. */
    public static void write(Article article, Writer target) throws IOException {
        JsonWriter.DEFAULT.write(article, target);
    }

    /** Writes a publication. */
    public static void write(Publication publication, Writer target) throws IOException {
        JsonWriter.DEFAULT.write(publication, target);
    }

    /** Writes an edition. */
    public static void write(Edition edition, Writer target) throws IOException {
        JsonWriter.DEFAULT.write(edition, target);
    }

    /** Writes an edition of any number of articles, each gone from memory before the next is asked for. */
    public static void write(Publication publication, Iterator<Article> articles, Writer target) throws IOException {
        JsonWriter.DEFAULT.write(publication, articles, target);
    }

    /** Reads an article. */
    public static Reading<Article> readArticle(String json) {
        return JsonReader.DEFAULT.readArticle(json);
    }

    /** Reads an article. */
    public static Reading<Article> readArticle(byte[] json) {
        return JsonReader.DEFAULT.readArticle(json);
    }

    /** Reads an article, to the end of the stream. */
    public static Reading<Article> readArticle(InputStream json) throws IOException {
        return JsonReader.DEFAULT.readArticle(json);
    }

    /** Reads a publication. */
    public static Reading<Publication> readPublication(String json) {
        return JsonReader.DEFAULT.readPublication(json);
    }

    /** Reads a publication. */
    public static Reading<Publication> readPublication(byte[] json) {
        return JsonReader.DEFAULT.readPublication(json);
    }

    /** Reads a publication, to the end of the stream. */
    public static Reading<Publication> readPublication(InputStream json) throws IOException {
        return JsonReader.DEFAULT.readPublication(json);
    }

    /** Reads an edition. An article that can't be read is left out, with a finding. */
    public static Reading<Edition> readEdition(String json) {
        return JsonReader.DEFAULT.readEdition(json);
    }

    /** Reads an edition. An article that can't be read is left out, with a finding. */
    public static Reading<Edition> readEdition(byte[] json) {
        return JsonReader.DEFAULT.readEdition(json);
    }

    /** Reads an edition, to the end of the stream. An article that can't be read is left out, with a finding. */
    public static Reading<Edition> readEdition(InputStream json) throws IOException {
        return JsonReader.DEFAULT.readEdition(json);
    }

    /** Opens an edition to read one article at a time, in the memory that one takes. Close it, which closes the stream. */
    public static EditionReader open(InputStream json) throws IOException {
        return JsonReader.DEFAULT.open(json);
    }

    /** The JSON Schema (draft 2020-12) that everything written here obeys. */
    public static String schema() {
        try (InputStream schema = ArticleJson.class.getResourceAsStream(SCHEMA)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
