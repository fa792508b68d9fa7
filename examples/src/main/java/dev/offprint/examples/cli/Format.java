package dev.offprint.examples.cli;

import dev.offprint.Edition;
import dev.offprint.Reading;
import dev.offprint.feed.Feed;
import dev.offprint.feed.FeedFormat;
import dev.offprint.feed.FeedReport;
import dev.offprint.feed.Feeds;
import dev.offprint.feed.Wxr;
import dev.offprint.html.HtmlBody;
import dev.offprint.html.HtmlPage;
import dev.offprint.html.PageWriter;
import dev.offprint.json.ArticleJson;
import dev.offprint.json.JsonWriter;
import dev.offprint.markdown.Markdown;
import dev.offprint.markdown.MarkdownReader;
import dev.offprint.markdown.MarkdownReport;
import dev.offprint.text.PlainText;
import dev.offprint.text.PlainTextReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/** The formats that the program knows by name: how each is read and written. */
enum Format {
    /** Plain text, as people type it and mail programs send it. */
    TEXT("txt", unnamed(in -> Documents.TEXT.read(in)), (edition, out) -> {
        PlainText.write(edition.article(), edition.publication(), out);
        return List.of();
    }),
    /** Markdown with front matter. */
    MARKDOWN(
            "md",
            (in, fileName) -> Documents.MARKDOWN.read(in, fileName),
            (edition, out) -> Markdown.write(edition.article(), edition.publication(), out).losses().stream()
                    .map(MarkdownReport.Loss::toString)
                    .toList()),
    /** A web page. */
    HTML("html", unnamed(Format::readPage), (edition, out) -> {
        Pages.WRITER.write(edition.article(), edition.publication(), out);
        return List.of();
    }),
    /** RSS 2.0. */
    RSS("xml", unnamed(Format::readFeedEdition), (edition, out) -> feed(edition, FeedFormat.RSS, out)),
    /** Atom 1.0. */
    ATOM("xml", unnamed(Format::readFeedEdition), (edition, out) -> feed(edition, FeedFormat.ATOM, out)),
    /** JSON Feed 1.1. */
    JSONFEED("json", unnamed(Format::readFeedEdition), (edition, out) -> feed(edition, FeedFormat.JSON_FEED, out)),
    /** What WordPress exports; read only. */
    WXR("xml", unnamed(Format::readWxr), null),
    /** The library's own JSON: a publication and its articles. */
    JSON("json", unnamed(ArticleJson::readEdition), (edition, out) -> {
        Documents.WRITER.write(edition, out);
        return List.of();
    });

    /** One byte more than a reader takes, so that it says so. */
    private static final int LONGEST_FEED = (64 << 20) + 1;

    /** In bytes; a reader of pages stops before. */
    private static final int LONGEST_PAGE = 64 << 20;

    private final String extension;
    private final Reader reader;
    private final @Nullable Writer writer;

    Format(String extension, Reader reader, @Nullable Writer writer) {
        this.extension = extension;
        this.reader = reader;
        this.writer = writer;
    }

    /** The format that a user names. */
    static Format of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + names()));
    }

    static String names() {
        return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
    }

    /** How names of files in this format end, without the dot. */
    String extension() {
        return extension;
    }

    boolean isWritten() {
        return writer != null;
    }

    /** Whether a file holds exactly one article. */
    boolean holdsOneArticle() {
        return this == TEXT || this == HTML || this == MARKDOWN;
    }

    /** Whether every article must have an address and a date in it. */
    boolean isFeed() {
        return this == RSS || this == ATOM || this == JSONFEED;
    }

    /** Reads a file, whose name may say what its content does not. */
    Reading<Edition> read(InputStream in, String fileName) throws IOException {
        return reader.read(in, fileName);
    }

    /** Writes an edition, and says what the format could not carry. */
    List<String> write(Edition edition, OutputStream out) throws IOException {
        if (writer == null) {
            throw new IllegalStateException(this + " is read and never written");
        }
        return writer.write(edition, out);
    }

    /** The name that users type. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Reading<Edition> readFeedEdition(InputStream in) throws IOException {
        Reading<Feed> reading = readFeed(in);
        return new Reading<>(reading.value().edition(), reading.findings());
    }

    private static Reading<Edition> readWxr(InputStream in) throws IOException {
        return Wxr.read(in.readNBytes(LONGEST_FEED));
    }

    /** A feed in any of its formats, with what it says of itself. */
    static Reading<Feed> readFeed(InputStream in) throws IOException {
        return Feeds.read(in.readNBytes(LONGEST_FEED));
    }

    /** The format that the library knows by that name, if this is one of feeds. */
    Optional<FeedFormat> feed() {
        return switch (this) {
            case RSS -> Optional.of(FeedFormat.RSS);
            case ATOM -> Optional.of(FeedFormat.ATOM);
            case JSONFEED -> Optional.of(FeedFormat.JSON_FEED);
            default -> Optional.empty();
        };
    }

    private static Reading<Edition> readPage(InputStream in) throws IOException {
        return HtmlPage.reader().build().read(in.readNBytes(LONGEST_PAGE)).edition();
    }

    private static List<String> feed(Edition edition, FeedFormat format, OutputStream out) throws IOException {
        return Feeds.write(Feed.of(edition), format, out).losses().stream()
                .map(FeedReport.Loss::toString)
                .toList();
    }

    private static Reader unnamed(StreamReader reader) {
        return (in, fileName) -> reader.read(in);
    }

    private interface Reader {
        Reading<Edition> read(InputStream in, String fileName) throws IOException;
    }

    private interface StreamReader {
        Reading<Edition> read(InputStream in) throws IOException;
    }

    private interface Writer {
        List<String> write(Edition edition, OutputStream out) throws IOException;
    }

    /** Built when the first page is written, for a conversion to JSON needs none. */
    private static final class Pages {
        static final PageWriter WRITER = HtmlPage.writer().build();
    }

    private static final class Documents {
        static final PlainTextReader TEXT =
                PlainText.reader().html(HtmlBody::read).build();
        static final MarkdownReader MARKDOWN = Markdown.reader().build();
        static final JsonWriter WRITER = ArticleJson.writer().indented(true).build();
    }
}
