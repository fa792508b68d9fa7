package dev.offprint.json;

import java.util.Locale;

/** How constants are spelled in JSON: {@code BLOG_POST} is {@code blog-post}. */
final class Spelling {

    private Spelling() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
