package dev.offprint.examples.cli;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.html.HtmlPage;
import dev.offprint.html.PageReading;
import dev.offprint.json.ArticleJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The command {@code read}: what is found in a page or another file, field by field. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Offprint.Version.class,
        sortOptions = false,
        description = {
            "Shows what is found in each file or web page: every field, who says so and how sure that is.",
            "What is said otherwise elsewhere stands below, after “not”.",
            "From the web, http and https only, at most 16 MB, 5 redirects and 30 seconds."
        },
        footer = {"", "The exit status is 1 where something cannot be read."})
final class Read implements Callable<Integer> {

    private static final int MOST_BYTES = 16 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int WIDEST = 60;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of all files; detected for each where absent.")
    private @Nullable Format from;

    @Option(names = "--json", description = "Write one JSON object a line, with the article as read.")
    private boolean json;

    @Option(names = "--private", description = "Fetch from this machine and from private networks too.")
    private boolean anywhere;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell all that was guessed or left out, and every place that says the same.")
    private boolean verbose;

    @Parameters(arity = "1..*", paramLabel = "URL-or-FILE", description = "What to read.")
    private List<String> names = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    /** What was read of one name. */
    private record Found(Edition edition, List<FoundField> fields, List<Finding> findings) {}

    @Override
    public Integer call() {
        Messages messages = CommandArguments.messages(Objects.requireNonNull(spec), verbose, names.size());
        for (String name : names) {
            try {
                for (Found found : read(name)) {
                    if (json) {
                        messages.done(json(name, found));
                    } else {
                        table(name, found, messages);
                    }
                }
            } catch (IOException | RuntimeException e) {
                messages.failure(name, e);
            }
            messages.step();
        }
        return messages.exitStatus();
    }

    private List<Found> read(String name) throws IOException {
        if (Fetch.isAddress(name)) {
            Fetch.Fetched fetched = new Fetch(anywhere, LONGEST, MOST_BYTES).get(name);
            return read(fetched.url().getPath(), Optional.of(fetched), fetched.stream());
        }
        if (name.matches("[A-Za-z][A-Za-z0-9+.-]+://.*")) {
            throw new IOException("only http and https are fetched; a file is named without a scheme");
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return read(name, Optional.empty(), in);
        }
    }

    private List<Found> read(String name, Optional<Fetch.Fetched> fetched, InputStream in) throws IOException {
        BufferedInputStream start = new BufferedInputStream(in);
        boolean page = fetched.flatMap(Fetch.Fetched::contentType)
                .filter(type -> type.toLowerCase(Locale.ROOT).matches("(text/html|application/xhtml\\+xml)\\b.*"))
                .isPresent();
        Format format = from != null ? from : page ? Format.HTML : Detection.of(Input.fileName(name), start);
        if (format == Format.HTML) {
            return List.of(page(start.readNBytes(MOST_BYTES + 1), fetched));
        }
        Reading<Edition> reading = format.read(start, name);
        List<Found> found = new ArrayList<>();
        for (Article article : reading.value().articles()) {
            found.add(new Found(
                    Edition.of(reading.value().publication(), article),
                    FoundField.of(article, format, reading.findings()),
                    found.isEmpty() ? reading.findings() : List.of()));
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("it holds no article");
        }
        return found;
    }

    private static Found page(byte[] bytes, Optional<Fetch.Fetched> fetched) {
        URI url = fetched.map(Fetch.Fetched::url).orElse(null);
        PageReading page = url == null
                ? HtmlPage.reader().build().read(bytes)
                : HtmlPage.reader()
                        .build()
                        .read(
                                bytes,
                                url,
                                fetched.flatMap(Fetch.Fetched::contentType).orElse(null));
        return new Found(page.edition().value(), FoundField.of(page.evidence()), page.findings());
    }

    private void table(String name, Found found, Messages messages) {
        messages.done(name);
        int widest = found.fields().stream()
                .mapToInt(field -> field.name().length())
                .max()
                .orElse(0);
        for (FoundField field : found.fields()) {
            messages.done("  " + padded(field.name(), widest) + "  " + said(field.chosen()));
            for (FoundField.Said loser : field.losers()) {
                if (verbose || !loser.value().equals(field.chosen().value())) {
                    messages.done("  " + padded("", widest) + "    not " + said(loser));
                }
            }
        }
        found.findings().stream()
                .filter(finding -> verbose || finding.severity() != Finding.Severity.INFO)
                .forEach(finding -> messages.done("  " + finding));
    }

    private static String said(FoundField.Said said) {
        String value = said.value().replaceAll("\\s+", " ").strip();
        int length = value.codePointCount(0, value.length());
        String shown = length <= WIDEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, WIDEST)) + "… (" + length + " characters)";
        return shown + "  [" + said.source() + ", " + said.confidence()
                + (said.place().isEmpty() ? "" : ", " + said.place()) + "]";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String json(String name, Found found) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("name", name);
            out.writeArrayPropertyStart("fields");
            found.fields().forEach(field -> field.write(out));
            out.writeEndArray();
            out.writeArrayPropertyStart("findings");
            found.findings().forEach(finding -> out.writeString(finding.toString()));
            out.writeEndArray();
            out.writeName("edition");
            out.writeRawValue(ArticleJson.write(found.edition()));
            out.writeEndObject();
        }
        return text.toString();
    }
}
