package dev.offprint.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a field of a part of an e-mail says: {@code text/plain; charset="utf-8"} (RFC 2045, section 5.1).
 *
 * @param value what stands before the first semicolon, in lower case
 * @param parameters by name in lower case
 */
record MailField(String value, Map<String, String> parameters) {

    private static final int LONGEST = 4_000;
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([\\w.-]{1,60})(?:\\*\\d{0,2}\\*?)?\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");

    static MailField of(String text) {
        String field = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        int end = field.indexOf(';');
        String value = (end < 0 ? field : field.substring(0, end)).trim();
        Map<String, String> parameters = new TreeMap<>();
        Matcher match = PARAMETER.matcher(field);
        while (match.find()) {
            String said = match.group(2) != null ? match.group(2) : match.group(3);
            parameters.putIfAbsent(match.group(1).toLowerCase(Locale.ROOT), said.trim());
        }
        return new MailField(value.toLowerCase(Locale.ROOT), parameters);
    }

    /** The parameter of this name, or an empty text. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}
