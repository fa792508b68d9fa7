package dev.offprint.html.read;

import dev.offprint.rule.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds footnotes before anything is read: by what says so ({@code doc-noteref}, {@code doc-endnotes}, the class names
 * of the usual tools) or by two links that lead to each other, from a mark to a note and back.
 */
final class NoteFinder {

    private static final Set<String> NOTES = Set.of("li", "p", "div", "dd", "aside");
    private static final Set<String> ANCHORS = Set.of("a", "span", "sup", "b", "strong");
    private static final WordTable CONTAINERS = WordTable.of(
            List.of("footnotes", "footnote", "endnotes", "wp-block-footnotes", "footnote-list", "footnotes-list"));
    private static final Set<String> MARKS = Set.of("footnote-ref", "footnote", "fn", "footnoteref", "noteref", "note");
    private static final int LONGEST_MARK = 8;
    private static final int MOST_BACK_LINKS = 8;
    private static final int CONTAINER_DEPTH = 4;

    private final Conventions conventions;
    private final Map<String, Element> byId = new HashMap<>();
    private final List<Element> links = new ArrayList<>();
    private final Map<String, List<Element>> linksTo = new HashMap<>();
    private final List<Element> containers = new ArrayList<>();

    private final Map<Element, String> notes = new LinkedHashMap<>();
    private final Map<Element, String> references = new IdentityHashMap<>();
    private final Set<Element> backLinks = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    private NoteFinder(Conventions conventions) {
        this.conventions = conventions;
    }

    /** Whether looking is worth while: no link within the document and no word of notes, no footnotes. */
    static boolean isWorthwhile(String html) {
        return holdsFragmentLink(html)
                || (html.contains("note") && (html.contains("ootnote") || html.contains("doc-endnotes")));
    }

    private static boolean holdsFragmentLink(String html) {
        for (int at = html.indexOf('#', 2); at >= 0; at = html.indexOf('#', at + 1)) {
            char before = html.charAt(at - 1);
            boolean quoted = before == '"' || before == '\'';
            if (html.charAt(quoted ? at - 2 : at - 1) == '=') {
                return true;
            }
        }
        return false;
    }

    static Notes find(Element root, Conventions conventions) {
        NoteFinder finder = new NoteFinder(conventions);
        finder.indexAll(root);
        finder.containers.forEach(finder::itemsOf);
        finder.links.forEach(finder::pair);
        return finder.result(root);
    }

    /** An element and all that is in it. */
    private void indexAll(Element root) {
        index(root);
        int size = root.childNodeSize();
        for (int i = 0; i < size; i++) {
            if (root.childNode(i) instanceof Element child) {
                indexAll(child);
            }
        }
    }

    private void index(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        String id = element.attr("id");
        if (!id.isEmpty()) {
            byId.putIfAbsent(id, element);
        }
        if (element.normalName().equals("a")) {
            String name = element.attr("name");
            if (!name.isEmpty()) {
                byId.putIfAbsent(name, element);
            }
            String href = element.attr("href");
            if (href.length() > 1 && href.charAt(0) == '#') {
                links.add(element);
                linksTo.computeIfAbsent(href.substring(1), key -> new ArrayList<>(1))
                        .add(element);
            }
        } else if (isContainer(element)) {
            containers.add(element);
        }
    }

    private static boolean isContainer(Element element) {
        if (element.attr("role").equals("doc-endnotes") || element.hasAttr("data-footnotes")) {
            return true;
        }
        return ClassNames.anyOf(element, CONTAINERS) && !element.normalName().equals("sup");
    }

    /** Items with an id in a list that says that it holds notes are notes, whether anything leads to them or not. */
    private void itemsOf(Element container) {
        Element list = container;
        for (int i = 0;
                i < CONTAINER_DEPTH && list != null && !list.normalName().equals("ol");
                i++) {
            list = firstList(list);
        }
        if (list == null) {
            return;
        }
        for (Element item = list.firstElementChild(); item != null; item = item.nextElementSibling()) {
            if (item.normalName().equals("li") && !item.attr("id").isEmpty()) {
                note(item, item.attr("id"));
            }
        }
    }

