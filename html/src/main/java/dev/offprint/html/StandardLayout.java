package dev.offprint.html;

import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.body.Direction;
import dev.offprint.credit.SiteCredit;
import java.util.Optional;

/** The site's header and footer, of what its publication says. */
final class StandardLayout {

    private StandardLayout() {}

    static void header(PageView page, Markup out) {
        Publication publication = page.publication();
        if (publication.title().isPresent() || !publication.navigation().isEmpty()) {
            out.markup("<header class=\"site\"");
            ownLanguage(page, out);
            out.markup(">\n");
            publication.title().ifPresent(title -> {
                out.markup("<p>");
                out.link(title, "", publication.url().flatMap(out.addresses()::link));
                out.markup("</p>\n");
            });
            navigation(publication, out);
            out.markup("</header>\n");
        }
    }

    static void footer(PageView page, Markup out) {
        Publication publication = page.publication();
        if (!publication.credits().isEmpty()) {
            out.markup("<footer class=\"site\"");
            ownLanguage(page, out);
            out.markup(">\n");
            for (SiteCredit credit : publication.credits()) {
                out.markup("<p><small>").text(credit.label()).markup(" ");
                Optional<String> address = credit.url().flatMap(out.addresses()::link);
                out.link(credit.name(), address.isPresent() ? "" : " class=\"h-card\"", address);
                out.markup("</small></p>\n");
            }
            out.markup("</footer>\n");
        }
    }

    private static void navigation(Publication publication, Markup out) {
        if (publication.navigation().isEmpty()) {
            return;
        }
        out.markup("<nav").label("aria-label", Label.NAVIGATION).markup(">\n<ul>\n");
        for (NavigationLink entry : publication.navigation()) {
            out.markup("<li>");
            out.link(entry.label(), "", out.addresses().link(entry.url()));
            out.markup("</li>\n");
        }
        out.markup("</ul>\n</nav>\n");
    }

    /** Both are in the language of the publication, which may differ from the article's. */
    private static void ownLanguage(PageView page, Markup out) {
        Optional<String> own =
                page.publication().language().filter(it -> !Optional.of(it).equals(page.language()));
        own.ifPresent(it -> {
            out.attribute("lang", it);
            if (Direction.of(it) != page.direction()) {
                out.direction(Direction.of(it));
            }
        });
    }
}
