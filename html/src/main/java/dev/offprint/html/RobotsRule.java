package dev.offprint.html;

import java.util.Locale;

/** What search engines are told to do with a page, as a {@code robots} meta element says it. */
public enum RobotsRule {
    /** Leave the page out of results. */
    NOINDEX,
    /** Follow none of its links. */
    NOFOLLOW,
    /** Show no cached copy. */
    NOARCHIVE,
    /** Show no excerpt, neither text nor video. */
    NOSNIPPET,
    /** Index none of its images. */
    NOIMAGEINDEX,
    /** Offer no translation. */
    NOTRANSLATE,
    /** Show its images as large as they come: the default. */
    MAX_IMAGE_PREVIEW_LARGE("max-image-preview:large"),
    /** Show its images small. */
    MAX_IMAGE_PREVIEW_STANDARD("max-image-preview:standard"),
    /** Show none of its images. */
    MAX_IMAGE_PREVIEW_NONE("max-image-preview:none");

    private final String token;

    RobotsRule() {
        token = name().toLowerCase(Locale.ROOT);
    }

    RobotsRule(String token) {
        this.token = token;
    }

    /** As the meta element has it. */
    String token() {
        return token;
    }
}
