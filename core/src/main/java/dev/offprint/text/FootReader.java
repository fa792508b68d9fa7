package dev.offprint.text;

import dev.offprint.body.Paragraph;
import dev.offprint.body.ThematicBreak;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.CopyrightLine;
import dev.offprint.credit.CopyrightLine.Confidence;
import dev.offprint.credit.CopyrightLine.Kind;
import dev.offprint.credit.SiteCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands below the last paragraph: copyright lines and site credits, on one line or several. A paragraph is
 * taken as a whole or not at all.
 */
final class FootReader {

    private static final int MOST_PARAGRAPHS = 6;

    private final FootLines lines;
    private final List<Piece> rest;
    private final List<SiteCredit> credits = new ArrayList<>();
    private final List<SiteCredit> apart = new ArrayList<>();
    private final StringBuilder notice = new StringBuilder();
    private Optional<Copyright> copyright = Optional.empty();
    private int number;

    FootReader(List<Piece> pieces, FootLines lines, Findings findings) {
        this.lines = lines;
        int start = pieces.size();
        for (int i = start - 1; i >= 0 && pieces.size() - i <= MOST_PARAGRAPHS; i--) {
            if (isFoot(pieces.get(i))) {
                start = i;
            } else if (!(pieces.get(i).block() instanceof ThematicBreak)) {
                break;
            }
        }
        rest = pieces.subList(0, start);
        pieces.subList(start, pieces.size()).forEach(piece -> add(piece, findings));
        if (!notice.isEmpty()) {
            notice(lines.read(notice.toString()), findings);
        }
        credits.addAll(apart);
    }

    /** The body: what was not taken. */
    List<Piece> rest() {
        return rest;
    }

    Optional<Copyright> copyright() {
        return copyright;
    }

    List<SiteCredit> credits() {
        return credits;
    }

    /** The line on which the copyright stands. */
    int number() {
        return number;
    }

    private boolean isFoot(Piece piece) {
        return piece.block() instanceof Paragraph
                && !piece.lines().get(0).trim().startsWith("\\")
                && (isNoise(piece) || lines.takes(trimmed(piece)));
    }

    private static boolean isNoise(Piece piece) {
        return piece.lines().texts().stream().allMatch(Noise::isAtEdge);
    }

    private void add(Piece piece, Findings findings) {
        if (!(piece.block() instanceof Paragraph)) {
            return;
        }
        if (isNoise(piece)) {
            for (int i = 0; i < piece.lines().size(); i++) {
                Noise.tell(piece.lines().get(i), piece.lines().number(i), findings);
            }
            return;
        }
        List<String> each = trimmed(piece);
        boolean wrapped = !each.stream().allMatch(lines::takes);
        for (String line : wrapped ? List.of(String.join(" ", each)) : each) {
            CopyrightLine said = lines.read(line);
            if (said.kind() != Kind.NOTICE) {
                apart.addAll(said.credits());
                continue;
            }
            number = number == 0 ? piece.lines().first() : number;
            if (!notice.isEmpty()) {
                notice.append(Marks.endsSentence(notice.toString()) ? " " : "; ");
            }
            notice.append(line);
        }
    }

    private void notice(CopyrightLine line, Findings findings) {
        copyright = line.copyright();
        credits.addAll(line.credits());
        if (line.confidence() != Confidence.HIGH) {
            String doubt = line.rest().map(Findings::shown).orElse(String.join("; ", line.notes()));
            findings.warn(
                    "copyright-doubtful",
                    number,
                    "the copyright line is not clear: " + doubt,
                    "it is read as far as it is clear, and kept as it is");
        }
    }

    private static List<String> trimmed(Piece piece) {
        return piece.lines().texts().stream()
                .limit(FootLines.MOST_LINES + 1)
                .map(String::trim)
                .toList();
    }
}
