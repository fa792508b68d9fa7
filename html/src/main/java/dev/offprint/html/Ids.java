package dev.offprint.html;

import java.util.List;

/**
 * The ids of a page. Those that a page gives itself start with a word and a colon; an id of the article that starts
 * alike is written with {@code user:} before it, so that the two never meet.
 */
final class Ids {

    /** Where the skip link leads. */
    static final String MAIN = "page:main";

    /** Before the ids in the blocks of an update, with its number behind. */
    static final String UPDATE = "update:";

    private static final String NOTE = "note:";
    private static final String REFERENCE = "ref:";
    private static final String USER = "user:";
    private static final List<String> PREFIXES = List.of("page:", UPDATE, NOTE, REFERENCE, USER);

    private Ids() {}

    /** The id that the article gives a node. */
    static String own(String id) {
        for (String prefix : PREFIXES) {
            if (id.startsWith(prefix)) {
                return USER + id;
            }
        }
        return id;
    }

    static String footnote(String label) {
        return NOTE + plain(label);
    }

    /** The id of a footnote's reference, counted from one for each footnote. */
    static String reference(String label, int count) {
        return REFERENCE + plain(label) + (count == 1 ? "" : ":" + count);
    }

    /** ASCII letters, digits, hyphens and points stay; any other character is its code between underscores. */
    private static String plain(String label) {
        StringBuilder out = new StringBuilder(label.length());
        label.codePoints().forEach(c -> {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
                out.append((char) c);
            } else {
                out.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return out.toString();
    }
}
