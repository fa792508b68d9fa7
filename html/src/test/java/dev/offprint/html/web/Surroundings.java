package dev.offprint.html.web;

import static dev.offprint.html.web.Fittings.BETWEEN;
import static dev.offprint.html.web.Fittings.COLUMN;
import static dev.offprint.html.web.Fittings.COMMENT;
import static dev.offprint.html.web.Fittings.END;
import static dev.offprint.html.web.Fittings.ENTRY;
import static dev.offprint.html.web.Fittings.FOOT;
import static dev.offprint.html.web.Fittings.MIDDLE;
import static dev.offprint.html.web.Fittings.PANEL;
import static dev.offprint.html.web.Fittings.PLACE;
import static dev.offprint.html.web.Fittings.RAIL;
import static dev.offprint.html.web.Fittings.RANKED;
import static dev.offprint.html.web.Fittings.SIGN;
import static dev.offprint.html.web.Fittings.SOCIAL;
import static dev.offprint.html.web.Fittings.TEASER;
import static dev.offprint.html.web.Fittings.TOP;
import static dev.offprint.html.web.Furnishing.repeat;

import dev.offprint.html.web.Part.Kind;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What a big site puts around an article, as much of it as the page's weight asks for: menus in menus, teasers with images that load
 * late, empty places for what is sold, columns of links, dialogs that are not shown; and links and late images in the text.
 */
final class Surroundings {

    private static final Pattern PHOTO = Pattern.compile("src=\"/i/1.jpg\" alt=\"\" width=\"800\" height=\"500\"");
    private static final List<String> INDENTS = List.of("", "\t", "      ", "          ", "                    ");

    private final Story story;
    private final Weight weight;
    private final Weight scripts;
    private final Weight extras;
    private final String indent;
    private final ClassNames names;

    Surroundings(Story story, Random random) {
        this.story = story;
        weight = Weight.of(random);
        scripts = Weight.of(random);
        extras = Weight.of(random);
        indent = INDENTS.get(random.nextInt(INDENTS.size()));
        names = ClassNames.values()[random.nextInt(4)];
    }

    /** The page with all of it. */
    String around(String page) {
        String linked =
                PHOTO.matcher(linked(page)).replaceAll(photo -> Addresses.picture(story.random()) + " alt=\"\"");
        int head = linked.indexOf("</head>");
        int body = linked.indexOf("<body>", head) + "<body>".length();
        int end = linked.lastIndexOf("</body>");
        return linked.substring(0, head)
                + filled(HeavyHead.of(weight, scripts))
                + linked.substring(head, body)
                + filled(before())
                + linked.substring(body, end)
                + filled(after())
                + linked.substring(end);
    }

    private String before() {
        return COMMENT.repeat(extras.count(6, 3))
                + TOP
                + repeat(weight.count(7), i -> PANEL.formatted(ENTRY.repeat(1 + weight.count(i % 4 + 2))))
                + MIDDLE;
    }

    private String after() {
        return RAIL + PLACE.repeat(weight.count(4)) + TEASER.repeat(weight.count(8))
                + "<ol class=\"ranking\">" + RANKED.repeat(weight.count(7)) + "</ol>" + BETWEEN
                + TEASER.repeat(weight.count(7))
                + PLACE.repeat(weight.count(3)) + COMMENT.repeat(extras.count(6, 3)) + FOOT
                + COLUMN.repeat(weight.count(4)) + SOCIAL.repeat(weight.count(12)) + END + HeavyHead.scripts(scripts);
    }

    private String filled(String template) {
        String data = " data-track=\"{entry}-{number}\"";
        String written = template.replace("    ", indent)
                .replace("{data}", extras.isLight() ? "" : data)
                .replace("{more}", extras.isHeavy() ? data + " data-source=\"{section}\"" : "")
                .replace("{sign}", extras.isHeavy() ? SIGN : "<span>{entry}</span>")
                .replace("{mark}", extras.isHeavy() ? "<i class=\"nav__mark\"></i>" : "");
        return names.rename(new Template(written).html(story, "", ""));
    }

    /** The page with some words of each paragraph in a link or in stress. */
    private String linked(String page) {
        String linked = page;
        for (Part part : story.parts()) {
            if (part.kind() == Kind.PARAGRAPH) {
                linked = linked.replace(part.text(), linked(part));
            }
        }
        return linked;
    }

    private String linked(Part paragraph) {
        String text = paragraph.text();
        int start = text.indexOf(' ') + 1;
        int end = text.indexOf(' ', text.indexOf(' ', start) + 1);
        if (start == 0 || end < 0) {
            return text;
        }
        String open =
                story.random().nextBoolean() ? "<a href=\"" + Addresses.story(story.random()) + "\">" : "<strong>";
        String close = open.startsWith("<a") ? "</a>" : "</strong>";
        return text.substring(0, start) + open + text.substring(start, end) + close + text.substring(end);
    }
}
