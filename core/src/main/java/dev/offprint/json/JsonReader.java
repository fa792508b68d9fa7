package dev.offprint.json;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads articles, publications and editions from JSON, within limits. Immutable, safe to share.
 *
 * <p>{@link ArticleJson} reads with the default limits; start here with {@link #builder()} for others. Each method throws
 * {@link ReadingException} with line, column and path where it can't give a value; see the package for what is only a
 * finding. Bytes are UTF-8, with or without a byte order mark. A stream is read to its end and not closed.
 */
public final class JsonReader {

    static final JsonReader DEFAULT = builder().build();

    private final Limits limits;
    private final JsonFactory factory;

    private JsonReader(Limits limits) {
        this.limits = limits;
        this.factory = JsonSource.factory(limits);
    }

    /** Starts a reader with the default limits, which hold for what is in memory at once. */
    public static Builder builder() {
        return new Builder();
    }

    /** Reads an article. */
    public Reading<Article> readArticle(String json) {
        return article(source(json));
    }

    /** Reads an article. */
    public Reading<Article> readArticle(byte[] json) {
        return article(source(new ByteArrayInputStream(json)));
    }

    /** Reads an article. */
    public Reading<Article> readArticle(InputStream json) throws IOException {
        return streamed(json, this::article);
    }

    /** Reads a publication. */
    public Reading<Publication> readPublication(String json) {
        return publication(source(json));
    }

    /** Reads a publication. */
    public Reading<Publication> readPublication(byte[] json) {
        return publication(source(new ByteArrayInputStream(json)));
    }

    /** Reads a publication. */
    public Reading<Publication> readPublication(InputStream json) throws IOException {
        return streamed(json, this::publication);
    }

    /** Reads an edition. An article that can't be read is left out, with a finding. */
    public Reading<Edition> readEdition(String json) {
        return edition(source(json));
    }

    /** Reads an edition. An article that can't be read is left out, with a finding. */
    public Reading<Edition> readEdition(byte[] json) {
        return edition(source(new ByteArrayInputStream(json)));
    }

    /** Reads an edition. An article that can't be read is left out, with a finding. */
    public Reading<Edition> readEdition(InputStream json) throws IOException {
        return streamed(json, this::edition);
    }

    /** Opens an edition to read one article at a time; the limits hold for each, and their number has none. */
    public EditionReader open(InputStream json) throws IOException {
        return streamed(json, source -> new EditionReader(source, json, true));
    }

    /** Reads a part of an article. */
    <T> Reading<T> readPart(String json, Form<T> form) {
        return read(source(json), form);
    }

    private Reading<Article> article(JsonSource source) {
        return read(source, ArticleForms.ARTICLE);
    }

    private Reading<Publication> publication(JsonSource source) {
        return read(source, PublicationForms.PUBLICATION);
    }

    private static <T> Reading<T> read(JsonSource source, Form<T> form) {
        try (source) {
            source.next();
            JsonValue root = source.root();
            source.end();
            T value = form.read(root);
            return new Reading<>(value, source.findings().list());
        } catch (Refusal e) {
            throw e.asReadingException();
        }
    }

    private Reading<Edition> edition(JsonSource source) {
        try (source) {
            EditionReader edition = new EditionReader(source, () -> {}, false);
            List<Article> articles = new ArrayList<>();
            while (edition.hasNext()) {
                if (articles.size() == limits.articles()) {
                    throw edition.beyond(limits.articles());
                }
                articles.add(edition.next());
            }
            return new Reading<>(new Edition(edition.publication(), articles), edition.findings());
        }
    }

    private <T> T streamed(InputStream json, Function<JsonSource, T> reading) throws IOException {
        try {
            return reading.apply(source(json));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private JsonSource source(String json) {
        return source(new StringReader(Rule.given("json", json)));
    }

    private JsonSource source(InputStream json) {
        return source(JsonSource.decode(Rule.given("json", json)));
    }

    private JsonSource source(Reader json) {
        return new JsonSource(json, factory, limits);
    }

    /** Collects limits. Each default is larger than any article that was meant to be read. */
    public static final class Builder {

        private long maxLength = Limits.DEFAULT.length();
        private int maxStringLength = Limits.DEFAULT.stringLength();
        private int maxDepth = Limits.DEFAULT.depth();
        private int maxValues = Limits.DEFAULT.values();
        private int maxArticles = Limits.DEFAULT.articles();
        private int maxFindings = Limits.DEFAULT.findings();

        private Builder() {}

        /**
         * How many characters the input may have; 16,777,216 by default. Stops an input that has no end, or fills the
         * memory as a whole.
         */
        public Builder maxLength(long characters) {
            maxLength = positive("maxLength", characters);
            return this;
        }

        /** How many characters a string may have; 8,388,608 by default. Stops a single text that fills the memory. */
        public Builder maxStringLength(int characters) {
            maxStringLength = positive("maxStringLength", characters);
            return this;
        }

        /**
         * How many objects and arrays may lie inside one another; 250 by default, which every body fits in, and at most.
         * Stops brackets that use up the stack.
         */
        public Builder maxDepth(int depth) {
            int deepest = Limits.DEFAULT.depth();
            Rule.check(depth <= deepest, "maxDepth", "must be at most " + deepest, depth);
            maxDepth = positive("maxDepth", depth);
            return this;
        }

        /**
         * How many strings, numbers, objects and so on the input may have; 250,000 by default, which is about 800
         * articles of usual length. Stops a short input that becomes long in memory, such as a table of empty cells: two
         * characters each, and a hundred bytes.
         */
        public Builder maxValues(int values) {
            maxValues = positive("maxValues", values);
            return this;
        }

        /**
         * How many articles an edition that is read whole may have; 10,000 by default. Stops the same with articles that
         * are nothing but a title. To read more, {@linkplain JsonReader#open open} the edition.
         */
        public Builder maxArticles(int articles) {
            maxArticles = positive("maxArticles", articles);
            return this;
        }

        /**
         * How many findings are listed; 1,000 by default. The rest is counted in one last finding. Stops an input of
         * nothing but unknown properties from filling a log.
         */
        public Builder maxFindings(int findings) {
            maxFindings = positive("maxFindings", findings);
            return this;
        }

        /** The reader. */
        public JsonReader build() {
            return new JsonReader(
                    new Limits(maxLength, maxStringLength, maxDepth, maxValues, maxArticles, maxFindings));
        }

        private static int positive(String name, int limit) {
            return (int) positive(name, (long) limit);
        }

        private static long positive(String name, long limit) {
            Rule.check(limit > 0, name, "must be positive", limit);
            return limit;
        }
    }
}
