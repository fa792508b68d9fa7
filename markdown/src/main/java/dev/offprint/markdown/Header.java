package dev.offprint.markdown;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the front matter of a file stands, and how it is written.
 *
 * @param dialect how it is written
 * @param text what stands between its marks
 * @param line where that begins in the file, from 1
 * @param end where the text after it begins, as an index of the file
 * @param bodyLine the line of that
 */
record Header(Dialect dialect, String text, int line, int end, int bodyLine) {

    /** How front matter is written. */
    enum Dialect {
        /** There is none. */
        NONE,
        /** YAML between lines of three hyphens: Jekyll, Hugo, Astro, Roq and most others. */
        YAML,
        /** TOML between lines of three plus signs: Hugo, Zola. */
        TOML,
        /** A JSON object, which is YAML as well: Hugo. */
        JSON,
        /** {@code Key: value} above an empty line: MultiMarkdown, Pelican. */
        COLONS,
        /** {@code key=value} above a line of six tildes: JBake. */
        PROPERTIES
    }

    private static final int MOST_LINES = 10_000;
    private static final Pattern PROPERTY = Pattern.compile("[\\w.-]+\\s*=.*");
    private static final Pattern COLON = Pattern.compile("[A-Za-z][\\w -]{0,40}:(\\s.*)?");
    private static final Pattern VALUE = Pattern.compile("[ \\t]+\\S.*|- .*");
    private static final Pattern TILDES = Pattern.compile("~{6,}\\s*");

    /** The front matter at the start of a file. */
    static Header of(String text) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size()) {
            return none();
        }
        String mark = lines.get(first).stripTrailing();
        Header found = switch (mark) {
            case "---", "---yaml", "---yml" -> between(text, lines, first, Dialect.YAML, List.of("---", "..."));
            case "---json" -> between(text, lines, first, Dialect.JSON, List.of("---"));
            case "---toml" -> between(text, lines, first, Dialect.TOML, List.of("---"));
            case "+++" -> between(text, lines, first, Dialect.TOML, List.of("+++"));
            case ";;;" -> between(text, lines, first, Dialect.JSON, List.of(";;;"));
            case "{" -> object(text, lines, first);
            default -> PROPERTY.matcher(mark).matches() ? properties(text, lines, first) : colons(text, lines, first);
        };
        return found.dialect == Dialect.NONE && mark.equals("---") ? open(text, lines, first) : found;
    }

    private static Header none() {
        return new Header(Dialect.NONE, "", 1, 0, 1);
    }

    private static Header between(String text, List<String> lines, int first, Dialect dialect, List<String> ends) {
        for (int i = first + 1; i < lines.size(); i++) {
            if (ends.contains(lines.get(i).stripTrailing())) {
                return part(text, dialect, first + 1, i, i + 1);
            }
        }
        return none();
    }

    /** A brace that closes at the start of a line ends it. */
    private static Header object(String text, List<String> lines, int first) {
        for (int i = first + 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals("}")) {
                return part(text, Dialect.JSON, first, i + 1, i + 1);
            }
        }
        return none();
    }

    private static Header properties(String text, List<String> lines, int first) {
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i);
            if (TILDES.matcher(line).matches()) {
                return part(text, Dialect.PROPERTIES, first, i, i + 1);
            } else if (!line.isBlank() && !PROPERTY.matcher(line).matches()) {
                return none();
            }
        }
        return none();
    }

    /** Lines that are keys, of which several are known and one is of a title or a date; none of a text that has a colon. */
    private static Header colons(String text, List<String> lines, int first) {
        int end = keys(lines, first);
        List<String> keys = lines.subList(first, end).stream()
                .filter(line -> COLON.matcher(line).matches())
                .map(line -> Keys.normal(line.substring(0, line.indexOf(':'))))
                .toList();
        boolean known = keys.size() > 1
                && Keys.isKnown(keys.get(0))
                && keys.stream()
                        .anyMatch(key -> Keys.TITLE.names().contains(key)
                                || Keys.PUBLISHED.names().contains(key));
        return known ? part(text, Dialect.COLONS, first, end, Math.min(end + 1, lines.size())) : none();
    }

    /** Where nothing closes it, what has keys is front matter up to the first empty line. */
    private static Header open(String text, List<String> lines, int first) {
        int end = keys(lines, first + 1);
        return end > first + 1 ? part(text, Dialect.YAML, first + 1, end, end) : none();
    }

    /** The line after those that are keys and their values; the first one itself where something else is among them. */
    private static int keys(List<String> lines, int first) {
        int at = first;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            String line = lines.get(at);
            boolean key = COLON.matcher(line).matches();
            if (!key && (at == first || !VALUE.matcher(line).matches())) {
                return first;
            }
            at++;
        }
        return at;
    }

    /** Whether nothing says where it ends but an empty line. */
    boolean isOpen(String file) {
        String last = text.isEmpty() ? "" : file.substring(0, end).stripTrailing();
        return dialect == Dialect.YAML && last.endsWith(text.stripTrailing());
    }

    private static Header part(String text, Dialect dialect, int from, int to, int after) {
        int start = startOf(text, 0, from);
        int stop = startOf(text, start, to - from);
        int end = startOf(text, stop, after - to);
        return new Header(dialect, text.substring(start, stop), from + 1, end, after + 1);
    }

    /** The index at which a line begins. */
    private static int startOf(String text, int from, int lines) {
        int at = from;
        for (int i = 0; i < lines; i++) {
            int next = text.indexOf('\n', at);
            at = next < 0 ? text.length() : next + 1;
        }
        return at;
    }
}
