package dev.offprint.html;

import java.net.URI;
import java.util.Optional;

/**
 * How a page is written.
 *
 * @param body how its body is; the language stands in where the article states none
 * @param stylesheet what styles it
 * @param layout what stands around its main part
 * @param robots what search engines are told, as the meta element says it; empty for nothing
 * @param site where links are written relative to the page, if anywhere
 */
record PageOptions(BodyOptions body, Stylesheet stylesheet, PageLayout layout, String robots, Optional<URI> site) {

    /** How addresses are spelt in the visible part of the page with this address. */
    Addresses addresses(Optional<URI> page) {
        return new Addresses(
                body.base().orElse(null),
                body.dataImages(),
                site.map(it -> SiteLinks.of(it, page)).orElse(null));
    }
}
