package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.body.Body;
import dev.offprint.body.Image;
import dev.offprint.body.InlineImage;
import dev.offprint.body.Paragraph;
import dev.offprint.body.RawHtml;
import dev.offprint.generate.ArticleGenerator;
import dev.offprint.json.ArticleJson;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts attacks into every string of an article and its publication that takes them, and looks at the page. */
class HostileStringsTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** The members of the JSON form that take any text. */
    private static final Set<String> KEYS_OF_TEXT = takers("\"> <b>");

    /** Those, and the ones that take anything but white space. */
    private static final Set<String> KEYS_OF_WORDS = takers("\"><b>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "'><img src=x onerror=alert(1)>",
                "</title></style></script></textarea><svg/onload=alert(1)>",
                "--><iframe/src=javascript:alert(1)>",
                "\"onmouseover=\"alert(1)\"style=\"x:expression(alert(1))",
                "\\\"}]}</script><script>alert(1)</script><!--<script>",
                "&quot;&gt;&lt;script&gt;alert(1)",
                "javascript:alert(1)//",
                "</p></td></figcaption></a><form><math><mtext><style>"
            })
    void noStringBecomesMarkup(String attack) {
        Set<String> keys = attack.contains(" ") ? KEYS_OF_TEXT : KEYS_OF_WORDS;
        ObjectNode poisoned = harmless();
        poison(poisoned, "", keys, attack);
        Edition edition = read(poisoned).orElseThrow();
        for (RawHtmlPolicy policy : List.of(RawHtmlPolicy.OMIT, RawHtmlPolicy.TEXT, RawHtmlPolicy.SANITISED)) {
            PageWriter writer = HtmlPage.writer().rawHtml(policy).build();
            PageSafety.check(writer.write(edition.article(), edition.publication()));
            PageSafety.check(writer.writeIndex(edition.publication(), edition.articles()));
            PageSafety.check(writer.page(Listing.builder(edition.publication(), edition.articles())
                            .author(edition.article().authors().get(0))
                            .build())
                    .toString());
            PageSafety.check(writer.page(Listing.builder(edition.publication(), edition.articles())
                            .tag(edition.article().tags().get(0))
                            .title(attack)
                            .description(attack)
                            .build())
                    .toString());
        }
        PageSafety.check(HtmlBody.writer()
                .destination(Destination.FEED)
                .base(URI.create("https://example.org/x"))
                .build()
                .write(edition.article().body()));
    }

    @Test
    void attackReachesWhatPeopleWrite() {
        assertThat(KEYS_OF_TEXT)
                .contains("title", "name", "text", "alt", "html", "label", "summary", "statement", "credit", "tex");
        assertThat(KEYS_OF_WORDS).containsAll(KEYS_OF_TEXT).contains("id");
    }

    /** The parts of such a URI have no scheme, but its string reads as one. */
    @Test
    void pathThatReadsAsASchemeIsNoScheme() {
        URI trap = URI.create("http://h/").relativize(URI.create("http://h/javascript:alert(1)"));
        assertThat(trap.getScheme()).isNull();
        assertThat(trap).hasToString("javascript:alert(1)");
        Addresses addresses = new Addresses(null, true);
        assertThat(addresses.link(trap)).contains("./javascript:alert(1)");
        assertThat(addresses.image(trap)).contains("./javascript:alert(1)");
    }

    @Test
    void dataImagesAreWrittenOnlyWhenAsked() {
        Body body = Body.of(Paragraph.of(new InlineImage(Image.of("data:image/png;base64,iVBORw0KGgo=", "a dot"))));
        assertThat(HtmlBody.write(body)).isEqualTo("<p>a dot</p>\n");
        assertThat(HtmlBody.writer().dataImages(true).build().write(body)).contains("src=\"data:image/png;base64,");
    }

    @Test
    void addressOfMailIsLinkedButNotLoaded() {
        assertThat(new Addresses(null, false).link(URI.create("mailto:ada@example.org")))
                .isPresent();
        assertThat(new Addresses(null, false).file(URI.create("mailto:ada@example.org")))
                .isEmpty();
    }

    @Test
    void generatedPagesAreSafe() {
        ArticleGenerator.check(50, generator -> {
            Article article = generator.everything();
            for (RawHtmlPolicy policy : List.of(RawHtmlPolicy.TEXT, RawHtmlPolicy.SANITISED)) {
                PageSafety.check(HtmlPage.writer().rawHtml(policy).build().write(article, generator.publication()));
            }
        });
    }

    @Test
    void verbatimIsTheOnlyWayForMarkup() {
        Body body = Body.of(new RawHtml("<marquee>x</marquee>"));
        assertThat(HtmlBody.writer().rawHtml(RawHtmlPolicy.VERBATIM).build().write(body))
                .isEqualTo("<marquee>x</marquee>\n");
    }

    private static ObjectNode harmless() {
        ArticleGenerator generator = new ArticleGenerator(7);
        return (ObjectNode)
                MAPPER.readTree(ArticleJson.write(Edition.of(generator.publication(), generator.everything())));
    }

    private static Set<String> takers(String attack) {
        Set<String> taken = new TreeSet<>();
        for (String key : keys(harmless(), new TreeSet<>())) {
            ObjectNode poisoned = harmless();
            poison(poisoned, "", Set.of(key), attack);
            if (read(poisoned).isPresent()) {
                taken.add(key);
            }
        }
        return taken;
    }

    private static Optional<Edition> read(JsonNode json) {
        try {
            Reading<Edition> reading = ArticleJson.readEdition(json.toString());
            return reading.findings().isEmpty() ? Optional.of(reading.value()) : Optional.empty();
        } catch (ReadingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Set<String> keys(JsonNode node, Set<String> found) {
        node.properties().forEach(entry -> {
            found.add(entry.getKey());
            keys(entry.getValue(), found);
        });
        if (node.isArray()) {
            node.forEach(item -> keys(item, found));
        }
        return found;
    }

    private static void poison(JsonNode node, String key, Set<String> keys, String attack) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> entry : List.copyOf(object.properties())) {
                if (entry.getValue().isString() && keys.contains(entry.getKey())) {
                    object.put(entry.getKey(), attack + entry.getValue().stringValue());
                } else {
                    poison(entry.getValue(), entry.getKey(), keys, attack);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString() && keys.contains(key)) {
                    array.set(i, attack + array.get(i).stringValue());
                } else {
                    poison(array.get(i), key, keys, attack);
                }
            }
        }
    }
}
