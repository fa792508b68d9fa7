package dev.offprint.examples.cli;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Value;
import dev.offprint.feed.Feed;
import dev.offprint.feed.FeedFormat;
import dev.offprint.feed.FeedReport;
import dev.offprint.feed.FeedWriter;
import dev.offprint.feed.Feeds;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code feed}: some feeds to one. */
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        versionProvider = Offprint.Version.class,
        sortOptions = false,
        description = {
            "Writes one feed of the articles in all files, the newest first, each once.",
            "An article keeps the authors and the copyright that its own feed gives it, and RSS names that feed as its source."
        },
        footer = {"", "A file that fails is one line on standard error, the others go on, and the exit status is 1."})
final class Merge implements Callable<Integer> {

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "The format: rss, atom or jsonfeed.")
    private Format to = Format.ATOM;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private String out = "";

    @Mixin
    private Selection selection = new Selection();

    @Option(names = "--limit", paramLabel = "N", description = "No more articles than this.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--summary", description = "Summaries alone, not the whole text.")
    private boolean summary;

    @Option(names = "--title", paramLabel = "TITLE", description = "The feed's title; else that of the first file.")
    private @Nullable String title;

    @Option(names = "--url", paramLabel = "URL", description = "The feed's site; else that of the first file.")
    private @Nullable URI url;

    @Option(names = "--self", paramLabel = "URL", description = "Where the feed will be.")
    private @Nullable URI self;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell what was guessed while reading, and what could not be carried.")
    private boolean verbose;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Feeds, or articles in any other format.")
    private List<String> files = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        FeedFormat format = to.feed()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "Invalid value for option '--to': '" + to + "' is no format of feeds"));
        if (limit < 0) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--limit': it must not be negative");
        }
        Messages messages = CommandArguments.messages(command, verbose, files.size());
        List<Input> inputs = new ArrayList<>();
        for (String file : files) {
            try {
                inputs.add(Input.read(file, null, messages));
            } catch (IOException | RuntimeException e) {
                messages.failure(file, e);
            }
            messages.step();
        }
        if (!inputs.isEmpty()) {
            try {
                write(feed(inputs, format, messages), format, messages);
            } catch (IOException | RuntimeException e) {
                messages.failure(out, e);
            }
        }
        return messages.exitStatus();
    }

    private void write(Feed feed, FeedFormat format, Messages messages) throws IOException {
        FeedWriter writer = Feeds.writer()
                .content(summary ? FeedWriter.Content.SUMMARY : FeedWriter.Content.FULL)
                .build();
        Path file = Path.of(out).toAbsolutePath();
        OutputFolder folder = OutputFolder.at(Objects.requireNonNull(file.getParent()));
        folder.write(Input.fileName(out), stream -> {
            FeedReport report = writer.write(feed, format, stream);
            report.losses().forEach(loss -> messages.detail(out, loss));
        });
        int articles = feed.articles().size();
        messages.done(articles + (articles == 1 ? " article" : " articles") + " written to " + out);
    }

    private Feed feed(List<Input> inputs, FeedFormat format, Messages messages) {
        Publication first = inputs.get(0).edition().publication();
        Publication publication = inputs.size() == 1 ? first : shared(first);
        publication = publication.with(change -> {
            change.title(title != null ? title : first.title().orElse("Articles"));
            change.url(url != null ? url : first.url().orElse(self == null ? Site.NOWHERE.base() : null));
        });
        List<Article> articles = articles(inputs, publication, format);
        Feed feed = inputs.size() == 1
                ? inputs.get(0).feed(publication, articles, messages)
                : Feed.builder(publication).articles(articles).build();
        Feed built = feed.with(change -> change.self(self));
        boolean isUndated = format == FeedFormat.ATOM && built.updated().isEmpty();
        return isUndated ? built.with(change -> change.updated(inputs.get(0).changed())) : built;
    }

    /** What the first publication says of itself does not hold for the articles of others. */
    private static Publication shared(Publication first) {
        return Publication.builder()
                .title(first.title().orElse(null))
                .url(first.url().orElse(null))
                .language(first.language().orElse(null))
                .build();
    }

    /** The newest first; of two with the same id or the same address, the one that was changed last. */
    private List<Article> articles(List<Input> inputs, Publication publication, FeedFormat format) {
        List<Article> articles = new ArrayList<>();
        for (Input input : inputs) {
            for (Article article : input.edition().articles()) {
                if (selection.takes(article)) {
                    Article own =
                            inputs.size() == 1 ? article : from(input.edition().publication(), article);
                    Article dated = format == FeedFormat.ATOM ? input.dated(own) : own;
                    articles.add(dated.id().isPresent() ? dated : named(dated, input, articles.size()));
                }
            }
        }
        articles.sort(Comparator.comparing(Merge::changed).reversed());
        Set<Object> seen = new HashSet<>();
        articles.removeIf(article -> {
            boolean isNew = seen.add(article.id().orElseThrow());
            return !(article.url().isEmpty() || seen.add(article.url().get())) || !isNew;
        });
        articles.sort(Comparator.comparing(Merge::published).reversed());
        return articles.size() <= limit ? articles : articles.subList(0, limit);
    }

    /** The article with what its own publication says of all its articles. */
    private static Article from(Publication publication, Article article) {
        return article.with(change -> {
            change.copyright(publication.copyrightOf(article).orElse(null));
            if (article.authors().isEmpty()) {
                publication.publisher().ifPresent(change::author);
            }
            if (article.language().isEmpty()) {
                change.language(publication.language().orElse(null));
            }
            Optional<URI> home = publication.url();
            if (publication.title().isPresent()
                    && home.isPresent()
                    && !article.properties().containsKey("source")) {
                change.property(
                        "source",
                        Value.of(Map.of(
                                "title", Value.of(publication.title().get()),
                                "url", Value.of(home.get().toString()))));
            }
        });
    }

    private static Article named(Article article, Input input, int number) {
        return article.with(change -> change.id(Input.fileName(input.name()) + "#" + (number + 1)));
    }

    private static Instant changed(Article article) {
        return article.modified()
                .or(article::published)
                .map(it -> it.toInstant())
                .orElse(Instant.MIN);
    }

    private static Instant published(Article article) {
        return article.published()
                .or(article::modified)
                .map(it -> it.toInstant())
                .orElse(Instant.MIN);
    }
}
