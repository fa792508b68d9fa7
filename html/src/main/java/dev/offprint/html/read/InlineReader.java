package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import dev.offprint.body.LineBreak;
import dev.offprint.body.RawInline;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads elements that stand within a line. */
final class InlineReader {

    private static final Map<String, Styled.Style> STYLES = Map.ofEntries(
            Map.entry("em", Styled.Style.EMPHASIS),
            Map.entry("i", Styled.Style.EMPHASIS),
            Map.entry("dfn", Styled.Style.EMPHASIS),
            Map.entry("strong", Styled.Style.STRONG),
            Map.entry("b", Styled.Style.STRONG),
            Map.entry("s", Styled.Style.STRIKE),
            Map.entry("strike", Styled.Style.STRIKE),
            Map.entry("del", Styled.Style.STRIKE),
            Map.entry("ins", Styled.Style.INSERT),
            Map.entry("u", Styled.Style.UNDERLINE),
            Map.entry("mark", Styled.Style.HIGHLIGHT),
            Map.entry("sup", Styled.Style.SUPERSCRIPT),
            Map.entry("sub", Styled.Style.SUBSCRIPT),
            Map.entry("small", Styled.Style.SMALL),
            Map.entry("kbd", Styled.Style.KEYBOARD),
            Map.entry("samp", Styled.Style.SAMPLE),
            Map.entry("var", Styled.Style.VARIABLE));

    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif");

    private final Session session;
    private final Findings findings;
    private final Walker walker;
    private final Omission omission;
    private final ImageReader images;
    private final EmbedReader embeds;
    private final FormulaReader formulas;
    private final RubyReader rubies;

    InlineReader(
            Session session,
            Walker walker,
            Omission omission,
            ImageReader images,
            EmbedReader embeds,
            FormulaReader formulas) {
        this.session = session;
        this.findings = session.findings();
        this.walker = walker;
        this.omission = omission;
        this.images = images;
        this.embeds = embeds;
        this.formulas = formulas;
        this.rubies = new RubyReader(walker);
    }

    void read(Kind kind, Element element, Flow flow) {
        switch (kind) {
            case STYLED -> styled(element, flow);
            case LINK -> link(element, flow);
            case CODE -> code(element, flow);
            case QUOTE ->
                wrapped(element, Wrapper.quote(session.addresses().link(element.attr("cite"), element)), flow);
            case WORK_TITLE -> wrapped(element, Wrapper.workTitle(), flow);
            case ABBREVIATION -> wrapped(element, Wrapper.abbreviation(Rule.optionalLine(element.attr("title"))), flow);
            case TIME -> time(element, flow);
            case RUBY -> ruby(element, flow);
            case LINE_BREAK -> flow.add(new LineBreak());
            case IMAGE, PICTURE -> image(element, flow);
            case MATH, MATH_CONTAINER -> formula(element, flow);
            case DRAWING -> drawing(element, flow);
            case SPAN -> span(element, flow);
            case TRANSPARENT -> transparent(element, flow);
            case RAW -> raw(element, flow);
            case CONTROL -> control(element, flow);
            case UNREAD -> unread(element, flow);
            case SILENT -> {}
            default -> unknown(element, flow);
        }
    }

    /** A block where only inlines can stand: its text, on a line of its own. */
    void flatten(Kind kind, Element element, Flow flow) {
        switch (kind) {
            case FRAME, MEDIA -> keep(element, flow);
            case FORM -> {
                if (!omission.isForm(element)) {
                    lined(element, flow);
                }
            }
            case TABLE_PART -> {
                boolean cell = element.normalName().equals("td")
                        || element.normalName().equals("th");
                if (cell) {
                    flow.text(" ");
                    walker.children(element, flow);
                } else {
                    lined(element, flow);
                }
            }
            case THEMATIC_BREAK -> flow.newLine();
            default -> lined(element, flow);
        }
    }

    private void lined(Element element, Flow flow) {
        findings.info(
                "block-flattened",
                element,
                "<" + element.normalName() + "> where only words can stand",
                "its text starts on a new line");
        flow.newLine();
        wrapped(element, null, flow);
        flow.newLine();
    }

    /** The content in a wrapper, and outside that in a span for id, language and direction. */
    void wrapped(Element element, @Nullable Wrapper wrapper, Flow flow) {
        boolean spanned = openSpan(element, flow);
        boolean open = wrapper != null && open(wrapper, element, flow);
        walker.children(element, flow);
        close(open, flow);
        close(spanned, flow);
    }

    /** Opens a span, if the element has an id, a language or a direction. */
    private boolean openSpan(Element element, Flow flow) {
        Attributes attributes = session.attributes().read(element);
        return !attributes.isEmpty() && open(Wrapper.span(attributes), element, flow);
    }

    private static void close(boolean open, Flow flow) {
        if (open) {
            flow.close();
        }
    }

    private boolean open(Wrapper wrapper, Element element, Flow flow) {
        boolean open = flow.open(wrapper);
        if (!open) {
            findings.warning(
                    "depth-limit",
                    element,
                    "<" + element.normalName() + "> nested deeper than a body may be",
                    "its contents stand without it");
        }
        return open;
    }

    private void styled(Element element, Flow flow) {
        if (element.childNodeSize() == 0 && !element.hasAttr("id")) {
            return;
        }
        Styled.Style style = STYLES.get(element.normalName());
        wrapped(element, StyleAttribute.cancels(element, style) ? null : Wrapper.styled(style), flow);
    }

