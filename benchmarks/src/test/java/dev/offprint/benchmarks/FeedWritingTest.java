package dev.offprint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import dev.offprint.feed.FeedFormat;
import dev.offprint.feed.FeedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Nobody is favoured: everybody writes the same entries, and all but Rome the same document. */
class FeedWritingTest {

    private interface Writing {
        void write(OutputStream target) throws Exception;
    }

    static Stream<Arguments> feeds() {
        return Stream.of(FeedFormat.RSS, FeedFormat.ATOM)
                .flatMap(
                        format -> Stream.of(FeedWriter.Content.values()).map(content -> Arguments.of(format, content)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("feeds")
    void limitWritesTheSameBytes(FeedFormat format, FeedWriter.Content content) throws Exception {
        FeedWriting feed = feed(format, content);
        String ours = text(feed::offprint);
        assertThat(text(feed::limit)).isEqualTo(ours);
        assertThat(text(feed::limitFromHtml)).isEqualTo(ours);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("feeds")
    void staxWritersWriteTheSameDocument(FeedFormat format, FeedWriter.Content content) throws Exception {
        FeedWriting feed = feed(format, content);
        Document ours = document(written(feed::offprint));
        assertThat(document(written(feed::aalto)).isEqualNode(ours)).isTrue();
        assertThat(document(written(feed::woodstox)).isEqualNode(ours)).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("feeds")
    void romeWritesTheSameEntries(FeedFormat format, FeedWriter.Content content) throws Exception {
        FeedWriting feed = feed(format, content);
        List<String> ours = read(written(feed::offprint));
        assertThat(ours).hasSize(20);
        assertThat(read(written(feed::rome))).isEqualTo(ours);
        assertThat(read(written(feed::romeWire))).isEqualTo(ours);
    }

    private static FeedWriting feed(FeedFormat format, FeedWriter.Content content) {
        FeedWriting feed = new FeedWriting();
        feed.format = format;
        feed.content = content;
        feed.feed();
        return feed;
    }

    private static List<String> read(byte[] feed) throws Exception {
        return new SyndFeedInput()
                .build(new org.xml.sax.InputSource(new ByteArrayInputStream(feed))).getEntries().stream()
                        .map(FeedWritingTest::facts)
                        .toList();
    }

    /** Rome without its pretty print writes every run of white space as one space. */
    private static String facts(SyndEntry entry) {
        String facts = entry.getTitle()
                + entry.getLink()
                + entry.getUri()
                + entry.getDescription().getValue()
                + entry.getPublishedDate()
                + entry.getCategories().stream().map(it -> it.getName()).toList()
                + entry.getContents().stream().map(it -> it.getValue().strip()).toList();
        return facts.replaceAll("\\s+", " ");
    }

    private static Document document(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        document.normalizeDocument();
        return document;
    }

    private static String text(Writing writing) throws Exception {
        return new String(written(writing), StandardCharsets.UTF_8);
    }

    private static byte[] written(Writing writing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(out);
        return out.toByteArray();
    }
}
