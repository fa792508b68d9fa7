package dev.offprint.benchmarks;

import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The feed by a StAX writer and nothing else, from strings that are ready. */
final class StaxFeed {

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";

    private final FeedView feed;
    private final XMLStreamWriter xml;

    StaxFeed(FeedView feed, XMLOutputFactory factory, OutputStream target) throws XMLStreamException {
        this.feed = feed;
        this.xml = factory.createXMLStreamWriter(target, "UTF-8");
    }

    void writeRss() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("rss");
        xml.writeNamespace("atom", ATOM);
        if (feed.entries().get(0).html().isPresent()) {
            xml.writeNamespace("content", CONTENT);
        }
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("dcterms", TERMS);
        xml.writeAttribute("version", "2.0");
        start("\n  ", "channel");
        element("\n    ", "title", feed.title());
        element("\n    ", "link", feed.url());
        element("\n    ", "description", "");
        element("\n    ", "lastBuildDate", RFC_822.format(feed.updated()));
        element("\n    ", "generator", "Offprint");
        for (FeedView.Entry entry : feed.entries()) {
            rss(entry);
        }
        end("\n  ");
        end("\n");
        close();
    }

    private void rss(FeedView.Entry entry) throws XMLStreamException {
        String indent = "\n      ";
        start("\n    ", "item");
        element(indent, "title", entry.title());
        element(indent, "link", entry.url());
        start(indent, "guid");
        xml.writeAttribute("isPermaLink", "true");
        xml.writeCharacters(entry.url());
        xml.writeEndElement();
        element(indent, "description", entry.summary());
        if (entry.html().isPresent()) {
            element(indent, "content", CONTENT, "encoded", entry.html().get());
        }
        for (String author : entry.authors()) {
            element(indent, "dc", DC, "creator", author);
        }
        element(indent, "pubDate", RFC_822.format(entry.published()));
        element(indent, "atom", ATOM, "updated", date(entry.modified()));
        for (String tag : entry.tags()) {
            element(indent, "category", tag);
        }
        element(indent, "dc", DC, "language", entry.language());
        element(indent, "dc", DC, "rights", entry.rights());
        terms(indent, entry);
        end("\n    ");
    }

    void writeAtom() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("dcterms", TERMS);
        element("\n  ", "title", feed.title());
        element("\n  ", "id", feed.url());
        element("\n  ", "updated", date(feed.updated()));
        link("\n  ", feed.url());
        start("\n  ", "generator");
        xml.writeAttribute("uri", "https://offprint.dev/");
        xml.writeCharacters("Offprint");
        xml.writeEndElement();
        for (FeedView.Entry entry : feed.entries()) {
            atom(entry);
        }
        end("\n");
        close();
    }

    private void atom(FeedView.Entry entry) throws XMLStreamException {
        String indent = "\n    ";
        start("\n  ", "entry");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", entry.language());
        element(indent, "title", entry.title());
        element(indent, "id", entry.url());
        element(indent, "updated", date(entry.modified()));
        element(indent, "published", date(entry.published()));
        link(indent, entry.url());
        for (String author : entry.authors()) {
            start(indent, "author");
            element("\n      ", "name", author);
            end(indent);
        }
        for (String tag : entry.tags()) {
            xml.writeCharacters(indent);
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", tag);
        }
        element(indent, "rights", entry.rights());
        element(indent, "summary", entry.summary());
        if (entry.html().isPresent()) {
            start(indent, "content");
            xml.writeAttribute("type", "html");
            xml.writeCharacters(entry.html().get());
            xml.writeEndElement();
        }
        terms(indent, entry);
        end("\n  ");
    }

    private void terms(String indent, FeedView.Entry entry) throws XMLStreamException {
        element(indent, "dcterms", TERMS, "dateCopyrighted", Integer.toString(entry.year()));
        for (String holder : entry.holders()) {
            element(indent, "dcterms", TERMS, "rightsHolder", holder);
        }
    }

    private void link(String indent, String url) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("href", url);
    }

    private static String date(OffsetDateTime date) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
    }

    private void start(String indent, String name) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeStartElement(name);
    }

    private void end(String indent) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeEndElement();
    }

    private void element(String indent, String name, String text) throws XMLStreamException {
        start(indent, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void element(String indent, String prefix, String namespace, String name, String text)
            throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeStartElement(prefix, name, namespace);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }
}
