package dev.offprint.html;

import java.util.List;
import java.util.Optional;

/**
 * The ids of a page. Those that a page gives itself start with a word and a colon; an id of the article that starts
 * alike is written with {@code user:} before it, so that the two never meet.
 */
final class Ids {

    /** Where the skip link leads. */
    static final String MAIN = "page:main";

    private static final String NOTE = "note:";
    private static final String REFERENCE = "ref:";
    private static final String USER = "user:";
    private static final List<String> PREFIXES = List.of("page:", NOTE, REFERENCE, USER);

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

    /** The id of the article that is written like this: the way back from {@link #own}. */
    static String article(String written) {
        return written.startsWith(USER) ? written.substring(USER.length()) : written;
    }

    /** The label of the footnote with this id in a page: the way back from {@link #footnote}. */
    static Optional<String> label(String written) {
        if (!written.startsWith(NOTE)) {
            return Optional.empty();
        }
        StringBuilder label = new StringBuilder(written.length());
        for (int i = NOTE.length(); i < written.length(); i++) {
            int end = written.charAt(i) == '_' ? written.indexOf('_', i + 1) : -1;
            if (end < 0) {
                label.append(written.charAt(i));
            } else {
                int code = code(written.substring(i + 1, end));
                if (code < 0) {
                    return Optional.empty();
                }
                label.appendCodePoint(code);
                i = end;
            }
        }
        return Optional.of(label.toString());
    }

    private static int code(String hex) {
        try {
            int code = hex.length() > 6 ? -1 : Integer.parseInt(hex, 16);
            return Character.isValidCodePoint(code) ? code : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
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
