package dev.offprint.html;

import dev.offprint.FeedAddress;
import dev.offprint.Publication;
import dev.offprint.body.Direction;
import dev.offprint.body.Image;
import java.util.Optional;

/** What is the same on every page of a publication: the start and end of the document, and of its head and main part. */
final class PageFrame {

    private static final int SMALLEST_TOUCH_ICON = 120;

    private final PageView view;
    private final Publication publication;
    private final PageOptions options;
    private final Markup out;

    PageFrame(PageView view, PageOptions options, Markup out) {
        this.view = view;
        this.publication = view.publication();
        this.options = options;
        this.out = out;
    }

    /** From the document's first byte to the start of its head. */
    void open() {
        out.markup("<!DOCTYPE html>\n<html").attribute("lang", view.language());
        if (view.direction() == Direction.RTL) {
            out.direction(view.direction());
        }
        out.markup(">\n<head>\n");
    }

    /** What comes before the title: how to read the document. */
    void startHead() {
        out.markup("<meta charset=\"utf-8\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    }

    /** What the head of every page has. */
    void head() {
        if (!options.robots().isEmpty()) {
            out.meta("name", "robots", options.robots());
        }
        out.meta("name", "color-scheme", "light dark");
        for (FeedAddress feed : publication.feeds()) {
            out.markup("<link rel=\"alternate\"")
                    .attribute("type", feed.mediaType())
                    .attribute("title", publication.title())
                    .address("href", Optional.of(feed.url()))
                    .markup(">\n");
        }
        publication.icon().ifPresent(this::icons);
        options.stylesheet().write(out);
    }

    private void icons(Image icon) {
        out.addresses().image(icon.url()).ifPresent(url -> {
            icon("icon", icon, url);
            boolean png = icon.mediaType().filter("image/png"::equals).isPresent();
            int side = icon.width().orElse(0);
            if (png && side == icon.height().orElse(-1) && side >= SMALLEST_TOUCH_ICON) {
                icon("apple-touch-icon", icon, url);
            }
        });
    }

    private void icon(String relation, Image icon, String url) {
        out.markup("<link").attribute("rel", relation).attribute("href", url).attribute("type", icon.mediaType());
        if (icon.width().isPresent() && icon.height().isPresent()) {
            out.attribute("sizes", icon.width().getAsInt() + "x" + icon.height().getAsInt());
        }
        out.markup(">\n");
    }

    /** From the end of the head to the start of the main part. */
    void startBody() {
        out.markup("</head>\n<body>\n<a class=\"skip\" href=\"#" + Ids.MAIN + "\">")
                .label(Label.SKIP)
                .markup("</a>\n");
        options.layout().header(view, new PageElements(out));
        out.markup("<main id=\"" + Ids.MAIN + "\">\n");
    }

    /** From the end of the main part to the document's last byte. */
    void close() {
        out.markup("</main>\n");
        options.layout().footer(view, new PageElements(out));
        out.markup("</body>\n</html>\n");
    }
}
