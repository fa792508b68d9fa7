package dev.offprint.feed;

import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Collects elements as trees, which is how Rome keeps markup that it does not know. */
final class JdomOut extends XmlOut {

    private final List<Element> elements = new ArrayList<>();
    private @Nullable Element current;

    /** The elements so far, without parent. */
    List<Element> elements() {
        return elements;
    }

    @Override
    XmlOut start(XmlName name) {
        Namespace namespace = name.namespace();
        if (namespace == null) {
            throw new IllegalStateException("Rome has no markup without a namespace: " + name.local());
        }
        Element element = new Element(name.local(), namespace.prefix, namespace.uri);
        if (current != null) {
            current.addContent(element);
        }
        current = element;
        return this;
    }

    @Override
    XmlOut attribute(XmlName name, String value) {
        open().setAttribute(name.local(), Characters.clean(value));
        return this;
    }

    @Override
    XmlOut language(String tag) {
        open().setAttribute("lang", tag, org.jdom2.Namespace.XML_NAMESPACE);
        return this;
    }

    @Override
    XmlOut text(String text) {
        open().addContent(Characters.clean(text));
        return this;
    }

    @Override
    XmlOut hexadecimal(String text) {
        return text(text);
    }

    @Override
    XmlOut end() {
        Element ended = open();
        current = ended.getParentElement();
        if (current == null) {
            elements.add(ended);
        }
        return this;
    }

    private Element open() {
        if (current == null) {
            throw new IllegalStateException("No element is open");
        }
        return current;
    }
}
