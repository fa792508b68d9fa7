package dev.offprint.text;

/**
 * The backslash before a paragraph that would be mistaken for something else. It is one only there: before any other text a
 * backslash is a backslash, so that nothing that people type gets lost.
 */
final class Escape {

    private Escape() {}

    /** The text of a paragraph or heading as it was meant. */
    static String read(String text) {
        return text.startsWith("\\") && isSpecial(withoutBackslashes(text)) ? text.substring(1) : text;
    }

    /**
     * The text so that it reads back.
     *
     * @param mistaken whether it would be mistaken where it stands
     */
    static String write(String text, boolean mistaken) {
        return mistaken || (text.startsWith("\\") && isSpecial(withoutBackslashes(text))) ? "\\" + text : text;
    }

    /** Whether the headline begins with the mark of one, save for backslashes. */
    static boolean isMarkedHeadline(String title) {
        return HeadingLine.level(withoutBackslashes(title)) == 1;
    }

    /** Whether a block of another kind begins so, wherever it stands. */
    static boolean beginsBlock(String text) {
        Marker marker = Marker.of(text);
        boolean bullet = marker != null && !marker.isNumbered() && !marker.isDash();
        return bullet || Marks.isQuoted(text) || Marks.isBreak(text) || HeadingLine.level(text) > 0;
    }

    /** Whether a box begins so, which would make the item a task. */
    static boolean isTask(String text) {
        return text.startsWith("[ ] ") || text.startsWith("[x] ") || text.startsWith("[X] ");
    }

    /** Whether the bullet before the text would make a break of it. */
    static boolean isBreakInItem(String text) {
        return Marks.isBreakAfterBullet(text);
    }

    private static boolean isSpecial(String text) {
        String line = text.lines().findFirst().orElse("");
        return beginsBlock(line)
                || Marker.of(line) != null
                || Marks.afterDash(line) != null
                || WroteLine.is(line)
                || isTask(line)
                || isBreakInItem(line)
                || HeadReader.takes(line)
                || Dateline.lengthBefore(line) > 0
                || Noise.isAtEdge(line)
                || NoteFinder.takes(line)
                || HeadingFinder.isAnywhere(line)
                || new FootLines().takes(line);
    }

    private static String withoutBackslashes(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\\') {
            at++;
        }
        return text.substring(at);
    }
}
