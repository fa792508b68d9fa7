package dev.offprint.text;

import dev.offprint.credit.Copyright;
import dev.offprint.credit.CopyrightLine;
import dev.offprint.credit.CopyrightLine.Kind;
import dev.offprint.credit.SiteCredit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that say who owns an article, or who made the site, from sentences that only mention it. */
final class FootLines {

    /** No foot has more lines. */
    static final int MOST_LINES = 12;

    private static final int LONGEST = 600;
    private static final int MOST_STOPS = 10;
    private static final int MOST_WORDS = 6;
    private static final Pattern STOP = Pattern.compile("[.;](?=\\s)|[。|·•–—]");
    private static final Pattern SENTENCE = Pattern.compile(",\\s+\\p{Ll}");

    private final Map<String, CopyrightLine> read = new HashMap<>();

    /** What a line says; each is read but once. */
    CopyrightLine read(String line) {
        return read.computeIfAbsent(line, Copyright::parse);
    }

    /** Whether a line would be taken if it stood at the end. */
    boolean takes(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        CopyrightLine said = read(line);
        return switch (said.kind()) {
            case NOTICE -> said.rest().isEmpty() || beginsWithNotice(line);
            case CREDITS -> said.rest().isEmpty() && said.credits().stream().allMatch(FootLines::isShort);
            default -> false;
        };
    }

    /** Whether a paragraph of these lines would be taken if it stood at the end. */
    boolean takes(List<String> lines) {
        return !lines.isEmpty()
                && lines.size() <= MOST_LINES
                && (lines.stream().allMatch(this::takes) || takes(String.join(" ", lines)));
    }

    /**
     * Where the foot begins if no empty line stands before it, or the number of lines. The line above must be over: a
     * sentence may end with a notice that it quotes.
     */
    int startWithoutGap(Lines lines) {
        int end = lines.size();
        for (int taken = 0; taken <= MOST_LINES; ) {
            while (end > 0 && lines.isBlank(end - 1)) {
                end--;
            }
            int start = end;
            while (start > 0 && taken <= MOST_LINES && isAlone(lines.get(start - 1))) {
                start--;
                taken++;
            }
            if (start == end || start == 0) {
                return lines.size();
            }
            if (!lines.isBlank(start - 1)) {
                return isOver(lines.get(start - 1)) ? start : lines.size();
            }
            end = start;
        }
        return lines.size();
    }

    private boolean isAlone(String line) {
        return !line.isEmpty() && !Marks.isQuoted(line) && !Marker.isItem(line) && takes(line.trim());
    }

    private static boolean isOver(String line) {
        boolean marked = Marks.isQuoted(line) || Marker.isItem(line) || Marks.afterDash(line) != null;
        return !Marks.keepsEnd(line) && (marked || Marks.endsSentence(line));
    }

    /** Whether a notice and nothing else is said before the first stop: a sentence that only mentions one goes on. */
    private boolean beginsWithNotice(String line) {
        Matcher stop = STOP.matcher(line);
        for (int i = 0; i < MOST_STOPS && stop.find(); i++) {
            CopyrightLine start = read(line.substring(0, stop.start()));
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
