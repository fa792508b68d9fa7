package dev.offprint.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The fields of the sample's entries as strings, pulled by a StAX reader and nothing else. */
final class StaxReading {

    /** What an entry holds, as it stands. */
    static final class Entry {
        String title = "";
        String link = "";
        String id = "";
        String summary = "";

        @Nullable
        String content;

        String published = "";
        String updated = "";
        String language = "";
        String rights = "";
        String year = "";
        final List<String> authors = new ArrayList<>();
        final List<String> tags = new ArrayList<>();
        final List<String> holders = new ArrayList<>();
    }

    private StaxReading() {}

    static List<Entry> read(XMLInputFactory factory, byte[] feed) throws XMLStreamException {
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(feed));
        List<Entry> entries = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("item") || name.equals("entry")) {
                    entries.add(entry(xml, name));
                }
            }
        }
        xml.close();
        return entries;
    }

    private static Entry entry(XMLStreamReader xml, String root) throws XMLStreamException {
        Entry entry = new Entry();
        String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        entry.language = language == null ? "" : language;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(root)) {
                return entry;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                field(xml, entry);
            }
        }
    }

    private static void field(XMLStreamReader xml, Entry entry) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "title" -> entry.title = xml.getElementText();
            case "link" -> {
                String href = xml.getAttributeValue(null, "href");
                entry.link = href == null ? xml.getElementText() : href;
            }
            case "guid", "id" -> entry.id = xml.getElementText();
            case "description", "summary" -> entry.summary = xml.getElementText();
            case "encoded", "content" -> entry.content = xml.getElementText();
            case "pubDate", "published" -> entry.published = xml.getElementText();
            case "updated" -> entry.updated = xml.getElementText();
            case "creator", "name" -> entry.authors.add(xml.getElementText());
            case "category" -> {
                String term = xml.getAttributeValue(null, "term");
                entry.tags.add(term == null ? xml.getElementText() : term);
            }
            case "language" -> entry.language = xml.getElementText();
            case "rights" -> entry.rights = xml.getElementText();
            case "dateCopyrighted" -> entry.year = xml.getElementText();
            case "rightsHolder" -> entry.holders.add(xml.getElementText());
            default -> {}
        }
    }
}
