package dev.offprint.text;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Says which lines begin a paragraph although no empty line stands before them. A line that could as well be wrapped
 * begins none.
 *
 * @param reason why, as a clause
 * @param starts tells of the index of a line, from 1, whether it begins a paragraph
 */
record ParagraphStarts(String reason, IntPredicate starts) {

    private static final int INDENT = 2;
    /** A text is not wrapped where the next word would have fitted so easily. */
    private static final int ROOM = 20;

    private static final int SHORTEST_WIDTH = 60;
    private static final String WIDE_SPACES = "\u3000\u2003";
    private static final Pattern NOTE = Pattern.compile("\\[\\d{1,3}]\\s.*");

    /** Looks at lines without an empty one between them. */
    static ParagraphStarts of(Lines lines, boolean inItem) {
        if (lines.size() == 1) {
            return new ParagraphStarts("", i -> false);
        }
        if (lines.texts().stream().anyMatch(line -> line.trim().length() > ParagraphReader.WRAPPED)) {
            return new ParagraphStarts("every line here is a paragraph, for one is too long to be wrapped", i -> true);
        }
        if (lines.texts().stream().skip(1).anyMatch(ParagraphStarts::isWideIndented)) {
            return new ParagraphStarts("the indented line begins a paragraph", i -> isWideIndented(lines.get(i)));
        }
        if (!inItem && isIndentedFirst(lines)) {
            int base = base(lines);
            return new ParagraphStarts(
                    "the indented line begins a paragraph",
                    i -> Lines.indent(lines.get(i)) >= base + INDENT && Marks.endsSentence(lines.get(i - 1)));
        }
        if (lines.texts().stream().allMatch(line -> line.startsWith("\t") && Marks.endsSentence(line))) {
            return new ParagraphStarts("a tab begins every line, and each ends as a sentence does", i -> true);
        }
        if (isSpeech(lines.get(0)) || (Marks.announces(lines.get(0)) && isSpeech(lines.get(1)))) {
            return new ParagraphStarts(
                    "a dash begins each turn of a dialogue",
                    i -> isSpeech(lines.get(i)) && Marks.endsSentence(lines.get(i - 1)));
        }
        if (NOTE.matcher(lines.get(0).trim()).matches()) {
            return new ParagraphStarts(
                    "a number in brackets begins each note",
                    i -> NOTE.matcher(lines.get(i).trim()).matches());
        }
        boolean unwrapped = !inItem && isUnwrapped(lines);
        return new ParagraphStarts(
                "every line here is a paragraph, for each ends as a sentence does, and none was full", i -> unwrapped);
    }

    boolean isStart(int index) {
        return starts.test(index);
    }

    private static boolean isWideIndented(String line) {
        return WIDE_SPACES.indexOf(line.charAt(0)) >= 0;
    }

    private static boolean isSpeech(String line) {
        String text = line.trim();
        return Marks.DASHES.indexOf(text.charAt(0)) >= 0 && Marks.afterDash(text) != null;
    }

    /**
     * Whether paragraphs begin with an indented line here, and are not set in below it, as the entries of a bibliography
     * are: the first line is indented, or an indented line goes on in one that is not.
     */
    private static boolean isIndentedFirst(Lines lines) {
        int base = base(lines);
        boolean some = false;
        boolean first = Lines.indent(lines.get(0)) >= base + INDENT;
        for (int i = 0; i < lines.size(); i++) {
            boolean indented = Lines.indent(lines.get(i)) >= base + INDENT;
            some |= !indented;
            first |= indented
                    && i + 1 < lines.size()
                    && !Marks.endsSentence(lines.get(i))
                    && Lines.indent(lines.get(i + 1)) < base + INDENT;
        }
        return some && first;
    }

    private static int base(Lines lines) {
        return lines.texts().stream().mapToInt(Lines::indent).min().orElse(0);
    }

    private static boolean isUnwrapped(Lines lines) {
        int width = lines.texts().stream()
                .mapToInt(line -> line.trim().length())
                .max()
                .orElse(0);
        boolean room = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).trim();
            if (!Marks.endsSentence(line)) {
                return false;
            }
            if (i + 1 < lines.size()) {
                String next = lines.get(i + 1).trim();
                int space = next.indexOf(' ');
                int word = space < 0 ? next.length() : space;
                room |= line.length() + 1 + word + ROOM <= width;
            }
        }
        return room && width >= SHORTEST_WIDTH;
    }
}
