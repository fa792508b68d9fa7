package dev.offprint.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The text that was parsed: what stands there before escapes and character references are resolved tells whether a sign
 * was meant as one.
 *
 * @param text the Markdown below the front matter
 * @param firstLine the line on which it begins, from 1
 * @param isMdx whether it is Markdown with JSX
 */
record Source(String text, int firstLine, boolean isMdx) {

    private static final String DASHES = "—–―‒";

    /** The line on which a node begins; the first where that is not known. */
    int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return firstLine + (spans.isEmpty() ? 0 : spans.get(0).getLineIndex());
    }

    /** The lines of a block as they stand. */
    String of(Node block) {
        StringBuilder lines = new StringBuilder();
        for (SourceSpan span : block.getSourceSpans()) {
            lines.append(text, span.getInputIndex(), span.getInputIndex() + span.getLength())
                    .append('\n');
        }
        return lines.toString();
    }

    /** How many lines a block has. */
    static int lines(Node block) {
        return block.getSourceSpans().size();
    }

    /** Whether a line of a block begins with certain characters as they stand. */
    boolean startsWith(Node block, int line, String start) {
        int at = index(block, line);
        return at >= 0 && text.regionMatches(true, at, start, 0, start.length());
    }

    /** Whether a line of a block begins with a dash, or with two hyphens and more. */
    boolean startsWithDash(Node block, int line) {
        int at = index(block, line);
        return at >= 0
                && at < text.length()
                && (DASHES.indexOf(text.charAt(at)) >= 0 || (text.startsWith("--", at) && !text.startsWith("---", at)));
    }

    /** Whether the first sign was written so that it means nothing: after a backslash, or as a number. */
    boolean isEscaped(Node block) {
        return startsWith(block, 0, "\\") || startsWith(block, 0, "&#");
    }

    private int index(Node block, int line) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (line < 0 || line >= spans.size()) {
            return -1;
        }
        int at = spans.get(line).getInputIndex();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
