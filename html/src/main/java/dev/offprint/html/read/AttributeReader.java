package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Direction;
import dev.offprint.rule.Rule;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads what any node may say of itself: id, language, direction. */
final class AttributeReader {

    private final Conventions conventions;
    private final Findings findings;
    private final Set<String> ids = new HashSet<>();

    AttributeReader(Conventions conventions, Findings findings) {
        this.conventions = conventions;
        this.findings = findings;
    }

    Attributes read(Element element) {
        if (element.attributesSize() == 0) {
            return Attributes.NONE;
        }
        Optional<String> id = id(element);
        Optional<String> language = language(element);
        Optional<Direction> direction = direction(element.attributes().get("dir"));
        return id.isEmpty() && language.isEmpty() && direction.isEmpty()
                ? Attributes.NONE
                : new Attributes(id, language, direction);
    }

    /** As {@link #read}, less the id: it has been read, or is a footnote's. */
    Attributes withoutId(Element element) {
        if (element.attributesSize() == 0) {
            return Attributes.NONE;
        }
        return new Attributes(
                Optional.empty(),
                language(element),
                direction(element.attributes().get("dir")));
    }

    private Optional<String> id(Element element) {
        String written = element.attributes().get("id");
        if (written.isEmpty() && element.normalName().equals("a")) {
            written = element.attr("name");
        }
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String id = conventions.id(written);
        try {
            Attributes.id(id);
        } catch (IllegalArgumentException e) {
            findings.warning(
                    "id-invalid", element, "an id that is blank, too long or has white space", "the id is left out");
            return Optional.empty();
        }
        if (!ids.add(id)) {
            findings.warning(
                    "id-repeated",
                    element,
                    "the id \"" + Findings.excerpt(id) + "\" for a second time",
                    "the first one keeps it");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private Optional<String> language(Element element) {
        String written = element.attributes().get("lang");
        if (written.isEmpty()) {
            written = element.attributes().get("xml:lang");
        }
        return written.isBlank() ? Optional.empty() : language(written, element);
    }

    /** A language tag as people write it, {@code en_US} among them. */
    Optional<String> language(String written, Element at) {
        try {
            return Optional.of(Rule.language("lang", written.strip().replace('_', '-')));
        } catch (IllegalArgumentException e) {
            findings.info(
                    "language-invalid",
                    at,
                    "no language tag: \"" + Findings.excerpt(written) + "\"",
                    "the language is left out");
            return Optional.empty();
        }
    }

    private static Optional<Direction> direction(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "rtl" -> Optional.of(Direction.RTL);
            case "ltr" -> Optional.of(Direction.LTR);
            default -> Optional.empty();
        };
    }
}
