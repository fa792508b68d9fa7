package dev.offprint.html;

import java.net.URI;
import java.util.Optional;

/**
 * How a body is written.
 *
 * @param destination where it will stand
 * @param base what relative addresses are resolved against
 * @param rawHtml what becomes of raw HTML
 * @param topHeading the level that a heading of level 1 is written with
 * @param language of our own words
 * @param dataImages whether images may be {@code data:} URLs
 */
record BodyOptions(
        Destination destination,
        Optional<URI> base,
        RawHtmlPolicy rawHtml,
        int topHeading,
        String language,
        boolean dataImages) {

    static final BodyOptions DEFAULT =
            new BodyOptions(Destination.PAGE, Optional.empty(), RawHtmlPolicy.TEXT, 2, "en", false);

    BodyOptions withBase(Optional<URI> base) {
        return new BodyOptions(destination, base, rawHtml, topHeading, language, dataImages);
    }

    BodyOptions withLanguage(String language) {
        return new BodyOptions(destination, base, rawHtml, topHeading, language, dataImages);
    }
}
