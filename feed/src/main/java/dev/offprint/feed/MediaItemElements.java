package dev.offprint.feed;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Media RSS (rssboard.org/media-rss): files, and what is said of them one by one or in groups. */
final class MediaItemElements {

    private final FeedContext context;

    MediaItemElements(FeedContext context) {
        this.context = context;
    }

    /** Reads the element to its end; false, and nothing read, if it says nothing that the model knows. */
    boolean read(String name, XmlElements xml, ItemDraft item) throws BrokenXml {
        switch (name) {
            case "content" -> content(xml, item);
            case "group" -> group(xml, item);
            case "thumbnail" -> thumbnail(xml, item);
            case "title" -> item.secondary("media:title", AtomText.read(xml).plain());
            case "description" ->
                item.secondary("media:description", AtomText.read(xml).plain());
            case "keywords" -> tags(xml.text(), item);
            case "category" -> category(xml, item);
            case "copyright" -> item.rights.line(xml.text());
            case "license" -> licence(xml, item);
            case "credit" -> credit(xml, item);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void tags(String text, ItemDraft item) {
        for (String part : text.split(",", 100)) {
            RssItemElements.tag(part, item);
        }
    }

    /** What people are shown is the label; the text is most often a path or a number of the scheme. */
    private void category(XmlElements xml, ItemDraft item) throws BrokenXml {
        String label = xml.attribute("label");
        String text = xml.text();
        RssItemElements.tag(label == null ? text : context.line(label), item);
    }

    private void licence(XmlElements xml, ItemDraft item) throws BrokenXml {
        String href = xml.attribute("href");
        String text = xml.text().strip();
        Optional<URI> url = context.link("a licence", href == null && text.contains("://") ? text : href, item.base);
        url.ifPresentOrElse(it -> item.rights.licence(it, href == null ? null : text), () -> item.rights.line(text));
    }

    /** Someone who took part in the item as a whole, by role. */
    private void credit(XmlElements xml, ItemDraft item) throws BrokenXml {
        String role = xml.attribute("role");
        String name = context.line(xml.text());
        if (name.isEmpty()) {
            return;
        }
        PersonDraft person = new PersonDraft(PersonDraft.Source.MEDIA, name);
        boolean isAuthor = role == null || role.equalsIgnoreCase("author");
        person.role = isAuthor ? null : role.toLowerCase(Locale.ROOT);
        if (isAuthor) {
            item.people.author(person);
        } else {
            item.people.contributor(person);
        }
    }

    private void group(XmlElements xml, ItemDraft item) throws BrokenXml {
        while (xml.child()) {
            boolean isKnown = xml.vocabulary() == Vocabulary.MEDIA && read(xml.name(), xml, item);
            if (!isKnown) {
                item.property(xml.qualifiedName(), new PropertyElements(context.findings).read(xml));
            }
        }
    }

    private void thumbnail(XmlElements xml, ItemDraft item) throws BrokenXml {
        Optional<URI> url = context.link("a thumbnail", xml.attribute("url"), item.base);
        if (url.filter(Links::isPage).isPresent()) {
            MediumDraft thumbnail = new MediumDraft(url.get());
            size(xml, thumbnail);
            item.media.thumbnail(thumbnail);
        }
        xml.skip();
    }

    private void content(XmlElements xml, ItemDraft item) throws BrokenXml {
        Optional<URI> url = context.link("a file", xml.attribute("url"), item.base);
        MediumDraft file = url.map(MediumDraft::new).orElse(null);
        if (file != null) {
            attributes(xml, file);
        }
        while (xml.child()) {
            boolean isMedia = xml.vocabulary() == Vocabulary.MEDIA;
            if (!isMedia || file == null || !detail(xml.name(), xml, file, item)) {
                boolean isKnown = isMedia && !xml.name().equals("content") && read(xml.name(), xml, item);
                if (!isKnown) {
                    item.property(xml.qualifiedName(), new PropertyElements(context.findings).read(xml));
                }
            }
        }
        if (file != null) {
            item.media.medium(file);
        }
    }

    private static void attributes(XmlElements xml, MediumDraft file) {
        file.type(xml.attribute("type"));
        file.medium = xml.attribute("medium");
        file.length = Numbers.count(xml.attribute("fileSize"));
        file.duration = Numbers.duration(xml.attribute("duration")).orElse(null);
        file.isDefault = "true".equals(xml.attribute("isDefault"));
        size(xml, file);
    }

    private static void size(XmlElements xml, MediumDraft file) {
        file.width = Numbers.pixels(xml.attribute("width"));
        file.height = Numbers.pixels(xml.attribute("height"));
    }

    /** What is said of one file. */
    private boolean detail(String name, XmlElements xml, MediumDraft file, ItemDraft item) throws BrokenXml {
        switch (name) {
            case "title" -> file.title = text(xml);
            case "description" -> file.description = text(xml);
            case "credit" -> file.credit = text(xml);
            case "copyright" -> {
                if (xml.attribute("type") == null) {
                    file.rights.line(xml.text());
                } else {
                    file.rights.exactly(AtomText.read(xml).plain());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private String text(XmlElements xml) throws BrokenXml {
        return xml.attribute("type") == null
                ? context.line(xml.text())
                : AtomText.read(xml).plain();
    }
}
