package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.hostile.Hostile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that were made to do harm: each ends soon, in a result or in a typed error, and nothing is fetched. */
@Hostile
class HostileFeedTest {

    private static final String RSS = "<rss version='2.0'><channel><title>T</title><link>https://vale.example/</link>";
    private static final String DAMAGE = "<>&\"'/=!-[]{}:, \n\0\u00ff?x";
    private static final String END = "</channel></rss>";

    private static Reading<Feed> read(String text) {
        return Feeds.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(Reading<Feed> reading) {
        return reading.findings().stream().map(Finding::code).distinct().toList();
    }

    @Test
    void externalEntitiesAreNeitherFetchedNorRead() {
        Reading<Feed> reading = read("<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>"
                + "<!ENTITY % b SYSTEM 'http://127.0.0.1:9/x'> %b;]>"
                + "<rss><channel><title>T</title><item><title>x&a;y</title><guid>1</guid></item></channel></rss>");
        assertThat(reading.value().articles().get(0).title()).isEqualTo("x&a;y");
        assertThat(codes(reading)).contains("unknown-entity");
    }

    @Test
    void entitiesThatGrowAreNotExpanded() {
        StringBuilder type = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 100; i++) {
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" '&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";'>");
        }
        Reading<Feed> reading =
                read(type + "]><rss><channel><item><title>&a99;</title><guid>1</guid></item></channel></rss>");
        assertThat(reading.value().articles().get(0).title()).isEqualTo("&a99;");
    }

