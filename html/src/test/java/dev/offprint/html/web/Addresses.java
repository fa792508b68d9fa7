package dev.offprint.html.web;

import dev.offprint.html.web.Tongue.Label;
import java.util.List;
import java.util.Random;

/** Where the links and images of a big site lead, with what such sites hang on them. */
final class Addresses {

    private static final String SITE = "https://courier.example/";
    private static final List<String> WORDS = List.of(
            "harbour", "ferry", "quay", "lamp", "pears", "bell", "tide", "rope", "winter", "island", "market", "choir",
            "library", "bridge", "baker", "council", "river", "night", "train", "letter");

    private Addresses() {}

    /** Of a section. */
    static String section(Random random) {
        return SITE + word(random) + "/" + word(random) + "-" + word(random) + "/";
    }

    /** Of a story. */
    static String story(Random random) {
        String from = random.nextBoolean() ? "?from=box&amp;place=" + number(random) : "";
        return SITE + word(random) + "/" + slug(random) + "-" + number(random) + ".html" + from;
    }

    /** Of a script or stylesheet. */
    static String asset(Random random) {
        return "https://static.courier.example/assets/" + word(random) + "/dist/" + slug(random) + "." + number(random);
    }

    /** The attributes of an image that is loaded when it is scrolled to. */
    static String picture(Random random) {
        String name = "https://media.courier.example/images/" + (2010 + random.nextInt(15)) + "/" + slug(random) + "-"
                + number(random) + ".jpg?fit=crop&amp;w=";
        return "src=\"%s32\" data-src=\"%s640\" data-srcset=\"%s320 320w, %s640 640w, %s960 960w\" sizes=\"(min-width: 60em) 20vw, 50vw\" width=\"640\" height=\"427\" loading=\"lazy\""
                .replace("%s", name);
    }

    /** A short name for a link in a menu, in the story's language. */
    static String entry(Story story) {
        String headline = story.headline();
        if (!story.tongue().isSpaced()) {
            return headline.substring(0, 4);
        }
        String[] words = headline.split(" ");
        String last = words[words.length - 1];
        return last.length() > 3 ? last : story.label(Label.HOME);
    }

    static int number(Random random) {
        return 10_000 + random.nextInt(90_000);
    }

    static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String slug(Random random) {
        return word(random) + "-" + word(random) + "-of-the-" + word(random);
    }
}
