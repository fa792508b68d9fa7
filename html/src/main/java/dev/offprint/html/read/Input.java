package dev.offprint.html.read;

import java.util.Locale;

/** Looks at the source before it is parsed. */
final class Input {

    private Input() {}

    /** The source up to where it has as many characters and tags as are read. */
    static String limited(String html, Limits limits, Findings findings) {
        int end = Math.min(html.length(), limits.characters());
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at < end; at = html.indexOf('<', at + 1)) {
            if (++tags > limits.tags()) {
                end = at;
            }
        }
        if (end == html.length()) {
            return html;
        }
        findings.error(
                "input-limit",
                null,
                "more than " + limits.characters() + " characters or " + limits.tags() + " tags",
                "what follows character " + end + " is left out");
        return html.substring(0, end > 0 && Character.isHighSurrogate(html.charAt(end - 1)) ? end - 1 : end);
    }

    /** Whether a tag may be there, in small letters or large. */
    static boolean mayHold(String html, String tag) {
        return html.contains(tag) || html.contains(tag.toUpperCase(Locale.ROOT));
    }
}
