package dev.offprint.html.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the hints of elements, each list of classes once, for a page has few of them and uses them often. */
final class Hints {

    private static final int LONGEST = 300;
    private static final int MOST = 20_000;
    private static final Set<String> DENIALS = Set.of("no", "has", "with", "without", "is", "not", "show", "hide");

    private final Map<String, Set<Hint>> known = new HashMap<>();

    /** What classes and id say, and the name of an element that is not HTML's own; without any it says nothing. */
    Set<Hint> of(Element element) {
        boolean own = element.normalName().indexOf('-') > 0;
        if (element.attributesSize() == 0 && !own) {
            return Set.of();
        }
        String names = element.attributesSize() == 0
                ? ""
                : joined(element.attributes().get("class"), element.attributes().get("id"));
        if (own) {
            names = joined(names, element.normalName());
        }
        if (names.isEmpty()) {
            return Set.of();
        }
        Set<Hint> hints = known.get(names);
        if (hints == null) {
            hints = read(names);
            if (known.size() < MOST) {
                known.put(names, hints);
            }
        }
        return hints;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }

    private static Set<Hint> read(String names) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        for (String name : names.substring(0, Math.min(LONGEST, names.length())).split("\\s+")) {
            List<String> parts = parts(name);
            for (Hint hint : Hint.values()) {
                if (hint.isIn(parts)) {
                    hints.add(hint);
                }
            }
        }
        return hints;
    }

    /** The words of a name, and each two that stand together: {@code articleBody}, {@code article__body}. */
    static List<String> parts(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if ((end || hump) && i > start) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
            }
            start = end ? i + 1 : hump ? i : start;
        }
        if (!words.isEmpty() && DENIALS.contains(words.get(0))) {
            return List.of();
        }
        int single = words.size();
        for (int i = 0; i + 1 < single; i++) {
            words.add(words.get(i) + words.get(i + 1));
        }
        return words;
    }
}
