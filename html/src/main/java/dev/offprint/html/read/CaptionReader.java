package dev.offprint.html.read;

import dev.offprint.body.Inline;
import dev.offprint.body.LineBreak;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.CopyrightLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads captions: what is shown, and apart from that who made it and who owns it. */
final class CaptionReader {

    /**
     * What a caption says.
     *
     * @param text what is shown
     * @param credit who made it
     * @param copyright who owns it
     * @param images which of the three are the image's own, by name
     */
    record Caption(List<Inline> text, List<Inline> credit, Optional<Copyright> copyright, Set<String> images) {}

    private final Findings findings;
    private final Walker walker;
    private final FactReader facts;

    CaptionReader(Walker walker) {
        this.walker = walker;
        this.findings = walker.session().findings();
        this.facts = new FactReader(walker.session());
    }

    Caption read(Element figure, List<Element> captions, Flow flow) {
        List<Inline> text = new ArrayList<>();
        List<Inline> credit = new ArrayList<>();
        Optional<Copyright> copyright = facts.copyright(figure);
        Set<String> images = Set.of();
        for (Element element : captions) {
            Parts parts = new Parts(Parts.Of.CAPTION);
            Flow inside = flow.inline(0).with(parts);
            walker.children(element, inside);
            images = Set.copyOf(ClassNames.split(element.attr(FactReader.FROM_IMAGE)));
            append(text, inside.endInline());
            for (Element part : parts.credits()) {
                append(credit, content(part, flow));
            }
            for (Element part : parts.copyrights()) {
                if (!figure.hasAttr(FactReader.COPYRIGHT) && !images.contains("copyright")) {
                    Optional<Copyright> line = line(part);
                    copyright = copyright.or(() -> line);
                    if (line.isEmpty()) {
                        append(credit, content(part, flow));
                    }
                }
            }
        }
        return new Caption(
                images.contains("caption") ? List.of() : text,
                images.contains("credit") ? List.of() : credit,
                copyright,
                images);
    }

    private Optional<Copyright> line(Element part) {
        CopyrightLine line = Copyright.parse(part.wholeText());
        line.copyright()
                .ifPresent(it -> findings.info(
                        "copyright-line", part, "a copyright line in a caption", "it is the copyright of the figure"));
        return line.copyright();
    }

    private List<Inline> content(Element element, Flow flow) {
        Flow inside = flow.inline(0);
        walker.children(element, inside);
        return inside.endInline();
    }

    private static void append(List<Inline> all, List<Inline> more) {
        if (!Visibility.isVisible(more)) {
            return;
        }
        if (!all.isEmpty()) {
            all.add(new LineBreak());
        }
        all.addAll(more);
    }
}
