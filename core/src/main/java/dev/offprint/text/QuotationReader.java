package dev.offprint.text;

import dev.offprint.body.Attributes;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads lines that begin with {@code >}, those that go on without it, and the line that says who is quoted. */
final class QuotationReader {

    private static final int FULL_LINE = 40;

    private final BlockReader blocks;
    private final Findings findings;

    QuotationReader(BlockReader blocks, Findings findings) {
        this.blocks = blocks;
        this.findings = findings;
    }

    /** Reads a quotation with its attribution, and says which line follows. */
    int read(Lines lines, int start, int depth, List<Piece> out) {
        List<String> inner = new ArrayList<>();
        int end = gather(lines, start, inner);
        Lines content = new Lines(inner, lines.number(start));
        SourceLine source = SourceLine.inside(content);
        if (source != null) {
            content = content.part(0, source.start());
        } else {
            source = SourceLine.after(lines, end);
            end = source == null ? end : source.end();
        }
        List<Block> quoted = blocks.blocks(content, depth + 1, false);
        if (quoted.isEmpty()) {
            findings.warn("quotation-empty", lines.number(start), "a quotation has no words", "it is left out");
            return end;
        }
        Quotation quotation = new Quotation(Quotation.Kind.BLOCK, quoted, attribution(source), Attributes.NONE);
        out.add(new Piece(quotation, lines.part(start, end)));
        return end;
    }

    private Optional<Attribution> attribution(@Nullable SourceLine source) {
        if (source == null) {
            return Optional.empty();
        }
        if (source.apart()) {
            findings.warn(
                    "attribution-apart",
                    source.number(),
                    "a line with a dash follows a quotation after an empty line",
                    "it is taken as the attribution");
        }
        Attribution attribution = AttributionReader.read(source.text());
        if (attribution.person().isEmpty() && attribution.work().isEmpty()) {
            findings.info(
                    "attribution-unparsed",
                    source.number(),
                    "the attribution does not tell for certain who is quoted, and from which work",
                    "it is kept as the line it is");
        }
        return Optional.of(attribution);
    }

    /** Collects the lines without their marks. */
    private int gather(Lines lines, int start, List<String> inner) {
        int at = start;
        boolean continued = false;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (Marks.isQuoted(line)) {
                String text = Marks.unquoted(line);
                inner.add(Lines.isBlank(text) ? "" : text);
            } else if (!line.isEmpty() && goesOn(inner, line)) {
                if (!continued) {
                    findings.info(
                            "quotation-continued",
                            lines.number(at),
                            "a line without > directly follows a quoted one",
                            "it is read as part of the quotation");
                }
                continued = true;
                inner.add(line);
            } else {
                int next = lines.skipBlank(at);
                if (next == at || !joins(lines, next, inner)) {
                    return at;
                }
                findings.info(
                        "quotation-joined",
                        lines.number(next),
                        "two quotations follow one another, and the first has no attribution",
                        "they are read as one");
                for (int i = at; i < next; i++) {
                    inner.add("");
                }
                at = next - 1;
            }
            at++;
        }
        return at;
    }

    private static boolean joins(Lines lines, int next, List<String> inner) {
        return next < lines.size() && Marks.isQuoted(lines.get(next)) && SourceLine.inside(new Lines(inner, 1)) == null;
    }

    /** A short quoted line that ends as a sentence does is over, and so is one too long to be wrapped. */
    private static boolean goesOn(List<String> inner, String line) {
        String before = inner.get(inner.size() - 1);
        boolean wrapped = before.length() <= ParagraphReader.WRAPPED
                && (before.length() >= FULL_LINE || !Marks.endsSentence(before));
        return wrapped
                && !before.isEmpty()
                && Marks.afterDash(line) == null
                && !Marks.isBreak(line)
                && Marks.underlined(line) == 0
                && !Marker.isItem(line);
    }
}