    private void span(Element element, Flow flow) {
        if (ClassNames.any(element) && (isTaskBox(element, flow) || formulas.span(element, flow))) {
            return;
        }
        Styled.Style style = StyleAttribute.style(element);
        if (style != null) {
            findings.info(
                    "style-attribute",
                    element,
                    "a style attribute that says " + style.name().toLowerCase(Locale.ROOT),
                    "it is read as the element that says so");
        }
        wrapped(element, style == null ? null : Wrapper.styled(style), flow);
    }

    private static boolean isTaskBox(Element element, Flow flow) {
        if (!flow.parts().areOf(Parts.Of.ITEM) || flow.hasVisible() || !ClassNames.has(element, "task")) {
            return false;
        }
        String box = element.wholeOwnText();
        boolean done = box.equals("\u2611");
        if (done || box.equals("\u2610")) {
            flow.parts().check(done);
            return true;
        }
        return false;
    }

    private void link(Element element, Flow flow) {
        String href = element.attr("href").strip();
        if (href.isEmpty()) {
            wrapped(element, null, flow);
        } else if (flow.inLink()) {
            findings.warning("link-nested", element, "a link inside a link", "its text stays, in the outer one");
            wrapped(element, null, flow);
        } else {
            Optional<URI> url = href.startsWith("#")
                    ? fragment(href, element)
                    : session.addresses().link(href, element);
            if (url.isPresent()) {
                boolean spanned = openSpan(element, flow);
                link(element, url.get(), flow);
                close(spanned, flow);
            } else {
                wrapped(element, null, flow);
            }
        }
    }

    private Optional<URI> fragment(String href, Element element) {
        return session.addresses().link("#" + session.conventions().id(href.substring(1)), element);
    }

    private void link(Element element, URI url, Flow flow) {
        if (!open(Wrapper.link(url, Rule.optionalLine(element.attr("title"))), element, flow)) {
            walker.children(element, flow);
            return;
        }
        walker.children(element, flow);
        if (!flow.isFixed() && holdsOnlyImages(flow.top()) && isPicture(url)) {
            findings.info("image-link", element, "an image that links to a file of itself", "the link is left out");
            flow.dissolve();
        } else {
            flow.close();
        }
    }

    private static boolean isPicture(URI url) {
        String path = String.valueOf(url.getRawPath()).toLowerCase(Locale.ROOT);
        return PICTURES.stream().anyMatch(path::endsWith);
    }

    private static boolean holdsOnlyImages(List<Inline> content) {
        boolean image = false;
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            image |= inline instanceof InlineImage;
            if (!(inline instanceof InlineImage) && !(inline instanceof Text text && Characters.isBlank(text.text()))) {
                return false;
            }
        }
        return image;
    }

    private void code(Element element, Flow flow) {
        if (ClassNames.has(element, "math") && formulas.inline(element.wholeText(), flow)) {
            return;
        }
        boolean spanned = openSpan(element, flow);
        flow.startCode();
        walker.children(element, flow);
        flow.endCode();
        close(spanned, flow);
    }

    private void ruby(Element element, Flow flow) {
        boolean spanned = openSpan(element, flow);
        rubies.read(element, flow);
        close(spanned, flow);
    }

    private void image(Element element, Flow flow) {
        boolean spanned = openSpan(element, flow);
        images.read(element, flow);
        close(spanned, flow);
    }

    private void time(Element element, Flow flow) {
        String written = element.hasAttr("datetime") ? element.attr("datetime") : element.text();
        Optional<String> value = TimeValue.read(written);
        if (value.isEmpty()) {
            findings.info(
                    "time-invalid",
                    element,
                    "no date or time as HTML writes them: \"" + Findings.excerpt(written) + "\"",
                    "its text stays");
        }
        wrapped(element, value.map(Wrapper::time).orElse(null), flow);
    }

    private void formula(Element element, Flow flow) {
        if (!formulas.element(element, flow)) {
            keep(element, flow);
        }
    }

    private void drawing(Element element, Flow flow) {
        if (images.isIcon(element)) {
            findings.info("icon-dropped", element, "an icon", "it is left out");
        } else {
            keep(element, flow);
        }
    }

    private void transparent(Element element, Flow flow) {
        if (element.normalName().equals("noscript") && images.isRepeated(element)) {
            findings.info("image-repeated", element, "<noscript> with the image before it", "it is left out");
            return;
        }
        unwrapped(element, flow);
    }

    private void unwrapped(Element element, Flow flow) {
        findings.unwrapped(element);
        wrapped(element, null, flow);
    }

    private void raw(Element element, Flow flow) {
        if (!embeds.object(element, flow)) {
            keep(element, flow);
        }
    }

    /** Kept as it is, for a caller who knows what it is. */
    private void keep(Element element, Flow flow) {
        findings.warning(
                "kept-raw",
                element,
                "<" + element.normalName() + "> that the model has no node for",
                "it is kept as raw HTML");
        String html = element.outerHtml();
        if (flow.fitsInline(0) && !html.isBlank()) {
            flow.add(new RawInline(html));
        }
    }

    private void control(Element element, Flow flow) {
        if (element.attr("type").equalsIgnoreCase("checkbox")
                && flow.parts().areOf(Parts.Of.ITEM)
                && !flow.hasVisible()) {
            flow.parts().check(element.hasAttr("checked"));
        } else if (!element.attr("type").equalsIgnoreCase("hidden")) {
            omission.control(element);
        }
    }

    private void unread(Element element, Flow flow) {
        if (!formulas.script(element, flow) && !embeds.script(element, flow)) {
            omission.unread(element);
        }
    }

    private void unknown(Element element, Flow flow) {
        if (embeds.custom(element, flow)) {
            return;
        }
        if (element.childNodeSize() == 0 || (element.childrenSize() == 0 && !element.hasText())) {
            keep(element, flow);
        } else {
            unwrapped(element, flow);
        }
    }
}
