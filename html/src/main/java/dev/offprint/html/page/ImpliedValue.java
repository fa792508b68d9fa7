package dev.offprint.html.page;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What <a href="https://microformats.org/wiki/microformats2-parsing#parsing_for_implied_properties">the rules of
 * microformats2</a> take for name, address and picture of something that has no properties.
 */
final class ImpliedValue {

    private ImpliedValue() {}

    static String name(Element root) {
        for (Element at = root; at != null; at = onlyChild(at)) {
            String stated = switch (at.normalName()) {
                case "img", "area" -> at.attr("alt");
                case "abbr" -> at.attr("title");
                default -> "";
            };
            if (!stated.isBlank()) {
                return stated;
            }
        }
        return ClassValue.text(root);
    }

    static Optional<String> url(Element root) {
        return named(root, "a", "area")
                .filter(it -> it.hasAttr("href"))
                .map(ClassValue::address)
                .filter(it -> !it.isBlank());
    }

    static Optional<Element> photo(Element root) {
        return named(root, "img", "object").filter(it -> it.hasAttr("src") || it.hasAttr("data"));
    }

    /** The element itself; or the only one of a name in it, or in its only child. */
    private static Optional<Element> named(Element root, String... names) {
        for (String name : names) {
            if (root.normalName().equals(name)) {
                return Optional.of(root);
            }
            Element at = root;
            for (int depth = 0; depth < 2 && at != null; depth++) {
                Optional<Element> only = onlyOfName(at, name);
                if (only.isPresent()) {
                    return only;
                }
                at = at.childrenSize() == 1 && !Microformat.isRoot(at.child(0)) ? at.child(0) : null;
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> onlyOfName(Element parent, String name) {
        Element only = null;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals(name)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = child;
            }
        }
        return Optional.ofNullable(only).filter(it -> !Microformat.isRoot(it));
    }

    /** The one child of an element that has no text besides. */
    private static Element onlyChild(Element element) {
        boolean only = element.childrenSize() == 1 && element.ownText().isBlank();
        return only && !Microformat.isRoot(element.child(0)) ? element.child(0) : null;
    }
}
