package dev.offprint.feed;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Reads feeds with the parser of the JDK, which knows nothing of feeds. */
final class Xml {

    private Xml() {}

    static Element parse(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            return document.getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    /** The elements inside with that qualified name, at any depth. */
    static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getNodeName().equals(name)) {
                    found.add(element);
                }
                found.addAll(all(element, name));
            }
        }
        return found;
    }

    /** The texts of the children with that qualified name. */
    static List<String> texts(Element parent, String name) {
        return children(parent, name).stream().map(Element::getTextContent).toList();
    }

    static Optional<String> text(Element parent, String name) {
        return texts(parent, name).stream().findFirst();
    }

    static List<Element> children(Element parent, String name) {
        return all(parent, name).stream()
                .filter(element -> element.getParentNode() == parent)
                .toList();
    }

    /** Attribute by attribute, without declarations of namespaces. */
    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            Node attribute = map.item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                attributes.put(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        return attributes;
    }
}
