package dev.offprint.json;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Publication;
import dev.offprint.ReadingException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * An edition that is read one article at a time, in the memory that one article takes.
 *
 * <p>Get one from {@link ArticleJson#open} and close it, which closes its stream. An article that can't be read is left
 * out, with a finding. {@link #hasNext()} and {@link #next()} throw {@link ReadingException} where the JSON itself is
 * broken, and {@link UncheckedIOException} where the stream fails. Not for use by several threads at once.
 */
public final class EditionReader implements Iterator<Article>, Closeable {

    private static final Set<String> KNOWN = Set.of("offprint", "publication", "articles");

    private final JsonSource source;
    private final Closeable stream;
    private final JsonValue edition;
    private final boolean oneByOne;
    private final Set<String> seen = new HashSet<>();
    private Publication publication = Publication.UNKNOWN;
    private @Nullable JsonValue articles;
    private boolean inArticles;
    private int index;
    private @Nullable Article ahead;

    /** Reads up to the first article. */
    EditionReader(JsonSource source, Closeable stream, boolean oneByOne) {
        this.source = source;
        this.stream = stream;
        this.oneByOne = oneByOne;
        boolean object = source.next() == JsonToken.START_OBJECT;
        edition = source.mark();
        if (!object) {
            throw edition.refusal("must be an edition: an object with articles").asReadingException();
        }
        toArticles();
    }

    /**
     * The publication, which a document written by Offprint has before its articles. In a document that has it after
     * them it is {@link Publication#UNKNOWN} until the last article was read.
     */
    public Publication publication() {
        return publication;
    }

    /** What was guessed, mended or left out so far. */
    public List<Finding> findings() {
        return source.findings().list();
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && inArticles) {
            if (source.next() == JsonToken.END_ARRAY) {
                inArticles = false;
                toArticles();
            } else {
                ahead = article().orElse(null);
            }
        }
        return ahead != null;
    }

    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The edition has no more articles");
        }
        Article article = Objects.requireNonNull(ahead);
        ahead = null;
        return article;
    }

    @Override
    public void close() throws IOException {
        source.close();
        stream.close();
    }

    /** The failure that the article just read is one too many. */
    ReadingException beyond(int limit) {
        return articles().refusal("must have at most " + limit + " articles").asReadingException();
    }

    /** Reads members up to the articles or, after them, to the end. */
    private void toArticles() {
        while (source.next() != JsonToken.END_OBJECT) {
            String name = source.name();
            JsonToken token = source.next();
            if (!seen.add(name) && KNOWN.contains(name)) {
                throw source.mark(edition, name)
                        .refusal("must be given only once")
                        .asReadingException();
            }
            if (name.equals("articles")) {
                articles = source.mark(edition, name);
                if (token != JsonToken.START_ARRAY) {
                    throw articles.refusal("must be an array").asReadingException();
                }
                inArticles = true;
                return;
            }
            member(name);
        }
        end();
    }

    private void member(String name) {
        if (name.equals("offprint")) {
            version(source.member(edition, name));
        } else if (name.equals("publication")) {
            publication = read("publication", () -> source.member(edition, name), PublicationForms.PUBLICATION)
                    .orElse(Publication.UNKNOWN);
        } else {
            source.findings().unknown(source.mark(edition, name));
            source.skip();
        }
    }

    private static void version(JsonValue version) {
        try {
            Version.check(version);
        } catch (Refusal e) {
            throw e.asReadingException();
        }
    }

    private Optional<Article> article() {
        if (oneByOne) {
            source.restart();
        }
        int at = index++;
        return read("article", () -> source.element(articles(), at), ArticleForms.ARTICLE);
    }

    /** The value, or nothing and a finding. */
    private <T> Optional<T> read(String what, Supplier<JsonValue> input, Form<T> form) {
        try {
            return Optional.of(form.read(input.get()));
        } catch (Refusal e) {
            source.findings()
                    .add(Severity.ERROR, what + "-left-out", e.value(), e.reason(), "the " + what + " was left out");
            return Optional.empty();
        }
    }

    private void end() {
        if (articles == null) {
            throw edition.refusal("must be an edition: articles must be given").asReadingException();
        }
        if (!seen.contains("offprint")) {
            source.findings()
                    .add(Severity.WARNING, "version-missing", edition, "nothing tells the version", "read as 1.0");
        }
        source.end();
    }

    private JsonValue articles() {
        return Objects.requireNonNull(articles);
    }
}
