package dev.offprint.html.page;

import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.html.read.ClassNames;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads people out of {@code h-card} and {@code vcard}, and works out of {@code h-cite}. */
final class Cards {

    /** What is longer holds more than names: the author's life, other stories. */
    private static final int LONGEST = 120;

    private final PageContext page;
    private final List<Element> cards;

    /**
     * A reader.
     *
     * @param cards all of the page
     */
    Cards(PageContext page, List<Element> cards) {
        this.page = page;
        this.cards = cards;
    }

    /** Who an element names: a card, the names in a text, or an address whose card is elsewhere in the page. */
    List<Author> authors(Element element) {
        Element root = Microformat.isRoot(element) ? element : inner(element).orElse(element);
        Microformat card = Microformat.card(root);
        String name = card.name().orElseGet(() -> ClassValue.text(root));
        boolean stated = card.first("name").isPresent();
        if (name.length() > LONGEST) {
            return List.of();
        }
        List<Author> read = stated ? Bylines.exact(name, page) : page.authors(name);
        Optional<URI> url = card.url().flatMap(page::address).or(() -> onlyLink(root));
        if (read.isEmpty()) {
            return url.or(() -> page.address(name))
                    .flatMap(this::at)
                    .map(List::of)
                    .orElse(read);
        }
        return read.size() > 1
                ? Bylines.linked(read, root, page)
                : List.of(detailed(read.get(0), card, url.orElse(null)));
    }

    /** The card of the page that gives this address as its own. */
    private Optional<Author> at(URI url) {
        for (Element element : cards) {
            Microformat card = Microformat.card(element);
            if (isAt(card.url(), url)) {
                return author(card);
            }
        }
        return Optional.empty();
    }

    private boolean isAt(Optional<String> written, URI url) {
        return written.flatMap(page::address).filter(it -> Urls.same(it, url)).isPresent();
    }

    /**
     * Whose page it is, by the rules of the
     * <a href="https://microformats.org/wiki/representative-h-card-parsing">representative h-card</a>: the card of the
     * page's own address, or of one that a link calls "me".
     */
    Optional<Author> representative(URI address) {
        List<Microformat> own = new ArrayList<>();
        for (Element element : cards) {
            Microformat card = Microformat.card(element);
            boolean isOwn = isAt(card.url(), address);
            boolean isKnown = isAt(card.first("uid").map(ClassValue::address), address);
            boolean isMe = card.all("url").stream()
                    .anyMatch(it -> ClassNames.split(it.element().attr("rel")).contains("me"));
            if (isOwn && isKnown || isMe) {
                return author(card);
            }
            if (isOwn) {
                own.add(card);
            }
        }
        return own.size() == 1 ? author(own.get(0)) : Optional.empty();
    }

    private Optional<Author> author(Microformat card) {
        List<Author> named = card.name().map(it -> Bylines.exact(it, page)).orElse(List.of());
        URI url = card.url().flatMap(page::address).orElse(null);
        return named.size() == 1 ? Optional.of(detailed(named.get(0), card, url)) : Optional.empty();
    }

    /** A card that is inside what is no card itself, as in {@code <p class=p-author>by <a class=h-card …}. */
    private static Optional<Element> inner(Element element) {
        for (Element child : element) {
            if (child != element && (ClassNames.has(child, "h-card") || ClassNames.has(child, "vcard"))) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private Optional<URI> onlyLink(Element root) {
        List<Element> links = root.stream()
                .filter(it -> it.normalName().equals("a") && it.hasAttr("href"))
                .limit(2)
                .toList();
        return links.size() == 1 ? page.address(links.get(0).attr("href")) : Optional.empty();
    }

    /** Adds what a card says more. */
    private Author detailed(Author author, Microformat card, @Nullable URI url) {
        Author known = author.with(it -> it.url(url)
                .avatar(card.photo()
                        .or(() -> card.first("logo"))
                        .flatMap(img -> page.address(ClassValue.address(img)))
                        .orElse(null))
                .sameAs(others(card, url)));
        known = set(known, Author.Builder::email, card.first("email").map(Cards::mailbox));
        known = set(known, Author.Builder::bio, line(card, "note"));
        known = set(known, Author.Builder::role, line(card, "role"));
        known = set(known, Author.Builder::jobTitle, line(card, "job-title"));
        Optional<String> organisation =
                card.first("org").flatMap(it -> Microformat.card(it).name()).flatMap(Rule::optionalLine);
        return organisation.filter(author.name()::equals).isPresent()
                ? known.with(it -> it.kind(Author.Kind.ORGANIZATION))
                : set(known, Author.Builder::affiliation, organisation);
    }

    /** Other pages about the same. */
    private Set<URI> others(Microformat card, @Nullable URI url) {
        Set<URI> others = new LinkedHashSet<>();
        for (String name : List.of("url", "uid")) {
            card.all(name)
                    .forEach(it -> page.address(ClassValue.address(it.element()))
                            .filter(URI::isAbsolute)
                            .filter(other -> other.getScheme().startsWith("http"))
                            .ifPresent(others::add));
        }
        others.removeIf(other -> url != null && Urls.same(other, url));
        return others;
    }

    private static String mailbox(Element element) {
        String written = ClassValue.address(element).strip();
        boolean scheme = written.toLowerCase(Locale.ROOT).startsWith("mailto:");
        String address = scheme ? written.substring("mailto:".length()) : written;
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    /** What the model refuses is left out: an e-mail address that is none. */
    private static Author set(
            Author author, BiFunction<Author.Builder, String, Author.Builder> setter, Optional<String> value) {
        try {
            return value.isEmpty() ? author : author.with(it -> setter.apply(it, value.get()));
        } catch (IllegalArgumentException e) {
            return author;
        }
    }

    private static Optional<String> line(Microformat thing, String name) {
        return thing.first(name).map(ClassValue::text).flatMap(Rule::optionalLine);
    }

    /** A work that is cited, by a link or as an {@code h-cite}; none where there is neither an address nor a title. */
    Optional<Work> work(Element element) {
        Microformat cite = Microformat.card(element);
        boolean stated = Microformat.isRoot(element)
                || cite.first("name").isPresent()
                || cite.first("url").isPresent();
        Optional<URI> url = (stated ? cite.url() : Optional.<String>empty())
                .or(() -> Optional.of(ClassValue.address(element)))
                .flatMap(page::address);
        Optional<String> title = stated ? cite.name().flatMap(Rule::optionalLine) : Optional.empty();
        if (url.isEmpty() && title.isEmpty()) {
            return Optional.empty();
        }
        Work.Builder work = Work.builder();
        url.ifPresent(work::url);
        title.ifPresent(work::title);
        line(cite, "publication").ifPresent(work::publisher);
        cite.first("author").map(this::authors).ifPresent(work::authors);
        cite.first("published").map(ClassValue::date).ifPresent(it -> date(work, it));
        return Optional.of(work.build());
    }

    private static void date(Work.Builder work, String written) {
        try {
            work.date(written.strip());
        } catch (IllegalArgumentException e) {
            return; // a citation does without one
        }
    }
}
