package dev.offprint.examples.cli;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.feed.Feed;
import dev.offprint.feed.Feeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code convert}: each file to a file of another format, named after it. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Offprint.Version.class,
        sortOptions = false,
        description = {
            "Converts each file to another format.",
            "The output has the input's name and the format's extension; where two inputs share a name, the later output gets a number.",
            "Without --out, what one file becomes is written to standard output."
        },
        footer = {
            "",
            "Formats: text, markdown, html, rss, atom, jsonfeed, wxr, json. All are read, and all but wxr written.",
            "A file that fails is one line on standard error, the others go on, and the exit status is 1."
        })
final class Convert implements Callable<Integer> {

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of all files; detected for each where absent.")
    private @Nullable Format from;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "The format to write.")
    private Format to = Format.JSON;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write; made where missing.")
    private @Nullable String out;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "Where the output will be on the web: articles without an address get BASE/NAME.html.")
    private @Nullable String base;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell what was guessed while reading, and what could not be carried.")
    private boolean verbose;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to convert.")
    private List<String> files = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (!to.isWritten()) {
            throw new ParameterException(command.commandLine(), "The format " + to + " is read and never written");
        }
        if (out == null && files.size() > 1) {
            throw new ParameterException(command.commandLine(), "Several files need --out=DIR to be written to");
        }
        Site site = base == null ? Site.NOWHERE : CommandArguments.site(command, "--base", base);
        Messages messages = CommandArguments.messages(command, verbose, files.size());
        if (out == null) {
            print(files.get(0), site, messages);
            return messages.exitStatus();
        }
        OutputFolder folder = CommandArguments.folder(out, files, messages);
        if (folder == null) {
            return messages.exitStatus();
        }
        int written = 0;
        for (String file : files) {
            try {
                written += convert(Input.read(file, from, messages), site, folder, messages);
            } catch (IOException | RuntimeException e) {
                messages.failure(file, e);
            }
            messages.step();
        }
        messages.done(written + (written == 1 ? " file" : " files") + " written to " + out);
        return messages.exitStatus();
    }

    /** Bytes and no characters: what is written says that it is UTF-8, whatever the console is set to. */
    private void print(String file, Site site, Messages messages) {
        try {
            Input input = Input.read(file, from, messages);
            List<Edition> editions = editions(input);
            if (editions.size() != 1) {
                throw new IllegalArgumentException("it holds " + editions.size() + " articles, which need --out=DIR");
            }
            String name = OutputFolder.stem(Input.fileName(input.name()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(prepared(editions.get(0), input, name, site), input, bytes, messages);
            bytes.writeTo(System.out);
            System.out.flush();
        } catch (IOException | RuntimeException e) {
            messages.failure(file, e);
        }
    }

    private int convert(Input input, Site site, OutputFolder folder, Messages messages) throws IOException {
        List<Edition> editions = editions(input);
        for (int i = 0; i < editions.size(); i++) {
            String own = OutputFolder.stem(Input.fileName(input.name())) + (editions.size() == 1 ? "" : "-" + (i + 1));
            String name = folder.claim(own + "." + to.extension(), List.of(to.extension()));
            if (!name.equals(own)) {
                messages.note(input.name() + ": another file has the output " + own + "." + to.extension()
                        + "; written to " + name + "." + to.extension());
            }
            Edition edition = prepared(editions.get(i), input, name, site);
            folder.write(name + "." + to.extension(), stream -> write(edition, input, stream, messages));
        }
        return editions.size();
    }

    /** From feed to feed, what it says of itself goes along. */
    private void write(Edition edition, Input input, OutputStream out, Messages messages) throws IOException {
        List<?> losses = to.feed().isPresent() && input.feed().isPresent()
                ? Feeds.write(feed(edition, input, messages), to.feed().get(), out)
                        .losses()
                : to.write(edition, out);
        losses.forEach(loss -> messages.detail(input.name(), loss));
    }

    private static Feed feed(Edition edition, Input input, Messages messages) {
        return input.feed(edition.publication(), edition.articles(), messages)
                .with(change ->
                        change.updated(input.feed().flatMap(Feed::updated).orElse(null)));
    }

    private List<Edition> editions(Input input) {
        if (!to.holdsOneArticle()) {
            return List.of(input.edition());
        }
        return input.articles().stream()
                .map(article -> Edition.of(input.edition().publication(), article))
                .toList();
    }

    /** With what the format needs, and what the user said of the web. */
    private Edition prepared(Edition edition, Input input, String name, Site site) {
        if (base == null && !to.isFeed()) {
            return edition;
        }
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < edition.articles().size(); i++) {
            String page = name + (edition.articles().size() == 1 ? "" : "-" + (i + 1)) + ".html";
            Article article = edition.articles().get(i);
            boolean named = base == null && article.id().isPresent();
            Article placed = named ? article : site.placed(article, page);
            articles.add(to == Format.ATOM ? input.dated(placed) : placed);
        }
        return new Edition(
                to.isFeed() ? titled(edition.publication(), articles, site) : edition.publication(), articles);
    }

    /** A feed needs the title and address of what it is the feed of. */
    private static Publication titled(Publication publication, List<Article> articles, Site site) {
        return publication.with(change -> {
            if (publication.title().isEmpty()) {
                change.title(
                        articles.size() == 1
                                ? articles.get(0).title()
                                : site.base().getHost());
            }
            if (publication.url().isEmpty()) {
                change.url(site.base());
            }
        });
    }
}
