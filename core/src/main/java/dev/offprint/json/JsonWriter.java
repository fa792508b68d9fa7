package dev.offprint.json;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.rule.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes articles, publications and editions as JSON: the same bytes for the same value, in UTF-8 where it writes bytes.
 * Immutable, safe to share.
 *
 * <p>{@link ArticleJson} writes on one line; start here with {@link #builder()} for lines that people read. A stream or
 * writer is flushed and not closed.
 */
public final class JsonWriter {

    static final JsonWriter DEFAULT = builder().build();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // what broke off must not look whole
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8) // as a string has them
            .build();

    private final ObjectWriteContext context;

    private JsonWriter(boolean indented) {
        context = indented ? new Indented() : ObjectWriteContext.empty();
    }

    /** Starts a writer that writes on one line. */
    public static Builder builder() {
        return new Builder();
    }

    /** An article as a string. */
    public String write(Article article) {
        return string(article, ArticleForms.ARTICLE);
    }

    /** A publication as a string. */
    public String write(Publication publication) {
        return string(publication, PublicationForms.PUBLICATION);
    }

    /** An edition as a string. */
    public String write(Edition edition) {
        return string(edition, PublicationForms.EDITION);
    }

    /** Writes an article. */
    public void write(Article article, OutputStream target) throws IOException {
        bytes(target, out -> ArticleForms.ARTICLE.write(article, out));
    }

    /** Writes a publication. */
    public void write(Publication publication, OutputStream target) throws IOException {
        bytes(target, out -> PublicationForms.PUBLICATION.write(publication, out));
    }

    /** Writes an edition. */
    public void write(Edition edition, OutputStream target) throws IOException {
        bytes(target, out -> PublicationForms.EDITION.write(edition, out));
    }

    /** Writes an edition of any number of articles, each gone from memory before the next is asked for. */
    public void write(Publication publication, Iterator<Article> articles, OutputStream target) throws IOException {
        bytes(target, out -> PublicationForms.write(publication, articles, out));
    }

    /** Writes an article. */
    public void write(Article article, Writer target) throws IOException {
        characters(target, out -> ArticleForms.ARTICLE.write(article, out));
    }

    /** Writes a publication. */
    public void write(Publication publication, Writer target) throws IOException {
        characters(target, out -> PublicationForms.PUBLICATION.write(publication, out));
    }

    /** Writes an edition. */
    public void write(Edition edition, Writer target) throws IOException {
        characters(target, out -> PublicationForms.EDITION.write(edition, out));
    }

    /** Writes an edition of any number of articles, each gone from memory before the next is asked for. */
    public void write(Publication publication, Iterator<Article> articles, Writer target) throws IOException {
        characters(target, out -> PublicationForms.write(publication, articles, out));
    }

    <T> String string(T value, Form<T> form) {
        StringWriter target = new StringWriter();
        generate(FACTORY.createGenerator(context, target), out -> form.write(value, out));
        return target.toString();
    }

    private void bytes(OutputStream target, Consumer<JsonOutput> content) throws IOException {
        Rule.given("target", target);
        failing(() -> generate(FACTORY.createGenerator(context, target, JsonEncoding.UTF8), content));
    }

    private void characters(Writer target, Consumer<JsonOutput> content) throws IOException {
        Rule.given("target", target);
        failing(() -> generate(FACTORY.createGenerator(context, target), content));
    }

    private static void generate(JsonGenerator generator, Consumer<JsonOutput> content) {
        try (generator) {
            content.accept(new JsonOutput(generator));
        }
    }

    private static void failing(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Two spaces a level and a line feed, whatever the system has. */
    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Collects what may be chosen. */
    public static final class Builder {

        private boolean indented;

        private Builder() {}

        /** Whether every value stands on a line of its own; false by default. */
        public Builder indented(boolean indented) {
            this.indented = indented;
            return this;
        }

        /** The writer. */
        public JsonWriter build() {
            return new JsonWriter(indented);
        }
    }
}
