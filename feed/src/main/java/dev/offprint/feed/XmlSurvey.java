package dev.offprint.feed;

import dev.offprint.Article;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Notes which namespaces a feed uses, and asks for no text that takes time to make. They must stand at the root and are
 * known at the end, so a feed is gone over twice.
 */
final class XmlSurvey extends XmlOut {

    private final Set<Namespace> used = EnumSet.noneOf(Namespace.class);

    /** The namespaces of the elements so far. */
    Set<Namespace> used() {
        return used;
    }

    @Override
    XmlOut start(XmlName name) {
        Namespace namespace = name.namespace();
        if (namespace != null) {
            used.add(namespace);
        }
        return this;
    }

    @Override
    XmlOut attribute(XmlName name, String value) {
        return this;
    }

    @Override
    XmlOut language(String tag) {
        return this;
    }

    @Override
    XmlOut text(String text) {
        return this;
    }

    @Override
    XmlOut rfc822(OffsetDateTime date) {
        return this;
    }

    @Override
    XmlOut rfc3339(OffsetDateTime date, int zeros) {
        return this;
    }

    @Override
    XmlOut shown(String text) {
        return this;
    }

    @Override
    XmlOut content(Article article, Addresses base) {
        return this;
    }

    @Override
    XmlOut plain(String text) {
        return this;
    }

    @Override
    XmlOut plain(Supplier<String> text) {
        return this;
    }

    @Override
    XmlOut hexadecimal(String text) {
        return this;
    }

    @Override
    XmlOut end() {
        return this;
    }
}
