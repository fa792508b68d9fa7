package dev.offprint.html.read;

import dev.offprint.body.Styled;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads of a {@code style} attribute what word processors mean by it: bold, italic, struck out, underlined. */
final class StyleAttribute {

    private StyleAttribute() {}

    /** The style that a meaningless element is given; null for none. */
    static Styled.@Nullable Style style(Element element) {
        String css = css(element);
        if (css.isEmpty()) {
            return null;
        }
        if (isBold(value(css, "font-weight"))) {
            return Styled.Style.STRONG;
        }
        if (value(css, "font-style").equals("italic")) {
            return Styled.Style.EMPHASIS;
        }
        String decoration = value(css, "text-decoration");
        if (decoration.contains("line-through")) {
            return Styled.Style.STRIKE;
        }
        return switch (value(css, "vertical-align")) {
            case "super" -> Styled.Style.SUPERSCRIPT;
            case "sub" -> Styled.Style.SUBSCRIPT;
            default -> null;
        };
    }

    /** Whether the element's own style is taken back, as in {@code <b style="font-weight: normal">}. */
    static boolean cancels(Element element, Styled.Style style) {
        String css = css(element);
        return switch (style) {
            case STRONG -> !css.isEmpty() && value(css, "font-weight").matches("normal|[1-4]00");
            case EMPHASIS -> !css.isEmpty() && value(css, "font-style").equals("normal");
            default -> false;
        };
    }

    /** How text is aligned: empty if nothing is said. */
    static String alignment(Element element) {
        return value(css(element), "text-align");
    }

    private static String css(Element element) {
        return element.attributesSize() == 0
                ? ""
                : element.attributes().get("style").toLowerCase(Locale.ROOT);
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.matches("[6-9]00");
    }

    /** The value of a property, of the first if it is there more than once. */
    static String value(String css, String property) {
        int at = css.indexOf(property);
        while (at > 0 && css.charAt(at - 1) != ';' && css.charAt(at - 1) != ' ') {
            at = css.indexOf(property, at + 1);
        }
        if (at < 0) {
            return "";
        }
        int colon = css.indexOf(':', at);
        int end = css.indexOf(';', at);
        end = end < 0 ? css.length() : end;
        return colon < 0 || colon > end ? "" : css.substring(colon + 1, end).strip();
    }
}
