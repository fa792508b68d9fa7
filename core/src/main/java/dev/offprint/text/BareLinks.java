package dev.offprint.text;

import dev.offprint.body.Inline;
import dev.offprint.body.Link;
import dev.offprint.body.Text;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds http and https addresses in a text and links them. */
final class BareLinks {

    private static final int LONGEST = 2_048;
    private static final String ENDS = "<>\"`{}|\\^\u007F";
    private static final String TRAILING = ".,;:!?'*_";

    private BareLinks() {}

    /** The text, with each address in it as a link on itself. */
    static List<Inline> in(String text) {
        List<Inline> content = new ArrayList<>();
        int done = 0;
        int at = text.indexOf("://");
        while (at >= 0) {
            int start = start(text, done, at);
            int next = at + 3;
            if (start >= 0) {
                next = endOfRun(text, at + 3);
                int end = next - start > LONGEST ? start : endOfAddress(text, at + 3, next);
                URI url = end <= at + 3 ? null : url(text.substring(start, end));
                if (url != null) {
                    content.add(new Text(text.substring(done, start)));
                    content.add(new Link(url, List.of(new Text(text.substring(start, end)))));
                    done = end;
                }
            }
            at = text.indexOf("://", next);
        }
        content.add(new Text(text.substring(done)));
        return content;
    }

    private static int start(String text, int from, int colon) {
        for (String scheme : List.of("https", "http")) {
            int start = colon - scheme.length();
            if (start >= from && text.regionMatches(true, start, scheme, 0, scheme.length())) {
                return start > from && isAsciiLetterOrDigit(text.charAt(start - 1)) ? -1 : start;
            }
        }
        return -1;
    }

    private static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the address ends within the run: before punctuation and brackets that belong to the sentence. */
    private static int endOfAddress(String text, int from, int to) {
        int round = 0;
        int square = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        int end = to;
        while (end > from) {
            char last = text.charAt(end - 1);
            if (last == '(' || (last == ')' && round < 0)) {
                round += last == '(' ? -1 : 1;
            } else if (last == '[' || (last == ']' && square < 0)) {
                square += last == '[' ? -1 : 1;
            } else if (TRAILING.indexOf(last) < 0) {
                return end;
            }
            end--;
        }
        return end;
    }

    /**
     * Letters of most scripts may stand in an address as people copy it, other signs may not. Letters of Chinese, Japanese and Korean may not: there
     * the sentence goes on without a space.
     */
    private static boolean isPart(char c) {
        if (c < 0x80) {
            return c > ' ' && ENDS.indexOf(c) < 0;
        }
        if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script != UnicodeScript.HAN
                && script != UnicodeScript.HIRAGANA
                && script != UnicodeScript.KATAKANA
                && script != UnicodeScript.HANGUL
                && script != UnicodeScript.BOPOMOFO;
    }

    private static @Nullable URI url(String text) {
        try {
            URI url = new URI(ascii(text));
            String host = url.getHost();
            return host == null || host.isEmpty() ? null : URI.create(url.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null; // it only looked like an address, and stays text
        }
    }

    /** With the host in the letters that name servers know, and square brackets escaped as RFC 3986 wants them. */
    private static String ascii(String text) {
        int start = text.indexOf("://") + 3;
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String authority = text.substring(start, end);
        int port = authority.indexOf(':', authority.lastIndexOf('@') + 1);
        String host = port < 0 ? authority : authority.substring(0, port);
        boolean foreign = host.chars().anyMatch(c -> c >= 0x80);
        return text.substring(0, start)
                + (foreign ? IDN.toASCII(host) + authority.substring(host.length()) : authority)
                + text.substring(end).replace("[", "%5B").replace("]", "%5D");
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
