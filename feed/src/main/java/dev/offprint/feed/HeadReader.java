package dev.offprint.feed;

import dev.offprint.credit.Author;
import dev.offprint.rule.Characters;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a channel or feed that are not articles. */
final class HeadReader {

    private final FeedContext context;
    private final HeadDraft head;
    private final AtomItemElements atom;

    HeadReader(FeedContext context, HeadDraft head) {
        this.context = context;
        this.head = head;
        this.atom = new AtomItemElements(context);
    }

    /** Reads one element to its end; what nothing is made of is told. */
    void read(XmlElements xml) throws BrokenXml {
        int depth = xml.cursor().depth();
        try {
            if (!known(xml.vocabulary(), xml.name(), xml)) {
                String name = xml.qualifiedName();
                context.findings.infoOnce(
                        name, "not-kept", "the feed has an element " + Findings.quote(name), "left out");
                xml.skip();
            }
        } catch (IllegalArgumentException e) {
            context.findings.error("element-left-out", String.valueOf(e.getMessage()), "the element is left out");
            xml.leave(depth);
        }
    }

    private boolean known(Vocabulary vocabulary, String name, XmlElements xml) throws BrokenXml {
        return switch (vocabulary) {
            case RSS -> rss(name, xml) || atom(name, xml);
            case ATOM, ATOM_03 -> atom(name, xml);
            case DC, DCTERMS -> dublinCore(name, xml);
            case CREATIVE_COMMONS, CC -> name.equals("license") && licence(xml);
            case SCHEMA -> schema(name, xml);
            case ITUNES, GOOGLE_PLAY -> podcast(name, xml) || head.podcast.read(name, xml);
            case PODCAST -> head.podcast.readNewer(name, xml, context);
            case HISTORY -> history(name, xml);
            case MEDIA -> media(name, xml);
            case TOMBSTONES -> name.equals("deleted-entry") && deletion(xml);
            case RDF -> passed(xml) == head.owner; // the list of items that RSS 1.0 has beside them
            default -> false;
        };
    }

    /** How much of the past the feed holds (RFC 5005). */
    private boolean history(String name, XmlElements xml) throws BrokenXml {
        switch (name) {
            case "complete" -> head.history = History.COMPLETE;
            case "archive" -> head.history = History.ARCHIVE;
            default -> {
                return false;
            }
        }
        xml.skip();
        return true;
    }

