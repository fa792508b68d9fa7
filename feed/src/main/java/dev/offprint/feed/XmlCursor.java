package dev.offprint.feed;

import dev.offprint.Place;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a document, one event at a time. {@link StrictXml} knows well-formed documents, {@link LenientXml} any other;
 * all that make articles of the events see no difference.
 */
interface XmlCursor {

    /** What a cursor stands at. */
    enum Event {
        /** The start of an element: name and attributes can be asked for. */
        START,
        /** Some text; long text comes in several pieces. */
        TEXT,
        /** The end of an element. */
        END,
        /** The end of the document, for good. */
        DONE
    }

    /** Moves on. */
    Event next() throws BrokenXml;

    /** The namespace of the element just started or ended; empty for none. */
    String namespace();

    /** The local name of the element just started or ended. */
    String name();

    /** The prefix of the element just started; empty for none. */
    String prefix();

    /** The value of an attribute without namespace. */
    default @Nullable String attribute(String name) {
        return attribute("", name);
    }

    @Nullable
    String attribute(String namespace, String name);

    int attributes();

    String attributeNamespace(int index);

    String attributeName(int index);

    String attributeValue(int index);

    /** Adds the text that the cursor stands at. */
    void appendTo(TextBuffer out) throws BrokenXml;

    /** How deep the cursor is in elements. */
    int depth();

    /** Whether the document ended while elements were open. */
    default boolean isTruncated() {
        return false;
    }

    /** How many characters came before the start that the cursor stands at; -1 if nobody counts. */
    default long offset() {
        return -1;
    }

    /** How many characters came before the end of what the cursor stands at; -1 if nobody counts. */
    default long endOffset() throws BrokenXml {
        return -1;
    }

    Place place();
}
