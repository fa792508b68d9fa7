package dev.offprint.html.browser;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attacks in {@code src/test/resources/hostile}. */
final class Vectors {

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private Vectors() {}

    /** Pieces of markup, those that do harm at once and those that wait for an occasion. */
    static List<String> markup() {
        return lines("markup.txt", line -> true);
    }

    /** Pieces of markup that run a script as soon as a browser takes them as they are. */
    static List<String> runningMarkup() {
        return lines("markup.txt", line -> line.startsWith("runs  "));
    }

    /** Addresses that run or load something where an address is taken as it is. */
    static List<String> addresses() {
        return lines("addresses.txt", line -> true);
    }

    private static String unescape(String line) {
        return UNICODE.matcher(line)
                .replaceAll(escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))
                        .replace("\\", "\\\\")))
                .translateEscapes();
    }

    private static List<String> lines(String file, Predicate<String> wanted) {
        return Resource.read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && wanted.test(line))
                .map(line -> unescape(line.substring("runs  ".length())))
                .toList();
    }
}
