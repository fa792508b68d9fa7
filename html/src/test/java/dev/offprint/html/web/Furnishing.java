package dev.offprint.html.web;

import dev.offprint.html.web.Part.Kind;
import dev.offprint.html.web.Tongue.Label;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What layouts are made of: heads, menus, teasers, comments, and the text with something in between. */
final class Furnishing {

    private Furnishing() {}

    /** A page with the metadata that most systems write. */
    static String page(Story story, String more, String body) {
        String rtl = story.tongue() == Tongue.ARABIC ? " dir=\"rtl\"" : "";
        return "<!DOCTYPE html><html lang=\"" + story.tongue().code + "\"" + rtl
                + "><head><meta charset=\"utf-8\"><title>"
                + story.title() + " - " + story.site() + "</title><meta property=\"og:title\" content=\""
                + story.title()
                + "\"><meta property=\"og:site_name\" content=\"" + story.site()
                + "\">" + more + "</head><body>" + body + "</body></html>";
    }

    static String meta(Story story) {
        return "<meta name=\"author\" content=\"" + story.author()
                + "\"><meta property=\"article:published_time\" content=\"" + story.day() + "T08:30:00Z\">";
    }

    static String linked(Story story, String body) {
        return "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
                + "\"headline\":\"" + story.title() + "\",\"datePublished\":\"" + story.day()
                + "T09:00:00+00:00\",\"author\":{\"@type\":\"Person\",\"name\":\"" + story.author() + "\"}"
                + (body.isEmpty() ? "" : ",\"articleBody\":\"" + body + "\"") + "}</script>";
    }

    static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    static String menu(Story story, int entries) {
        return "<ul>"
                + repeat(
                        entries,
                        i -> "<li><a href=\"/m" + i + "\">"
                                + (i == 0 ? story.label(Label.HOME) : story.site() + " " + i) + "</a></li>")
                + "</ul>";
    }

    static String links(Story story, int count) {
        return "<ul>" + repeat(count, i -> "<li><a href=\"/r" + i + "\">" + story.headline() + "</a></li>") + "</ul>";
    }

    /** The text, as the system writes paragraphs, with something after each third of them. */
    static String text(Story story, Function<Part, String> paragraph, IntFunction<String> between) {
        StringBuilder html = new StringBuilder();
        int paragraphs = 0;
        for (Part part : story.parts()) {
            html.append(part.kind() == Kind.PARAGRAPH ? paragraph.apply(part) : part.html());
            if (part.kind() == Kind.PARAGRAPH && ++paragraphs % 3 == 0) {
                html.append(between.apply(paragraphs / 3));
            }
        }
        return html.toString();
    }

    static String plain(Story story, IntFunction<String> between) {
        return text(story, Part::html, between);
    }

    static String nothing(int place) {
        return "";
    }

    static String footer(Story story) {
        return "© " + story.date().getYear() + " " + story.site();
    }
}
