package dev.offprint.text;

import dev.offprint.credit.Author;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line by which mail programs announce what they quote: "On Monday, 3 May 2024 Ben Orr wrote:". */
final class WroteLine {

    private static final int LONGEST = 200;
    private static final String NAME = "(?<name>(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.’'-]*(?: [\\p{L}\\p{M}.’'-]+){0,4}?)"
            + "(?:\\s*[<(\\[](?:mailto:)?(?<mail>[^\\s<>()\\[\\]@]{1,64}@[^\\s<>()\\[\\]@]{1,99})[>)\\]])?";
    private static final List<Pattern> ANNOUNCEMENTS = List.of(
            announcement("(?<date>(?:On|Le|El|Il|Em|Op|Вс?)\\s.{2,80}?),?\\s+" + NAME
                    + "(?:,?\\s+|님이 )(?:wrote|a écrit|escribió|ha scritto|escreveu|schreef)"),
            announcement("(?<date>(?:Am|Op)\\s.{2,80}?)\\s+(?:schrieb|schreef)\\s+" + NAME),
            announcement("(?<date>\\d.{4,80}?),?\\s+" + NAME + "\\s*(?:написала?|пишет|님이 작성)"),
            announcement(NAME + "\\s*[于於在]\\s*(?<date>.{4,80}?)\\s*[写寫]道"),
            announcement("(?<date>في\\s.{4,80}?)[،,]?\\s+كتبت?\\s+" + NAME));
    private static final Pattern DAY_OR_NUMBER =
            Pattern.compile(".*(?:\\d|day|tag|woch|di\\b|che\\b|es\\b|bado|ato|feira|ag\\b).*");

    private WroteLine() {}

    /** Whether the line announces a quotation, as mail programs do. */
    static boolean is(String line) {
        return match(line) != null;
    }

    /** Who wrote what follows, if the line is such a line. */
    static Optional<Author> author(String line) {
        Matcher match = match(line);
        if (match == null) {
            return Optional.empty();
        }
        Author.Builder author = Author.builder(match.group("name"));
        if (match.group("mail") != null) {
            author.email(match.group("mail"));
        }
        return Optional.of(author.build());
    }

    private static @Nullable Matcher match(String line) {
        String text = line.trim();
        if (text.length() > LONGEST || !Marks.announces(text)) {
            return null;
        }
        for (Pattern pattern : ANNOUNCEMENTS) {
            Matcher match = pattern.matcher(text);
            if (match.matches() && DAY_OR_NUMBER.matcher(match.group("date")).matches()) {
                return match;
            }
        }
        return null;
    }

    private static Pattern announcement(String pattern) {
        return Pattern.compile(pattern + "\\s*[:：]");
    }
}
