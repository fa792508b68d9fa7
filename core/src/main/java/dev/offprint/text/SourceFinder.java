package dev.offprint.text;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Inline;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations that no {@code >} marks, by the line that names their source, and the sources that stand before a
 * quotation: "On Monday Ben Orr wrote:".
 */
final class SourceFinder {

    private static final int MOST_WORDS = 14;
    private static final int LONGEST = 160;
    private static final int INDENT = 2;
    private static final String OPENERS = "“„«\"「『‹»";
    private static final String CLOSERS = "”“»\"」』›«";

    private final Findings findings;

    SourceFinder(Findings findings) {
        this.findings = findings;
    }

    /** The pieces, with those made one that a source shows to be a quotation. */
    List<Piece> named(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
            if (before == null || !(introduced(before, piece, out) || sourced(piece, out))) {
                Piece split = splitSource(piece);
                out.add(split == null ? piece : split);
            }
        }
        return out;
    }

    /** Whether a text in quotation marks is followed by a line that would be taken as its source. */
    static boolean isSource(String quoted, String line) {
        return isEnclosed(quoted) && isSource(line);
    }

    private boolean introduced(Piece before, Piece piece, List<Piece> out) {
        if (!(piece.block() instanceof Quotation quotation)
                || quotation.attribution().isPresent()) {
            return false;
        }
        String line = plain(before);
        if (line == null || !WroteLine.is(line)) {
            return false;
        }
        findings.info(
                "attribution-before",
                before.lines().first(),
                Findings.shown(line) + " announces a quotation",
                "it is taken as the attribution");
        Lines both = new Lines(before.lines().texts(), before.lines().first());
        out.set(out.size() - 1, new Piece(quotation(quotation.blocks(), line), both));
        return true;
    }

    /** Takes a line with a dash as the source of what stands before it, if that is set off as a quotation. */
    private boolean sourced(Piece piece, List<Piece> out) {
        String line = plain(piece);
        if (line == null || piece.lines().size() > 1 || !isSource(line)) {
            return false;
        }
        int start = out.size();
        String before = plain(out.get(start - 1));
        if (before != null && isEnclosed(before)) {
            start--;
        } else {
            while (start > 0 && isIndented(out.get(start - 1))) {
                start--;
            }
        }
        List<Piece> quoted = out.subList(start, out.size());
        if (quoted.isEmpty() || start > 0 && isDialogue(out.get(start - 1))) {
            return false;
        }
        Piece made = quotation(quoted, line, piece.lines().first());
        quoted.clear();
        out.add(made);
        return true;
    }

    /** The quotation that a paragraph is whose last line names the source. */
    private @Nullable Piece splitSource(Piece piece) {
        Lines lines = piece.lines();
        String text = plain(piece);
        int last = lines.size() - 1;
        if (text == null || last < 1 || !isSource(lines.get(last))) {
            return null;
        }
        List<String> texts = lines.texts().subList(0, last);
        boolean indented = texts.stream().allMatch(line -> Lines.indent(line) >= INDENT);
        String words = LineJoin.join(texts, lines.first(), new Findings(1));
        boolean speech = texts.stream().anyMatch(line -> Marks.afterDash(line) != null);
        if (speech || !(isEnclosed(words) || indented && Marks.endsSentence(words))) {
            return null;
        }
        Paragraph paragraph = new Paragraph(BareLinks.in(words));
        return quotation(List.of(new Piece(paragraph, lines.part(0, last))), lines.get(last), lines.number(last));
    }

    private Piece quotation(List<Piece> quoted, String line, int number) {
        findings.info(
                "quotation-inferred",
                quoted.get(0).lines().first(),
                "words in quotation marks or set in are followed by " + Findings.shown(line.trim()),
                "they are read as a quotation, and the line " + number + " as its attribution");
        List<Block> blocks = quoted.stream().map(Piece::block).toList();
        String source = Marks.afterDash(line);
        return new Piece(
                quotation(blocks, source == null ? line : source), quoted.get(0).lines());
    }

    private static Quotation quotation(List<Block> blocks, String source) {
        return new Quotation(
                Quotation.Kind.BLOCK, blocks, Optional.of(AttributionReader.read(source)), Attributes.NONE);
    }

    private static boolean isDialogue(Piece piece) {
        return Marks.afterDash(piece.lines().get(0)) != null;
    }

    private static boolean isIndented(Piece piece) {
        return piece.block() instanceof Paragraph
                && piece.lines().texts().stream().allMatch(line -> Lines.indent(line) >= INDENT)
                && !isDialogue(piece)
                && Marks.endsSentence(piece.lines().get(piece.lines().size() - 1));
    }

    private static boolean isEnclosed(String text) {
        int open = text.isEmpty() ? -1 : OPENERS.indexOf(text.charAt(0));
        int end = text.length();
        while (end > 0 && ".,;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (open < 0 || end < 3) {
            return false;
        }
        char close = text.charAt(end - 1);
        boolean fits = OPENERS.charAt(open) == '„' ? "“”".indexOf(close) >= 0 : CLOSERS.charAt(open) == close;
        return fits && text.indexOf(close, 1) == end - 1;
    }

    /** A line with a dash that can be but a name and what belongs to it. */
    private static boolean isSource(String line) {
        String source = Marks.afterDash(line);
        return source != null
                && !line.trim().startsWith("- ")
                && source.length() <= LONGEST
                && source.split(" ").length <= MOST_WORDS
                && Marks.startsLikeName(source)
                && Character.isLetter(source.codePointAt(0))
                && !Marks.endsSentence(source.replaceFirst("[)”“»\"]+$", ""))
                && source.indexOf('?') < 0
                && source.indexOf('!') < 0
                && source.indexOf('—') < 0;
    }

    /** The text of a paragraph of text alone that no backslash guards, or null. */
    private static @Nullable String plain(Piece piece) {
        if (!(piece.block() instanceof Paragraph paragraph)
                || piece.lines().get(0).trim().startsWith("\\")
                || piece.lines().size() > 40) {
            return null;
        }
        List<Inline> content = paragraph.content();
        return content.size() == 1 && content.get(0) instanceof Text text ? text.text() : null;
    }
}
