package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Field;
import dev.offprint.html.evidence.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of microformats2, a small page for each: a line that says what it shows, the page, and what is read. */
class MicroformatsTest {

    private static final Path CASES = Path.of("src/test/resources/microformats");
    private static final URI ADDRESS = URI.create("https://courier.example/who");

    private record Case(String name, String html, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String file : List.of("properties", "dates", "people", "entries", "classic")) {
            for (String text : Files.readString(CASES.resolve(file + ".txt")).split("(?m)^## ")) {
                List<String> lines = text.strip().lines().toList();
                if (lines.size() > 1) {
                    int end = lines.size();
                    while (lines.get(end - 1).matches("\\w+: .*")) {
                        end--;
                    }
                    String html = String.join("\n", lines.subList(1, end));
                    cases.add(new Case(file + ": " + lines.get(0), html, lines.subList(end, lines.size())));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ruleHolds(Case of) {
        PageReading page = HtmlPage.read(of.html, ADDRESS);
        assertThat(of.expected).isNotEmpty();
        List<String> read = of.expected.stream()
                .map(line -> line.substring(0, line.indexOf(':')) + ": " + shown(page, line))
                .toList();
        assertThat(read).as("%s", of.html).isEqualTo(of.expected);
    }

    /** What was read of the field that a line is about. */
    private static String shown(PageReading page, String line) {
        Article article = page.article();
        String expected = line.substring(line.indexOf(": ") + 2);
        return switch (line.substring(0, line.indexOf(':'))) {
            case "title" -> article.title();
            case "url" -> article.url().map(URI::toString).orElse("none");
            case "kind" -> article.kind().toString();
            case "summary" -> article.summary().orElse("none");
            case "published" -> article.published().map(Object::toString).orElse("none");
            case "modified" -> article.modified().map(Object::toString).orElse("none");
            case "authors" -> list(article.authors(), MicroformatsTest::shown);
            case "tags" -> list(article.tags(), MicroformatsTest::shown);
            case "image" -> article.image().map(MicroformatsTest::shown).orElse("none");
            case "basedOn" -> list(article.basedOn(), MicroformatsTest::shown);
            case "externalUrl" -> article.externalUrl().map(URI::toString).orElse("none");
            case "licence" ->
                article.copyright().orElseThrow().licences().get(0).spdx().orElseThrow();
            case "properties" -> list(article.properties().entrySet(), it -> it.getKey() + "=" + shown(it.getValue()));
            case "body" -> article.body().text().strip().replaceAll("\\s+", " ");
            case "findings" ->
                page.findings().stream()
                        .map(Finding::code)
                        .filter(expected::equals)
                        .findFirst()
                        .orElse("none");
            case "evidence" -> evidence(page, expected);
            default -> throw new IllegalArgumentException(line);
        };
    }

    /** The line itself where the candidate that it names is there, or none of the source that it denies. */
    private static String evidence(PageReading page, String expected) {
        Stream<String> all = page.evidence().stream()
                .flatMap(it -> Stream.concat(Stream.of(it.chosen()), it.losers().stream()))
                .map(Object::toString);
        if (expected.equals("none of AUTHORS from microformats")) {
            boolean none = page.evidence(Field.AUTHORS).stream()
                    .flatMap(it -> Stream.concat(Stream.of(it.chosen()), it.losers().stream()))
                    .noneMatch(it -> it.source() == Source.MICROFORMATS);
            return none ? expected : String.valueOf(page.evidence(Field.AUTHORS));
        }
        List<String> shown = all.toList();
        return shown.contains(expected) ? expected : shown.toString();
    }

    private static <T> String list(Collection<T> values, Function<T, String> shown) {
        return values.isEmpty() ? "none" : values.stream().map(shown).collect(Collectors.joining("; "));
    }

    private static String shown(Author author) {
        return author.toString().replaceFirst("^Author\\[(.*)]$", "$1");
    }

    private static String shown(Tag tag) {
        return tag.label() + tag.url().map(it -> " <" + it + ">").orElse("");
    }

    private static String shown(Image image) {
        return image.url()
                + image.alt()
                        .filter(it -> !it.isEmpty())
                        .map(it -> " \"" + it + "\"")
                        .orElse("");
    }

    private static String shown(Work work) {
        return Stream.of(
                        work.title(),
                        work.url().map(it -> "<" + it + ">"),
                        work.date().map(Object::toString),
                        work.authors().stream().map(it -> "by " + it.name()).findFirst(),
                        work.publisher().map(it -> "in " + it))
                .flatMap(it -> it.stream())
                .collect(Collectors.joining(" "));
    }

    private static String shown(Value value) {
        return value instanceof Value.Text text
                ? text.text()
                : ((Value.Items) value)
                        .values().stream().map(MicroformatsTest::shown).toList().toString();
    }
}
