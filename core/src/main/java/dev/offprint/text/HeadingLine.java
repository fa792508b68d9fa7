package dev.offprint.text;

/** Lines that are headings by a mark of their own: signs before them, or a rule below. */
final class HeadingLine {

    private static final int MOST_LEVELS = 6;
    private static final int SHORTEST_RULE = 3;
    /** How much longer or shorter than the line a rule of stars or tildes may be, which otherwise would part sections. */
    private static final int TOLERANCE = 2;

    private HeadingLine() {}

    /** The level of a line such as "## The plan", or 0. */
    static int level(String line) {
        String text = line.trim();
        int count = 0;
        while (count < text.length() && count <= MOST_LEVELS && text.charAt(count) == '#') {
            count++;
        }
        boolean marked = count > 0 && count <= MOST_LEVELS && count + 1 < text.length() && text.charAt(count) == ' ';
        boolean words = marked
                && text.length() <= BlockReader.LONGEST_HEADING
                && text.codePoints().anyMatch(Character::isLetter);
        return words ? count : 0;
    }

    /** The words of a line such as "## The plan". */
    static String text(String line) {
        return line.trim().substring(level(line)).trim();
    }

    /** The level of the heading that a line is by the line below it: 1 for {@code ===}, 2 for {@code ---}, 3 for others. */
    static int underlined(String line, String rule) {
        int level = Marks.underlined(rule);
        if (level > 0) {
            return level;
        }
        String sign = rule.trim();
        boolean whole = sign.length() >= SHORTEST_RULE
                && (sign.charAt(0) == '~' || sign.charAt(0) == '*')
                && sign.chars().allMatch(c -> c == sign.charAt(0));
        String words = line.trim();
        boolean fits = Math.abs(words.codePointCount(0, words.length()) - sign.length()) <= TOLERANCE;
        return whole && fits && !Marks.endsSentence(words) ? 3 : 0;
    }
}
