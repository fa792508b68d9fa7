package dev.offprint;

import dev.offprint.rule.Rule;
import java.net.URI;

/**
 * A link that every page of a publication shows.
 *
 * @param label what readers see
 * @param url where it leads
 */
public record NavigationLink(String label, URI url) {

    /** Checks the label and the address. */
    public NavigationLink {
        label = Rule.line("label", label);
        url = Rule.link("url", url);
    }
}
