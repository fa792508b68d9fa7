package dev.offprint.html.read;

import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.body.Attribution;
import dev.offprint.body.Image;
import dev.offprint.credit.Copyright;
import dev.offprint.json.PartJson;
import dev.offprint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Reads what our writer keeps in {@code data-} attributes as JSON, because no markup shows it. */
final class FactReader {

    static final String IMAGE = "data-image";
    static final String COPYRIGHT = "data-copyright";
    static final String SOURCE = "data-source";
    static final String FROM_IMAGE = "data-from-image";

    private final Findings findings;

    FactReader(Session session) {
        this.findings = session.findings();
    }

    /** The poster of a recording, or an image that attributes cannot hold. */
    Optional<Image> image(Element img) {
        return read(img, IMAGE, PartJson::readImage);
    }

    /** Adds what is noted of an image beside the attributes that browsers know. */
    void describe(Element img, Image.Builder image) {
        if (isMediaType(img.attr("data-media-type"))) {
            image.mediaType(img.attr("data-media-type"));
        }
        image.caption(img.attr("data-caption")).credit(img.attr("data-credit"));
        copyright(img).ifPresent(image::copyright);
    }

    /** Adds what a caption says for the image itself. */
    void caption(Element img, Image.Builder image) {
        Element figure = img.parent();
        if (figure == null || !figure.normalName().equals("figure")) {
            return;
        }
        for (Element child = figure.firstElementChild(); child != null; child = child.nextElementSibling()) {
            List<String> parts = ClassNames.split(child.attr(FROM_IMAGE));
            if (parts.contains("caption")) {
                image.caption(ownText(child));
            }
            if (parts.contains("credit")) {
                credit(child).ifPresent(it -> image.credit(it.wholeText()));
            }
        }
    }

    private static boolean isMediaType(String text) {
        try {
            return !text.isEmpty() && !Rule.mediaType("type", text).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        element.textNodes().forEach(node -> text.append(node.getWholeText()));
        return text.toString();
    }

    private static Optional<Element> credit(Element caption) {
        return caption.children().stream()
                .filter(child -> ClassNames.has(child, "credit"))
                .findFirst();
    }

    Optional<Copyright> copyright(Element element) {
        return read(element, COPYRIGHT, PartJson::readCopyright);
    }

    Optional<Attribution> source(Element element) {
        return read(element, SOURCE, PartJson::readAttribution);
    }

    private <T> Optional<T> read(Element element, String attribute, Function<String, Reading<T>> reader) {
        String json = element.attr(attribute).strip();
        if (!json.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(json).value());
        } catch (ReadingException e) {
            findings.info("data-unread", element, attribute + " holds no such value", "it is left out");
            return Optional.empty();
        }
    }
}
