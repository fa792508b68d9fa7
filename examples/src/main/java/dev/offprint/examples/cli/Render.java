package dev.offprint.examples.cli;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.FeedAddress;
import dev.offprint.Publication;
import dev.offprint.Value;
import dev.offprint.credit.SiteCredit;
import dev.offprint.feed.FeedFormat;
import dev.offprint.html.HtmlPage;
import dev.offprint.html.Listing;
import dev.offprint.html.PageWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code render}: all files to one site. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        versionProvider = Offprint.Version.class,
        sortOptions = false,
        description = {
            "Writes a site: a page and a JSON document for each article, an index, pages for authors and tags, and three feeds.",
            "Pages are named after the files, and the newest article comes first. Authors and tags that have an address of their own get no page."
        },
        footer = {"", "A file that fails is one line on standard error, the others go on, and the exit status is 1."})
final class Render implements Callable<Integer> {

    private static final String INDEX = "index.html";
    private static final Map<FeedFormat, Format> FEEDS =
            Map.of(FeedFormat.RSS, Format.RSS, FeedFormat.ATOM, Format.ATOM, FeedFormat.JSON_FEED, Format.JSONFEED);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "Where to write; made where missing (${DEFAULT-VALUE}).")
    private String out = "site";

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will be. Feeds need to know; without it they name https://example.invalid/.")
    private @Nullable String baseUrl;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The name of the site; else what the files say, else its host.")
    private @Nullable String title;

    @Option(
            names = "--page-size",
            paramLabel = "COUNT",
            defaultValue = "0",
            description =
                    "How many articles a page lists before another one follows; 0 puts all on one (${DEFAULT-VALUE}).")
    private int pageSize;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell what was guessed while reading, and what feeds could not carry.")
    private boolean verbose;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles as text, Markdown or JSON, or folders of them.")
    private List<String> paths = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    /** An article of the site, and the file that it came from. */
    private record Entry(Article article, Input input) {}

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (pageSize < 0) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--page-size': it is negative");
        }
        Site site = baseUrl == null ? Site.NOWHERE : CommandArguments.site(command, "--base-url", baseUrl);
        List<String> files = files(command);
        Messages messages = CommandArguments.messages(command, verbose, files.size());
        OutputFolder folder = CommandArguments.folder(out, files, messages);
        if (folder == null) {
            return messages.exitStatus();
        }
        folder.reserve(INDEX);
        FEEDS.keySet().forEach(feed -> folder.reserve(feed.fileName()));

        PageWriter writer = HtmlPage.writer().relativeTo(site.base()).build();
        Catalogue catalogue = new Catalogue(site, folder);
        List<Entry> entries = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        Set<SiteCredit> credits = new LinkedHashSet<>();
        Optional<Publication> known = Optional.empty();
        for (String file : files) {
            try {
                Input input = Input.read(file, null, messages);
                known = known.or(() -> Optional.of(input.edition().publication())
                        .filter(it -> it.title().isPresent()));
                Publication publication =
                        publication(known, input.edition().publication().credits(), site);
                write(input, publication, site, folder, writer, catalogue, ids, messages, entries);
                credits.addAll(input.edition().publication().credits());
            } catch (IOException | RuntimeException e) {
                messages.failure(file, e);
            }
            messages.step();
        }
        if (!entries.isEmpty()) {
            Publication publication = inLanguageOf(entries, publication(known, List.copyOf(credits), site));
            sort(entries);
            lists(entries, catalogue, site, folder, new ListWriter(writer, publication, pageSize, messages));
            feeds(entries, publication, site, folder, messages);
        }
        return messages.exitStatus();
    }

    private List<String> files(CommandSpec command) {
        try {
            return Input.files(paths);
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(command.commandLine(), "A folder cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes page and document of each article of a file. */
    private void write(
            Input input,
            Publication publication,
            Site site,
            OutputFolder folder,
            PageWriter writer,
            Catalogue catalogue,
            Map<String, String> ids,
            Messages messages,
            List<Entry> entries)
            throws IOException {
        for (Article read : input.articles()) {
            if (isDraft(read)) {
                messages.note(input.name() + ": it is a draft, and left out");
                continue;
            }
            String name = folder.claim(Input.pageName(input.name()), List.of("html", "json"));
            Article placed = site.placed(read, name + ".html");
            Article article = catalogue.linked(placed);
            String first = ids.putIfAbsent(article.id().orElseThrow(), input.name());
            if (first != null) {
                throw new IllegalArgumentException("an article has the id of one in " + first + ": "
                        + article.id().orElseThrow());
            }
            Edition edition = Edition.of(publication, article);
            messages.done(folder.write(name + ".html", writer.page(article, publication)::writeTo)
                    .toString());
            messages.done(folder.write(name + ".json", stream -> Format.JSON.write(edition, stream))
                    .toString());
            catalogue.add(placed, article);
            entries.add(new Entry(article, input));
        }
    }

    /** Newest first; those without a date last. */
    private static void sort(List<Entry> entries) {
        entries.sort(Comparator.comparing(Render::published, Comparator.reverseOrder()));
    }

    private static long published(Entry entry) {
        return entry.article()
                .published()
                .map(it -> it.toInstant().toEpochMilli())
                .orElse(Long.MIN_VALUE);
    }

    /** Writes the index and the pages of authors and tags. */
    private static void lists(
            List<Entry> entries, Catalogue catalogue, Site site, OutputFolder folder, ListWriter writer) {
        List<Article> articles = entries.stream().map(Entry::article).toList();
        writer.write(folder, "index", "page", name -> front(site, name), articles, index -> {});
        shelf(catalogue.authors(), articles, site, writer, Listing.Builder::author);
        shelf(catalogue.tags(), articles, site, writer, Listing.Builder::tag);
    }

    private static URI front(Site site, String name) {
        return name.equals(INDEX) ? site.base() : site.address(name);
    }

    private static <T> void shelf(
            Shelf<T> shelf,
            List<Article> articles,
            Site site,
            ListWriter writer,
            BiFunction<Listing.Builder, T, Listing.Builder> subject) {
        Map<Article, Integer> order = new IdentityHashMap<>();
        articles.forEach(article -> order.put(article, order.size()));
        for (Shelf.Page<T> page : shelf.pages()) {
            writer.write(
                    shelf.folder(),
                    page.stem(),
                    page.stem(),
                    name -> site.address(shelf.name(), name),
                    page.articles().stream()
                            .sorted(Comparator.comparing(order::get))
                            .toList(),
                    listing -> subject.apply(listing, page.thing()));
        }
    }

    private static void feeds(
            List<Entry> entries, Publication publication, Site site, OutputFolder folder, Messages messages) {
        List<Article> articles = entries.stream().map(Entry::article).toList();
        List<Article> dated = entries.stream()
                .map(entry -> entry.input().dated(entry.article()))
                .toList();
        for (FeedFormat format : FeedFormat.values()) {
            Edition edition = new Edition(publication, format == FeedFormat.ATOM ? dated : articles);
            one(
                    format.fileName(),
                    folder,
                    messages,
                    stream -> Objects.requireNonNull(FEEDS.get(format))
                            .write(edition, stream)
                            .forEach(loss -> messages.detail(format.fileName(), loss)));
        }
        long undated = articles.stream()
                .filter(it -> it.modified().or(it::published).isEmpty())
                .count();
        if (undated > 0) {
            messages.note(undated + (undated == 1 ? " article has" : " articles have")
                    + " no date; Atom requires one, so feed.atom.xml gives the time when the file was last changed");
        }
        if (site.equals(Site.NOWHERE)) {
            messages.note("no --base-url: feeds and metadata name " + site.base() + ", which leads nowhere");
        }
    }

    /** The language that all articles share is the site's, unless a file says another. */
    private static Publication inLanguageOf(List<Entry> entries, Publication publication) {
        Set<Optional<String>> languages =
                entries.stream().map(it -> it.article().language()).collect(Collectors.toSet());
        Optional<String> shared = languages.size() == 1 ? languages.iterator().next() : Optional.empty();
        return publication.language().isPresent()
                ? publication
                : publication.with(change -> change.language(shared.orElse(null)));
    }

    private static void one(String name, OutputFolder folder, Messages messages, OutputFolder.Content content) {
        try {
            messages.done(folder.write(name, content).toString());
        } catch (IOException | RuntimeException e) {
            messages.failure(name, e);
        }
    }

    private Publication publication(Optional<Publication> known, List<SiteCredit> credits, Site site) {
        Publication publication = known.orElse(Publication.UNKNOWN);
        List<FeedAddress> feeds = new ArrayList<>();
        for (FeedFormat format : FeedFormat.values()) {
            feeds.add(new FeedAddress(format.mediaType(), site.address(format.fileName())));
        }
        String fallback = baseUrl == null ? "Articles" : site.base().getHost();
        return publication.with(change -> change.title(
                        title == null || title.isBlank() ? publication.title().orElse(fallback) : title)
                .url(site.base())
                .feeds(feeds)
                .credits(credits));
    }

    /** As Hugo, Astro and Roq say it, Jekyll, or JBake. */
    private static boolean isDraft(Article article) {
        Map<String, Value> said = article.properties();
        return Value.of(true).equals(said.get("draft"))
                || Value.of(false).equals(said.get("published"))
                || Value.of("draft").equals(said.get("status"));
    }
}
