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
        ObjectNode harmless = (ObjectNode) MAPPER.readTree(ArticleJson.write(
                Edition.of(new ArticleGenerator(7).publication(), new ArticleGenerator(7).everything())));
        Set<String> taken = new TreeSet<>();
        for (String key : keys(harmless, new TreeSet<>())) {
            ObjectNode poisoned = harmless.deepCopy();
            poison(poisoned, "", Set.of(key), attack);
            if (read(poisoned).isPresent()) {
                taken.add(key);
            }
        }
        assertThat(taken).contains("title", "name", "text", "alt", "html", "label", "summary", "statement", "credit");
        poison(harmless, "", taken, attack);
        Edition edition = read(harmless).orElseThrow();
        for (RawHtmlPolicy policy : List.of(RawHtmlPolicy.OMIT, RawHtmlPolicy.TEXT, RawHtmlPolicy.SANITISED)) {
            PageWriter writer = HtmlPage.writer().rawHtml(policy).build();
            PageSafety.check(writer.write(edition.article(), edition.publication()));
            PageSafety.check(writer.writeIndex(edition.publication(), edition.articles()));
        }
        PageSafety.check(HtmlBody.writer()
                .destination(Destination.FEED)
                .base(URI.create("https://example.org/x"))
                .build()
                .write(edition.article().body()));
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
