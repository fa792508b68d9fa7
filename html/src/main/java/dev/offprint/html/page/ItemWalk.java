package dev.offprint.html.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the things that attributes of elements describe: microdata or RDFa, which differ in the names of these alone. */
final class ItemWalk {

    private static final int MOST = 20_000;
    private static final int MOST_REFERENCES = 20;
    private static final int MOST_REFERRING = 20;

    private final boolean rdfa;
    private final Graph graph = new Graph();
    private final Box root;
    private final Map<String, Box> ids = new HashMap<>();
    private boolean referring;
    private int references;
    private int properties;
    private int things;

    private ItemWalk(Box root, boolean rdfa) {
        this.root = root;
        this.rdfa = rdfa;
    }

    static Graph microdata(Box root) {
        return read(root, false);
    }

    static Graph rdfa(Box root) {
        return read(root, true);
    }

    private static Graph read(Box root, boolean rdfa) {
        ItemWalk walk = new ItemWalk(root, rdfa);
        walk.walk(root, null);
        return walk.graph;
    }

    /** Elements elsewhere in the page that a thing names as its own, by their ids. */
    private void references(Element element, Thing thing) {
        String ids = element.attr("itemref");
        if (rdfa || ids.isBlank() || referring || ++references > MOST_REFERRING) {
            return;
        }
        referring = true;
        for (String id : ids.strip().split("\\s+", MOST_REFERENCES)) {
            Box referred = byId(id);
            if (referred != null && referred.element != element && properties < MOST) {
                walk(referred, thing);
            }
        }
        referring = false;
    }

    private @Nullable Box byId(String id) {
        if (ids.isEmpty()) {
            for (Box box = root; box != null; box = box.following) {
                if (box.element.hasAttr("id")) {
                    ids.putIfAbsent(box.element.id(), box);
                }
            }
        }
        return ids.get(id);
    }

    /** As deep as the tree is, which the parser has limited. */
    private void walk(Box box, @Nullable Thing scope) {
        if (things > MOST || properties >= MOST) {
            return;
        }
        Thing inner = null;
        if (box.item) {
            Element element = box.element;
            inner = thing(element);
            String names = scope == null ? "" : element.attr(rdfa ? "property" : "itemprop");
            if (scope != null && !names.isEmpty()) {
                property(element, names, scope, inner);
            }
            if (inner != null) {
                references(element, inner);
            }
        }
        Thing next = inner == null ? scope : inner;
        for (Box child = box.firstChild; child != null; child = child.next) {
            walk(child, next);
        }
    }

    private @Nullable Thing thing(Element element) {
        String types = element.attr(rdfa ? "typeof" : "itemtype");
        if ((rdfa ? types.isBlank() : !element.hasAttr("itemscope")) || ++things > MOST) {
            return null;
        }
        Thing thing = new Thing();
        thing.at(element);
        for (String type : types.strip().split("\\s+")) {
            if (!type.isEmpty()) {
                thing.type(type);
            }
        }
        thing.id(element.attr(rdfa ? "resource" : "itemid"));
        graph.add(thing);
        return thing;
    }

    private void property(Element element, String names, Thing scope, @Nullable Thing inner) {
        for (String name : names.strip().split("\\s+")) {
            boolean foreign = rdfa && name.indexOf(':') > 0 && !name.startsWith("schema:") && !name.startsWith("http");
            if (!foreign && ++properties < MOST) {
                scope.add(name, inner == null ? value(element) : inner);
            }
        }
    }

    /** Where the value of a property stands, by the kind of element. */
    private String value(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        return switch (element.normalName()) {
            case "a", "area", "link" -> element.attr("href");
            case "img", "audio", "video", "iframe", "embed", "source", "track" -> element.attr("src");
            case "object" -> element.attr("data");
            case "data", "meter" -> element.attr("value");
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : Words.of(element);
            default -> Words.of(element);
        };
    }
}
