package dev.offprint.html.read;

import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.body.Attribution;
import dev.offprint.body.Image;
import dev.offprint.credit.Copyright;
import dev.offprint.json.PartJson;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Reads what our writer keeps in {@code data-} attributes as JSON, because no markup shows it. */
final class FactReader {

    static final String IMAGE = "data-image";
    static final String COPYRIGHT = "data-copyright";
    static final String SOURCE = "data-source";

    private final Findings findings;

    FactReader(Session session) {
        this.findings = session.findings();
    }

    Optional<Image> image(Element img) {
        return read(img, IMAGE, PartJson::readImage);
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
