package dev.offprint.text;

import dev.offprint.body.Attribution;
import dev.offprint.body.Inline;
import dev.offprint.body.Link;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is quoted from the line that says so. The line stays as it is; person and work are told only where nothing
 * else can be meant: a title stands in quotation marks, and between a name before it and a date after it a paper's name.
 */
final class AttributionReader {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 5;
    private static final Pattern TITLE = Pattern.compile(
            "“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|\"([^\"]+)\"|「([^「」]+)」|『([^『』]+)』|‘([^‘’]+)’(?!\\p{L})");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private AttributionReader() {}

    static Attribution read(String line) {
        List<Inline> text = BareLinks.in(line);
        Optional<Author> writer = WroteLine.author(line);
        if (writer.isPresent()) {
            return new Attribution(text, writer, Optional.empty());
        }
        List<URI> urls = text.stream()
                .filter(Link.class::isInstance)
                .map(part -> ((Link) part).url())
                .toList();
        Optional<URI> url = urls.size() == 1 ? Optional.of(urls.get(0)) : Optional.empty();
        String words = String.join(
                "",
                text.stream()
                        .filter(part -> !(part instanceof Link))
                        .map(part -> Inline.text(List.of(part)))
                        .toList());
        Matcher title = TITLE.matcher(words.length() > LONGEST ? "" : words);
        if (!title.find()) {
            return url.isEmpty()
                    ? Attribution.of(line)
                    : new Attribution(text, Optional.empty(), Optional.of(work(url, "", "", date(words))));
        }
        List<String> parts = parts(words.substring(title.end()));
        Temporal date = parts.isEmpty() ? null : date(parts.get(parts.size() - 1));
        if (date != null) {
            parts.remove(parts.size() - 1);
        }
        String publisher = parts.size() == 1 && isName(parts.get(0)) ? parts.get(0) : "";
        List<String> before = parts(words.substring(0, title.start()));
        boolean named = before.size() == 1 && !publisher.isEmpty() && isName(before.get(0));
        Optional<Author> person = named ? Optional.of(Author.of(before.get(0))) : Optional.empty();
        return new Attribution(text, person, Optional.of(work(url, inner(title), publisher, date)));
    }

    private static Work work(Optional<URI> url, String title, String publisher, @Nullable Temporal date) {
        Work.Builder work = Work.builder().url(url.orElse(null)).title(title).publisher(publisher);
        return (date == null ? work : work.date(date)).build();
    }

    /** The words between the marks, less the comma that American usage puts there. */
    private static String inner(Matcher title) {
        String text = title.group().substring(1, title.group().length() - 1).trim();
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    /** What commas part; a comma within a date parts nothing. */
    private static List<String> parts(String text) {
        String plain = text.replaceAll("[()<>\\[\\]]", ",").replaceFirst("[.\\s]+$", "");
        List<String> parts = new ArrayList<>();
        List<String> pieces = new ArrayList<>(List.of(plain.split("[,;،，]")));
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i).trim();
            if (i + 1 < pieces.size() && date(piece + ", " + pieces.get(i + 1).trim()) instanceof LocalDate) {
                piece += ", " + pieces.remove(i + 1).trim();
            }
            if (!piece.isEmpty()) {
                parts.add(piece);
            }
        }
        return parts;
    }

    private static @Nullable Temporal date(String text) {
        String words = text.replaceAll("^[\\s,;(]+|[\\s,;:)<>.—–-]+$", "");
        if (YEAR.matcher(words).matches()) {
            return Year.parse(words);
        }
        PrintedDate date = PrintedDate.read(words);
        if (date == null) {
            return null;
        }
        OffsetDateTime moment = date.moment();
        return date.doubt().isEmpty() ? moment : moment.toLocalDate();
    }

    private static boolean isName(String text) {
        return text.split(" ").length <= MOST_WORDS
                && Marks.startsLikeName(text)
                && text.chars().noneMatch(Character::isDigit);
    }
}