    @Test
    void plainReferencesAreReadInAnyNumber() {
        String many = "&amp;".repeat(120_000);
        Reading<Feed> reading = read(RSS + "<item><guid>1</guid><title>" + many + "</title></item>" + END);
        assertThat(reading.value().articles().get(0).title()).isEqualTo("&".repeat(120_000));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void elementsThatNestTooDeepAreRefused() {
        assertThatThrownBy(() -> read(RSS + "<item>" + "<a>".repeat(100_000)))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("no deeper than 200");
        assertThatThrownBy(
                        () -> read(RSS + "<item><description>" + "<b>".repeat(100_000) + "</description></item>" + END))
                .isInstanceOf(ReadingException.class);
        assertThatThrownBy(() -> read("<a & b>" + "<a>".repeat(100_000))).isInstanceOf(ReadingException.class);
    }

    @Test
    void valuesThatNestTooDeepAreRefused() {
        assertThatThrownBy(() -> read("{\"version\":\"x\",\"items\":" + "[".repeat(100_000)))
                .isInstanceOf(ReadingException.class);
        assertThatThrownBy(() -> read("{\"a\":".repeat(100_000))).isInstanceOf(ReadingException.class);
        assertThat(codes(read("{\"version\":\"x\",\"items\":[{\"id\":\"1\",\"title\":\"t\",\"_x\":" + "[".repeat(150)
                        + "]".repeat(150) + "}]}")))
                .contains("value-too-deep");
    }

    @Test
    void fiftyMegabytesOfTextAreLeftOut() {
        String text = "0123456789".repeat(5 << 20);
        Reading<Feed> reading = read(RSS + "<item><guid>1</guid><title>t</title><description>" + text
                + "</description></item><item><guid>2</guid><title>u</title></item>" + END);
        assertThat(reading.value().articles()).hasSize(2);
        assertThat(codes(reading)).containsExactly("text-too-long");
    }

    @Test
    void whatIsLongerThanTheLimitIsRefused() {
        FeedReader reader = Feeds.reader().maxBytes(100).build();
        assertThatThrownBy(() -> reader.read(new byte[101]))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("100 bytes");
    }

    @Test
    void twoHundredThousandItemsEndAtTheLimit() {
        Reading<Feed> reading =
                read(RSS + "<item><guid isPermaLink='false'>x</guid><title>t</title></item>".repeat(200_000) + END);
        assertThat(reading.value().articles()).hasSize(50_000);
        assertThat(codes(reading)).contains("too-many-items");
        assertThat(reading.findings()).hasSizeLessThan(1100);
    }

    @Test
    void twoHundredThousandItemsCanBeStreamed() {
        InputStream items = new SequenceInputStream(Collections.enumeration(List.of(
                bytes(RSS),
                new SequenceInputStream(Collections.enumeration(IntStream.range(0, 200)
                        .mapToObj(i -> bytes("<item><guid>x</guid><title>t</title></item>".repeat(1000)))
                        .toList())),
                bytes(END))));
        try (FeedStream stream = Feeds.stream(items)) {
            assertThat(stream.stream().count()).isEqualTo(200_000);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tooManyAttributesAreRefused() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            attributes.append(" a").append(i).append("='1'");
        }
        assertThatThrownBy(() -> read(RSS + "<item" + attributes + "/>" + END))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("attributes");
    }

    @Test
    void tagsThatDoNotMatchCostNoTime() {
        String item = "<item><title>t<b></i></title><link>https://vale.example/1</wrong><p><a href=x y z='></item>";
        Reading<Feed> reading = read(RSS + item.repeat(100_000) + END);
        assertThat(reading.value().articles()).isNotEmpty();
        assertThat(codes(reading)).contains("recovered");
    }

    @Test
    void thousandsOfUnclosedItemsAreSiblings() {
        Reading<Feed> reading = read(RSS + "<item><title>t".repeat(10_000));
        assertThat(reading.value().articles()).hasSize(9_999);
        assertThat(codes(reading)).contains("truncated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&", "<!--", "<![CDATA[", "</", "<?", "&#x", "]]>", "<!DOCTYPE ["})
    void openBracketsAndAmpersandsWithoutEndCostNoTime(String part) {
        String text = RSS + "<item><title>t</title><guid>1</guid></item>" + part.repeat(1_000_000);
        assertThat(read(text).value().articles()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&lt;", "&lt;!--", "&lt;script>", "&amp;", "&lt;a x=\"", "&lt;/"})
    void htmlWithoutEndCostsNoTime(String part) {
        String text = RSS + "<item><title>" + part.repeat(500_000) + "</title><guid>1</guid></item>" + END;
        assertThat(read(text).value().articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&lt;", "&lt;!--", "&lt;p>", "&amp;", "&lt;a x=\"", "&lt;/p>", "&lt;table>", "&amp;lt;"})
    void bodiesWithoutEndCostNoTime(String part) {
        String text = RSS + "<item><guid>1</guid><description>" + part.repeat(200_000) + "</description></item>" + END;
        assertThat(read(text).value().articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dc:creator", "author", "category", "link", "guid", "pubDate", "copyright", "enclosure"})
    void aHundredThousandElementsOfOneNameCostNoTime(String name) {
        String element = "<" + name + ">a@b.example, Ada Vale (x) &lt;</" + name + ">";
        String text = "<rss xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><item><title>t</title>"
                + element.repeat(100_000) + "</item></channel></rss>";
        assertThat(read(text).value().articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dc:creator", "author"})
    void namesOfPeopleBeyondTheLimitAreTold(String name) {
        StringBuilder people = new StringBuilder();
        for (int i = 0; i <= 10_000; i++) {
            people.append('<')
                    .append(name)
                    .append(">Ada Vale ")
                    .append(i)
                    .append("</")
                    .append(name)
                    .append('>');
        }
        Reading<Feed> reading = read("<rss xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><item><title>t</title>"
                + people + "</item></channel></rss>");
        assertThat(reading.value().articles().get(0).authors()).hasSize(10_000);
        assertThat(reading.findings()).extracting(Finding::code).contains("too-many-people");
    }

    @Test
    void aThousandPropertiesOfOneNameAreAList() {
        Reading<Feed> reading =
                read(RSS + "<item><title>t</title><guid>1</guid>" + "<x>1</x>".repeat(500_000) + "</item>" + END);
        assertThat(reading.value().articles().get(0).properties()).containsKey("x");
    }

    static Stream<byte[]> samples() {
        return FeedSamples.all().values().stream()
                .flatMap(feed -> Stream.of(FeedFormat.values()).map(format -> Feeds.writeBytes(feed, format)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noTruncationThrowsAnythingElse(byte[] bytes) {
        for (int length = 0; length < bytes.length; length += Math.max(1, bytes.length / 25)) {
            readAny(Arrays.copyOf(bytes, length));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noDamageThrowsAnythingElse(byte[] bytes) {
        Random random = new Random(bytes.length);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = bytes.clone();
            for (int j = 0; j <= i % 5; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) DAMAGE.charAt(random.nextInt(DAMAGE.length()));
            }
            readAny(damaged);
        }
    }

    private static void readAny(byte[] bytes) {
        try {
            assertThat(Feeds.read(bytes).value()).isNotNull();
        } catch (ReadingException e) {
            assertThat(e).hasMessageContaining("expected");
        }
        try (FeedStream stream = Feeds.stream(new ByteArrayInputStream(bytes))) {
            stream.stream().forEach(article -> assertThat(article.title()).isNotBlank());
        } catch (ReadingException e) {
            assertThat(e).hasMessageContaining("expected");
        }
    }
}
