package dev.offprint.html.page;

import dev.offprint.html.read.ClassNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the hints of names, each list of classes once, for a page has few of them and uses them often. */
final class Hints {

    private static final int LONGEST = 300;
    private static final int MOST = 20_000;
    private static final Set<String> DENIALS = Set.of("no", "has", "with", "without", "is", "not", "show", "hide");

    /** For each word the hints that it gives, in the low bits, and those that it forbids. */
    private static final Map<String, Integer> WORDS = words();

    private static final int FORBIDS = 16;

    private final Map<String, ClassHints> known = new HashMap<>();

    /** What classes say, or an id, or the name of an element that is not HTML's own. */
    ClassHints of(String names) {
        ClassHints hints = known.get(names);
        if (hints == null) {
            hints = read(names);
            if (known.size() < MOST) {
                known.put(names, hints);
            }
        }
        return hints;
    }

    private static ClassHints read(String names) {
        int hints = 0;
        boolean entry = false;
        boolean card = false;
        boolean cite = false;
        boolean content = false;
        for (String name : ClassNames.split(names)) {
            switch (name.toLowerCase(Locale.ROOT)) {
                case "h-entry", "hentry", "h-review", "hreview", "h-recipe", "hrecipe" -> entry = true;
                case "h-card", "vcard" -> card = true;
                case "h-cite" -> cite = true;
                case "e-content", "entry-content" -> content = true;
                default -> {}
            }
        }
        for (String name : ClassNames.split(names.substring(0, Math.min(LONGEST, names.length())))) {
            hints |= hints(parts(name));
        }
        boolean note = names.toLowerCase(Locale.ROOT).contains("note");
        return hints == 0 && !entry && !card && !cite && !content && !note
                ? ClassHints.NONE
                : new ClassHints(hints, entry, card, cite, content, note);
    }

    private static int hints(List<String> parts) {
        int all = 0;
        for (String part : parts) {
            all |= WORDS.getOrDefault(part, 0);
        }
        return all & ~(all >>> FORBIDS) & (1 << FORBIDS) - 1;
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (Hint hint : Hint.values()) {
            hint.words().forEach(word -> words.merge(word, hint.bit(), (one, other) -> one | other));
            hint.not().forEach(word -> words.merge(word, hint.bit() << FORBIDS, (one, other) -> one | other));
        }
        return Map.copyOf(words);
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
