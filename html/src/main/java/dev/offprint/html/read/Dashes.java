package dev.offprint.html.read;

import dev.offprint.body.Inline;
import dev.offprint.body.Text;
import java.util.ArrayList;
import java.util.List;

/** The dash before the name of somebody who is quoted. */
final class Dashes {

    private static final String SIGNS = "—–―-~";

    private Dashes() {}

    /** Whether the content starts with a dash. */
    static boolean start(List<Inline> content) {
        return !content.isEmpty() && content.get(0) instanceof Text text && end(text.text()) > 0;
    }

    /** The content less a dash, or two hyphens, at its start. */
    static List<Inline> without(List<Inline> content) {
        if (!start(content)) {
            return content;
        }
        String text = ((Text) content.get(0)).text();
        List<Inline> rest = new ArrayList<>(content);
        rest.set(0, new Text(text.substring(end(text)).stripLeading()));
        rest.removeIf(inline -> inline instanceof Text it && it.text().isBlank() && inline == rest.get(0));
        return rest;
    }

    private static int end(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        while (at < text.length() && at < start + 3 && SIGNS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > start ? at : 0;
    }
}
