package dev.offprint.html.page;

import dev.offprint.Tag;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.html.read.ClassNames;
import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Gathers what the classes of an {@code h-entry} say, or of the {@code hentry} that came before it, by the parsing rules of
 * microformats2: values of dates in parts, properties that are implied, authors that are those of the feed around.
 */
final class MicroformatsEvidence {

    private static final Set<String> ROOTS =
            Set.of("h-entry", "h-feed", "h-card", "h-cite", "h-event", "h-review", "h-product", "h-adr", "hentry");
    private static final Set<String> CONTENT = Set.of("e-content", "entry-content", "comments", "comment");

    private final PageContext page;
    private final Candidates found;
    private final Moments moments;
    private final List<Author> authors = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Work> answered = new ArrayList<>();
    private boolean named;
    private boolean classic;

    MicroformatsEvidence(PageContext page) {
        this.page = page;
        this.found = page.candidates();
        this.moments = page.moments();
    }

    /** The first entry that is not within another, for those of a list are not this page's. */
    void gather(PageIndex index) {
        List<Element> entries = index.entries;
        if (entries.isEmpty() || isOneOfMany(entries)) {
            return;
        }
        Element entry = entries.get(0);
        classic = !ClassNames.has(entry, "h-entry");
        children(entry);
        if (!named && !classic) {
            implied(entry);
        }
        if (authors.isEmpty()) {
            index.feeds.stream().findFirst().ifPresent(this::authorOfFeed);
        }
        List<Author> all = Bylines.distinct(authors);
        found.authors.add(all, Bylines.shown(all), origin("p-author", entry));
        found.basedOn.add(answered, answered.isEmpty() ? "" : answered.toString(), origin("u-in-reply-to", entry));
        found.tags.add(tags, MetaEvidence.shown(tags), origin("p-category", entry));
    }

    private static boolean isOneOfMany(List<Element> entries) {
        return entries.size() > 1 && entries.get(1).parent() == entries.get(0).parent();
    }

