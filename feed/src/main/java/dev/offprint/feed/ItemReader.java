package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.credit.Author;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one item or entry to its end, whatever vocabularies it mixes. */
final class ItemReader {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final FeedContext context;
    private final AtomItemElements atom;
    private final RssItemElements rss;
    private final FactElements facts;
    private final MediaItemElements media;
    private final PodcastItemElements podcast;
    private final PropertyElements properties;

    ItemReader(FeedContext context) {
        this.context = context;
        atom = new AtomItemElements(context);
        rss = new RssItemElements(context, atom);
        facts = new FactElements(context);
        media = new MediaItemElements(context);
        podcast = new PodcastItemElements(context);
        properties = new PropertyElements(context.findings);
    }

    /**
     * Reads an item.
     *
     * @param authors who signs an entry that names nobody
     * @return empty if the item makes no article; a finding says why
     */
    Optional<Article> read(XmlElements xml, List<Author> authors) throws BrokenXml {
        String said = xml.attribute(Vocabulary.XML_NAMESPACE, "base");
        ItemDraft item = new ItemDraft(xml.place(), context.base(said, context.base));
        item.isEntry = xml.name().equals("entry");
        item.isBaseSaid = said != null || context.isBaseSaid;
        item.language = context.language(xml.attribute(Vocabulary.XML_NAMESPACE, "lang"))
                .orElse(null);
        String about = xml.attribute(RDF, "about");
        if (about != null) {
            item.id = about;
            item.permalink(about, item.base);
        }
        while (xml.child()) {
            element(xml, item);
        }
        try {
            return Optional.of(item.article(context, authors));
        } catch (IllegalArgumentException e) {
            context.findings.add(new Finding(
                    Severity.ERROR,
                    "item-left-out",
                    item.place,
                    String.valueOf(e.getMessage()),
                    "the item is left out"));
            return Optional.empty();
        }
    }

    private void element(XmlElements xml, ItemDraft item) throws BrokenXml {
        int depth = xml.cursor().depth();
        try {
            if (!known(xml.vocabulary(), xml.name(), xml, item)) {
                item.property(xml.qualifiedName(), properties.read(xml));
            }
        } catch (IllegalArgumentException e) { // a value that breaks a rule of the model costs its element alone
            context.findings.error("element-left-out", String.valueOf(e.getMessage()), "the element is left out");
            xml.leave(depth);
        }
    }

    private boolean known(Vocabulary vocabulary, String name, XmlElements xml, ItemDraft item) throws BrokenXml {
        return switch (vocabulary) {
            case RSS -> rss.read(name, xml, item);
            case ATOM, ATOM_03 -> atom.read(name, xml, item) || rss.read(name, xml, item);
            case CONTENT -> name.equals("encoded") && content(context.base(xml, item.base), xml.html(), item);
            case XHTML ->
                (name.equals("body") || name.equals("div")) && content(context.base(xml, item.base), xml.inner(), item);
            case MEDIA -> media.read(name, xml, item);
            case ITUNES, GOOGLE_PLAY, PODCAST -> podcast.read(vocabulary, name, xml, item);
            default -> facts.read(vocabulary, name, xml, item);
        };
    }

    private boolean content(@Nullable URI base, String html, ItemDraft item) {
        if (!item.content(html, false, base == item.base ? null : base)) {
            context.findings.warn("second-content", "an item has its content twice", "the first is taken");
        }
        return true;
    }
}
