package dev.offprint.html.page;

import dev.offprint.html.read.AddressText;
import dev.offprint.html.read.Conventions;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page that is being read: its tree, its address, and what has been found of it. */
final class PageContext {

    private final Document document;
    private final Optional<URI> url;
    private final Optional<OffsetDateTime> readAt;
    private final @Nullable URI base;
    private final Conventions conventions;
    private final Candidates candidates = new Candidates();
    private final PageFindings findings = new PageFindings();

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
    }

    /** The address in a {@code base}; where nothing else is known, the one that the page gives as its own. */
    private Optional<URI> stated(String name, String attribute) {
        for (Element element : document.head().children()) {
            boolean ofPage = name.equals("base")
                    || element.attr("rel").equalsIgnoreCase("canonical")
                    || element.attr("property").equalsIgnoreCase("og:url");
            if (element.normalName().equals(name) && ofPage && element.hasAttr(attribute)) {
                return resolve(element.attr(attribute), url.orElse(null)).filter(PageContext::isWeb);
            }
        }
        return Optional.empty();
    }

    Document document() {
        return document;
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
