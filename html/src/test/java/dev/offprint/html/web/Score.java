package dev.offprint.html.web;

import dev.offprint.Article;
import dev.offprint.html.HtmlPage;
import dev.offprint.html.PageReading;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How well stories are read back from their pages. */
public final class Score {

    private static final URI ADDRESS = URI.create("https://courier.example/news/story-7");
    private static final int[] LENGTHS = {3, 8, 20};
    private static final int PARAGRAPHS = 12;
    /** Spreads seeds that follow each other, whose first numbers would be all but the same. */
    private static final long UNLIKE = 0x9E3779B97F4A7C15L;

    private final Map<String, List<Double>> bodies = new TreeMap<>();
    private final Map<String, List<Boolean>> fields = new TreeMap<>();

    /** A page and the text that it is about. */
    public record Labelled(Layout from, String language, String html, String text, Story story) {
        String layout() {
            return from.name();
        }
    }

    /** Pages of the layouts that were tried, or of those that were not: in eight languages, short, middling and long. */
    public static List<Labelled> pages(boolean unseen) {
        return pages(unseen ? UnseenLayouts.values() : Layouts.values());
    }

    /** Pages in the idioms of newspapers and content systems, likewise. */
    public static List<Labelled> newsPages() {
        List<Labelled> pages = new ArrayList<>(pages(NewsLayouts.values()));
        pages.addAll(pages(SystemLayouts.values()));
        return pages;
    }

    /** The layouts of {@link #newsPages()}, with as much around the text as pages of the web have; one for each layout and language. */
    public static List<Labelled> webPages() {
        return Stream.<Layout[]>of(NewsLayouts.values(), SystemLayouts.values())
                .flatMap(Arrays::stream)
                .flatMap(layout -> Arrays.stream(Tongue.values()).map(tongue -> webPage(layout, tongue)))
                .toList();
    }

    private static Labelled webPage(Layout layout, Tongue tongue) {
        long seed = (layout.name().hashCode() * 31L + tongue.ordinal()) * UNLIKE;
        Random random = new Random(seed);
        Story story = Story.of(tongue, 3 + Weight.of(random).count(PARAGRAPHS, 1.5), seed);
        String html = new Surroundings(story, random).around(layout.html(story));
        return new Labelled(layout, tongue.code, html, story.text(), story);
    }

    private static List<Labelled> pages(Layout... layouts) {
        List<Labelled> pages = new ArrayList<>();
        for (Layout layout : layouts) {
            for (Tongue tongue : Tongue.values()) {
                for (int length : LENGTHS) {
                    Story story = Story.of(tongue, length, layout.name().hashCode() * 31L + length);
                    String html = layout.html(story);
                    pages.add(new Labelled(layout, tongue.code, html, story.text(), story));
                }
            }
        }
        return pages;
    }

    static Score of(List<Labelled> pages) {
        Score score = new Score();
        for (Labelled page : pages) {
            PageReading reading = HtmlPage.read(page.html(), ADDRESS);
            double f1 = Shingles.f1(page.text(), reading.article().body().text());
            score.bodies.computeIfAbsent(page.layout(), it -> new ArrayList<>()).add(f1);
            score.bodies
                    .computeIfAbsent(page.language(), it -> new ArrayList<>())
                    .add(f1);
            score.fields(reading, page);
        }
        return score;
    }

    private void fields(PageReading reading, Labelled page) {
        Story story = page.story();
        Article article = reading.article();
        field("title", article.title().equals(story.title()));
        field("language", article.language().orElse("").equals(story.tongue().code));
        field("site", reading.publication().title().equals(Optional.of(story.site())));
        field(
                "date",
                article.published()
                        .map(it -> it.toLocalDate().equals(story.date()))
                        .orElse(false));
        field(
                "byline",
                article.authors().stream()
                        .map(it -> it.name())
                        .toList()
                        .equals(page.from().authors(story)));
        if (page.from().isModified()) {
            field(
                    "changed",
                    article.modified()
                            .map(it -> it.toLocalDate().equals(story.date().plusDays(2)))
                            .orElse(false));
        }
    }

    private void field(String name, boolean right) {
        fields.computeIfAbsent(name, it -> new ArrayList<>()).add(right);
    }

    /** The mean over the layouts. */
    double mean() {
        return bodies.entrySet().stream()
                .filter(it -> it.getKey().length() > 2)
                .flatMap(it -> it.getValue().stream())
                .mapToDouble(it -> it)
                .average()
                .orElse(0);
    }

    /** The part of the metadata that is right. */
    double fields() {
        return fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(it -> it ? 1 : 0)
                .average()
                .orElse(0);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        bodies.forEach((name, all) -> out.append(String.format(
                Locale.ROOT,
                "%-22s %.3f least %.3f%n",
                name,
                all.stream().mapToDouble(it -> it).average().orElse(0),
                all.stream().mapToDouble(it -> it).min().orElse(0))));
        fields.forEach((name, all) -> out.append(String.format(
                Locale.ROOT,
                "%-22s %.3f%n",
                name,
                all.stream().mapToInt(it -> it ? 1 : 0).average().orElse(0))));
        return out.append(String.format(Locale.ROOT, "mean %.4f fields %.4f", mean(), fields()))
                .toString();
    }
}