    /** An entry that was taken back (RFC 6721). */
    private boolean deletion(XmlElements xml) throws BrokenXml {
        String id = xml.attribute("ref");
        Optional<OffsetDateTime> date = context.date("deleted-entry", xml.attribute("when"));
        Optional<Author> by = Optional.empty();
        String comment = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "by" -> by = atom.person(xml, context.base).map(person -> person.author(context));
                case "comment" -> comment = Characters.line(xml.text());
                default -> xml.skip();
            }
        }
        if (id == null || date.isEmpty()) {
            context.findings.warn("deletion-incomplete", "a deleted entry without ref or date", "left out");
        } else {
            head.deletions.add(new Deletion(id, date.get(), by, Optional.of(comment)));
        }
        return true;
    }

    private boolean rss(String name, XmlElements xml) throws BrokenXml {
        switch (name) {
            case "title" -> head.title = first(head.title, words(xml));
            case "link" -> link(xml);
            case "description" -> head.description = first(head.description, words(xml));
            case "language" -> head.language = context.language(xml.text()).orElse(head.language);
            case "copyright", "rights" -> head.rights.line(xml.text());
            case "managingEditor" ->
                head.editor = person(PersonDraft.Source.RSS, xml).orElse(head.editor);
            case "lastBuildDate" -> head.built = context.date(name, xml.text()).orElse(head.built);
            case "pubDate" -> head.published = context.date(name, xml.text()).orElse(head.published);
            case "generator" -> context.generator(xml.text().strip());
            case "image" -> head.logo = picture(xml).orElse(head.logo);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean atom(String name, XmlElements xml) throws BrokenXml {
        switch (name) {
            case "id" -> head.id = first(head.id, xml.text());
            case "title" ->
                head.title = first(head.title, new Words(AtomText.read(xml).plain(), true));
            case "subtitle", "tagline" ->
                head.description =
                        first(head.description, new Words(AtomText.read(xml).plain(), true));
            case "updated", "modified" ->
                head.updated = context.date(name, xml.text()).orElse(head.updated);
            case "link" -> link(AtomLink.read(xml));
            case "author" -> atom.person(xml, context.base).ifPresent(head.authors::author);
            case "rights", "copyright" -> head.rights.exactly(AtomText.read(xml).plain());
            case "generator" -> context.generator(xml.text().strip());
            case "icon" -> head.icon = medium("an icon", xml.text()).orElse(head.icon);
            case "logo" -> head.logo = medium("a logo", xml.text()).orElse(head.logo);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean dublinCore(String name, XmlElements xml) throws BrokenXml {
        switch (name) {
            case "publisher" -> head.publisher = first(head.publisher, words(xml));
            case "creator" ->
                head.owner = person(PersonDraft.Source.DUBLIN_CORE, xml).orElse(head.owner);
            case "language" -> head.language = context.language(xml.text()).orElse(head.language);
            case "rights" -> head.rights.line(xml.text());
            case "rightsHolder" -> head.rights.holder(xml.text());
            case "dateCopyrighted" -> head.rights.year(xml.text());
            case "license" -> licence(xml);
            case "date", "modified" ->
                head.built = context.date(name, xml.text()).orElse(head.built);
            case "title" -> head.title = first(head.title, words(xml));
            case "description" -> head.description = first(head.description, words(xml));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean schema(String name, XmlElements xml) throws BrokenXml {
        switch (name) {
            case "usageInfo" ->
                head.rights.policy =
                        context.link("a policy", xml.text(), context.base).orElse(null);
            case "acquireLicensePage" ->
                head.rights.acquire = context.link("a page for licences", xml.text(), context.base)
                        .orElse(null);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean podcast(String name, XmlElements xml) throws BrokenXml {
        switch (name) {
            case "author" ->
                head.owner = head.owner == null
                        ? person(PersonDraft.Source.ITUNES, xml).orElse(null)
                        : passed(xml);
            case "owner" -> head.owner = owner(xml);
            case "image" -> {
                String written = xml.attribute("href");
                String text = xml.text();
                head.image = head.image == null
                        ? medium("an image", written == null ? text : written).orElse(null)
                        : head.image;
            }
            case "summary", "subtitle" -> head.description = first(head.description, words(xml));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean media(String name, XmlElements xml) throws BrokenXml {
        switch (name) {
            case "thumbnail" -> {
                Optional<MediumDraft> image = medium("a thumbnail", xml.attribute("url"));
                image.ifPresent(draft -> {
                    draft.width = Numbers.pixels(xml.attribute("width"));
                    draft.height = Numbers.pixels(xml.attribute("height"));
                });
                head.image = image.orElse(head.image);
                xml.skip();
            }
            case "copyright" -> head.rights.line(xml.text());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Words words(XmlElements xml) throws BrokenXml {
        return xml.attribute("type") == null
                ? new Words(xml.text(), false)
                : new Words(AtomText.read(xml).plain(), true);
    }

    private void link(XmlElements xml) throws BrokenXml {
        if (xml.attribute("href") != null) {
            link(AtomLink.read(xml));
            return;
        }
        head.url = context.page("the feed's link", xml.text(), context.base).orElse(head.url);
        settle();
    }

    private void link(AtomLink link) {
        switch (link.relation()) {
            case "alternate" -> {
                if (head.url == null && link.isForPeople()) {
                    head.url = page(link).orElse(null);
                    settle();
                }
            }
            case "self" -> {
                head.self = page(link).orElse(head.self);
                settle();
            }
            case "hub" -> page(link).filter(hub -> !head.hubs.contains(hub)).ifPresent(head.hubs::add);
            case "license" ->
                context.link("a licence", link.href(), context.base)
                        .ifPresent(url -> head.rights.licence(url, link.title()));
            default -> pages(link);
        }
    }

    private void pages(AtomLink link) {
        String relation = link.relation().equals("prev") ? "previous" : link.relation();
        for (Page page : Page.values()) {
            if (page.relation().equals(relation)) {
                page(link).ifPresent(url -> head.pages.put(page, url));
                return;
            }
        }
        context.findings.infoOnce(
                "link " + relation, "not-kept", "the feed has a link " + Findings.quote(relation), "left out");
    }

    private Optional<URI> page(AtomLink link) {
        return context.page("the feed's link", link.href(), context.base);
    }

    /** Links in articles are relative to the site, if nothing else is said, or to the feed itself. */
    private void settle() {
        if (context.base == null) {
            context.base = head.url != null ? head.url : head.self;
        }
    }

    private boolean licence(XmlElements xml) throws BrokenXml {
        String resource = xml.attribute("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "resource");
        String text = xml.text();
        context.link("a licence", resource == null ? text : resource, context.base)
                .ifPresent(url -> head.rights.licence(url, null));
        return true;
    }

    private Optional<MediumDraft> medium(String what, @Nullable String written) {
        return context.link(what, written, context.base)
                .filter(url -> url.getScheme() == null || Links.isPage(url))
                .map(MediumDraft::new);
    }

    private Optional<MediumDraft> picture(XmlElements xml) throws BrokenXml {
        String url = xml.attribute("href");
        String resource = xml.attribute("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "resource");
        int width = 0;
        int height = 0;
        while (xml.child()) {
            switch (xml.name()) {
                case "url" -> url = xml.text();
                case "width" -> width = Numbers.pixels(xml.text());
                case "height" -> height = Numbers.pixels(xml.text());
                default -> xml.skip();
            }
        }
        Optional<MediumDraft> image = medium("the feed's image", url == null ? resource : url);
        if (image.isPresent()) {
            image.get().width = width;
            image.get().height = height;
        }
        return image;
    }

    private Optional<PersonDraft> person(PersonDraft.Source source, XmlElements xml) throws BrokenXml {
        return AuthorText.parse(source, context.line(xml.text())).stream().findFirst();
    }

    private @Nullable PersonDraft passed(XmlElements xml) throws BrokenXml {
        xml.skip();
        return head.owner;
    }

    private @Nullable PersonDraft owner(XmlElements xml) throws BrokenXml {
        String name = "";
        String email = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "name" -> name = Characters.line(xml.text());
                case "email" -> email = Characters.line(xml.text());
                default -> xml.skip();
            }
        }
        if (name.isEmpty() && email.isEmpty()) {
            return head.owner;
        }
        PersonDraft owner = new PersonDraft(PersonDraft.Source.ITUNES, name.isEmpty() ? email : name);
        owner.email = email.isEmpty() ? null : email;
        return owner;
    }

    private static Words first(@Nullable Words before, Words words) {
        return before == null || before.text().isBlank() ? words : before;
    }

    private static String first(@Nullable String before, String text) {
        return before == null || before.isBlank() ? text.strip() : before;
    }
}
