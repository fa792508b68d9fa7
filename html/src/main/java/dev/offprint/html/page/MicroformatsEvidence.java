package dev.offprint.html.page;

import dev.offprint.Article;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.html.read.ClassNames;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Gathers what the {@code h-entry} of a page says, or the {@code hentry} that came before it, or a review or recipe. */
final class MicroformatsEvidence {

    private static final int NAME = 200;
    private static final int VALUE = 1000;
    private static final int VALUES = 100;

    /** What no field takes, and a writer of the web has a name for. */
    private static final List<String> KEPT = List.of(
            "location",
            "syndication",
            "uid",
            "rsvp",
            "rating",
            "best",
            "worst",
            "ingredient",
            "yield",
            "duration",
            "audio",
            "video",
            "follow-of",
            "listen-of",
            "read-of",
            "watch-of",
            "checkin");

    private final PageContext page;
    private final Candidates found;
    private final Moments moments;
    private final Cards cards;
    private final Map<String, Value> properties = new TreeMap<>();

    MicroformatsEvidence(PageContext page, PageIndex index) {
        this.page = page;
        this.found = page.candidates();
        this.moments = page.moments();
        this.cards = new Cards(page, index.cards);
    }

    void gather(Optional<Microformat> entry) {
        entry.ifPresent(this::gather);
        if (found.authors.all().isEmpty()) {
            page.url()
                    .flatMap(cards::representative)
                    .ifPresent(it -> found.authors.add(
                            List.of(it), it.name(), new Origin(Source.MICROFORMATS, "h-card", Confidence.LOW, null)));
        }
    }

    private void gather(Microformat entry) {
        title(entry);
        line(entry, "summary").ifPresent(it -> found.summary.add(it, origin(entry, "summary")));
        entry.first("url")
                .flatMap(this::address)
                .ifPresent(it -> found.url.add(it, origin(entry, "url").with(Confidence.MEDIUM)));
        date(entry, "published", found.published);
        date(entry, "updated", found.modified);
        authors(entry);
        tags(entry);
        for (String name : List.of("bookmark-of", "repost-of", "like-of")) {
            entry.first(name)
                    .flatMap(cards::work)
                    .flatMap(Work::url)
                    .ifPresent(it -> found.externalUrl.add(it, origin(entry, name)));
        }
        basedOn(entry);
        images(entry);
        entry.first("license").flatMap(this::address).ifPresent(it -> {
            Copyright copyright = Copyright.builder().licence(Licence.of(it)).build();
            found.copyright.add(
                    copyright, it.toString(), origin(entry, "license").with(Confidence.MEDIUM));
        });
        if (ClassNames.has(entry.root(), "h-review") || ClassNames.has(entry.root(), "hreview")) {
            found.kind.add(Article.Kind.REVIEW, origin(entry, "h-review"));
        }
        kept(entry);
    }

    /** The text of a note is not its headline, though it is marked as its name. */
    private void title(Microformat entry) {
        if (entry.first("name").isPresent()) {
            Element name = entry.first("name").get();
            boolean isText = entry.all("content").stream()
                    .anyMatch(it -> it.element() == name || name.parents().contains(it.element()));
            line(entry, "name").filter(it -> !isText).ifPresent(it -> found.title.add(it, origin(entry, "name")));
        } else if (!entry.isClassic()) {
            entry.name()
                    .flatMap(Rule::optionalLine)
                    .filter(it -> it.length() < NAME && isLine(entry.root()))
                    .ifPresent(it -> found.title.add(
                            it, new Origin(Source.MICROFORMATS, "implied p-name", Confidence.LOW, entry.root())));
        }
    }

    /** A text with paragraphs has a headline elsewhere, if it has one. */
    private static boolean isLine(Element root) {
        return root.stream().noneMatch(it -> it != root && it.isBlock());
    }

    private void date(Microformat entry, String name, Slot<OffsetDateTime> slot) {
        for (Microformat.Property property : entry.all(name)) {
            if (moments.add(ClassValue.date(property.element()), slot, origin(entry, name))
                    .isPresent()) {
                return;
            }
        }
    }

    /** Those of the entry, else those of the feed that it is in. */
    private void authors(Microformat entry) {
        if (entry.first("author").isPresent()) {
            authors(entry, origin(entry, "author"));
            return;
        }
        for (Element parent : entry.root().parents()) {
            if (ClassNames.has(parent, "h-feed") || ClassNames.has(parent, "hfeed")) {
                Microformat feed = Microformat.of(parent);
                if (feed.first("author").isPresent()) {
                    authors(feed, origin(feed, "author"));
                    line(feed, "name")
                            .ifPresent(it -> found.siteTitle.add(
                                    it, new Origin(Source.MICROFORMATS, "h-feed", Confidence.LOW, parent)));
                }
                return;
            }
        }
    }

