package dev.offprint.examples.cli;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.feed.FeedCheck;
import dev.offprint.html.PageCheck;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code check}: what search engines and readers will miss in each article. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Offprint.Version.class,
        sortOptions = false,
        description = {
            "Tells what search engines, feed readers and people who cannot see will miss in the articles of each file.",
            "Of a feed as a whole it tells what readers stumble on: ids, links, dates, files.",
            "Each finding is one line: file, place in the article, how grave it is, what is wrong, its code, and what to do."
        },
        footer = {"", "The exit status is 1 where there is an error or a file cannot be read; warnings leave it at 0."})
final class Check implements Callable<Integer> {

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of all files; detected for each where absent.")
    private @Nullable Format from;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "Where the pages will be on the web: articles without an address get BASE/NAME.html.")
    private @Nullable String base;

    @Option(names = "--json", description = "Write one JSON array, an object for each article.")
    private boolean json;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell what was guessed while reading.")
    private boolean verbose;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to check.")
    private List<String> files = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    /** How many of what was checked are feeds as a whole. */
    private int feeds;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Site site = base == null ? Site.NOWHERE : CommandArguments.site(command, "--base", base);
        Messages messages = CommandArguments.messages(command, verbose, files.size());
        List<CheckedArticle> checked = new ArrayList<>();
        for (String file : files) {
            try {
                check(Input.read(file, from, messages), site, messages, checked);
            } catch (IOException | RuntimeException e) {
                messages.failure(file, e);
            }
            messages.step();
        }
        int articles = checked.size() - feeds;
        Map<Finding.Severity, Integer> counts = new EnumMap<>(Finding.Severity.class);
        checked.forEach(article -> article.findings().forEach(it -> counts.merge(it.severity(), 1, Integer::sum)));
        messages.done(json ? CheckedArticle.json(checked) : summary(articles, counts));
        return counts.containsKey(Finding.Severity.ERROR) ? Math.max(1, messages.exitStatus()) : messages.exitStatus();
    }

    private void check(Input input, Site site, Messages messages, List<CheckedArticle> checked) {
        String stem = OutputFolder.stem(Input.fileName(input.name()));
        feeds += input.feed().isPresent() ? 1 : 0;
        input.feed()
                .ifPresent(feed -> add(
                        new CheckedArticle(
                                input.name(),
                                feed.publication().title().orElse("(feed)"),
                                FeedCheck.of(feed, OffsetDateTime.now(ZoneOffset.UTC))),
                        messages,
                        checked));
        if (input.feed().isPresent() && input.edition().articles().isEmpty()) {
            return;
        }
        List<Article> articles = input.articles();
        for (int i = 0; i < articles.size(); i++) {
            String page = stem + (articles.size() == 1 ? "" : "-" + (i + 1)) + ".html";
            Article article = base == null ? articles.get(i) : site.placed(articles.get(i), page);
            String root = articles.size() == 1 ? "$" : "$.articles[" + i + "]";
            CheckedArticle result = new CheckedArticle(
                    input.name(),
                    article.title(),
                    PageCheck.of(article, input.edition().publication()).stream()
                            .map(finding -> under(root, finding))
                            .toList());
            add(result, messages, checked);
        }
    }

    private void add(CheckedArticle result, Messages messages, List<CheckedArticle> checked) {
        checked.add(result);
        if (!json) {
            result.findings().forEach(finding -> messages.done(result.file() + ": " + finding));
        }
    }

    /** The finding with its place in the file and not in the article. */
    private static Finding under(String root, Finding finding) {
        String path = finding.place().path().orElse("$");
        return new Finding(
                finding.severity(),
                finding.code(),
                finding.place().in(root + path.substring(1)),
                finding.problem(),
                finding.action());
    }

    private static String summary(int articles, Map<Finding.Severity, Integer> counts) {
        StringBuilder text = new StringBuilder(articles + (articles == 1 ? " article: " : " articles: "));
        if (counts.isEmpty()) {
            return text.append("nothing to say").toString();
        }
        List<String> parts = new ArrayList<>();
        for (Finding.Severity severity :
                List.of(Finding.Severity.ERROR, Finding.Severity.WARNING, Finding.Severity.INFO)) {
            int count = counts.getOrDefault(severity, 0);
            parts.add(count + " " + severity.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s"));
        }
        return text.append(String.join(", ", parts)).toString();
    }
}