    /** As deep as the tree is, which the parser has limited. */
    private void children(Element parent) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            boolean inner = false;
            for (String name : ClassNames.of(child)) {
                property(name, child);
                inner |= ROOTS.contains(name) || CONTENT.contains(name);
            }
            if (!inner) {
                children(child);
            }
        }
    }

    private void property(String name, Element element) {
        named |= name.startsWith("p-") || name.startsWith("e-");
        switch (name) {
            case "p-name", "entry-title" -> line(element).ifPresent(it -> found.title.add(it, origin(name, element)));
            case "p-summary", "entry-summary" ->
                line(element).ifPresent(it -> found.summary.add(it, origin(name, element)));
            case "u-url" ->
                page.address(address(element))
                        .ifPresent(it -> found.url.add(it, origin(name, element).with(Confidence.MEDIUM)));
            case "u-bookmark-of", "u-repost-of", "u-like-of" ->
                page.address(address(element)).ifPresent(it -> found.externalUrl.add(it, origin(name, element)));
            case "u-in-reply-to" -> reply(element);
            case "dt-published", "published" -> moments.add(date(element), found.published, origin(name, element));
            case "dt-updated", "updated" -> moments.add(date(element), found.modified, origin(name, element));
            case "p-author" -> author(element);
            case "author" -> {
                if (classic) {
                    author(element);
                }
            }
            case "p-category" -> tag(element);
            case "u-featured", "u-photo" -> image(name, element);
            default -> {}
        }
        if (classic && element.attr("rel").equals("tag")) {
            tag(element);
        }
    }

    /** An entry without any property is named by its text, if that is no longer than a name. */
    private void implied(Element entry) {
        Optional<String> name = Rule.optionalLine(Words.of(entry)).filter(it -> it.length() < 200);
        name.ifPresent(it -> found.title.add(it, origin("implied p-name", entry).with(Confidence.LOW)));
    }

    private void authorOfFeed(Element feed) {
        for (Element child = feed.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (ClassNames.has(child, "p-author")) {
                author(child);
            }
        }
    }

    /** What the entry answers: an address, or a citation with a name and who wrote it. */
    private void reply(Element element) {
        Element link = first(element, "u-url").orElse(element);
        page.address(address(link)).ifPresent(url -> {
            Work.Builder work = Work.builder().url(url);
            first(element, "p-name").flatMap(MicroformatsEvidence::line).ifPresent(work::title);
            first(element, "p-author").map(it -> page.authors(nameOf(it))).ifPresent(work::authors);
            answered.add(work.build());
        });
    }

    private void tag(Element element) {
        line(element).ifPresent(it -> tags.add(new Tag(it, Optional.empty(), page.address(element.attr("href")))));
    }

    private void image(String name, Element element) {
        page.address(element.attr(element.hasAttr("src") ? "src" : "href")).ifPresent(url -> {
            Image.Builder image = Image.builder(url);
            if (element.hasAttr("alt")) {
                image.alt(element.attr("alt"));
            }
            found.image.add(image.build(), url.toString(), origin(name, element));
        });
    }

    private void author(Element element) {
        List<Author> read =
                first(element, "fn").isPresent() ? Bylines.exact(nameOf(element)) : page.authors(nameOf(element));
        if (read.size() != 1) {
            authors.addAll(read);
            return;
        }
        Optional<Element> link = element.normalName().equals("a")
                ? Optional.of(element)
                : first(element, "u-url", "url")
                        .or(() -> element.stream()
                                .filter(it -> it.normalName().equals("a"))
                                .findFirst());
        Optional<Element> photo = first(element, "u-photo", "photo");
        authors.add(read.get(0)
                .with(it -> it.url(
                                link.flatMap(a -> page.address(a.attr("href"))).orElse(null))
                        .avatar(photo.flatMap(img -> page.address(img.attr("src")))
                                .orElse(null))));
    }

    /** The name in a card; without one it is implied: the text of an image or an abbreviation, else all of the text. */
    private static String nameOf(Element card) {
        Optional<Element> name = first(card, "p-name", "fn");
        if (name.isPresent()) {
            return value(name.get());
        }
        Element only = card.childrenSize() == 1 && !card.hasText() ? card.child(0) : card;
        String implied = only.normalName().equals("img") ? only.attr("alt") : "";
        return !implied.isBlank() ? implied : value(card);
    }

    private static Optional<Element> first(Element root, String... names) {
        for (Element element : root) {
            for (String name : names) {
                if (element != root && ClassNames.has(element, name)) {
                    return Optional.of(element);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> line(Element element) {
        return Rule.optionalLine(value(element));
    }

    /** Where the value of a text stands, by the kind of element. */
    private static String value(Element element) {
        return switch (element.normalName()) {
            case "abbr" -> element.hasAttr("title") ? element.attr("title") : Words.of(element);
            case "data", "input" -> element.attr("value");
            case "img", "area" -> element.attr("alt");
            default -> Words.of(element);
        };
    }

    private static String address(Element element) {
        return switch (element.normalName()) {
            case "a", "area", "link" -> element.attr("href");
            case "img", "audio", "video", "source" -> element.attr("src");
            case "data", "input" -> element.attr("value");
            default -> element.hasAttr("title") ? element.attr("title") : Words.of(element);
        };
    }

    /** A date may be in parts: day, time and zone in elements of the class {@code value}. */
    private static String date(Element element) {
        String stated = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("title");
        if (!stated.isBlank()) {
            return stated;
        }
        List<String> parts = new ArrayList<>();
        element.stream().limit(20).forEach(part -> {
            if (ClassNames.has(part, "value-title")) {
                parts.add(part.attr("title"));
            } else if (ClassNames.has(part, "value")) {
                parts.add(part.hasAttr("datetime") ? part.attr("datetime") : value(part));
            }
        });
        String time = parts.size() < 2 ? "" : parts.get(0) + "T" + String.join("", parts.subList(1, parts.size()));
        return parts.isEmpty() ? Words.of(element) : parts.size() == 1 ? parts.get(0) : time;
    }

    private static Origin origin(String detail, Element at) {
        return new Origin(Source.MICROFORMATS, detail, Confidence.HIGH, at);
    }
}