    private static @Nullable Element firstList(Element parent) {
        Element first = null;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String name = child.normalName();
            if (name.equals("ol")) {
                return child;
            }
            first = first == null && (name.equals("div") || name.equals("section")) ? child : first;
        }
        return first;
    }

    /** A link that leads to a note, if it is one. */
    private void pair(Element link) {
        String target = link.attr("href").substring(1);
        Element found = byId.get(target);
        Element note = found == null ? null : noteOf(found);
        boolean declared = isDeclared(link);
        if (note == null || backLinks.contains(whole(link)) || (!declared && (!isMark(link) || isWithin(link, note)))) {
            return;
        }
        boolean back = leadsBack(link, note);
        if (back || (declared && notes.containsKey(note))) {
            String label = note(note, target);
            references.put(whole(link), label);
        }
    }

    /** The note at an anchor: the element itself, or the paragraph in which a link or a span stands for it. */
    private static @Nullable Element noteOf(Element anchor) {
        Element element = anchor;
        while (element != null && ANCHORS.contains(element.normalName())) {
            element = element.parent();
        }
        return element != null && NOTES.contains(element.normalName()) ? element : null;
    }

    private String note(Element note, String id) {
        return notes.computeIfAbsent(note, element -> label(id));
    }

    private String label(String id) {
        Optional<String> own = conventions.footnote(id);
        String label = own.orElse(id).strip();
        if (label.isEmpty() || !labels.add(label)) {
            label = id + "-" + labels.size();
            labels.add(label);
        }
        return label;
    }

    private static boolean isDeclared(Element link) {
        if (link.attr("role").equals("doc-noteref")
                || link.attr("epub:type").equals("noteref")
                || link.hasAttr("data-footnote-ref")) {
            return true;
        }
        Element parent = link.parent();
        return isMarkClass(link) || (parent != null && parent.normalName().equals("sup") && isMarkClass(parent));
    }

    private static boolean isMarkClass(Element element) {
        for (String name : ClassNames.of(element)) {
            if (MARKS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Element link) {
        String text = link.text();
        return !text.isEmpty() && text.length() <= LONGEST_MARK && text.indexOf(' ') < 0;
    }

    /** Whether a link in the note leads to the mark; all that do are taken out of the note. */
    private boolean leadsBack(Element link, Element note) {
        boolean found = false;
        Element place = link;
        while (place != null && ANCHORS.contains(place.normalName())) {
            for (String id : List.of(place.attr("id"), place.attr("name"))) {
                List<Element> back = id.isEmpty() ? List.of() : linksTo.getOrDefault(id, List.of());
                for (int j = 0; j < Math.min(MOST_BACK_LINKS, back.size()); j++) {
                    if (isWithin(back.get(j), note)) {
                        backLinks.add(whole(back.get(j)));
                        found = true;
                    }
                }
            }
            place = place.parent();
        }
        return found;
    }

    /** The link with the superscript that holds nothing else. */
    private static Element whole(Element link) {
        Element parent = link.parent();
        boolean alone = parent != null
                && parent.normalName().equals("sup")
                && parent.childrenSize() == 1
                && isBrackets(parent.ownText());
        return alone ? parent : link;
    }

    private static boolean isBrackets(String text) {
        return text.chars().allMatch(c -> "[]() ".indexOf(c) >= 0);
    }

    private static boolean isWithin(Element element, Element container) {
        for (Element parent = element; parent != null; parent = parent.parent()) {
            if (parent == container) {
                return true;
            }
        }
        return false;
    }

    /** Notes do not nest, in the model as in print. */
    private Notes result(Element root) {
        if (notes.isEmpty()) {
            return Notes.NONE;
        }
        Map<Element, String> outer = new LinkedHashMap<>();
        Map<Element, String> all = new IdentityHashMap<>(notes);
        root.forEach(element -> {
            String label = all.get(element);
            if (label != null && !isNested(element, all)) {
                outer.put(element, label);
            }
        });
        references.values().retainAll(new HashSet<>(outer.values()));
        containers.removeIf(container -> container.stream().noneMatch(outer::containsKey));
        return Notes.of(outer, references, backLinks, containers);
    }

    private static boolean isNested(Element note, Map<Element, String> notes) {
        for (Element parent = note.parent(); parent != null; parent = parent.parent()) {
            if (notes.containsKey(parent)) {
                return true;
            }
        }
        return false;
    }
}
