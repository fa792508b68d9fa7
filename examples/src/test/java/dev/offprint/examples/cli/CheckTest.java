package dev.offprint.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.body.Image;
import dev.offprint.body.InlineImage;
import dev.offprint.body.Paragraph;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.json.ArticleJson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest extends CommandLineTest {

    private static final Article GOOD = Article.builder("The harbour, again")
            .url("https://vale.example/harbour")
            .language("en")
            .summary("A reply, late.")
            .author(Author.of("Ada Vale").with(it -> it.url(URI.create("https://vale.example/about"))))
            .published(OffsetDateTime.parse("2024-05-03T08:15:00+01:00"))
            .image(Image.builder(URI.create("https://vale.example/quay.jpg"))
                    .alt("The quay")
                    .size(1200, 675)
                    .build())
            .copyright(Copyright.of(2024, "Ada Vale"))
            .build();

    @Test
    void findingIsALineWithFilePlaceAndRemedy() throws IOException {
        Path ferry = article("ferry.txt");

        assertThat(run("check", "--base", "https://vale.example/", ferry)).isZero();

        assertThat(out())
                .contains(ferry + ": $.published: warning: midnight UTC is what a day without time and zone becomes:"
                        + " 2024-03-12T00:00Z (date-without-time): give time and offset as well; elsewhere it may be"
                        + " another day")
                .noneMatch(line -> line.contains("(address-missing)"));
        assertThat(out().get(out().size() - 1)).matches("1 article: 0 errors, \\d warnings, \\d infos?");
        assertThat(err()).isEmpty();
    }

    @Test
    void articleThatHasEverythingIsPassedOver() throws IOException {
        assertThat(run("check", file("good.json", ArticleJson.write(Edition.of(Publication.UNKNOWN, GOOD)))))
                .isZero();
        assertThat(out()).containsExactly("1 article: nothing to say");
    }

    @Test
    void errorIsTheExitStatus() throws IOException {
        Article bad = GOOD.with(it -> it.body(Paragraph.of(new InlineImage(
                Image.builder(URI.create("https://vale.example/a.png")).build()))));
        Edition edition =
                new Edition(Publication.UNKNOWN, List.of(GOOD.with(it -> it.url("https://vale.example/2")), bad));

        assertThat(run("check", file("two.json", ArticleJson.write(edition)))).isEqualTo(1);

        assertThat(out())
                .anyMatch(line -> line.contains(": $.articles[1].body.blocks[0]: error: the image has no text"));
        assertThat(out()).contains("2 articles: 1 error, 1 warning, 0 infos");
    }

    @Test
    void badFileNeverStopsTheRest() throws IOException {
        Path missing = folder.resolve("missing.txt");

        assertThat(run("check", missing, file("good.json", ArticleJson.write(Edition.of(Publication.UNKNOWN, GOOD)))))
                .isEqualTo(1);

        assertThat(err()).containsExactly(missing + ": whole file: no such file");
        assertThat(out()).containsExactly("1 article: nothing to say");
    }

    @Test
    void jsonHasEveryFindingForPrograms() throws IOException {
        Path good = file("good.json", ArticleJson.write(Edition.of(Publication.UNKNOWN, GOOD)));
        Path plain = file("plain.txt", "Head\n\nText.");

        assertThat(run("check", "--json", good, plain)).isEqualTo(1);

        assertThat(out())
                .singleElement()
                .asString()
                .startsWith("[{\"file\":\"" + good + "\",\"title\":\"The harbour, again\",\"findings\":[]},{\"file\":\""
                        + plain
                        + "\",\"title\":\"Head\",\"findings\":[{\"severity\":\"warning\",\"code\":\"address-missing\","
                        + "\"place\":\"$.url\",\"problem\":\"the article has no address, so its page has no canonical one\","
                        + "\"action\":\"give the absolute address under which it will be read\"},{")
                .contains("{\"severity\":\"error\",\"code\":\"language-missing\"")
                .endsWith("]}]");
    }
}
