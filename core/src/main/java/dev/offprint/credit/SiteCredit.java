package dev.offprint.credit;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.Optional;

/**
 * Who made, hosts or drives a site: it belongs to the publication, although footers print it beside the copyright.
 *
 * @param label the words before the name, such as "Site by" or "Powered by"; one line, not blank
 * @param name who or what; one line, not blank
 * @param url where to find them
 */
public record SiteCredit(String label, String name, Optional<URI> url) {

    /** Validates. */
    public SiteCredit {
        label = Rule.line("label", label);
        name = Rule.line("name", name);
        url = Rule.link("url", url);
    }

    /** A credit without a link. */
    public static SiteCredit of(String label, String name) {
        return new SiteCredit(label, name, Optional.empty());
    }

    /** {@code Site by Studio Orr}. */
    @Override
    public String toString() {
        return label + " " + name + url.map(it -> " <" + it + ">").orElse("");
    }
}
