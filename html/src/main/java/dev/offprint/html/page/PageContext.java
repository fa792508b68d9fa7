package dev.offprint.html.page;

import dev.offprint.html.read.AddressText;
import dev.offprint.html.read.Conventions;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** A page that is being read: its tree, its address, and what has been found of it. */
final class PageContext {

    private final Document document;
    private final URI url;
    private final URI base;
    private final Conventions conventions;
    private final Candidates candidates = new Candidates();
    private final PageFindings findings = new PageFindings();

    PageContext(Document document, URI url, Conventions conventions) {
        this.document = document;
        this.url = url;
        this.conventions = conventions;
        this.base = base(document, url, conventions);
    }

    /** A {@code base} element changes what relative addresses are relative to. */
    private static URI base(Document document, URI url, Conventions conventions) {
        for (var element : document.head().children()) {
            if (element.normalName().equals("base") && element.hasAttr("href")) {
                return resolve(element.attr("href"), url, conventions)
                        .filter(PageContext::isWeb)
                        .orElse(url);
            }
        }
        return url;
    }

    Document document() {
        return document;
    }

    /** The address under which it was read. */
    URI url() {
        return url;
    }

    /** What relative addresses are relative to. */
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
        return resolve(written, base, conventions).filter(PageContext::isWeb);
    }

    private static boolean isWeb(URI uri) {
        try {
            Rule.address("address", uri);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<URI> resolve(String written, URI base, Conventions conventions) {
        String text = written.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = AddressText.parse(text);
            return Optional.of(uri.isAbsolute() ? uri : AddressText.parse(conventions.resolve(base, uri)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
