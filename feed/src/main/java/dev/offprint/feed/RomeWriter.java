package dev.offprint.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEnclosureImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndImage;
import com.rometools.rome.feed.synd.SyndImageImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Makes Rome's feeds of ours. */
final class RomeWriter {

    private final Feed feed;
    private final Publication publication;
    private final Addresses site;

    RomeWriter(Feed feed) {
        this.feed = feed;
        this.publication = feed.publication();
        this.site = Addresses.of(feed, FeedFormat.RSS);
    }

    SyndFeed write() {
        SyndFeed rome = new SyndFeedImpl();
        rome.setEncoding("UTF-8");
        rome.setTitleEx(text(publication.title().orElseThrow()));
        rome.setUri(feed.id().orElse(null));
        rome.setLink(publication.url().map(URI::toString).orElse(null));
        rome.setDescriptionEx(text(publication.description().orElse("")));
        rome.setPublishedDate(date(feed.updated()));
        rome.setCopyright(line(publication.copyright(), publication.language()));
        rome.setLanguage(publication.language().orElse(null));
        rome.setGenerator(Generator.NAME);
        rome.setImage(image(publication.logo()));
        rome.setIcon(image(publication.icon()));
        rome.setLinks(links());
        DCModule dublinCore = (DCModule) rome.getModule(DCModule.URI);
        publication.publisher().ifPresent(publisher -> dublinCore.setPublisher(publisher.name()));
        List<SyndEntry> entries = new ArrayList<>();
        feed.articles().forEach(article -> entries.add(write(article)));
        rome.setEntries(entries);
        return rome;
    }

    private List<SyndLink> links() {
        List<SyndLink> links = new ArrayList<>();
        publication.url().ifPresent(url -> links.add(link("alternate", url)));
        feed.self().ifPresent(url -> links.add(link("self", url)));
        publication.hubs().forEach(url -> links.add(link("hub", url)));
        feed.pages().forEach((page, url) -> links.add(link(page.relation(), url)));
        publication.copyright().ifPresent(copyright -> addLicences(copyright, site, links));
        return links;
    }

    private @Nullable SyndImage image(Optional<Image> image) {
        Optional<URI> url = image.flatMap(it -> site.picture(it.url()));
        if (url.isEmpty()) {
            return null;
        }
        SyndImage rome = new SyndImageImpl();
        rome.setUrl(url.get().toString());
        rome.setTitle(publication.title().orElseThrow());
        rome.setLink(publication.url().map(URI::toString).orElse(null));
        image.get().width().ifPresent(rome::setWidth);
        image.get().height().ifPresent(rome::setHeight);
        return rome;
    }

    private SyndEntry write(Article article) {
        Addresses base = site.of(article);
        SyndEntry entry = new SyndEntryImpl();
        entry.setTitleEx(text(article.title()));
        entry.setUri(article.id().orElseThrow());
        entry.setLink(article.url().map(URI::toString).orElse(null));
        article.summary().ifPresent(summary -> entry.setDescription(summary(summary)));
        if (!article.body().isEmpty()) {
            entry.setContents(new ArrayList<>(List.of(content("html", ArticleText.html(article, base)))));
        }
        entry.setPublishedDate(date(article.published()));
        article.modified().ifPresent(it -> entry.setUpdatedDate(Date.from(it.toInstant())));
        DCModule dublinCore = (DCModule) entry.getModule(DCModule.URI);
        dublinCore.setCreators(
                new ArrayList<>(article.authors().stream().map(Author::name).toList()));
        dublinCore.setLanguage(article.language().orElse(null));
        dublinCore.setRights(line(article.copyright(), article.language()));
        dublinCore.setType(ArticleElements.type(article.kind()).orElse(null));
        entry.setAuthors(people(article.authors(), base));
        entry.setContributors(people(article.contributors(), base));
        entry.setCategories(categories(article));
        entry.setLinks(links(article, base));
        entry.setEnclosures(enclosures(article, base));
        entry.setForeignMarkup(new ArrayList<>(foreign(article, base)));
        return entry;
    }

