package dev.offprint.feed;

import java.util.regex.Pattern;

/** Breaks the text of a post into paragraphs at empty lines and lines at line ends, unless it has tags or blocks that do. */
final class WxrText {

    private static final Pattern EMPTY_LINE = Pattern.compile("\n[ \t]*(?:\n[ \t]*)+");
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:address|article|aside|blockquote|dd|details|div|dl|dt|figure|form|h[1-6]|hr|iframe|li|ol|p|section|table|tbody|td|tr|ul|video|audio)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private WxrText() {}

    static String paragraphs(String html) {
        String text = html.replace("\r\n", "\n");
        if (text.contains("<!-- wp:") || text.contains("<p>") || text.contains("<p ") || text.contains("<pre")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 64);
        for (String part : EMPTY_LINE.split(text)) {
            String words = part.strip();
            if (BLOCK.matcher(words).matches()) {
                out.append(words).append('\n');
            } else if (!words.isEmpty()) {
                out.append("<p>").append(words.replace("\n", "<br>\n")).append("</p>\n");
            }
        }
        return out.toString();
    }
}
