package dev.offprint.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes lists of feeds as OPML 2.0. */
final class OpmlWriter {

    private final Subscriptions list;

    OpmlWriter(Subscriptions list) {
        this.list = list;
    }

    void write(OutputStream target) throws IOException {
        XmlStream out = XmlStream.open(target, "opml", "", Set.of(), WritingOptions.DEFAULT);
        out.attribute("version", "2.0");
        out.start("head");
        if (list.title().isPresent()) {
            out.element("title", list.title().get());
        }
        out.end();
        out.start("body");
        write(list.entries(), out);
        out.end();
        out.close();
    }

    private static void write(List<Subscriptions.Entry> entries, XmlStream out) throws IOException {
        for (Subscriptions.Entry entry : entries) {
            out.start("outline").attribute("text", entry.title());
            if (entry instanceof Subscriptions.Folder folder) {
                write(folder.entries(), out);
            } else {
                write((Subscriptions.Subscription) entry, out);
            }
            out.end();
        }
    }

    private static void write(Subscriptions.Subscription feed, XmlStream out) throws IOException {
        out.attribute("type", "rss").attribute("title", feed.title());
        out.attribute("xmlUrl", feed.feed().toString());
        optional("htmlUrl", feed.page().map(URI::toString), out);
        optional("description", feed.description(), out);
        optional("language", feed.language(), out);
    }

    private static void optional(String name, Optional<String> value, XmlStream out) throws IOException {
        if (value.isPresent()) {
            out.attribute(name, value.get());
        }
    }
}
