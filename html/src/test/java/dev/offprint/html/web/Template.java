package dev.offprint.html.web;

import dev.offprint.html.web.Part.Kind;
import dev.offprint.html.web.Tongue.Label;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with names in braces where something of the story goes, such as {@code {title}}. */
record Template(String page) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z0-9]+)}");

    /** The page; {@code {text}} has the parts of the text, its paragraphs each in one of those given, and something after each second one. */
    String html(Story story, String paragraph, String between) {
        return fill(page, story, paragraph, between);
    }

    private static String fill(String template, Story story, String paragraph, String between) {
        Matcher name = NAME.matcher(template);
        StringBuilder html = new StringBuilder();
        while (name.find()) {
            name.appendReplacement(html, Matcher.quoteReplacement(value(name.group(1), story, paragraph, between)));
        }
        return name.appendTail(html).toString();
    }

    private static String value(String name, Story story, String paragraph, String between) {
        Wording wording = Wording.of(story.tongue());
        LocalDate later = story.date().plusDays(2);
        return switch (name) {
            case "lang" -> story.tongue().code;
            case "title" -> story.title();
            case "site" -> story.site();
            case "author" -> story.author();
            case "second" -> story.second();
            case "and" -> wording.and();
            case "role" -> wording.role();
            case "minutes" -> wording.minutes();
            case "published" -> wording.published();
            case "updated" -> wording.updated();
            case "iso" -> story.day();
            case "isolater" -> later.toString();
            case "isoold" -> story.date().minusDays(400).toString();
            case "written" -> Wording.written(story.tongue(), story.date());
            case "writtenlater" -> Wording.written(story.tongue(), later);
            case "writtenold" -> Wording.written(story.tongue(), story.date().minusDays(90));
            case "full" -> Wording.full(story.tongue(), story.date());
            case "numbers" -> wording.numbers(story.date());
            case "numberslater" -> wording.numbers(later);
            case "headline" -> story.headline();
            case "clause" -> story.clause();
            case "sentence" -> story.sentences(1);
            case "sentences" -> story.sentences(3);
            case "entry" -> Addresses.entry(story);
            case "number" -> String.valueOf(Addresses.number(story.random()));
            case "section" -> Addresses.section(story.random());
            case "path" -> Addresses.story(story.random());
            case "asset" -> Addresses.asset(story.random());
            case "picture" -> Addresses.picture(story.random());
            case "menu" -> Furnishing.menu(story, 8);
            case "links" -> Furnishing.links(story, 6);
            case "most" -> story.label(Label.MOST_READ);
            case "readmore" -> story.label(Label.READ_MORE);
            case "footer" -> Furnishing.footer(story);
            case "text" -> text(story, paragraph, between);
            default -> story.label(Label.valueOf(name.toUpperCase(Locale.ROOT)));
        };
    }

    private static String text(Story story, String paragraph, String between) {
        StringBuilder html = new StringBuilder();
        int paragraphs = 0;
        for (Part part : story.parts()) {
            html.append(part.kind() == Kind.PARAGRAPH ? paragraph.replace("{p}", part.text()) : part.html());
            if (part.kind() == Kind.PARAGRAPH && ++paragraphs % 2 == 0) {
                html.append(fill(between, story, "", ""));
            }
        }
        return html.toString();
    }
}
