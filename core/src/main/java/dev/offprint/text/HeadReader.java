package dev.offprint.text;

import dev.offprint.ArticleBuilder;
import dev.offprint.credit.Author;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between the headline and the first paragraph: a standfirst where a byline follows it, one byline,
 * and place and dates, each on a line of its own.
 */
final class HeadReader {

    private static final int LONGEST_STANDFIRST = 300;
    private static final int MOST_STANDFIRST_LINES = 4;
    private static final int MOST_LINES = 6;

    private final Findings findings;
    private HeadFacts facts = HeadFacts.NONE;
    private Optional<String> subtitle = Optional.empty();
    private int datelineNumber;
    private int end;

    /** Reads the lines below the headline. */
    HeadReader(Lines lines, int start, Findings findings) {
        this.findings = findings;
        end = start;
        if (start < lines.size() && !lines.isBlank(start)) {
            while (end < lines.size() && !lines.isBlank(end) && take(lines, end)) {
                end++;
            }
            if (end < lines.size() && !lines.isBlank(end) && !takesStandfirst(lines, end)) {
                findings.info(
                        "text-under-headline",
                        lines.number(end),
                        "text follows the headline without an empty line",
                        "it is read as the first paragraph");
                return;
            }
        }
        takesStandfirst(lines, lines.skipBlank(end));
        for (int chunk = lines.skipBlank(end); chunk < lines.size(); chunk = lines.skipBlank(end)) {
            facts = facts.afterGap();
            int taken = taken(lines, chunk);
            if (taken == chunk) {
                return;
            }
            for (int i = chunk; i < taken; i++) {
                take(lines, i);
            }
            end = taken;
            if (taken < lines.endOfChunk(chunk)) {
                findings.info(
                        "text-under-byline",
                        lines.number(taken),
                        "text follows the byline without an empty line",
                        "it is read as the first paragraph");
                return;
            }
        }
    }

    /** Whether a line belongs between headline and text. */
    static boolean takes(String line) {
        return HeadFacts.NONE.with(line) != null;
    }

    /** Whether a text between headline and byline is taken as the subtitle. */
    static boolean isStandfirst(String text) {
        return text.length() <= LONGEST_STANDFIRST
                && !text.startsWith("\\")
                && !Escape.beginsBlock(text)
                && Dateline.lengthBefore(text) == 0
                && !takes(text);
    }

    /** The first line of the body. */
    int end() {
        return end;
    }

    /** The names of the byline; none where there is no byline. */
    List<Author> authors() {
        Byline byline = facts.byline();
        return byline == null ? List.of() : byline.authors();
    }

    /** The standfirst. */
    Optional<String> subtitle() {
        return subtitle;
    }

    /** The word that announces the names, three times: no other word of a text says its language so plainly. */
    String bylineWord() {
        Byline byline = facts.byline();
        String word = byline == null ? "" : byline.text().split(" ", 2)[0];
        return (word + " ").repeat(3);
    }

    /** Whether no place was found. */
    boolean hasNoPlace() {
        Dateline dateline = facts.dateline();
        return dateline == null || dateline.place().isEmpty();
    }

    /** Takes a dateline that stands at the start of the first paragraph, unless it names another day than the head. */
    boolean runIn(Dateline found, int number) {
        Dateline before = facts.dateline();
        Dateline both = before == null ? found : before.withPlaceOf(found);
        if (both == null) {
            return false;
        }
        facts = new HeadFacts(facts.byline(), both, false);
        boolean dated = before != null && before.date().isPresent();
        datelineNumber = dated ? datelineNumber : number;
        findings.info(
                "dateline-run-in",
                number,
                "the first paragraph begins with a place, and with a date or an agency",
                "they are taken as the dateline, out of the paragraph");
        return true;
    }

