package dev.offprint.html.page;

import dev.offprint.Tag;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.html.read.ClassNames;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gathers what the classes of an {@code h-entry} say, or of the {@code hentry} that came before it. */
final class MicroformatsEvidence {

    private static final Set<String> ROOTS =
            Set.of("h-entry", "h-feed", "h-card", "h-cite", "h-event", "h-review", "hentry");
    private static final Set<String> CONTENT = Set.of("e-content", "entry-content", "comments", "comment");

    private final PageContext page;
    private final Candidates found;
    private final List<Author> authors = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();

    MicroformatsEvidence(PageContext page) {
        this.page = page;
        this.found = page.candidates();
    }

    /** The first entry that is not within another, for those of a list are not this page's. */
    void gather(List<Element> entries) {
        Element entry = entries.isEmpty() ? null : entries.get(0);
        if (entry == null || isOneOfMany(entries)) {
            return;
        }
        for (Element child = entry.firstElementChild(); child != null; child = child.nextElementSibling()) {
            walk(child);
        }
        found.authors.add(authors, Bylines.shown(authors), Source.MICROFORMATS, "p-author", Confidence.HIGH);
        found.tags.add(
                tags,
                tags.stream().map(Tag::label).collect(Collectors.joining("; ")),
                Source.MICROFORMATS,
                "p-category",
                Confidence.HIGH);
    }

    private static boolean isOneOfMany(List<Element> entries) {
        return entries.size() > 1 && entries.get(1).parent() == entries.get(0).parent();
    }

    private void walk(Element element) {
        List<String> names = ClassNames.of(element);
        boolean inner = false;
        for (String name : names) {
            property(name, element);
            inner |= ROOTS.contains(name) || CONTENT.contains(name);
        }
        if (!inner) {
            for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
                walk(child);
            }
        }
    }

    private void property(String name, Element element) {
        switch (name) {
            case "p-name", "entry-title" -> line(element).ifPresent(it -> add(found.title, it, name));
            case "p-summary", "entry-summary" -> line(element).ifPresent(it -> add(found.summary, it, name));
            case "u-url" ->
                page.address(address(element))
                        .ifPresent(it -> found.url.add(it, Source.MICROFORMATS, name, Confidence.MEDIUM));
            case "u-bookmark-of", "u-repost-of" ->
                page.address(address(element))
                        .ifPresent(it -> found.externalUrl.add(it, Source.MICROFORMATS, name, Confidence.HIGH));
            case "dt-published", "published" ->
                Moments.add(date(element), Source.MICROFORMATS, name, Confidence.HIGH, found.published, page);
            case "dt-updated", "updated" ->
                Moments.add(date(element), Source.MICROFORMATS, name, Confidence.HIGH, found.modified, page);
            case "p-author", "author" -> author(element);
            case "p-category" -> line(element).ifPresent(it -> tags.add(tag(it, element)));
            case "u-featured", "u-photo" ->
                page.address(element.attr("src"))
                        .ifPresent(it -> found.image.add(
                                Image.builder(it)
                                        .alt(element.hasAttr("alt") ? element.attr("alt") : null)
                                        .build(),
                                it.toString(),
                                Source.MICROFORMATS,
                                name,
                                Confidence.HIGH));
            default -> {}
        }
    }

    private static void add(Slot<String> slot, String value, String name) {
        slot.add(value, Source.MICROFORMATS, name, Confidence.HIGH);
    }

    private Tag tag(String label, Element element) {
        return new Tag(label, Optional.empty(), page.address(element.attr("href")));
    }

    private void author(Element element) {
        Element name = find(element, "p-name", "fn");
        Element link = element.normalName().equals("a") ? element : find(element, "u-url", "url");
        String text = Words.of(name == null ? element : name);
        List<Author> read = Bylines.read(text);
        if (read.size() == 1) {
            Optional<URI> url = link == null ? Optional.empty() : page.address(link.attr("href"));
            authors.add(read.get(0).with(it -> it.url(url.orElse(null))));
        } else {
            authors.addAll(read);
        }
    }

    private static @Nullable Element find(Element root, String... names) {
        for (Element element : root) {
            for (String name : names) {
                if (ClassNames.has(element, name)) {
                    return element;
                }
            }
        }
        return null;
    }

    private static Optional<String> line(Element element) {
        return Rule.optionalLine(element.hasAttr("value") ? element.attr("value") : Words.of(element));
    }

    private static String address(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("value");
    }

    private static String date(Element element) {
        String stated = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("title");
        return stated.isBlank() ? Words.of(element) : stated;
    }
}
