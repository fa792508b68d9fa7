package dev.offprint.feed;

import dev.offprint.Tag;
import dev.offprint.Value;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The elements of an Atom entry, 1.0 and 0.3, wherever they stand: RSS items borrow them. */
final class AtomItemElements {

    private final FeedContext context;

    AtomItemElements(FeedContext context) {
        this.context = context;
    }

    /** Reads the element to its end; false, and nothing read, if Atom has none of that name. */
    boolean read(String name, XmlElements xml, ItemDraft item) throws BrokenXml {
        switch (name) {
            case "id" -> item.id = first(item.id, xml.text());
            case "title" -> item.title = first(item.title, AtomText.read(xml).plain());
            case "link" -> {
                URI base = context.base(xml, item.base);
                link(AtomLink.read(xml), base, item);
            }
            case "updated", "modified" ->
                item.modified = context.date(name, xml.text()).orElse(item.modified);
            case "published", "issued" ->
                item.published = context.date(name, xml.text()).orElse(item.published);
            case "created" -> item.secondary("dcterms:created", xml.text());
            case "author" -> person(xml, item).ifPresent(item.people::author);
            case "contributor" -> person(xml, item).ifPresent(item.people::contributor);
            case "category" -> category(xml, item);
            case "summary" ->
                item.summary = first(item.summary, AtomText.read(xml).plain());
            case "content" -> content(xml, item);
            case "rights", "copyright" -> item.rights.exactly(AtomText.read(xml).plain());
            case "source" -> source(xml, item);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void link(AtomLink link, @Nullable URI base, ItemDraft item) {
        switch (link.relation()) {
            case "alternate" -> alternate(link, base, item);
            case "enclosure" -> enclosure(link, base, item);
            case "related" -> {
                Optional<URI> url = context.page("a related link", link.href(), base);
                if (item.external == null) {
                    item.external = url.orElse(null);
                } else {
                    item.property("atom:link", link.value());
                }
            }
            case "license" ->
                context.link("a licence", link.href(), base).ifPresent(url -> item.rights.licence(url, link.title()));
            default -> item.property("atom:link", link.value());
        }
    }

    private void alternate(AtomLink link, @Nullable URI base, ItemDraft item) {
        Optional<URI> url = context.page("a link", link.href(), base);
        if (url.isEmpty()) {
            return;
        }
        Optional<String> language = context.language(link.language());
        boolean isOther = context.isOurs || !language.equals(context.languageOf(item));
        if (language.isPresent() && isOther) {
            item.translations.putIfAbsent(language.get(), url.get());
        } else if (item.url == null && link.isForPeople()) {
            item.url = url.get();
        } else if (!url.get().equals(item.url)) {
            item.file = item.file == null ? url.get() : item.file;
            item.property("atom:link", link.value());
        }
    }

    private void enclosure(AtomLink link, @Nullable URI base, ItemDraft item) {
        context.link("an enclosure", link.href(), base).ifPresent(url -> {
            MediumDraft file = new MediumDraft(url);
            file.type(link.type());
            file.title = link.title();
            file.length = Numbers.count(link.length());
            item.media.enclosure(file);
        });
    }

    /** A person construct (RFC 4287, section 3.2); some write the name without an element of its own. */
    Optional<PersonDraft> person(XmlElements xml, ItemDraft item) throws BrokenXml {
        return person(xml, item.base);
    }

    Optional<PersonDraft> person(XmlElements xml, @Nullable URI outer) throws BrokenXml {
        URI base = context.base(xml, outer);
        StringBuilder text = new StringBuilder();
        String name = "";
        String email = "";
        Optional<URI> url = Optional.empty();
        while (xml.childOrText(text)) {
            switch (xml.name()) {
                case "name" -> name = xml.text().strip();
                case "email" -> email = AuthorText.address(xml.text());
                case "uri", "url", "homepage" -> url = context.link("a person", xml.text(), base);
                default -> {
                    context.findings.infoOnce(
                            "person " + xml.qualifiedName(),
                            "not-kept",
                            "a person has " + xml.qualifiedName(),
                            "left out");
                    xml.skip();
                }
            }
        }
        if (name.isEmpty() && email.isEmpty() && url.isEmpty()) {
            return AuthorText.parse(PersonDraft.Source.ATOM, text.toString()).stream()
                    .findFirst();
        }
        name = context.exactly(name);
        String shown = !name.isEmpty()
                ? name
                : !email.isEmpty() ? email : url.map(URI::toString).orElse("");
        PersonDraft person = new PersonDraft(PersonDraft.Source.ATOM, shown);
        person.isSpelt = context.isOurs;
        person.email = email.isEmpty() ? null : email;
        person.url = url.orElse(null);
        return Optional.of(person);
    }

    private void category(XmlElements xml, ItemDraft item) throws BrokenXml {
        String term = xml.attribute("term");
        String label = xml.attribute("label");
        Optional<String> scheme = Optional.ofNullable(xml.attribute("scheme"));
        String text = xml.text().strip();
        String shown = label != null ? label : term != null ? term : text;
        if (shown.isBlank()) {
            return;
        }
        boolean isNew = item.tag(new Tag(shown, scheme, Optional.empty()), context);
        if (isNew && label != null && term != null && !label.equals(term)) {
            item.property("atom:term", Value.of(term));
        }
    }

    private void content(XmlElements xml, ItemDraft item) throws BrokenXml {
        String source = xml.attribute("src");
        URI base = context.base(xml, item.base);
        if (source != null) {
            MediumDraft file =
                    context.link("content", source, base).map(MediumDraft::new).orElse(null);
            if (file != null) {
                file.type(xml.attribute("type"));
                item.media.enclosure(file);
            }
            xml.skip();
            return;
        }
        String type = xml.attribute("type");
        if (type != null && type.startsWith("multipart/")) {
            content(alternative(xml), base, item);
        } else {
            content(AtomText.read(xml), base, item);
        }
    }

    /** Atom 0.3 may offer the same text in several types, each in an element of its own. */
    private static AtomText alternative(XmlElements xml) throws BrokenXml {
        AtomText best = new AtomText("", false, null);
        while (xml.child()) {
            AtomText text = AtomText.read(xml);
            boolean isBetter = text.otherType() == null && (text.isHtml() || !best.isHtml());
            if (best.text().isBlank() || isBetter) {
                best = text;
            }
        }
        return best;
    }

    private void content(AtomText text, @Nullable URI base, ItemDraft item) {
        if (text.otherType() != null) {
            context.findings.warn(
                    "content-type", "content of the type " + Findings.quote(text.otherType()), "kept as a property");
            item.property("atom:content", Value.of(Map.of("type", text.otherType(), "text", text.text())));
        } else if (!item.content(text.text(), !text.isHtml(), base == item.base ? null : base)) {
            context.findings.warn("second-content", "an item has its content twice", "the first is taken");
        }
    }

    /** The feed that an entry was taken from (RFC 4287, section 4.2.11) speaks where the entry is silent. */
    private void source(XmlElements xml, ItemDraft item) throws BrokenXml {
        Map<String, Value> said = new TreeMap<>();
        String address = xml.attribute("url"); // RSS has an element of the same name
        if (address != null) {
            said.put("url", Value.of(address));
        }
        StringBuilder text = new StringBuilder();
        while (xml.childOrText(text)) {
            switch (xml.name()) {
                case "author" -> person(xml, item).ifPresent(item.inherited::author);
                case "rights", "copyright" ->
                    item.inheritedRights.exactly(AtomText.read(xml).plain());
                case "title" -> said.put("title", Value.of(AtomText.read(xml).plain()));
                case "id" -> said.put("id", Value.of(xml.text().strip()));
                case "link" -> {
                    AtomLink link = AtomLink.read(xml);
                    if (link.relation().equals("alternate") && link.href() != null) {
                        said.put("url", Value.of(link.href()));
                    }
                }
                default -> xml.skip();
            }
        }
        if (!text.toString().isBlank()) {
            said.put("title", Value.of(text.toString().strip()));
        }
        if (!said.isEmpty()) {
            item.property("source", new Value.Fields(said));
        }
    }

    private static String first(@Nullable String before, String text) {
        return before == null || before.isBlank() ? text.strip() : before;
    }
}
