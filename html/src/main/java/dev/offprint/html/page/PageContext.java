package dev.offprint.html.page;

import dev.offprint.credit.Author;
import dev.offprint.html.read.AddressText;
import dev.offprint.html.read.Conventions;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A page that is being read: its tree, its address, and what has been found of it. */
final class PageContext {

    private static final int MOST = 200;
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char ZERO_WIDTH_SPACE = '\u200b';

    private final Document document;
    private final Optional<URI> url;
    private final Optional<OffsetDateTime> readAt;
    private final @Nullable URI base;
    private final Conventions conventions;
    private final Candidates candidates = new Candidates();
    private final PlaceNames places = new PlaceNames();
    private final PageFindings findings = new PageFindings(places);
    private final Moments moments;
    private final String title;
    private final Map<String, List<Author>> authors = new HashMap<>();

    PageContext(Document document, Optional<URI> url, Optional<OffsetDateTime> readAt, Conventions conventions) {
        this.document = document;
        this.readAt = readAt;
        this.url = url;
        this.conventions = conventions;
        this.base = stated("base", "href")
                .or(() -> url)
                .or(() -> stated("link", "href"))
                .or(() -> stated("meta", "content"))
                .orElse(null);
        this.moments = new Moments(this);
        this.title = title(document);
    }

    /** The address in a {@code base}; where nothing else is known, the one that the page gives as its own. */
    private Optional<URI> stated(String name, String attribute) {
        for (Element element = document.head().firstElementChild();
                element != null;
                element = element.nextElementSibling()) {
            if (element.normalName().equals(name) && isOfPage(element) && element.hasAttr(attribute)) {
                return resolve(element.attr(attribute), url.orElse(null)).filter(PageContext::isWeb);
            }
        }
        return Optional.empty();
    }

    /** As the tree's own method has it, which asks a selector and most often rewrites what is one line already. */
    private static String title(Document document) {
        for (Element child = document.head().firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("title")) {
                boolean one = child.childNodeSize() == 1 && child.childNode(0) instanceof TextNode;
                String text = one ? ((TextNode) child.childNode(0)).getWholeText() : "";
                return isPlain(text) ? text : document.title();
            }
            if (child.childrenSize() > 0) {
                break;
            }
        }
        return document.title();
    }

    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' '
                    || c == ' ' && before == ' '
                    || c == NO_BREAK_SPACE
                    || c == SOFT_HYPHEN
                    || c == ZERO_WIDTH_SPACE) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static boolean isOfPage(Element element) {
        return element.normalName().equals("base")
                || element.attr("rel").equalsIgnoreCase("canonical")
                || element.attr("property").equalsIgnoreCase("og:url");
    }

    Document document() {
        return document;
    }

    /** What the page calls itself in its head. */
    String title() {
        return title;
    }

    /** Reads its dates. */
    Moments moments() {
        return moments;
    }

    /** The address under which it was read, if that is known. */
    Optional<URI> url() {
        return url;
    }

    /** When the page was read, if the caller said so. */
    Optional<OffsetDateTime> readAt() {
        return readAt;
    }

    /** What relative addresses are relative to; null where nobody knows. */
    @Nullable
    URI base() {
        return base;
    }

    Conventions conventions() {
        return conventions;
    }

    Candidates candidates() {
        return candidates;
    }

    /** The authors that a byline names: read once, for a page says the same in several places. */
    List<Author> authors(String byline) {
        List<Author> known = authors.get(byline);
        if (known == null) {
            known = Bylines.read(byline);
            if (authors.size() < MOST) {
                authors.put(byline, known);
            }
        }
        return known;
    }

    /** Where its elements are. */
    PlaceNames places() {
        return places;
    }

    PageFindings findings() {
        return findings;
    }

    /** The absolute address that somebody wrote, as far as it is one of the web. */
    Optional<URI> address(String written) {
        return resolve(written, base).filter(PageContext::isWeb);
    }

    private static boolean isWeb(URI uri) {
        try {
            Rule.address("address", uri);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<URI> resolve(String written, @Nullable URI against) {
        String text = written.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = AddressText.parse(text);
            return Optional.of(
                    uri.isAbsolute() || against == null ? uri : AddressText.parse(conventions.resolve(against, uri)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
