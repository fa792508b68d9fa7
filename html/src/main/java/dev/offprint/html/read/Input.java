package dev.offprint.html.read;

/** Looks at the source before it is parsed. */
final class Input {

    private Input() {}

    /** The source up to where it has as many characters and tags as are read. */
    static String limited(String html, Limits limits, Findings findings) {
        if (html.length() <= Math.min(limits.characters(), limits.tags())) {
            return html;
        }
        int end = Math.min(html.length(), limits.characters());
        int tags = 0;
        int at = html.indexOf('<');
        // where fewer characters are left than there may be tags, nothing is left to count
        while (at >= 0 && at < end && tags + end - at > limits.tags()) {
            end = ++tags > limits.tags() ? at : end;
            at = html.indexOf('<', at + 1);
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

    /** Whether there may be an {@code h1}, in small letters or large. Its digit is the rarest of its characters. */
    static boolean mayHoldTitle(String html) {
        for (int at = html.indexOf('1', 2); at >= 0; at = html.indexOf('1', at + 1)) {
            if (html.charAt(at - 2) == '<' && Character.toLowerCase(html.charAt(at - 1)) == 'h') {
                return true;
            }
        }
        return false;
    }
}
