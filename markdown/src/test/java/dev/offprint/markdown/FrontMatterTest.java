package dev.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.body.Paragraph;
import dev.offprint.credit.Author;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @Test
    void jekyllsKeysAreRead() {
        Article article = article("""
                ---
                layout: post
                title: "The harbour: again"
                date: 2024-05-03 10:00:00 +0200
                last_modified_at: 2024-05-04
                categories: [News, Town]
                tags: sea, town
                author: Ada Vale
                excerpt: Short.
                permalink: /2024/harbour/
                ---
                Text.
                """);
        assertThat(article.title()).isEqualTo("The harbour: again");
        assertThat(article.published()).contains(OffsetDateTime.parse("2024-05-03T10:00+02:00"));
        assertThat(article.modified()).contains(OffsetDateTime.parse("2024-05-04T00:00Z"));
        assertThat(article.tags()).containsExactly(Tag.of("sea"), Tag.of("town"), category("News"), category("Town"));
        assertThat(article.authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(article.summary()).contains("Short.");
        assertThat(article.properties())
                .containsOnly(
                        Map.entry("layout", Value.of("post")), Map.entry("permalink", Value.of("/2024/harbour/")));
    }

    @Test
    void hugosTomlIsRead() {
        Article article = article("""
                +++
                title = 'The harbour' # a comment
                date = 2024-05-03T10:00:00+02:00
                lastmod = 2024-05-04T10:00:00Z
                draft = true
                tags = ["sea",
                  "town"]
                weight = 1_000
                [params]
                  [params.author]
                  name = "Ada \\u0056ale"
                [cover]
                image = "a.png"
                alt = "A boat"
                +++
                Text.
                """);
        assertThat(article.title()).isEqualTo("The harbour");
        assertThat(article.modified()).contains(OffsetDateTime.parse("2024-05-04T10:00Z"));
        assertThat(article.tags()).containsExactly(Tag.of("sea"), Tag.of("town"));
        assertThat(article.image().orElseThrow().alt()).contains("A boat");
        assertThat(article.properties())
                .containsOnly(
                        Map.entry("draft", Value.of(true)),
                        Map.entry("weight", Value.of(1000)),
                        Map.entry("params", Value.of(Map.of("author", Map.of("name", "Ada Vale")))));
    }

    @Test
    void jsonIsRead() {
        Article article = article("{\n  \"title\": \"The harbour\",\n\t\"tags\": [\"sea\"]\n}\n\nText.\n");
        assertThat(article.title()).isEqualTo("The harbour");
        assertThat(article.body().text()).isEqualTo("Text.");
        assertThat(article.tags()).containsExactly(Tag.of("sea"));
    }

    @Test
    void jbakesHeaderIsRead() {
        Article article = article("title=The harbour\ndate=2024-05-03\ntype=post\ntags=sea, town\n~~~~~~\n\nText.\n");
        assertThat(article.title()).isEqualTo("The harbour");
        assertThat(article.tags()).containsExactly(Tag.of("sea"), Tag.of("town"));
        assertThat(article.properties()).containsOnly(Map.entry("type", Value.of("post")));
        assertThat(article.body().text()).isEqualTo("Text.");
    }

    @Test
    void astrosAndRoqsKeysAreRead() {
        Article article = article("""
                ---
                title: The harbour
                description: Short.
                pubDate: 'Jul 08 2022'
                updatedDate: 2022-07-09
                heroImage: '/a b.jpg'
                lang: pt_BR
                canonicalURL: https://example.org/harbour
                image: img/roq.png
                ---
                Text.
                """);
        assertThat(article.published()).contains(OffsetDateTime.parse("2022-07-08T00:00Z"));
        assertThat(article.image().orElseThrow().url()).isEqualTo(URI.create("img/roq.png"));
        assertThat(article.properties()).containsOnly(Map.entry("heroImage", Value.of("/a b.jpg")));
        assertThat(article.language()).contains("pt-BR");
        assertThat(article.url()).contains(URI.create("https://example.org/harbour"));
    }

    @Test
    void authorsMayBeObjects() {
        Article article = article("""
                ---
                title: T
                authors:
                  - name: Ada Vale
                    link: https://ada.example/
                    title: Staff Writer
                  - Ben Orr
                ---
                """);
        assertThat(article.authors())
                .containsExactly(
                        Author.builder("Ada Vale")
                                .url(URI.create("https://ada.example/"))
                                .jobTitle("Staff Writer")
                                .build(),
                        Author.of("Ben Orr"));
    }

    @Test
    void copyrightAndLicenceAreRead() {
        Article article = article("---\ntitle: T\ncopyright: ©2024 Ada Vale\nlicense: CC-BY-4.0\n---\n");
        assertThat(article.copyright().orElseThrow().holders()).containsExactly(Author.of("Ada Vale"));
        assertThat(article.copyright().orElseThrow().licences().get(0).spdx()).contains("CC-BY-4.0");
    }

    @Test
    void aDateWithoutZoneIsOneOfTheReadersZone() {
        Reading<Edition> reading = Markdown.reader()
                .zone(ZoneId.of("Europe/Berlin"))
                .build()
                .read("---\ntitle: T\ndate: 2024-07-03 10:00\n---\n");
        assertThat(reading.value().article().published()).contains(OffsetDateTime.parse("2024-07-03T10:00+02:00"));
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .startsWith("line 3: info");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-03 | 2024-05-03T00:00Z",
                "2024/5/3 | 2024-05-03T00:00Z",
                "2024-05-03T10:00:00.5Z | 2024-05-03T10:00:00.5Z",
                "2024-05-03 10:00:00 -0330 | 2024-05-03T10:00-03:30",
                "Fri, 03 May 2024 10:00:00 GMT | 2024-05-03T10:00Z",
                "May 3rd, 2024 | 2024-05-03T00:00Z",
                "3 May 2024 2:30 pm | 2024-05-03T14:30Z",
                "2024-05-03 10:15 CEST | 2024-05-03T10:15+02:00",
                "2024-05-03 10:15:00 Europe/Berlin | 2024-05-03T10:15+02:00",
                "2024-12-03 10:15 (America/New_York) | 2024-12-03T10:15-05:00",
                "2024-05-03 10:15:00 +0200 CEST | 2024-05-03T10:15+02:00",
                "2024-05-03 10:15:00 -5 | 2024-05-03T10:15-05:00",
                "2024-05-03 10:15 XYZ | 2024-05-03T10:15Z",
                "2024-05-03 10:15 +99 | ",
                "2024-02-30 | "
            })
    void datesAreReadInTheFormsOfTheTools(String text, String moment) {
        Article article = article("---\ntitle: T\ndate: \"" + text + "\"\n---\n");
        assertThat(article.published()).isEqualTo(Optional.ofNullable(moment).map(OffsetDateTime::parse));
        assertThat(article.properties().containsKey("date")).isEqualTo(moment == null);
    }

    @Test
    void theFileNameGivesWhatTheFrontMatterDoesNot() {
        Reading<Edition> reading = Markdown.read("Text.", "posts/2024-05-03-the-harbour.md");
        assertThat(reading.value().article().title()).isEqualTo("The harbour");
        assertThat(reading.value().article().published()).contains(OffsetDateTime.parse("2024-05-03T00:00Z"));
        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("title-from-file-name", "date-from-file-name");
    }

    @Test
    void aPermalinkIsTheAddressWhereTheSiteIsKnown() {
        Reading<Edition> reading = Markdown.reader()
                .base(URI.create("https://example.org/"))
                .build()
                .read("---\ntitle: T\npermalink: /harbour/\n---\n");
        assertThat(reading.value().article().url()).contains(URI.create("https://example.org/harbour/"));
    }

    @Test
    void aBrokenLineCostsItselfAlone() {
        Reading<Edition> reading = Markdown.read("---\ntitle: The harbour: again\ntags: [sea\ndraft: true\n---\nText.");
        Article article = reading.value().article();
        assertThat(article.title()).isEqualTo("The harbour: again");
        assertThat(article.properties()).containsEntry("draft", Value.of(true));
        assertThat(article.tags()).extracting(Tag::label).containsExactly("[sea");
        assertThat(reading.findings())
                .extracting(Finding::code)
                .contains("front-matter-broken", "front-matter-value-broken");
        assertThat(reading.findings().get(0).place().line()).hasValue(2);
    }

    @Test
    void aliasesStandForWhatTheyName() {
        assertThat(article("---\ntitle: T\na: &x [1, 2]\nb: *x\n---\n").properties())
                .containsEntry("b", Value.of(List.of(1, 2)));
    }

    @Test
    void aMergedMappingGivesWhatIsNotThere() {
        Article article = article("""
                ---
                defaults: &all
                  author: Ada Vale
                  subtitle: Not this
                <<: *all
                title: T
                subtitle: This
                "<<": quoted
                more: {<<: [*all, {a: 1}], subtitle: x}
                ---
                """);
        assertThat(article.authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(article.subtitle()).contains("This");
        assertThat(article.properties())
                .containsEntry("<<", Value.of("quoted"))
                .containsEntry("more", Value.of(Map.of("a", 1, "author", "Ada Vale", "subtitle", "x")));
    }

    @Test
    void tabsAreTwoSpaces() {
        Reading<Edition> reading = Markdown.read("---\ntitle: T\nauthor:\n\tname: Ada Vale\ntags:\n\t- a\n---\nText.");
        assertThat(reading.value().article().authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(reading.value().article().tags()).containsExactly(Tag.of("a"));
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("front-matter-tabs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---yaml\ntitle: T\nauthor: Ada Vale\n---\nText.",
                "---json\n{\"title\": \"T\", \"author\": \"Ada Vale\"}\n---\nText.",
                "---toml\ntitle = \"T\"\nauthor = \"Ada Vale\"\n---\nText.",
                "Title: T\nAuthor: Ada Vale\nDate:\n\nText.",
                "title:   T\nauthor:  Ada\n         Vale\n\nText.",
                "---\ntitle: T\nauthor:\n  - Ada Vale\n\nText.",
                "---\ntitle: T\nauthor: Ada Vale\n...\nText.",
                "\uFEFF---\r\ntitle: T\r\nauthor: Ada Vale\r\n---\r\nText.",
                "\n---  \ntitle: T\nauthor: Ada Vale\n--- \nText."
            })
    void frontMatterIsFoundInEachFormOfItsMarks(String text) {
        Article article = article(text);
        assertThat(article.title()).isEqualTo("T");
        assertThat(article.authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(article.body().text()).isEqualTo("Text.");
        assertThat(article.properties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: this is text.\nTitle: and so is this.\n\nText.",
                "Date: one line is a line.\n\nText.",
                "---\nTwo hyphens more: no.\nAnd text.\n\nText."
            })
    void aColonMakesNoFrontMatter(String text) {
        assertThat(article(text).body().text()).contains("Text.").contains(": ");
    }

    @Test
    void frontMatterThatNothingClosesIsToldOf() {
        assertThat(Markdown.read("---\ntitle: T\n\nText.\n").findings())
                .extracting(Finding::toString)
                .containsExactly("line 2: warning: front matter without a line of three hyphens below "
                        + "(front-matter-open): it ends at the first empty line");
        assertThat(Markdown.read("---\ntitle: T\n---\n\nText.\n").findings()).isEmpty();
    }

    @Test
    void whatNoFieldTakesOfAnAuthorOrImageStaysAsAProperty() {
        Reading<Edition> reading = Markdown.read("""
                ---
                title: T
                author: {name: Ada Vale, twitter: ada}
                cover: {image: /cover.jpg, alt: The quay, relative: false}
                images: [/one.jpg, /two.jpg]
                ---
                Text.
                """);
        Article article = reading.value().article();
        assertThat(article.authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(article.image().orElseThrow().alt()).contains("The quay");
        assertThat(article.properties().keySet()).containsExactly("author", "cover", "images");
        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsExactly("front-matter-value-partly", "front-matter-value-partly");
    }

    @Test
    void keysWithNothingBehindThemSayNothing() {
        Article article =
                article("---\ntitle: T\nimage: \"\"\nsubtitle:\nauthor: ' '\ndate: ~\nurl:\nlicense:\n---\nText.");
        assertThat(article)
                .isEqualTo(Article.builder("T").body(Paragraph.of("Text.")).build());
    }

    @Test
    void aTableOfContentsIsMadeOfTheHeadings() {
        Reading<Edition> reading = Markdown.read("---\ntitle: T\n---\n* TOC\n{:toc}\n\n## Part\n\nText.");
        assertThat(reading.value().article().body().text()).isEqualTo("Part\n\nText.");
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("contents-mark");
    }

    @Test
    void twoHyphensMoreInTheTextAreNoFrontMatter() {
        assertThat(Markdown.read("---\n\nText.").value().article().body().text())
                .isEqualTo("Text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Old\nlayout: post\ntitle: New\n---\n",
                "---\n<<: {title: Base}\ntitle: Old\nlayout: post\ntitle: New\n---\n",
                "---\ntitle: Old\nlayout: post\ntitle: New\nbroken: [\n---\n",
                "title=Old\ntype=post\ntitle=New\n~~~~~~\n"
            })
    void lastOfTwoKeysCounts(String header) {
        Reading<Edition> reading = Markdown.read(header + "Text.");
        assertThat(reading.value().article().title()).isEqualTo("New");
        Finding twice = reading.findings().stream()
                .filter(it -> it.code().equals("front-matter-key-twice"))
                .findFirst()
                .orElseThrow();
        int line = header.substring(0, header.indexOf("New")).split("\n").length;
        assertThat(twice.place().line()).hasValue(line);
        assertThat(twice.problem()).isEqualTo("the key \"title\" stands in line " + (line - 2) + " too");
        assertThat(twice.action()).isEqualTo("the last one counts");
    }

    @Test
    void lastOfTwoKeysInAMappingWithinCounts() {
        Reading<Edition> reading =
                Markdown.read("---\ntitle: T\nauthor:\n  name: Ben Orr\n  name: Ada Vale\nb: {a: 1, c: 2}\n---\nText.");
        assertThat(reading.value().article().authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("front-matter-key-twice");
        assertThat(reading.findings().get(0).place().line()).hasValue(5);
        assertThat(reading.findings().get(0).problem()).isEqualTo("the key \"name\" stands in line 4 too");
    }

    private static Tag category(String label) {
        return new Tag(label, Optional.of("category"), Optional.empty());
    }

    private static Article article(String text) {
        return Markdown.read(text).value().article();
    }
}
