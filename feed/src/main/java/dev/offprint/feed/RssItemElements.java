package dev.offprint.feed;

import dev.offprint.Tag;
import dev.offprint.Value;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The elements of an RSS item, of every version. */
final class RssItemElements {

    private final FeedContext context;
    private final AtomItemElements atom;

    RssItemElements(FeedContext context, AtomItemElements atom) {
        this.context = context;
        this.atom = atom;
    }

    /** Reads the element to its end; false, and nothing read, if neither RSS nor Atom has one of that name. */
    boolean read(String name, XmlElements xml, ItemDraft item) throws BrokenXml {
        switch (name) {
            case "title" -> title(xml, item);
            case "link" -> link(xml, item);
            case "guid", "GUID" -> guid(xml, item);
            case "description", "Description" -> description(xml, item);
            case "author", "creator" -> author(xml, item);
            case "category" -> category(xml, item);
            case "enclosure" -> enclosure(xml, item);
            case "pubDate", "pubdate", "PubDate", "pubDateTime", "date" ->
                item.published = context.date(name, xml.text()).orElse(item.published);
            case "image" -> image(xml, item);
            case "language" -> item.language = context.language(xml.text()).orElse(item.language);
            case "keywords" -> tags(xml.text(), item);
            case "encoded", "body", "fulltext", "full-text" -> {
                if (!item.content(xml.html(), false, null)) {
                    context.findings.warn("second-content", "an item has its content twice", "the first is taken");
                }
            }
            default -> {
                return atom.read(name, xml, item);
            }
        }
        return true;
    }

    private void title(XmlElements xml, ItemDraft item) throws BrokenXml {
        String type = xml.attribute("type"); // Atom without its namespace
        String title = type != null ? AtomText.read(xml).plain() : context.line(xml.text());
        item.title = first("title", item.title, title, item);
    }

    private void link(XmlElements xml, ItemDraft item) throws BrokenXml {
        if (xml.attribute("href") != null) {
            atom.read("link", xml, item);
            return;
        }
        URI base = context.base(xml, item.base);
        URI url = context.page("a link", xml.text(), base).orElse(null);
        if (item.url == null) {
            item.url = url;
        } else if (url != null && !url.equals(item.url)) {
            item.property("link", Value.of(url.toString()));
        }
    }

    /** An id is the address too, unless it says that it is not; some forget to say so of what is none. */
    private void guid(XmlElements xml, ItemDraft item) throws BrokenXml {
        String isPermalink = xml.attribute("isPermaLink");
        String id = xml.text().strip();
        if (id.isEmpty()) {
            return;
        }
        item.id = first("guid", item.id, id, item);
        if (!"false".equalsIgnoreCase(isPermalink)) {
            boolean isPath = isPermalink != null && id.startsWith("/");
            item.permalink(id, isPath ? item.base : null);
        }
    }

    private void description(XmlElements xml, ItemDraft item) throws BrokenXml {
        URI base = context.base(xml, item.base);
        item.descriptionBase = base == item.base ? null : base;
        item.description = first("description", item.description, xml.html(), item);
    }

    private void author(XmlElements xml, ItemDraft item) throws BrokenXml {
        StringBuilder text = new StringBuilder();
        String name = null;
        String email = null;
        URI url = null;
        while (xml.childOrText(text)) { // Atom without its namespace
            switch (xml.name()) {
                case "name" -> name = xml.text().strip();
                case "email" -> email = AuthorText.address(xml.text());
                case "uri", "url" ->
                    url = context.link("a person", xml.text(), item.base).orElse(null);
                default -> text.append(xml.text());
            }
        }
        if (!item.people.hasRoom(context.findings)) {
            return;
        }
        if (name == null && email == null) {
            AuthorText.parse(PersonDraft.Source.RSS, context.line(text.toString()))
                    .forEach(item.people::author);
            return;
        }
        String shown = name == null || name.isEmpty() ? String.valueOf(email) : name;
        if (!shown.isBlank()) {
            PersonDraft person = new PersonDraft(PersonDraft.Source.ATOM, shown);
            person.email = email;
            person.url = url;
            item.people.author(person);
        }
    }

    /** The first that says anything; another is a property, so that it is not lost. */
    private static String first(String name, @Nullable String before, String text, ItemDraft item) {
        if (before == null || before.isBlank()) {
            return text;
        }
        if (!text.isBlank() && !text.equals(before)) {
            item.property(name, Value.of(text));
        }
        return before;
    }

    private void category(XmlElements xml, ItemDraft item) throws BrokenXml {
        if (xml.attribute("term") != null) {
            atom.read("category", xml, item);
            return;
        }
        Optional<String> domain = Optional.ofNullable(xml.attribute("domain"));
        String label = context.line(xml.text());
        if (!label.isEmpty()) {
            item.tag(new Tag(label, domain, Optional.empty()), context);
        }
    }

    private static void tags(String text, ItemDraft item) {
        for (String part : text.split("[,;]", 100)) {
            tag(part, item);
        }
    }

    /** A tag from a second vocabulary, unless the first had it. */
    static void tag(String label, ItemDraft item) {
        String shown = label.strip();
        if (!shown.isEmpty()
                && item.tags.stream()
                        .limit(Findings.MAX)
                        .noneMatch(tag -> tag.label().equalsIgnoreCase(shown))) {
            item.tags.add(Tag.of(shown));
        }
    }

    private void enclosure(XmlElements xml, ItemDraft item) throws BrokenXml {
        String attribute = xml.attribute("url") != null ? xml.attribute("url") : xml.attribute("href");
        String type = xml.attribute("type");
        long length = Numbers.count(xml.attribute("length"));
        String text = xml.text().strip(); // where some write the address
        String written = attribute == null && !text.isEmpty() ? text : attribute;
        Optional<URI> url = context.link("an enclosure", written, item.base);
        if (url.isPresent()) {
            MediumDraft file = new MediumDraft(url.get());
            file.type(type);
            file.length = length;
            item.media.enclosure(file);
        } else if (written != null) {
            item.property("enclosure", Value.of(written));
        }
    }

    private void image(XmlElements xml, ItemDraft item) throws BrokenXml {
        String written = xml.attribute("href");
        StringBuilder text = new StringBuilder();
        while (xml.childOrText(text)) {
            if (xml.name().equals("url")) {
                written = xml.text();
            } else {
                xml.skip();
            }
        }
        thumbnail(written == null ? text.toString() : written, item);
    }

    private void thumbnail(@Nullable String written, ItemDraft item) {
        context.link("an image", written, item.base)
                .filter(Links::isPage)
                .ifPresent(url -> item.media.thumbnail(new MediumDraft(url)));
    }
}