    /** Says place and dates, and whatever had to be guessed of them. */
    void date(ArticleBuilder article, List<Author> holders) {
        Optional<Dateline> both = Optional.ofNullable(facts.dateline());
        Optional<PrintedDate> date = both.flatMap(Dateline::date)
                .or(() -> Optional.ofNullable(facts.byline()).flatMap(Byline::date));
        date.ifPresent(when -> {
            article.published(when.moment());
            when.tellDoubt("date", datelineNumber, findings);
        });
        both.flatMap(Dateline::modified).ifPresent(when -> {
            article.modified(when.moment());
            when.tellDoubt("date of the last change", datelineNumber, findings);
        });
        both.flatMap(Dateline::place).ifPresent(place -> {
            Optional<Author> holder =
                    holders.stream().filter(it -> it.name().equals(place)).findFirst();
            boolean author = holder.isPresent() && facts.byline() == null;
            if (author) {
                article.author(holder.get());
            } else {
                article.dateline(place);
            }
            guessed(place, both.filter(Dateline::certain).isPresent(), author);
            if (date.isEmpty() && place.chars().anyMatch(Character::isDigit)) {
                findings.warn(
                        "date-without-year",
                        datelineNumber,
                        Findings.shown(place) + " does not say the year",
                        "the day stays in the dateline, and is not taken as the day of publication");
            }
        });
    }

    private void guessed(String place, boolean certain, boolean author) {
        if (!certain) {
            findings.warn(
                    "place-guessed",
                    datelineNumber,
                    Findings.shown(place) + " stands before the date",
                    author
                            ? "it is taken as the author, for it is the copyright holder's name"
                            : "it is taken as the place");
        }
    }

    /** Takes a short paragraph as the standfirst if a byline follows it, and none stands before. */
    private boolean takesStandfirst(Lines lines, int start) {
        if (start == lines.size() || !facts.equals(HeadFacts.NONE)) {
            return false;
        }
        int stop = lines.endOfChunk(start);
        int next = lines.skipBlank(stop);
        if (stop - start > MOST_STANDFIRST_LINES
                || next == lines.size()
                || taken(lines, start) > start
                || Byline.read(lines.get(next)) == null
                || taken(lines, next) == next) {
            return false;
        }
        Lines chunk = lines.part(start, stop);
        String text = LineJoin.join(chunk.texts(), chunk.first(), new Findings(1));
        boolean other = !isStandfirst(text)
                || (stop - start > 1 && HeadingLine.underlined(lines.get(start), lines.get(start + 1)) > 0);
        if (other) {
            return false;
        }
        findings.info(
                "subtitle-inferred",
                lines.number(start),
                "a paragraph stands between headline and byline",
                "it is taken as the subtitle");
        subtitle = Optional.of(text);
        end = stop;
        return true;
    }

    /** The line after those of a chunk that can be taken: all of them, or a byline that text follows. */
    private int taken(Lines lines, int start) {
        int stop = lines.endOfChunk(start);
        HeadFacts found = facts.afterGap();
        for (int i = start; i < stop; i++) {
            HeadFacts next = i - start < MOST_LINES ? found.with(lines.get(i)) : null;
            if (next == null) {
                boolean text = facts.byline() == null
                        && found.byline() != null
                        && Byline.read(lines.get(start)) != null
                        && Marks.startsLikeName(lines.get(i));
                return text ? i : start;
            }
            found = next;
        }
        return stop;
    }

    private boolean take(Lines lines, int at) {
        HeadFacts next = facts.with(lines.get(at));
        if (next == null) {
            return false;
        }
        @Nullable Byline before = facts.byline();
        if (next.dateline() != facts.dateline()) {
            datelineNumber = lines.number(at);
        } else if (before == null && next.byline() != null) {
            datelineNumber = facts.dateline() == null ? lines.number(at) : datelineNumber;
        } else if (before != next.byline()) {
            findings.info(
                    "byline-continued",
                    lines.number(at),
                    "the line below the byline is "
                            + Findings.whole(lines.get(at).trim()),
                    "it is taken as said of the author");
        } else {
            Noise.tell(lines.get(at), lines.number(at), findings);
        }
        facts = next;
        return true;
    }
}
