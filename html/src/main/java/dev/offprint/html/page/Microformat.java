package dev.offprint.html.page;

import dev.offprint.html.read.ClassNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the classes in an element say of one thing, by <a href="https://microformats.org/wiki/microformats2-parsing">the
 * parsing rules of microformats2</a>: the elements of each property, without those of other things inside. The names that
 * were there before, such as {@code fn} and {@code entry-title}, are read as the ones of today.
 */
final class Microformat {

    private static final Set<String> ROOTS = Set.of(
            "h-adr",
            "h-app",
            "h-card",
            "h-cite",
            "h-entry",
            "h-event",
            "h-feed",
            "h-geo",
            "h-item",
            "h-product",
            "h-recipe",
            "h-resume",
            "h-review",
            "h-review-aggregate");
    private static final Set<String> CLASSIC_ROOTS =
            Set.of("hentry", "hfeed", "vcard", "hreview", "hrecipe", "vevent", "hproduct", "adr", "geo");

    /** What nobody but an entry calls so, even beside the names of today. */
    private static final Map<String, String> OF_ENTRIES = Map.of(
            "entry-title", "p-name",
            "entry-summary", "p-summary",
            "entry-content", "e-content",
            "published", "dt-published",
            "updated", "dt-updated");

    private static final Map<String, String> CLASSIC = Map.ofEntries(
            Map.entry("author", "p-author"),
            Map.entry("category", "p-category"),
            Map.entry("reviewer", "p-author"),
            Map.entry("dtreviewed", "dt-published"),
            Map.entry("rating", "p-rating"),
            Map.entry("item", "p-item"));

    /** Not of entries: in those, {@code photo} is a class of the images of people. */
    private static final Map<String, String> OF_THINGS = Map.of("photo", "u-photo", "url", "u-url", "uid", "u-uid");

    private static final Map<String, String> OF_REVIEWS = Map.of("summary", "p-name", "description", "e-content");
    private static final Map<String, String> OF_RECIPES = Map.of(
            "fn", "p-name",
            "summary", "p-summary",
            "ingredient", "p-ingredient",
            "yield", "p-yield",
            "duration", "dt-duration");
    private static final Map<String, String> OF_CARDS = Map.ofEntries(
            Map.entry("fn", "p-name"),
            Map.entry("url", "u-url"),
            Map.entry("uid", "u-uid"),
            Map.entry("photo", "u-photo"),
            Map.entry("logo", "u-logo"),
            Map.entry("email", "u-email"),
            Map.entry("org", "p-org"),
            Map.entry("title", "p-job-title"),
            Map.entry("role", "p-role"),
            Map.entry("note", "p-note"));

    private static final int MOST = 1000;
    private static final int INCLUDED = 10;

    /**
     * A property where it stands.
     *
     * @param kind {@code p}, {@code u}, {@code dt} or {@code e}
     * @param written the class by which it is one
     */
    record Property(String kind, Element element, String written) {}

    private final Element root;
    private final List<Map<String, String>> vocabularies;
    private final boolean classic;
    private final Map<String, List<Property>> properties = new HashMap<>();
    private final Set<Element> included = new HashSet<>();
    private boolean plain;
    private boolean linked;
    private boolean nested;

    private Microformat(Element root, boolean classic, List<Map<String, String>> vocabularies) {
        this.root = root;
        this.classic = classic;
        this.vocabularies = vocabularies;
        walk(root);
    }

    /** An entry, a review, a recipe or a feed. */
    static Microformat of(Element root) {
        List<String> names = ClassNames.of(root);
        boolean classic = names.stream().noneMatch(ROOTS::contains);
        List<Map<String, String>> vocabularies = !classic
                ? List.of(OF_ENTRIES)
                : names.contains("hreview")
                        ? List.of(OF_REVIEWS, OF_ENTRIES, OF_THINGS, CLASSIC)
                        : names.contains("hrecipe")
                                ? List.of(OF_RECIPES, OF_ENTRIES, OF_THINGS, CLASSIC)
                                : List.of(OF_ENTRIES, CLASSIC);
        return new Microformat(root, classic, vocabularies);
    }

    /** A person, a place or a work that an element names, whether or not it says that it is one. */
    static Microformat card(Element root) {
        boolean today = ClassNames.of(root).stream().anyMatch(ROOTS::contains);
        return new Microformat(root, !today, today ? List.of() : List.of(OF_CARDS));
    }

    static boolean isRoot(Element element) {
        return isRoot(ClassNames.of(element), true);
    }

