package dev.offprint.html.page;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.body.Body;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Evidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.rule.LanguageGuess;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses among the candidates, with an eye on the usual mistakes, and puts the article together. */
final class Assembly {

    /** What is added to the name of a site for those who work there. */
    private static final List<String> DESKS = List.of("news", "staff", "newsroom", "reporter", "com");

    private static final Origin WORDS_OF_TEXT = new Origin(Source.TEXT, "small words", Confidence.LOW, null);

    private final PageContext page;
    private final Candidates found;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<String> sites = new LinkedHashSet<>();
    private final Set<String> siteKeys = new HashSet<>();

    Assembly(PageContext page) {
        this.page = page;
        this.found = page.candidates();
        found.siteTitle.all().forEach(it -> sites.add(it.value()));
        found.publisher.all().forEach(it -> sites.add(it.value().name()));
        found.url
                .value()
                .map(URI::getHost)
                .ifPresent(host -> sites.add(host.startsWith("www.") ? host.substring(4) : host));
    }

    /** What is said of each field, in the order of the fields. */
    List<Evidence> evidence() {
        return evidence;
    }

    /**
     * The article.
     *
     * @param text finds the text, given the title that was chosen
     * @param handles of the authors in the fediverse
     */
    Article article(Function<String, Body> text, List<String> handles) {
        writeOut();
        demoteSites();
        demoteFuture();
        preferWhole();
        Optional<Found<String>> title = Titles.choose(found.title, sites);
        Body body = text.apply(title.map(Found::value).orElse(""));
        if (found.language.all().isEmpty()) {
            LanguageGuess.of(body.text()).ifPresent(it -> found.language.add(it, WORDS_OF_TEXT));
        }
        PlaceNames places = page.places();
        for (Slot<?> slot : found.slots()) {
            (slot == found.title ? title.map(best -> found.title.evidence(best, places)) : slot.evidence(places))
                    .ifPresent(evidence::add);
        }
        ArticleBuilder article = Article.builder(title.map(Found::value).orElseGet(() -> untitled(body)))
                .subtitle(found.subtitle.value().orElse(null))
                .summary(found.summary.value().orElse(null))
                .url(found.url.value().orElse(null))
                .kind(found.kind.value().orElse(Article.Kind.ARTICLE))
                .language(found.language.value().orElse(null))
                .direction(found.direction.value().orElse(null))
                .authors(authors(handles))
                .contributors(found.contributors.value().orElse(List.of()))
                .section(found.section.value().filter(it -> !sites.contains(it)).orElse(null))
                .tags(found.tags.value().orElse(List.of()))
                .image(found.image.value().orElse(null))
                .basedOn(found.basedOn.value().orElse(List.of()))
                .externalUrl(found.externalUrl.value().orElse(null))
                .translations(translations())
                .properties(found.properties.value().orElse(Map.of()))
                .copyright(copyright(false).orElse(null))
                .body(body);
        dates(article);
        return article.build();
    }

    /** Of two lists of authors that are not sure, the one that holds the other is believed, if it adds people. */
    private void preferWhole() {
        found.authors
                .best()
                .filter(best -> best.confidence() == Confidence.MEDIUM)
                .ifPresent(best -> {
                    Set<String> names = names(best);
                    found.authors.all().stream()
                            .filter(it -> it.value().size() > best.value().size()
                                    && names(it).containsAll(names)
                                    && it.value().stream().allMatch(author -> isPerson(author, names, it)))
                            .findFirst()
                            .ifPresent(
                                    whole -> found.authors.revise(it -> it == whole ? it.with(Confidence.HIGH) : it));
                });
    }

    /** What links to the pages of authors name is one of them, whatever it is called. */
    private static boolean isPerson(Author author, Set<String> known, Found<List<Author>> found) {
        boolean linked = found.origin().detail().equals(HeadlineEvidence.LINKS);
        return known.contains(Titles.key(author.name()))
                || author.name().indexOf('@') < 0 && (linked || author.kind() == Author.Kind.PERSON);
    }

    private static Set<String> names(Found<List<Author>> found) {
        return found.value().stream().map(author -> Titles.key(author.name())).collect(Collectors.toSet());
    }

    /** A date after the day on which the page was read is a mistake, or the announcement of something else. */
    private void demoteFuture() {
        page.readAt().ifPresent(now -> {
            OffsetDateTime latest = now.plusDays(1);
            found.published.all().stream()
                    .filter(it -> it.value().isAfter(latest))
                    .findFirst()
                    .ifPresent(it -> page.findings()
                            .warning(
                                    "date-future",
                                    it.origin().at(),
                                    "a date to come: " + it.value(),
                                    "it is believed last"));
            found.published.doubt(date -> date.isAfter(latest));
        });
    }

    /** A page without any title is called by its first words, or by its address. */
    private String untitled(Body body) {
        page.findings().warning("title-missing", null, "no headline and no title", "the first words stand for it");
        String text = body.text().strip();
        int end = Math.min(60, text.length());
        return text.isEmpty()
                ? page.url().map(URI::toString).orElse("Untitled")
                : text.substring(0, end).strip();
    }

