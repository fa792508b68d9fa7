package dev.offprint.html;

import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.body.Direction;
import dev.offprint.body.Image;
import dev.offprint.credit.SiteCredit;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is the same on every page of a publication: the start and end of the document, the site's header and footer. */
final class PageFrame {

    private final Markup out;
    private final Publication publication;
    private final PageOptions options;

    PageFrame(Markup out, Publication publication, PageOptions options) {
        this.out = out;
        this.publication = publication;
        this.options = options;
    }

    /** From the document's first byte to where its title goes. */
    void open(Optional<String> language, Direction direction) {
        out.markup("<!DOCTYPE html>\n<html").attribute("lang", language);
        if (direction == Direction.RTL) {
            out.direction(direction);
        }
        out.markup(">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    }

    /** What the head of every page has. */
    void head() {
        if (!options.robots().isEmpty()) {
            out.meta(
                    "name",
                    "robots",
                    options.robots().stream().map(RobotsRule::token).collect(Collectors.joining(", ")));
        }
        out.meta("name", "color-scheme", "light dark");
        for (FeedAddress feed : publication.feeds()) {
            out.markup("<link rel=\"alternate\"")
                    .attribute("type", feed.mediaType())
                    .attribute("title", publication.title())
                    .address("href", Optional.of(feed.url()))
                    .markup(">\n");
        }
        publication.icon().ifPresent(this::icon);
        options.stylesheet().write(out);
    }

    private void icon(Image icon) {
        out.addresses().image(icon.url()).ifPresent(url -> {
            out.markup("<link rel=\"icon\"").attribute("href", url).attribute("type", icon.mediaType());
            if (icon.width().isPresent() && icon.height().isPresent()) {
                out.attribute(
                        "sizes", icon.width().getAsInt() + "x" + icon.height().getAsInt());
            }
            out.markup(">\n");
        });
    }

    /** From the end of the head to the start of the main part. */
    void startBody(Optional<String> language, Direction direction) {
        out.markup("</head>\n<body>\n<a class=\"skip\" href=\"#" + Ids.MAIN + "\">")
                .label(Label.SKIP)
                .markup("</a>\n");
        if (publication.title().isPresent() || !publication.navigation().isEmpty()) {
            out.markup("<header class=\"site\"");
            ownLanguage(language, direction);
            out.markup(">\n");
            publication.title().ifPresent(title -> {
                out.markup("<p>");
                out.link(title, "", publication.url().flatMap(out.addresses()::link));
                out.markup("</p>\n");
            });
            navigation();
            out.markup("</header>\n");
        }
        out.markup("<main id=\"" + Ids.MAIN + "\">\n");
    }

    /** From the end of the main part to the document's last byte. */
    void close() {
        out.markup("</main>\n");
        if (!publication.credits().isEmpty()) {
            out.markup("<footer class=\"site\">\n");
            for (SiteCredit credit : publication.credits()) {
                out.markup("<p><small>").text(credit.label()).markup(" ");
                Optional<String> address = credit.url().flatMap(out.addresses()::link);
                out.link(credit.name(), address.isPresent() ? "" : " class=\"h-card\"", address);
                out.markup("</small></p>\n");
            }
            out.markup("</footer>\n");
        }
        out.markup("</body>\n</html>\n");
    }

    private void navigation() {
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

    /** The header is in the language of the publication, which may differ from the article's. */
    private void ownLanguage(Optional<String> language, Direction direction) {
        Optional<String> own =
                publication.language().filter(it -> !Optional.of(it).equals(language));
        own.ifPresent(it -> {
            out.attribute("lang", it);
            if (Direction.of(it) != direction) {
                out.direction(Direction.of(it));
            }
        });
    }
}
