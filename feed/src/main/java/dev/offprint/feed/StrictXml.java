package dev.offprint.feed;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.offprint.Place;
import dev.offprint.ReadingException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a well-formed document. A document type is skipped unread, so no entity is ever expanded or fetched; of
 * named entities, those of HTML are known all the same, for feeds use them without declaring them.
 */
final class StrictXml implements XmlCursor {

    /** The parser takes time that grows with the square of the names; a feed has a few dozen. */
    private static final int MAX_NAMES = 2_000;

    private final XMLStreamReader2 xml;
    private final TagGuard guard;
    private final ReadingLimits limits;
    private final Findings findings;
    private final int lines;
    private final String[] recentNames = new String[128];
    private final Set<String> names = new HashSet<>();
    private int depth;
    private boolean reference;

    private StrictXml(XMLStreamReader xml, TagGuard guard, int lines, ReadingLimits limits, Findings findings) {
        this.xml = (XMLStreamReader2) xml;
        this.guard = guard;
        this.lines = lines;
        this.limits = limits;
        this.findings = findings;
    }

    /** Starts at the first byte of a document in UTF-8, with so many lines before it. */
    static StrictXml of(byte[] bytes, int start, int lines, ReadingLimits limits, Findings findings) throws BrokenXml {
        TagGuard guard = new TagGuard(limits);
        try {
            InputStream in = new GuardedBytes(bytes, start, guard);
            return new StrictXml(factory().createXMLStreamReader(in, "UTF-8"), guard, lines, limits, findings);
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e, Place.line(lines + 1));
        }
    }

    /** Starts at the first character of a document, whatever encoding it declares; the guard watches the reader. */
    static StrictXml of(Reader reader, TagGuard guard, int lines, ReadingLimits limits, Findings findings)
            throws BrokenXml {
        try {
            return new StrictXml(factory().createXMLStreamReader(reader), guard, lines, limits, findings);
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e, Place.line(lines + 1));
        }
    }

    /** One for each document, for a factory keeps the names of all that it ever read. */
    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    @Override
    public Event next() throws BrokenXml {
        try {
            while (true) {
                int event = xml.next();
                guard.event();
                switch (event) {
                    case XMLStreamReader.START_ELEMENT -> {
                        checkName(xml.getLocalName());
                        if (++depth > limits.depth() || xml.getAttributeCount() > limits.attributes()) {
                            throw new TagGuard.TooMuch("more than the limits allow");
                        }
                        return Event.START;
                    }
                    case XMLStreamReader.END_ELEMENT -> {
                        depth--;
                        return Event.END;
                    }
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                        reference = false;
                        return Event.TEXT;
                    }
                    case XMLStreamReader.ENTITY_REFERENCE -> {
                        reference = true;
                        return Event.TEXT;
                    }
                    case XMLStreamReader.END_DOCUMENT -> {
                        return Event.DONE;
                    }
                    default -> {
                        // comments, instructions and the document type say nothing about articles
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e, place());
        }
    }

    private void checkName(String name) {
        int slot = name.hashCode() & recentNames.length - 1;
        if (recentNames[slot] != name) {
            recentNames[slot] = name;
            if (names.add(name) && names.size() > MAX_NAMES) {
                throw new TagGuard.TooMuch("more names of elements than any feed has");
            }
        }
    }

    @Override
    public String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    @Override
    public String name() {
        return xml.getLocalName();
    }

    @Override
    public String prefix() {
        String prefix = xml.getPrefix();
        return prefix == null ? "" : prefix;
    }

    @Override
    public @Nullable String attribute(String namespace, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && attributeNamespace(i).equals(namespace)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public int attributes() {
        return xml.getAttributeCount();
    }

    @Override
    public String attributeNamespace(int index) {
        String namespace = xml.getAttributeNamespace(index);
        return namespace == null ? "" : namespace;
    }

    @Override
    public String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    @Override
    public String attributeValue(int index) {
        return xml.getAttributeValue(index);
    }

    @Override
    public void appendTo(TextBuffer out) throws BrokenXml {
        if (reference) {
            String name = xml.getLocalName();
            String text = CharacterReferences.named(name);
            if (text == null) {
                findings.warn(
                        "unknown-entity",
                        "an entity " + Findings.quote(name) + " that HTML does not know",
                        "its name is kept as text");
                text = "&" + name + ";";
            }
            out.append(text);
            return;
        }
        try {
            out.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (RuntimeException e) {
            throw broken(e, place());
        }
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public long offset() {
        return xml.getLocationInfo().getStartingCharOffset();
    }

    @Override
    public long endOffset() throws BrokenXml {
        try {
            return xml.getLocationInfo().getEndingCharOffset();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e, place());
        }
    }

    @Override
    public Place place() {
        Location location = xml.getLocation();
        return Place.at(Math.max(1, location.getLineNumber()) + lines, Math.max(1, location.getColumnNumber()));
    }

    /** The parser reports what it reads late as a runtime exception; what the input itself throws goes through. */
    private static BrokenXml broken(Exception e, Place place) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UncheckedIOException || cause instanceof ReadingException) {
                throw (RuntimeException) cause;
            }
        }
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf("\n at [row");
        return new BrokenXml(place, end < 0 ? message : message.substring(0, end), e instanceof TagGuard.TooMuch);
    }
}
