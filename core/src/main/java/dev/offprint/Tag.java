package dev.offprint;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.Optional;

/**
 * What an article is about.
 *
 * @param label what readers see
 * @param scheme the vocabulary that the tag is from, often a URI
 * @param url the page that lists the articles with this tag
 */
public record Tag(String label, Optional<String> scheme, Optional<URI> url) {

    /** Checks the label and the address. */
    public Tag {
        label = Rule.line("label", label);
        scheme = Rule.optionalLine("scheme", scheme);
        url = Rule.link("url", url);
    }

    /** A label, and nothing more known. */
    public static Tag of(String label) {
        return new Tag(label, Optional.empty(), Optional.empty());
    }
}
