package dev.offprint.feed;

import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.MiningTerms;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Terms for machines as RSL 1.0 has them in feeds (rslstandard.org/rsl). */
final class RslElements {

    private final XmlOut out;

    RslElements(XmlOut out) {
        this.out = out;
    }

    /** Writes the terms of what is at an address, if there are any. */
    void write(Copyright copyright, URI url, Addresses base) throws IOException {
        Optional<MiningTerms> terms = copyright.mining();
        if (terms.isEmpty()) {
            return;
        }
        out.start(Namespace.RSL, "content").attribute("url", url.toString());
        if (terms.get().licenceServer().isPresent()) {
            out.attribute("server", terms.get().licenceServer().get().toString());
        }
        out.start(Namespace.RSL, "license");
        uses("permits", terms.get(), MiningTerms.Permission.ALLOW);
        uses("prohibits", terms.get(), MiningTerms.Permission.DENY);
        out.end();
        for (Author holder : copyright.holders()) {
            out.start(Namespace.RSL, "copyright");
            out.attribute("type", holder.kind().name().toLowerCase(Locale.ROOT));
            out.text(holder.name()).end();
        }
        Optional<URI> policy = terms.get().policy().flatMap(base::absolute);
        if (policy.isPresent()) {
            out.element(Namespace.RSL, "terms", policy.get().toString());
        }
        out.end();
    }

    /** RSL has no word for mining as such, so nothing is said of it here. */
    private void uses(String name, MiningTerms terms, MiningTerms.Permission permission) throws IOException {
        for (MiningTerms.Use use : MiningTerms.Use.values()) {
            if (use != MiningTerms.Use.TDM && terms.permissions().get(use) == permission) {
                out.start(Namespace.RSL, name).attribute("type", "usage");
                out.text(use.name().toLowerCase(Locale.ROOT).replace('_', '-')).end();
            }
        }
    }
}
