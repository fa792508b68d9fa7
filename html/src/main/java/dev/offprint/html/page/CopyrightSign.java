package dev.offprint.html.page;

import java.util.Locale;

/** Whether a text may be a copyright line, before it is read as one. */
final class CopyrightSign {

    private CopyrightSign() {}

    static boolean in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.indexOf('©') >= 0
                || text.indexOf('ⓒ') >= 0
                || lower.contains("(c)")
                || lower.contains("copyright")
                || lower.contains("rights reserved")
                || lower.contains("creative commons")
                || lower.contains("cc by");
    }
}
