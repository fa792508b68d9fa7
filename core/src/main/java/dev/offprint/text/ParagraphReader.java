package dev.offprint.text;

import dev.offprint.body.Inline;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Reads lines without an empty one between them as one paragraph, or as several where they cannot be one. */
final class ParagraphReader {

    /** Nobody wraps at more characters than this: a longer line is a paragraph on its own. */
    static final int WRAPPED = 160;

    private static final String IDEOGRAPHIC_SPACE = "\u3000";

    private final Findings findings;

    ParagraphReader(Findings findings) {
        this.findings = findings;
    }

    /** Where lines end that keep their ends, or the start where there are none such. */
    static int endOfVerse(Lines lines, int start) {
        int at = start;
        while (at < lines.size() && Marks.keepsEnd(lines.get(at))) {
            at++;
        }
        boolean whole = at < lines.size() && !lines.isBlank(at) && (at + 1 == lines.size() || lines.isBlank(at + 1));
        return at > start && whole ? at + 1 : start;
    }

    /** A paragraph whose lines end where they end. */
    Paragraph verse(Lines lines) {
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).trim();
            if (i > 0) {
                content.add(new LineBreak());
            }
            content.addAll(BareLinks.in(i == 0 ? Escape.read(line) : line));
        }
        findings.info(
                "line-ends-kept",
                lines.first(),
                "every line but the last ends in two spaces",
                "the line ends are kept");
        return new Paragraph(content);
    }

    /** Paragraphs whose lines are joined. */
    void read(Lines lines, List<Piece> out) {
        boolean unwrapped = false;
        for (int i = 0; lines.size() > 1 && i < lines.size(); i++) {
            unwrapped |= lines.get(i).trim().length() > WRAPPED;
        }
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || unwrapped || lines.get(i).startsWith(IDEOGRAPHIC_SPACE)) {
                if (start > 0) {
                    findings.info(
                            "line-as-paragraph",
                            lines.number(start),
                            "the line begins a paragraph, although no empty line stands before it",
                            unwrapped
                                    ? "every line here is a paragraph, for one is too long to be wrapped"
                                    : "the indented line begins a paragraph");
                }
                out.add(paragraph(lines.part(start, i)));
                start = i;
            }
        }
    }

    private Piece paragraph(Lines lines) {
        String text = Escape.read(LineJoin.join(lines.texts(), lines.first(), findings));
        return new Piece(new Paragraph(BareLinks.in(text)), lines);
    }
}