    private static List<SyndPerson> people(List<Author> authors, Addresses base) {
        List<SyndPerson> people = new ArrayList<>();
        for (Author author : authors) {
            SyndPerson person = new SyndPersonImpl();
            person.setName(author.name());
            person.setUri(
                    author.url().flatMap(base::absolute).map(URI::toString).orElse(null));
            person.setEmail(author.email().orElse(null));
            people.add(person);
        }
        return people;
    }

    private static List<SyndCategory> categories(Article article) {
        List<SyndCategory> categories = new ArrayList<>();
        for (Tag tag : article.tags()) {
            SyndCategory category = new SyndCategoryImpl();
            category.setName(tag.label());
            category.setTaxonomyUri(tag.scheme().orElse(null));
            categories.add(category);
        }
        return categories;
    }

    private static List<SyndLink> links(Article article, Addresses base) {
        List<SyndLink> links = new ArrayList<>();
        article.url().ifPresent(url -> links.add(link("alternate", url)));
        article.translations().forEach((language, url) -> {
            SyndLink link = link("alternate", url);
            link.setHreflang(language);
            links.add(link);
        });
        article.externalUrl().ifPresent(url -> links.add(link("related", url)));
        article.copyright().ifPresent(copyright -> addLicences(copyright, base, links));
        return links;
    }

    private static void addLicences(Copyright copyright, Addresses base, List<SyndLink> links) {
        for (Licence licence : copyright.licences()) {
            licence.url().flatMap(base::absolute).ifPresent(url -> {
                SyndLink link = link("license", url);
                link.setTitle(licence.name());
                links.add(link);
            });
        }
    }

    private static List<SyndEnclosure> enclosures(Article article, Addresses base) {
        List<SyndEnclosure> enclosures = new ArrayList<>();
        for (Attachment attachment : article.attachments()) {
            base.absolute(attachment.url()).ifPresent(url -> {
                SyndEnclosure enclosure = new SyndEnclosureImpl();
                enclosure.setUrl(url.toString());
                enclosure.setType(attachment.mediaType());
                enclosure.setLength(attachment.length().orElse(0));
                enclosures.add(enclosure);
            });
        }
        return enclosures;
    }

    /** What {@link FeedFormat#ATOM} has in other vocabularies, and the dates that Rome's own have no room for: offsets, fractions. */
    private List<Element> foreign(Article article, Addresses base) {
        JdomOut out = new JdomOut();
        List<Attachment> media = article.attachments().stream()
                .filter(it -> it.title().isPresent() || it.duration().isPresent())
                .toList();
        try {
            new ExtensionElements(feed, FeedFormat.ATOM, WritingOptions.DEFAULT, out).write(article, media, base);
            date("created", article.published(), out);
            date("modified", article.modified(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.elements().removeIf(element -> element.getNamespaceURI().equals(Namespace.DC.uri));
        return out.elements();
    }

    private static void date(String name, Optional<OffsetDateTime> date, JdomOut out) throws IOException {
        if (date.isPresent()
                && (date.get().getNano() != 0 || !date.get().getOffset().equals(ZoneOffset.UTC))) {
            out.element(Namespace.DCTERMS, name, FeedDates.rfc3339(date.get()));
        }
    }

    private static @Nullable Date date(Optional<OffsetDateTime> date) {
        return date.map(it -> Date.from(it.toInstant())).orElse(null);
    }

    private static @Nullable String line(Optional<Copyright> copyright, Optional<String> language) {
        return copyright
                .filter(RightsElements::hasLine)
                .map(it -> RightsElements.line(it, language))
                .orElse(null);
    }

    private static SyndContent text(String text) {
        return content("text", text);
    }

    /** A summary is HTML in RSS and says what it is in Atom; where that matters, it is HTML here. */
    private static SyndContent summary(String summary) {
        return Markup.isLike(summary) ? content("html", Markup.html(summary)) : text(summary);
    }

    private static SyndContent content(String type, String value) {
        SyndContent content = new SyndContentImpl();
        content.setType(type);
        content.setValue(value);
        return content;
    }

    private static SyndLink link(String relation, URI url) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(url.toString());
        return link;
    }
}
