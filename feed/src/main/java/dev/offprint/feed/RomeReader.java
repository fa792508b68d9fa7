package dev.offprint.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndImage;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Attachment;
import dev.offprint.Finding;
import dev.offprint.Place;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.Reading;
import dev.offprint.Tag;
import dev.offprint.body.Body;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import dev.offprint.html.HtmlBody;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes our feeds of Rome's. */
final class RomeReader {

    private static final int SHOWN_OF_TEXT = 60;

    private final SyndFeed rome;
    private final List<Finding> findings = new ArrayList<>();

    RomeReader(SyndFeed rome) {
        this.rome = rome;
    }

    Reading<Feed> read() {
        Feed.Builder feed = Feed.builder(publication());
        Attempt attempt = new Attempt("feed", findings);
        feed.id(rome.getUri());
        for (SyndLink link : rome.getLinks()) {
            if ("self".equals(link.getRel())) {
                attempt.uri("self", link.getHref(), feed::self);
            }
            for (Page page : Page.values()) {
                if (page.relation().equals(link.getRel())) {
                    attempt.uri(page.relation(), link.getHref(), url -> feed.page(page, url));
                }
            }
        }
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < rome.getEntries().size(); i++) {
            articles.add(article(rome.getEntries().get(i), new Attempt("entries[" + i + "]", findings)));
        }
        feed.articles(articles);
        Optional<OffsetDateTime> updated =
                Optional.ofNullable(rome.getPublishedDate()).map(RomeReader::date);
        Optional<OffsetDateTime> newest = feed.build().updated();
        updated.filter(it -> newest.filter(that -> isSame(that, it)).isEmpty()).ifPresent(feed::updated);
        return new Reading<>(feed.build(), findings);
    }

    private Publication publication() {
        Attempt attempt = new Attempt("feed", findings);
        PublicationBuilder publication = Publication.builder();
        publication.title(title(rome.getTitleEx()));
        attempt.uri("link", alternate(rome.getLinks()).orElse(rome.getLink()), publication::url);
        publication.description(title(rome.getDescriptionEx()));
        attempt.text("language", rome.getLanguage(), publication::language);
        image("image", rome.getImage(), attempt).ifPresent(publication::logo);
        image("icon", rome.getIcon(), attempt).ifPresent(publication::icon);
        copyright(rome.getCopyright(), rome.getLanguage(), rome.getLinks(), new RomeMarkup(List.of(), attempt), attempt)
                .ifPresent(publication::copyright);
        rome.getLinks().stream()
                .filter(link -> "hub".equals(link.getRel()))
                .forEach(link -> attempt.uri("hub", link.getHref(), publication::hub));
        String publisher = ((DCModule) rome.getModule(DCModule.URI)).getPublisher();
        attempt.text("publisher", publisher, name -> publication.publisher(Author.organization(name)));
        return publication.build();
    }

    private static Optional<Image> image(String name, @Nullable SyndImage rome, Attempt attempt) {
        List<Image> images = new ArrayList<>();
        if (rome != null) {
            attempt.uri(name, rome.getUrl(), url -> {
                Image.Builder image = Image.builder(url);
                if (rome.getWidth() != null && rome.getHeight() != null) {
                    image.size(rome.getWidth(), rome.getHeight());
                }
                images.add(image.build());
            });
        }
        return images.stream().findFirst();
    }

    private Article article(SyndEntry entry, Attempt attempt) {
        ArticleBuilder article = Article.builder(title(entry, attempt));
        RomeMarkup markup = new RomeMarkup(entry.getForeignMarkup(), attempt);
        DCModule dublinCore = (DCModule) entry.getModule(DCModule.URI);
        attempt.uri("link", alternate(entry.getLinks()).orElse(entry.getLink()), article::url);
        article.id(entry.getUri());
        text(entry, article, attempt);
        article.published(markup.date("created").orElse(date(entry.getPublishedDate())));
        article.modified(markup.date("modified").orElse(date(entry.getUpdatedDate())));
        attempt.text("language", dublinCore.getLanguage(), article::language);
        kind(dublinCore.getType()).ifPresent(article::kind);
        article.authors(markup.people(authors(entry.getAuthors(), dublinCore.getCreators(), attempt), "author"));
        article.contributors(markup.people(authors(entry.getContributors(), List.of(), attempt), "contributor"));
        for (SyndCategory category : entry.getCategories()) {
            attempt.text(
                    "category",
                    category.getName(),
                    label -> article.tag(
                            new Tag(label, Optional.ofNullable(category.getTaxonomyUri()), Optional.empty())));
        }
        for (SyndLink link : entry.getLinks()) {
            link(link, article, attempt);
        }
        for (SyndEnclosure enclosure : entry.getEnclosures()) {
            attachment(enclosure, attempt).ifPresent(article::attachment);
        }
        copyright(dublinCore.getRights(), dublinCore.getLanguage(), entry.getLinks(), markup, attempt)
                .ifPresent(article::copyright);
        Article read = article.build();
        return read.with(change -> markup.apply(read, change));
    }

    private String title(SyndEntry entry, Attempt attempt) {
        String title = title(entry.getTitleEx());
        if (title != null && !title.isBlank()) {
            return title;
        }
        String text = Optional.ofNullable(summary(entry.getDescription()))
                .or(() -> entry.getContents().stream().findFirst().map(RomeReader::summary))
                .filter(it -> !it.isBlank())
                .orElse("Untitled")
                .strip();
        attempt.found("title-missing", "no title", "the beginning of the text stands in, or Untitled");
        int end = text.codePointCount(0, text.length());
        return end <= SHOWN_OF_TEXT ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN_OF_TEXT)) + "…";
    }

    /** A description beside content is a summary; one that stands alone is a summary if it is plain text, else the body. */
    private void text(SyndEntry entry, ArticleBuilder article, Attempt attempt) {
        String summary = summary(entry.getDescription());
        if (!entry.getContents().isEmpty()) {
            article.summary(summary);
            body(entry.getContents().get(0).getValue(), entry, article, attempt);
        } else if (entry.getDescription() != null && isRich(entry.getDescription())) {
            body(entry.getDescription().getValue(), entry, article, attempt);
        } else {
            article.summary(summary);
        }
    }

    private void body(@Nullable String html, SyndEntry entry, ArticleBuilder article, Attempt attempt) {
        if (html == null || html.isBlank()) {
            return;
        }
        Optional<URI> base = alternate(entry.getLinks())
                .or(() -> Optional.ofNullable(entry.getLink()))
                .flatMap(link -> Links.read(link, null))
                .filter(Links::isPage);
        Reading<Body> body = base.isPresent() ? HtmlBody.read(html, base.get()) : HtmlBody.read(html);
        body.findings()
                .forEach(it -> findings.add(new Finding(
                        it.severity(), it.code(), Place.UNKNOWN.in(attempt.place), it.problem(), it.action())));
        article.body(body.value());
    }

    private static boolean isRich(SyndContent content) {
        return content.getValue() != null
                && !"text".equals(content.getType())
                && content.getValue().contains("<");
    }

    /** Rome has an author of RSS by e-mail alone, sometimes among the names; a single one belongs to a single name. */
    private static List<Author> authors(List<SyndPerson> people, List<String> creators, Attempt attempt) {
        List<Author> authors = new ArrayList<>();
        Set<String> emails = new LinkedHashSet<>();
        for (SyndPerson person : people) {
            String name = person.getName();
            if (name == null || Addresses.isMailbox(name)) {
                emails.add(Optional.ofNullable(name)
                        .or(() -> Optional.ofNullable(person.getEmail()))
                        .orElse(""));
            } else {
                attempt.text("author", name, it -> authors.add(author(person, it, attempt)));
            }
        }
        for (String creator : creators) {
            if (creator != null && Addresses.isMailbox(creator)) {
                emails.add(creator);
            } else if (authors.stream().noneMatch(author -> author.name().equals(creator))) {
                attempt.text("author", creator, it -> authors.add(Author.of(it)));
            }
        }
        if (authors.isEmpty()) {
            emails.forEach(email -> attempt.text("author", email, it -> authors.add(Author.of(it))));
        } else if (authors.size() == 1
                && emails.size() == 1
                && authors.get(0).email().isEmpty()) {
            String email = emails.iterator().next();
            attempt.text(
                    "author.email", email, it -> authors.set(0, authors.get(0).with(one -> one.email(it))));
        }
        return authors;
    }

    private static Author author(SyndPerson person, String name, Attempt attempt) {
        return Author.of(name).with(change -> {
            attempt.uri("author.uri", person.getUri(), url -> change.url(Rule.link("url", url)));
            attempt.text("author.email", person.getEmail(), email -> {
                Rule.check(Addresses.isMailbox(email), "email", "must be an address", email);
                change.email(email);
            });
        });
    }

    private static void link(SyndLink link, ArticleBuilder article, Attempt attempt) {
        if ("related".equals(link.getRel())) {
            attempt.uri("link", link.getHref(), article::externalUrl);
        } else if ("alternate".equals(link.getRel()) && link.getHreflang() != null) {
            attempt.uri("link", link.getHref(), url -> article.translation(link.getHreflang(), url));
        }
    }

    private static Optional<Attachment> attachment(SyndEnclosure enclosure, Attempt attempt) {
        List<Attachment> attachments = new ArrayList<>();
        String type = Optional.ofNullable(enclosure.getType()).orElse("application/octet-stream");
        attempt.uri("enclosure", enclosure.getUrl(), url -> {
            Attachment.Builder attachment = Attachment.builder(url, type);
            if (enclosure.getLength() > 0) {
                attachment.length(enclosure.getLength());
            }
            attachments.add(attachment.build());
        });
        return attachments.stream().findFirst();
    }

    private static Optional<Copyright> copyright(
            @Nullable String line,
            @Nullable String language,
            List<SyndLink> links,
            RomeMarkup markup,
            Attempt attempt) {
        Copyright read = line == null || line.isBlank()
                ? Copyright.builder().build()
                : RightsElements.read(line.strip(), Optional.ofNullable(language));
        Copyright copyright = read.with(change -> {
            for (SyndLink link : links) {
                if ("license".equals(link.getRel())) {
                    attempt.uri("license", link.getHref(), url -> addLicence(url, link.getTitle(), read, change));
                }
            }
            markup.apply(change);
        });
        return Optional.of(copyright).filter(it -> !it.isEmpty());
    }

    private static void addLicence(URI url, @Nullable String title, Copyright read, Copyright.Builder change) {
        if (read.licences().stream().noneMatch(licence -> licence.url().equals(Optional.of(url)))) {
            change.licence(licence(url, title));
        }
    }

    private static Licence licence(URI url, @Nullable String title) {
        Licence known = Licence.of(url);
        boolean unknown = known.name().equals(url.toString());
        return unknown && title != null && !title.isBlank()
                ? new Licence(title, known.url(), known.spdx(), known.scopes(), known.attribution())
                : known;
    }

    private static Optional<Article.Kind> kind(@Nullable String type) {
        for (Article.Kind kind : Article.Kind.values()) {
            if (ArticleElements.type(kind).filter(it -> it.equals(type)).isPresent()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Rome gives an Atom feed's own address as its link, so the alternate one comes first. */
    private static Optional<String> alternate(List<SyndLink> links) {
        return links.stream()
                .filter(link ->
                        (link.getRel() == null || "alternate".equals(link.getRel())) && link.getHreflang() == null)
                .map(SyndLink::getHref)
                .findFirst();
    }

    /** A text that is HTML only if it says so, such as a title. */
    private static @Nullable String title(@Nullable SyndContent content) {
        boolean html = content != null
                && content.getType() != null
                && content.getType().contains("html");
        return html ? summary(content) : content == null ? null : content.getValue();
    }

    /** A text that is HTML unless it says otherwise, such as a description. */
    private static @Nullable String summary(@Nullable SyndContent content) {
        if (content == null || content.getValue() == null) {
            return null;
        }
        boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        return plain ? content.getValue() : HtmlLine.plain(content.getValue());
    }

    /** Rome's date, in UTC. */
    static @Nullable OffsetDateTime date(@Nullable Date date) {
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
    }

    /** Whether two dates are the same to Rome, which counts milliseconds. */
    static boolean isSame(OffsetDateTime one, OffsetDateTime other) {
        return one.toInstant().toEpochMilli() == other.toInstant().toEpochMilli();
    }

    /** Takes values that may not fit the model, and tells which did not. */
    record Attempt(String place, List<Finding> findings) {

        void text(String field, @Nullable String text, Consumer<String> take) {
            if (text == null || text.isBlank()) {
                return;
            }
            try {
                take.accept(text);
            } catch (IllegalArgumentException e) {
                found("value-refused", field + ": " + e.getMessage(), "left out");
            }
        }

        void uri(String field, @Nullable String text, Consumer<URI> take) {
            text(field, text, it -> take.accept(URI.create(it.strip())));
        }

        void found(String code, String problem, String action) {
            findings.add(new Finding(Finding.Severity.WARNING, code, Place.UNKNOWN.in(place), problem, action));
        }
    }
}