    private static boolean isRoot(List<String> names, boolean classic) {
        for (String name : names) {
            if (ROOTS.contains(name) || classic && CLASSIC_ROOTS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    Element root() {
        return root;
    }

    /** Whether it has no name of today. */
    boolean isClassic() {
        return classic;
    }

    /** The class by which it has a property; its own where it has none such. */
    String written(String name) {
        List<Property> all = all(name);
        return all.isEmpty() ? root.className() : all.get(0).written();
    }

    /** Where the values of a property are, in the order of the page. */
    List<Property> all(String name) {
        return properties.getOrDefault(name, List.of());
    }

    Optional<Element> first(String name) {
        List<Property> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0).element());
    }

    /** Where the name is; without one that is given, what the rules take for it: an image's text, else all of the text. */
    Optional<String> name() {
        Optional<Element> given = first("name");
        return given.isPresent()
                ? Optional.of(ClassValue.text(given.get()))
                : plain || nested ? Optional.empty() : Optional.of(ImpliedValue.name(root));
    }

    /** The first address that it gives for itself; without any property that is one, that of its only link. */
    Optional<String> url() {
        Optional<Element> given = first("url");
        return given.isPresent()
                ? given.map(ClassValue::address)
                : linked || nested ? Optional.empty() : ImpliedValue.url(root);
    }

    /** The element that shows it; without any property that is an address, the only image. */
    Optional<Element> photo() {
        Optional<Element> given = first("photo");
        return given.isPresent() ? given : linked || nested ? Optional.empty() : ImpliedValue.photo(root);
    }

    /** As deep as the tree is, which the parser has limited. */
    private void walk(Element parent) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            enter(child);
        }
    }

    private void enter(Element element) {
        List<String> names = ClassNames.of(element);
        boolean property = false;
        for (String name : names) {
            property |= see(name, element);
        }
        if (classic) {
            related(element);
            include(names, element);
        }
        boolean other = isRoot(names, classic || property);
        nested |= other;
        if (!other && !isLeftOut(names)) {
            walk(element);
        }
    }

    /** What readers say is not the entry's, and in the text of a classic one names are anybody's. */
    private boolean isLeftOut(List<String> names) {
        return names.contains("comments")
                || names.contains("comment")
                || classic && (names.contains("entry-content") || names.contains("description"));
    }

    private boolean see(String name, Element element) {
        String today = name;
        boolean old = false;
        for (Map<String, String> vocabulary : vocabularies) {
            if (vocabulary.containsKey(name)) {
                today = vocabulary.get(name);
                old = true;
                break;
            }
        }
        int dash = today.indexOf('-');
        String kind = dash < 0 ? "" : today.substring(0, dash);
        if (!kind.equals("p") && !kind.equals("u") && !kind.equals("dt") && !kind.equals("e")) {
            return false;
        }
        String property = today.substring(dash + 1);
        if (!isName(property)) {
            return false;
        }
        add(property, new Property(kind, element, name), old && !classic);
        plain |= kind.equals("p") || kind.equals("e");
        linked |= kind.equals("u");
        return true;
    }

    /** Styles have names of the same form: {@code p-4}, {@code p-auto}. */
    private static boolean isName(String property) {
        return !property.isEmpty()
                && !property.equals("auto")
                && !property.equals("px")
                && property.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
    }

    /** Beside a name of today, one that is older says nothing more. */
    private void add(String name, Property property, boolean old) {
        List<Property> all = properties.computeIfAbsent(name, it -> new ArrayList<>(1));
        boolean known = !all.isEmpty() && (old || all.get(all.size() - 1).element() == property.element());
        if (!known && all.size() < MOST) {
            all.add(property);
        }
    }

    private void related(Element element) {
        String relation = element.attr("rel");
        if (relation.isEmpty()) {
            return;
        }
        List<String> relations = ClassNames.split(relation);
        if (relations.contains("tag")) {
            add("category", new Property("p", element, "rel-tag"), false);
        }
        if (relations.contains("bookmark")) {
            add("url", new Property("u", element, "rel-bookmark"), false);
        }
    }

    /** <a href="https://microformats.org/wiki/include-pattern">Something that stands elsewhere in the page.</a> */
    private void include(List<String> names, Element element) {
        String reference = element.normalName().equals("object") ? element.attr("data") : element.attr("href");
        if (!names.contains("include") || reference.length() < 2 || reference.charAt(0) != '#') {
            return;
        }
        Element target = included.size() < INCLUDED && element.ownerDocument() != null
                ? element.ownerDocument().getElementById(reference.substring(1))
                : null;
        if (target != null && included.add(target) && !element.parents().contains(target)) {
            enter(target);
        }
    }
}
