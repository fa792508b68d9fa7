package dev.offprint.feed;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** What podcasts say of an episode, in Apple's vocabulary, Google's and that of Podcasting 2.0. */
final class PodcastItemElements {

    private final FeedContext context;

    PodcastItemElements(FeedContext context) {
        this.context = context;
    }

    /** Reads the element to its end; false, and nothing read, if it says nothing that the model knows. */
    boolean read(Vocabulary vocabulary, String name, XmlElements xml, ItemDraft item) throws BrokenXml {
        if (vocabulary == Vocabulary.PODCAST) {
            return switch (name) {
                case "person" -> person(xml, item);
                case "transcript", "chapters" -> file(xml, item);
                default -> false;
            };
        }
        switch (name) {
            case "author" ->
                AuthorText.parse(PersonDraft.Source.ITUNES, context.line(xml.text()))
                        .forEach(item.people::author);
            case "title", "subtitle", "summary" -> item.secondary("itunes:" + name, xml.html());
            case "description" -> item.secondary("description", xml.html());
            case "duration" -> duration(xml.text(), item);
            case "image" -> image(xml, item);
            case "keywords" -> {
                for (String word : xml.text().split(",", 100)) {
                    RssItemElements.tag(word, item);
                }
            }
            case "category" -> categories(xml, item);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A file that comes with the episode. */
    private boolean file(XmlElements xml, ItemDraft item) throws BrokenXml {
        if (context.isOurs) { // we tell of it among the media too, in its place
            xml.skip();
            return true;
        }
        String type = xml.attribute("type");
        context.link("a file", xml.attribute("url"), item.base)
                .map(MediumDraft::new)
                .ifPresent(file -> {
                    file.type(type);
                    item.media.enclosure(file);
                });
        xml.skip();
        return true;
    }

    private boolean person(XmlElements xml, ItemDraft item) throws BrokenXml {
        String role = xml.attribute("role");
        Optional<URI> url = context.link("a person", xml.attribute("href"), item.base);
        Optional<URI> avatar =
                context.link("a picture", xml.attribute("img"), item.base).filter(Links::isPage);
        String text = xml.text();
        String name = context.isOurs ? text : context.line(text);
        if (!name.isBlank()) {
            PersonDraft person = new PersonDraft(PersonDraft.Source.PODCAST, name.strip());
            person.role = role == null || context.isOurs ? role : role.toLowerCase(Locale.ROOT);
            person.url = url.orElse(null);
            person.avatar = avatar.orElse(null);
            item.people.person(person);
        }
        return true;
    }

    private void duration(String text, ItemDraft item) {
        if (context.isOurs) { // we tell it of the recording too, with its fraction
            return;
        }
        item.media.duration = Numbers.duration(text).orElse(null);
        if (item.media.duration == null && !text.isBlank()) {
            context.findings.warn("bad-duration", "a duration of " + Findings.quote(text), "left out");
        }
    }

    private void image(XmlElements xml, ItemDraft item) throws BrokenXml {
        String written = xml.attribute("href") == null ? xml.attribute("url") : xml.attribute("href");
        String text = xml.text();
        context.link("an image", written == null ? text : written, item.base)
                .filter(Links::isPage)
                .ifPresent(url -> item.media.thumbnail(new MediumDraft(url)));
    }

    private static void categories(XmlElements xml, ItemDraft item) throws BrokenXml {
        String label = xml.attribute("text");
        if (label != null) {
            RssItemElements.tag(label, item);
        }
        while (xml.child()) {
            String inner = xml.attribute("text");
            if (inner != null) {
                RssItemElements.tag(inner, item);
            }
            xml.skip();
        }
    }
}
