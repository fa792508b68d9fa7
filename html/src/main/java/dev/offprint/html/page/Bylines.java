package dev.offprint.html.page;

import dev.offprint.credit.Author;
import dev.offprint.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of authors out of what stands where they should. */
final class Bylines {

    private static final int LONGEST = 300;
    private static final Pattern NAME = Pattern.compile(".*\\p{L}.*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(https?:|www\\.|/|@?[\\w.]+@[\\w.]+).*");
    private static final Pattern DATE = Pattern.compile("\\d{4}\\s?[年년].*");
    private static final Pattern CATALOGUED = Pattern.compile("([^,;]{1,60}), ([^,;]{1,60})");

    /** Words that stand where names do, and are none. */
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "author",
            "authors",
            "by",
            "comment",
            "comments",
            "editor",
            "follow",
            "guest",
            "null",
            "posted",
            "published",
            "root",
            "share",
            "staff",
            "undefined",
            "unknown",
            "updated",
            "user",
            "webmaster");

    private Bylines() {}

    /** The authors; none where the text is an address, or too long to be a byline. */
    static List<Author> read(String text) {
        Optional<String> line = Lines.mended(text)
                .filter(it -> it.length() <= LONGEST)
                .filter(it -> NAME.matcher(it).matches() && !ADDRESS.matcher(it).matches());
        return line
                .map(it -> DATE.matcher(it).replaceAll(" "))
                .flatMap(Rule::optionalLine)
                .map(Author::parse)
                .orElse(List.of())
                .stream()
                .filter(author -> !NOBODY.contains(author.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** As libraries list them: the family name first. */
    static List<Author> catalogued(String text) {
        Matcher names = CATALOGUED.matcher(text.strip());
        boolean turned = names.matches()
                && isFamilyName(names.group(1))
                && !names.group(2).contains(" and ");
        return read(turned ? names.group(2) + " " + names.group(1) : text);
    }

    /** Two names in full, parted by a comma, are two people. */
    private static boolean isFamilyName(String text) {
        return Rule.optionalLine(text)
                .map(it -> it.indexOf(' ') < 0 || Character.isLowerCase(it.charAt(0)))
                .orElse(false);
    }

    /** The names, for people. */
    static String shown(List<Author> authors) {
        StringBuilder names = new StringBuilder();
        for (Author author : authors) {
            names.append(names.isEmpty() ? "" : "; ").append(author.name());
        }
        return names.toString();
    }
}
