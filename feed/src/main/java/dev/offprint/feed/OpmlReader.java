package dev.offprint.feed;

import dev.offprint.Finding;
import dev.offprint.Place;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.feed.Subscriptions.Entry;
import dev.offprint.feed.Subscriptions.Folder;
import dev.offprint.feed.Subscriptions.Subscription;
import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads OPML of every version. The parser knows no entities but HTML's own and follows nothing, and attributes are known
 * in any case, for people write these files by hand.
 */
final class OpmlReader {

    private static final int MAX_OUTLINES = 100_000;
    private static final int MAX_FINDINGS = 1_000;

    private final List<Finding> findings = new ArrayList<>();
    private int outlines;

    private OpmlReader() {}

    static Reading<Subscriptions> read(Document document) {
        Element root = document.firstElementChild();
        if (root == null || !root.tagName().equalsIgnoreCase("opml")) {
            throw new ReadingException(Place.UNKNOWN, "this is no OPML: its first element is not opml");
        }
        OpmlReader reader = new OpmlReader();
        if (!root.endSourceRange().isTracked() || root.endSourceRange().isImplicit()) {
            reader.tell(
                    Finding.Severity.WARNING,
                    "truncated",
                    root,
                    "the list ends before its last end tag",
                    "what comes before is read");
        }
        List<Entry> entries = new ArrayList<>();
        String title = "";
        for (Element part : root.children()) {
            if (part.tagName().equalsIgnoreCase("head")) {
                for (Element fact : part.children()) {
                    title = fact.tagName().equalsIgnoreCase("title") ? fact.text() : title;
                }
            } else if (part.tagName().equalsIgnoreCase("body")) {
                reader.outlines(part, 0, entries);
            }
        }
        return new Reading<>(new Subscriptions(Optional.of(title), entries), reader.findings);
    }

    /** Adds what is in an element; what is deeper than folders may be comes out beside its folder. */
    private void outlines(Element parent, int depth, List<Entry> entries) {
        for (Element outline = parent.firstElementChild();
                outline != null && outlines < MAX_OUTLINES;
                outline = outline.nextElementSibling()) {
            if (!outline.tagName().equalsIgnoreCase("outline")) {
                continue;
            }
            if (++outlines == MAX_OUTLINES) {
                tell(Finding.Severity.ERROR, "too-many-outlines", outline, "more than " + MAX_OUTLINES, "left out");
                return;
            }
            if ("true".equalsIgnoreCase(attribute(outline, "isComment"))) {
                continue;
            }
            outline(outline, depth, entries);
        }
    }

    private void outline(Element outline, int depth, List<Entry> entries) {
        String url = feedAddress(outline);
        if (url != null && !url.isBlank()) {
            subscription(outline, url, entries);
            if (depth < Subscriptions.MAX_DEPTH) {
                outlines(outline, depth + 1, entries);
            } else {
                flatten(outline, entries);
            }
            return;
        }
        if (outline.firstElementChild() == null) {
            String problem = "the outline " + Findings.quote(title(outline, "")) + " is no feed: it has no xmlUrl";
            tell(Finding.Severity.INFO, "not-a-feed", outline, problem, "left out");
            return;
        }
        if (depth == Subscriptions.MAX_DEPTH) {
            tell(Finding.Severity.WARNING, "folders-too-deep", outline, "folders lie too deep", "flattened");
            flatten(outline, entries);
            return;
        }
        List<Entry> inner = new ArrayList<>();
        outlines(outline, depth + 1, inner);
        entries.add(new Folder(title(outline, "Untitled"), inner));
    }

    /** Without recursion, for this is where somebody wants the stack to end. */
    private void flatten(Element folder, List<Entry> entries) {
        for (Element outline : folder.getElementsByTag("outline")) {
            String url = feedAddress(outline);
            if (outline != folder && url != null && ++outlines < MAX_OUTLINES) {
                subscription(outline, url, entries);
            }
        }
    }

    private void subscription(Element outline, String written, List<Entry> entries) {
        Optional<URI> url = address(written);
        if (url.isEmpty()) {
            tell(
                    Finding.Severity.ERROR,
                    "bad-address",
                    outline,
                    "the address " + Findings.quote(written) + " is none of a feed",
                    "left out");
            return;
        }
        String page = attribute(outline, "htmlUrl");
        entries.add(new Subscription(
                title(outline, url.get().toString()),
                url.get(),
                page == null ? Optional.empty() : address(page),
                Optional.ofNullable(attribute(outline, "description")),
                language(attribute(outline, "language"))));
    }

    /** Where the feed is; before OPML 2.0 some named it {@code url}, which is a page's in outlines of other types. */
    private static @Nullable String feedAddress(Element outline) {
        String url = attribute(outline, "xmlUrl");
        String type = attribute(outline, "type");
        boolean isFeed = "rss".equalsIgnoreCase(type) || "atom".equalsIgnoreCase(type);
        return url == null && isFeed ? attribute(outline, "url") : url;
    }

    private static Optional<URI> address(String written) {
        return Links.read(written.replaceFirst("(?i)^\\s*feed://", "https://"), null)
                .filter(Links::isPage);
    }

    private static String title(Element outline, String otherwise) {
        String text = attribute(outline, "text");
        String title = text == null || text.isBlank() ? attribute(outline, "title") : text;
        String line = title == null ? "" : Characters.line(title);
        return line.isEmpty() ? otherwise : line;
    }

    private static Optional<String> language(@Nullable String written) {
        try {
            return written == null || written.isBlank() || written.equalsIgnoreCase("unknown")
                    ? Optional.empty()
                    : Optional.of(Rule.language("language", written.replace('_', '-')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String attribute(Element outline, String name) {
        for (Attribute attribute : outline.attributes()) {
            if (attribute.getKey().equalsIgnoreCase(name)) {
                return attribute.getValue();
            }
        }
        return null;
    }

    private void tell(Finding.Severity severity, String code, Element where, String problem, String action) {
        if (findings.size() < MAX_FINDINGS) {
            int line = where.sourceRange().startPos() < 0
                    ? 0
                    : where.sourceRange().start().lineNumber();
            Place place = line < 1
                    ? Place.UNKNOWN
                    : Place.at(line, where.sourceRange().start().columnNumber());
            findings.add(new Finding(severity, code, place, problem, action));
        }
    }
}