    /** The name of an account, "adavale", is written as another source has it. */
    private void writeOut() {
        Map<String, String> names = new HashMap<>();
        for (Found<List<Author>> one : found.authors.all()) {
            for (Author author : one.value()) {
                if (author.name().indexOf(' ') > 0) {
                    names.putIfAbsent(Titles.key(author.name()), author.name());
                }
            }
        }
        if (!names.isEmpty()) {
            found.authors.revise(one -> {
                List<Author> authors =
                        one.value().stream().map(it -> writtenOut(it, names)).toList();
                return authors.equals(one.value()) ? one : one.with(authors, Bylines.shown(authors));
            });
        }
    }

    private static Author writtenOut(Author author, Map<String, String> names) {
        String name = author.name().indexOf(' ') < 0 ? names.get(Titles.key(author.name())) : null;
        return name == null ? author : author.with(it -> it.name(name));
    }

    /** An author that is the site itself is believed only where there is no other. */
    private void demoteSites() {
        found.authors.revise(found -> {
            List<Author> people =
                    found.value().stream().filter(it -> !isSite(it)).toList();
            boolean some = !people.isEmpty() && people.size() < found.value().size();
            return some ? found.with(people, Bylines.shown(people)) : found;
        });
        found.authors.doubt(authors -> authors.stream().allMatch(this::isSite));
    }

    private boolean isSite(Author author) {
        if (siteKeys.isEmpty()) {
            sites.forEach(site -> siteKeys.add(Titles.key(site)));
        }
        String name = Titles.key(author.name());
        return siteKeys.contains(name)
                || DESKS.stream()
                        .anyMatch(desk -> name.endsWith(desk)
                                && siteKeys.contains(name.substring(0, name.length() - desk.length())));
    }

    /** The names are those of the best source; what others know of the same people is added. */
    private List<Author> authors(List<String> handles) {
        List<Author> authors = new ArrayList<>(found.authors.value().orElse(List.of()));
        for (int i = 0; i < authors.size(); i++) {
            Author author = authors.get(i);
            String handle = handles.size() == authors.size() ? handles.get(i) : null;
            Optional<URI> url = author.url().or(() -> urlOf(author));
            authors.set(i, known(author.with(it -> it.url(url.orElse(null))), handle));
        }
        return authors;
    }

    private static Author known(Author author, @Nullable String handle) {
        try {
            return author.fediverse().isPresent() ? author : author.with(it -> it.fediverse(handle));
        } catch (IllegalArgumentException e) {
            return author;
        }
    }

    private Optional<URI> urlOf(Author author) {
        return found.authors.all().stream()
                .flatMap(it -> it.value().stream())
                .filter(other -> Titles.key(other.name()).equals(Titles.key(author.name())))
                .flatMap(other -> other.url().stream())
                .findFirst();
    }

    private void dates(ArticleBuilder article) {
        Optional<OffsetDateTime> published = found.published.value();
        Optional<OffsetDateTime> modified = found.modified.value();
        published.ifPresent(article::published);
        if (modified.isPresent()
                && published.isPresent()
                && modified.get().isBefore(published.get().minusDays(1))) {
            page.findings()
                    .warning(
                            "modified-before-published",
                            null,
                            "modified " + modified.get() + ", published " + published.get(),
                            "the change is left out");
        } else {
            modified.ifPresent(article::modified);
        }
    }

    /** The page's own address is no translation of it. */
    private Map<String, URI> translations() {
        Map<String, URI> translations = new TreeMap<>(found.translations.value().orElse(Map.of()));
        found.url.value().ifPresent(own -> translations.values().removeIf(url -> Urls.same(url, own)));
        return translations;
    }

    /** A line at the foot of a page is the site's; what the metadata says is the article's. */
    private Optional<Copyright> copyright(boolean ofSite) {
        List<Found<Copyright>> all = found.copyright.ranked().stream()
                .filter(it -> (it.source() == Source.TEXT) == ofSite)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Copyright best = all.get(0).value();
        if (!best.licences().isEmpty()) {
            return Optional.of(best);
        }
        return all.stream()
                .filter(it -> !it.value().licences().isEmpty())
                .findFirst()
                .map(it -> best.with(copyright -> copyright.licences(it.value().licences())))
                .or(() -> Optional.of(best));
    }

    PublicationBuilder publication() {
        Optional<Author> publisher = found.publisher.value();
        return Publication.builder()
                .title(found.siteTitle
                        .value()
                        .or(() -> publisher.map(Author::name))
                        .orElse(null))
                .url(found.siteUrl.value().orElse(null))
                .description(found.siteDescription.value().orElse(null))
                .publisher(publisher.orElse(null))
                .logo(found.logo.value().orElse(null))
                .icon(found.icon.value().orElse(null))
                .copyright(copyright(true).orElse(null));
    }
}
