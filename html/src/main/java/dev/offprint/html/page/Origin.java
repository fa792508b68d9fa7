package dev.offprint.html.page;

import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something was found.
 *
 * @param source the kind of place
 * @param detail the name there
 * @param confidence how sure it is
 * @param at the element
 */
record Origin(
        Source source,
        String detail,
        Confidence confidence,
        @Nullable Element at) {

    Origin with(Confidence other) {
        return new Origin(source, detail, other, at);
    }
}
