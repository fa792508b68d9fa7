package dev.offprint.html.read;

import dev.offprint.rule.Characters;
import dev.offprint.rule.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The classes of an element, in lower case, read without a regular expression. */
public final class ClassNames {

    private ClassNames() {}

    /** Whether one of the classes is this one, as it is written. */
    public static boolean has(Element element, String name) {
        String value = value(element);
        int length = name.length();
        for (int at = value.indexOf(name); at >= 0; at = value.indexOf(name, at + 1)) {
            if ((at == 0 || Characters.isSpace(value.charAt(at - 1)))
                    && (at + length == value.length() || Characters.isSpace(value.charAt(at + length)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is any class. */
    static boolean any(Element element) {
        return !value(element).isEmpty();
    }

    /** Whether one of the classes, in lower case, is one of these. */
    static boolean anyOf(Element element, WordTable names) {
        String value = value(element);
        int start = -1;
        for (int i = 0; i <= value.length(); i++) {
            boolean space = i == value.length() || Characters.isSpace(value.charAt(i));
            if (space && start >= 0) {
                if (names.has(value, start, i)) {
                    return true;
                }
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return false;
    }

    private static String value(Element element) {
        return element.attributesSize() == 0 ? "" : element.attributes().get("class");
    }

    /** Each class, in lower case. */
    public static List<String> of(Element element) {
        String value = value(element);
        return value.isEmpty() ? List.of() : split(value.toLowerCase(Locale.ROOT));
    }

    /** The parts between white space. */
    public static List<String> split(String value) {
        List<String> parts = new ArrayList<>(4);
        int start = -1;
        for (int i = 0; i <= value.length(); i++) {
            boolean space = i == value.length() || Characters.isSpace(value.charAt(i));
            if (space && start >= 0) {
                parts.add(start == 0 && i == value.length() ? value : value.substring(start, i));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return parts;
    }
}
