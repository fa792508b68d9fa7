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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands below the last paragraph: copyright lines and site credits, on one line or several. A paragraph is
 * taken as a whole or not at all.
 */
final class FootReader {

    private static final int MOST_PARAGRAPHS = 6;
    private static final int MOST_LINES = 12;
    private static final int LONGEST = 600;
    private static final int MOST_STOPS = 10;
    private static final int MOST_WORDS = 6;
    private static final Pattern STOP = Pattern.compile("[.;](?=\\s)|[。|·•–—]");
    private static final Pattern SENTENCE = Pattern.compile(",\\s+\\p{Ll}");

    private final List<Piece> rest;
    private final List<SiteCredit> credits = new ArrayList<>();
    private final StringBuilder notice = new StringBuilder();
    private Optional<Copyright> copyright = Optional.empty();
    private int number;

    FootReader(List<Piece> pieces, Findings findings) {
        int start = pieces.size();
        for (int i = start - 1; i >= 0 && pieces.size() - i <= MOST_PARAGRAPHS; i--) {
            if (isFoot(pieces.get(i))) {
                start = i;
            } else if (!(pieces.get(i).block() instanceof ThematicBreak)) {
                break;
            }
        }
        rest = pieces.subList(0, start);
        List<SiteCredit> apart = new ArrayList<>();
        for (Piece piece : pieces.subList(start, pieces.size())) {
            for (String line : piece.block() instanceof Paragraph ? footLines(piece) : List.<String>of()) {
                add(line, piece.lines().first(), apart);
            }
        }
        if (!notice.isEmpty()) {
            CopyrightLine line = Copyright.parse(notice.toString());
            copyright = line.copyright();
            credits.addAll(line.credits());
            if (line.confidence() != Confidence.HIGH) {
                findings.warn(
                        "copyright-doubtful",
                        number,
                        "the copyright line is not clear: "
                                + line.rest().map(Findings::shown).orElse(String.join("; ", line.notes())),
                        "it is read as far as it is clear, and kept as it is");
            }
        }
        credits.addAll(apart);
    }

    /** Whether a line would be taken if it stood at the end. */
    static boolean takes(String line) {
        return isFootLine(line.trim());
    }

    /** Whether a paragraph of these lines would be taken if it stood at the end. */
    static boolean takes(List<String> lines) {
        return !lines.isEmpty()
                && lines.size() <= MOST_LINES
                && (lines.stream().allMatch(FootReader::takes) || takes(String.join(" ", lines)));
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

    private void add(String line, int at, List<SiteCredit> apart) {
        CopyrightLine read = Copyright.parse(line);
        if (read.kind() != Kind.NOTICE) {
            apart.addAll(read.credits());
            return;
        }
        number = number == 0 ? at : number;
        if (!notice.isEmpty()) {
            notice.append(Marks.endsSentence(notice.toString()) ? " " : "; ");
        }
        notice.append(line);
    }

    private static boolean isFoot(Piece piece) {
        return piece.block() instanceof Paragraph
                && !piece.lines().get(0).trim().startsWith("\\")
                && takes(trimmed(piece.lines()));
    }

    /** One line for each notice or credit, or the whole paragraph where a notice was wrapped. */
    private static List<String> footLines(Piece piece) {
        List<String> lines = trimmed(piece.lines());
        return lines.stream().allMatch(FootReader::takes) ? lines : List.of(String.join(" ", lines));
    }

    private static List<String> trimmed(Lines lines) {
        return lines.texts().stream().limit(MOST_LINES + 1).map(String::trim).toList();
    }

    private static boolean isFootLine(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        CopyrightLine read = Copyright.parse(line);
        return switch (read.kind()) {
            case NOTICE -> read.rest().isEmpty() || beginsWithNotice(line);
            case CREDITS -> read.rest().isEmpty() && read.credits().stream().allMatch(FootReader::isShort);
            default -> false;
        };
    }

    /** Whether a notice and nothing else is said before the first stop: a sentence that only mentions one goes on. */
    private static boolean beginsWithNotice(String line) {
        Matcher stop = STOP.matcher(line);
        for (int i = 0; i < MOST_STOPS && stop.find(); i++) {
            CopyrightLine start = Copyright.parse(line.substring(0, stop.start()));
            if (start.kind() == Kind.NOTICE && start.rest().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "Designed by Ben Orr, the bridge opened in 1932" is a sentence, and no credit. */
    private static boolean isShort(SiteCredit credit) {
        return credit.name().split(" ").length <= MOST_WORDS
                && !SENTENCE.matcher(credit.name()).find();
    }
}
