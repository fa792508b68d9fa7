package dev.offprint.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the name of a tag: {@code src="a.jpg" alt='A quay' wide}.
 *
 * @param named those with a name, in small letters
 * @param plain the others
 */
record TagArguments(Map<String, String> named, List<String> plain) {

    private static final Pattern ARGUMENT = Pattern.compile(
            "(?:([\\w-]{1,60})\\s{0,9}[=:]\\s{0,9})?(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`|([^\\s\"'`]+))");

    static TagArguments of(String text) {
        Map<String, String> named = new LinkedHashMap<>();
        List<String> plain = new ArrayList<>();
        Matcher match = ARGUMENT.matcher(text);
        while (match.find()) {
            String value = "";
            for (int group = 2; group <= 5; group++) {
                value = match.group(group) != null ? match.group(group) : value;
            }
            if (match.group(1) == null) {
                plain.add(value);
            } else {
                named.putIfAbsent(match.group(1).toLowerCase(java.util.Locale.ROOT), value);
            }
        }
        return new TagArguments(named, plain);
    }

    /** Takes one by any of its names, so that what is left was not understood. */
    Optional<String> take(String... names) {
        for (String name : names) {
            String value = named.remove(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value.strip());
            }
        }
        return Optional.empty();
    }

    /** Takes the first without a name. */
    Optional<String> takePlain() {
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain.remove(0));
    }

    /** What nobody has taken, for a message. */
    String left() {
        List<String> left = new ArrayList<>(plain);
        named.forEach((name, value) -> left.add(name + "=" + value));
        return String.join(" ", left);
    }
}
