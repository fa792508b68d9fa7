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

    /** Paragraphs whose lines are joined; the rows of a table keep their ends. */
    void read(Lines lines, boolean inItem, List<Piece> out) {
        String sign = Rows.sign(lines);
        if (!sign.isEmpty()) {
            out.add(new Piece(rows(lines, sign), lines));
            return;
        }
        ParagraphStarts starts = ParagraphStarts.of(lines, inItem);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || starts.isStart(i)) {
                if (start > 0) {
                    findings.info(
                            "line-as-paragraph",
                            lines.number(start),
                            "the line begins a paragraph, although no empty line stands before it",
                            starts.reason());
                }
                out.add(paragraph(lines.part(start, i)));
                start = i;
            }
        }
    }

    private Paragraph rows(Lines lines, String sign) {
        findings.info(
                "rows-kept",
                lines.first(),
                "each line has columns, parted by " + sign,
                "the lines are kept as lines of one paragraph, with a bar between the columns");
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                content.add(new LineBreak());
            }
            String row = Rows.row(lines.get(i));
            content.addAll(BareLinks.in(i == 0 ? Escape.read(row) : row));
        }
        return new Paragraph(content);
    }

    private Piece paragraph(Lines lines) {
        String text = Escape.read(LineJoin.join(lines.texts(), lines.first(), findings));
        return new Piece(new Paragraph(BareLinks.in(text)), lines);
    }
}
