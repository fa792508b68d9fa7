package dev.offprint.html.page;

import dev.offprint.credit.Author;
import dev.offprint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the names of authors out of what stands where they should. */
final class Bylines {

    private static final int LONGEST = 300;
    private static final Pattern NAME = Pattern.compile(".*\\p{L}.*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(https?:|www\\.|/|@?[\\w.]+@[\\w.]+).*");

    private Bylines() {}

    /** The authors; none where the text is an address, or too long to be a byline. */
    static List<Author> read(String text) {
        Optional<String> line = Rule.optionalLine(text)
                .filter(it -> it.length() <= LONGEST)
                .filter(it -> NAME.matcher(it).matches() && !ADDRESS.matcher(it).matches());
        return line.map(Author::parse).orElse(List.of());
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
