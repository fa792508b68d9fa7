package dev.offprint.html.read;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a document are footnotes, which lead to them, and which lead back.
 *
 * @param notes each note with its label, in the order in which they stand
 * @param references each mark in the text, with the label of its note
 * @param backLinks what leads back from a note
 * @param containers what holds the notes
 */
record Notes(
        Map<Element, String> notes,
        Map<Element, String> references,
        Map<Element, Boolean> backLinks,
        Map<Element, Boolean> containers) {

    static final Notes NONE = new Notes(Map.of(), Map.of(), Map.of(), Map.of());

    static Notes of(
            Map<Element, String> notes,
            Map<Element, String> references,
            Collection<Element> backLinks,
            Collection<Element> containers) {
        return new Notes(notes, references, set(backLinks), set(containers));
    }

    private static Map<Element, Boolean> set(Collection<Element> elements) {
        Map<Element, Boolean> set = new IdentityHashMap<>();
        elements.forEach(element -> set.put(element, true));
        return set;
    }

    /** Whether it is read with the footnotes, or not at all. */
    boolean isApart(Element element) {
        return notes.containsKey(element) || backLinks.containsKey(element);
    }

    /** The label of the note that this mark leads to; null if it is no such mark. */
    @Nullable
    String label(Element element) {
        return references.get(element);
    }

    boolean isContainer(Element element) {
        return containers.containsKey(element);
    }

    /** Less the notes in which nothing was to be read, and what leads there. */
    Notes without(Set<String> labels) {
        if (labels.isEmpty()) {
            return this;
        }
        Map<Element, String> kept = new IdentityHashMap<>(references);
        kept.values().removeAll(labels);
        return new Notes(notes, kept, backLinks, containers);
    }
}
