package dev.offprint.html.read;

import dev.offprint.body.Inline;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Span;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.rule.Characters;
import java.util.List;

/** What a reader sees of inline content. */
final class Visibility {

    private Visibility() {}

    /** Whether there is anything that the model counts as visible: not white space alone. */
    static boolean isVisible(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            if (inline instanceof Text text) {
                if (!Characters.isBlank(text.text())) {
                    return true;
                }
            } else if (inline instanceof Styled styled) {
                if (isVisible(styled.content())) {
                    return true;
                }
            } else if (!(inline instanceof Span span) || isVisible(span.content())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is only what keeps a place empty: no-break spaces, line breaks, and the like. */
    static boolean isSpacer(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            if (!isSpacer(content.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #isSpacer(List)}, of one inline. */
    static boolean isSpacer(Inline inline) {
        return inline instanceof Text text
                ? isSpace(text.text())
                : inline instanceof LineBreak
                        || (inline instanceof Styled styled && isSpacer(styled.content()))
                        || (inline instanceof Span span && isSpacer(span.content()));
    }

    private static boolean isSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Characters.isSpace(c) && c != '\u00A0' && c != '\u200B' && c != '\uFEFF') {
                return false;
            }
        }
        return true;
    }
}
