package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Value;
import dev.offprint.body.Work;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts that Dublin Core, schema.org, Creative Commons and others state of an item, one text each. */
final class FactElements {

    private final FeedContext context;

    FactElements(FeedContext context) {
        this.context = context;
    }

    /** Reads the element to its end; false, and nothing read, if it is no fact that the model knows. */
    boolean read(Vocabulary vocabulary, String name, XmlElements xml, ItemDraft item) throws BrokenXml {
        return switch (vocabulary) {
            case DC, DCTERMS -> dublinCore(vocabulary, name, xml, item);
            case SCHEMA -> schema(name, xml, item);
            case CREATIVE_COMMONS, CC -> name.equals("license") && licence(xml, item);
            case THREAD -> name.equals("in-reply-to") && reply(xml, item);
            case PRISM -> name.equals("publicationDate") && secondary("prism:publicationDate", xml, item);
            case FEEDBURNER -> name.equals("origLink") && original(xml, item);
            default -> false;
        };
    }

    private boolean dublinCore(Vocabulary vocabulary, String name, XmlElements xml, ItemDraft item) throws BrokenXml {
        switch (name) {
            case "creator", "author" ->
                xml.texts().forEach(text -> people(text, item).forEach(item.people::author));
            case "contributor" -> xml.texts().forEach(text -> people(text, item).forEach(item.people::contributor));
            case "subject" -> xml.texts().forEach(text -> RssItemElements.tag(context.line(text), item));
            case "language" -> item.language = context.language(xml.text()).orElse(item.language);
            case "rights" -> item.rights.line(xml.text());
            case "license" -> licence(xml, item);
            case "rightsHolder" -> item.rights.holder(xml.text());
            case "dateCopyrighted" -> item.rights.year(xml.text());
            case "title", "description", "abstract", "date", "created", "issued", "modified", "available" ->
                item.secondary(vocabulary.prefix + ":" + name, xml.text());
            case "type" -> type(vocabulary, xml.text().strip(), item);
            default -> {
                return false;
            }
        }
        return true;
    }

    private List<PersonDraft> people(String text, ItemDraft item) {
        if (!item.people.hasRoom(context.findings)) {
            return List.of();
        }
        if (!context.isOurs) {
            return AuthorText.parse(PersonDraft.Source.DUBLIN_CORE, context.line(text));
        }
        return List.of(new PersonDraft(PersonDraft.Source.DUBLIN_CORE, text));
    }

    private static void type(Vocabulary vocabulary, String type, ItemDraft item) {
        for (Article.Kind kind : Article.Kind.values()) {
            if (ArticleElements.type(kind).equals(Optional.of(type))) {
                item.kind = kind;
                return;
            }
        }
        if (!type.isEmpty()) {
            item.property(vocabulary.prefix + ":type", Value.of(type));
        }
    }

    private boolean schema(String name, XmlElements xml, ItemDraft item) throws BrokenXml {
        switch (name) {
            case "alternativeHeadline" -> item.subtitle = xml.text();
            case "dateline" -> item.dateline = xml.text();
            case "articleSection" -> item.section = xml.text();
            case "isBasedOn" -> work(xml.text().strip(), item);
            case "usageInfo" -> item.rights.policy = address("a policy", xml.text(), item);
            case "acquireLicensePage" -> item.rights.acquire = address("a page for licences", xml.text(), item);
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable URI address(String what, String text, ItemDraft item) {
        return context.link(what, text, item.base).orElse(null);
    }

    /** What the article is based on, by address or by name. */
    static void work(String text, ItemDraft item) {
        Optional<URI> url = text.startsWith("http") ? Links.read(text, null).filter(Links::isPage) : Optional.empty();
        if (!text.isEmpty()) {
            item.works.add(url.map(it -> Work.builder().url(it).build()).orElseGet(() -> Work.of(text)));
        }
    }

    private boolean licence(XmlElements xml, ItemDraft item) throws BrokenXml {
        String resource = xml.attribute("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "resource");
        String text = xml.text().strip();
        String written = resource == null ? text : resource;
        Optional<URI> url = written.contains(":") ? Links.read(written, item.base) : Optional.empty();
        if (url.isPresent()) {
            item.rights.licence(url.get(), null);
        } else {
            item.rights.line(written);
        }
        return true;
    }

    /** What the entry answers (RFC 4685, section 3). */
    private boolean reply(XmlElements xml, ItemDraft item) throws BrokenXml {
        String written = xml.attribute("href") == null ? xml.attribute("ref") : xml.attribute("href");
        Optional<URI> url = written == null
                ? Optional.empty()
                : Links.read(written, item.base).filter(Links::isPage);
        if (url.isPresent()) {
            item.works.add(Work.builder().url(url.get()).build());
            xml.skip();
            return true;
        }
        return false;
    }

    private static boolean secondary(String name, XmlElements xml, ItemDraft item) throws BrokenXml {
        item.secondary(name, xml.text());
        return true;
    }

    /** The address of the page itself, where {@code link} is one that counts readers. */
    private boolean original(XmlElements xml, ItemDraft item) throws BrokenXml {
        Optional<URI> url = context.page("an original link", xml.text(), item.base);
        if (url.isPresent()) {
            if (item.url != null && !item.url.equals(url.get())) {
                context.findings.infoOnce(
                        "origLink",
                        "link-replaced",
                        "links such as " + Findings.quote(item.url.toString()) + " lead by way of another",
                        "the original link is taken");
            }
            item.url = url.get();
        }
        return true;
    }
}
