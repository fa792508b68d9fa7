package dev.offprint.html.read;

import dev.offprint.body.Aside;
import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads asides, and the boxes that documentation tools and GitHub make of notes, tips and warnings. */
final class AsideReader {

    /** Classes of boxes whose other class, or a part of whose class, says of which kind they are. */
    static final Set<String> BOXES =
            Set.of("markdown-alert", "admonition", "admonitionblock", "alert", "callout", "notification", "notice");

    static final Map<String, Aside.Kind> KINDS = Map.ofEntries(
            Map.entry("note", Aside.Kind.NOTE),
            Map.entry("info", Aside.Kind.NOTE),
            Map.entry("important", Aside.Kind.NOTE),
            Map.entry("seealso", Aside.Kind.RELATED),
            Map.entry("tip", Aside.Kind.TIP),
            Map.entry("hint", Aside.Kind.TIP),
            Map.entry("success", Aside.Kind.TIP),
            Map.entry("warning", Aside.Kind.WARNING),
            Map.entry("caution", Aside.Kind.WARNING),
            Map.entry("attention", Aside.Kind.WARNING),
            Map.entry("danger", Aside.Kind.WARNING),
            Map.entry("error", Aside.Kind.WARNING),
            Map.entry("related", Aside.Kind.RELATED),
            Map.entry("sidebar", Aside.Kind.SIDEBAR),
            Map.entry("update", Aside.Kind.UPDATE),
            Map.entry("correction", Aside.Kind.CORRECTION),
            Map.entry("erratum", Aside.Kind.CORRECTION));

    private final Session session;
    private final Findings findings;
    private final Walker walker;
    private final QuotationReader quotations;

    AsideReader(Walker walker, QuotationReader quotations) {
        this.session = walker.session();
        this.findings = session.findings();
        this.walker = walker;
        this.quotations = quotations;
    }

    /** Whether a box is an aside, though its element does not say so. */
    boolean isAlert(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String role = element.attr("role");
        if (role.equals("note") || role.equals("doc-tip") || role.equals("doc-notice") || isPull(element)) {
            return true;
        }
        for (String name : ClassNames.of(element)) {
            if (BOXES.contains(name)) {
                return kind(element) != null;
            }
        }
        return isOwn(element);
    }

    /** Our writer has no aside in a header cell, but a {@code div} with the class alone. */
    private static boolean isOwn(Element element) {
        return element.normalName().equals("div")
                && KINDS.containsKey(element.attr("class"))
                && (element.attr("class").equals("sidebar")
                        || (element.firstElementChild() != null
                                && ClassNames.has(element.firstElementChild(), "label")));
    }

    private static boolean isPull(Element element) {
        return element.attr("role").equals("doc-pullquote")
                || ClassNames.has(element, "pull")
                || ClassNames.has(element, "pullquote");
    }

    /** Adds an aside, or a quotation if that is what the aside is; false if it can't stand here. */
    boolean read(Element element, Flow flow) {
        if (isPull(element)) {
            quotations.pull(element, flow);
            return true;
        }
        Attributes attributes = flow.place(element);
        Aside.Kind found = kind(element);
        Aside.Kind kind = found == null ? Aside.Kind.SIDEBAR : found;
        boolean fits = flow.fits(1);
        Flow inside = fits ? flow.child(1) : flow;
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = element.childNode(i);
            if (!isLabel(node, kind)) {
                walker.node(node, inside);
            }
        }
        List<Block> blocks = fits ? inside.end() : List.of();
        if (blocks.isEmpty()) {
            flow.list().anchor(attributes);
        } else {
            flow.add(new Aside(kind, blocks, attributes));
        }
        return true;
    }

    private boolean isLabel(Node node, Aside.Kind kind) {
        if (!(node instanceof Element label) || !ClassNames.any(label)) {
            return false;
        }
        if (label.normalName().equals("p") && ClassNames.has(label, "label")) {
            return session.conventions().isLabel(kind, label.text());
        }
        boolean title = ClassNames.has(label, "markdown-alert-title")
                || ClassNames.has(label, "admonition-title")
                || ClassNames.has(label, "admonition-heading");
        String text = label.text();
        if (title && (KINDS.containsKey(text.toLowerCase(Locale.ROOT)))) {
            findings.info("aside-label", label, "\"" + text + "\" over an aside", "the kind of the aside says so");
            return true;
        }
        return false;
    }

    private static Aside.@Nullable Kind kind(Element element) {
        for (String name : ClassNames.of(element)) {
            Aside.Kind kind = KINDS.get(name);
            if (kind == null && name.indexOf('-') > 0) {
                kind = KINDS.get(name.substring(name.lastIndexOf('-') + 1));
            }
            if (kind != null) {
                return kind;
            }
        }
        return switch (element.attr("role")) {
            case "note" -> Aside.Kind.NOTE;
            case "doc-tip" -> Aside.Kind.TIP;
            case "doc-notice" -> Aside.Kind.WARNING;
            default -> null;
        };
    }
}