    private void authors(Microformat of, Origin origin) {
        List<Author> authors = new ArrayList<>();
        of.all("author").forEach(it -> authors.addAll(cards.authors(it.element())));
        List<Author> all = Bylines.distinct(authors);
        found.authors.add(all, Bylines.shown(all), origin);
    }

    private void tags(Microformat entry) {
        List<Tag> tags = new ArrayList<>();
        for (Microformat.Property property : entry.all("category")) {
            Element element = property.element();
            Microformat card = Microformat.card(element);
            String name = Microformat.isRoot(element) ? card.name().orElse("") : ClassValue.text(element);
            Optional<String> written = Microformat.isRoot(element)
                    ? card.url()
                    : Optional.of(element.attr("href")).filter(it -> !it.isBlank());
            Optional<URI> url = written.flatMap(page::address);
            Rule.optionalLine(name)
                    .map(it -> it.startsWith("#") && it.length() > 1 ? it.substring(1) : it)
                    .or(() -> url.map(MicroformatsEvidence::lastPart))
                    .flatMap(Rule::optionalLine)
                    .ifPresent(it -> tags.add(new Tag(it, Optional.empty(), url)));
        }
        found.tags.add(tags.stream().distinct().toList(), MetaEvidence.shown(tags), origin(entry, "category"));
    }

    /** A tag of the web is the last part of the address of its page. */
    private static String lastPart(URI url) {
        String path = Optional.ofNullable(url.getPath()).orElse("");
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** What it answers, translates or reviews. */
    private void basedOn(Microformat entry) {
        List<Work> works = new ArrayList<>();
        for (String name : List.of("in-reply-to", "quotation-of", "translation-of", "item")) {
            entry.all(name).forEach(it -> cards.work(it.element()).ifPresent(works::add));
        }
        String name = entry.first("in-reply-to").isPresent() ? "in-reply-to" : "item";
        found.basedOn.add(works, works.isEmpty() ? "" : works.toString(), origin(entry, name));
    }

    private void images(Microformat entry) {
        List<Value> others = new ArrayList<>();
        for (String name : List.of("featured", "photo")) {
            for (Microformat.Property property : entry.all(name)) {
                Optional<URI> url = address(property.element());
                if (url.isPresent() && found.image.all().stream().noneMatch(it -> it.source() == Source.MICROFORMATS)) {
                    Image image = image(property.element(), url.get());
                    found.image.add(image, url.get().toString(), origin(entry, name));
                } else if (entry.all("content").stream()
                        .noneMatch(it -> property.element().parents().contains(it.element()))) {
                    url.ifPresent(it -> others.add(Value.of(it.toString())));
                }
            }
        }
        property("photo", others);
    }

    private static Image image(Element element, URI url) {
        Element img = element.normalName().equals("a") && element.selectFirst("img") != null
                ? element.selectFirst("img")
                : element;
        Image.Builder image = Image.builder(url);
        if (img != null && img.hasAttr("alt")) {
            image.alt(img.attr("alt"));
        }
        return image.build();
    }

    private void kept(Microformat entry) {
        for (String name : KEPT) {
            List<Value> values = new ArrayList<>();
            for (Microformat.Property property : entry.all(name)) {
                String value = value(property);
                if (values.size() < VALUES && !value.isBlank() && !isAddressOf(entry, name, value)) {
                    values.add(Value.of(value.length() > VALUE ? value.substring(0, VALUE) : value));
                }
            }
            property(name, values);
        }
        if (!properties.isEmpty()) {
            Origin origin = new Origin(Source.MICROFORMATS, "properties", Confidence.HIGH, entry.root());
            found.properties.add(properties, String.join("; ", properties.keySet()), origin);
        }
    }

    private boolean isAddressOf(Microformat entry, String name, String value) {
        return name.equals("uid")
                && entry.first("url")
                        .flatMap(this::address)
                        .filter(it -> it.toString().equals(value))
                        .isPresent();
    }

    private String value(Microformat.Property property) {
        Element element = property.element();
        if (Microformat.isRoot(element)) {
            return Microformat.card(element).name().orElseGet(() -> ClassValue.text(element));
        }
        return switch (property.kind()) {
            case "u" -> address(element).map(URI::toString).orElseGet(() -> ClassValue.address(element));
            case "dt" -> ClassValue.date(element);
            default -> ClassValue.text(element);
        };
    }

    private void property(String name, List<Value> values) {
        if (!values.isEmpty()) {
            properties.put(name, values.size() == 1 ? values.get(0) : Value.of(values));
        }
    }

    private Optional<URI> address(Element element) {
        return page.address(ClassValue.address(element));
    }

    private static Optional<String> line(Microformat thing, String name) {
        return thing.first(name).map(ClassValue::text).flatMap(Rule::optionalLine);
    }

    /** Named as it is written in the page. */
    private static Origin origin(Microformat thing, String name) {
        List<Microformat.Property> all = thing.all(name);
        Element at = all.isEmpty() ? thing.root() : all.get(0).element();
        return new Origin(Source.MICROFORMATS, thing.written(name), Confidence.HIGH, at);
    }
}
