package dev.offprint.html;

import dev.offprint.Publication;
import dev.offprint.credit.Author;
import dev.offprint.rule.Utf8Sink;
import java.net.URI;
import java.util.Optional;

/** A page that lists articles: its parts, in order. */
final class ListingPage {

    private final ListingContext context;
    private final Listing listing;
    private final PageOptions options;

    ListingPage(Listing listing, PageOptions options) {
        this.context = new ListingContext(listing, options);
        this.listing = listing;
        this.options = options;
    }

    void write(Utf8Sink sink) {
        PageFrame frame = new PageFrame(
                context.view(), options, new Markup(sink, context.body(), options.addresses(listing.url())));
        frame.open();
        writeHead(sink);
        frame.startBody();
        writeList(sink);
        frame.close();
    }

    void writeHead(Utf8Sink sink) {
        Markup out = new Markup(sink, context.body());
        PageFrame frame = new PageFrame(context.view(), options, out);
        frame.startHead();
        out.markup("<title>").text(context.title()).markup("</title>\n");
        listing.description().ifPresent(it -> out.meta("name", "description", it));
        context.url().ifPresent(url -> link("canonical", url, out));
        neighbour("prev", listing.previous(), out);
        neighbour("next", listing.next(), out);
        listing.author().ifPresent(author -> author(author, out));
        frame.head();
        social(out);
        new ListingGraph(context, out).write();
    }

    void writeList(Utf8Sink sink) {
        new ListingMarkup(context, options.addresses(listing.url()), sink).write();
    }

    private void neighbour(String relation, Optional<URI> url, Markup out) {
        url.flatMap(context.absolute()::link).ifPresent(address -> link(relation, address, out));
    }

    private void author(Author author, Markup out) {
        author.sameAs().forEach(url -> neighbour("me", Optional.of(url), out));
        author.fediverse().ifPresent(handle -> out.meta("name", "fediverse:creator", handle));
    }

    private void social(Markup out) {
        Publication publication = listing.publication();
        out.meta("property", "og:title", context.heading());
        out.meta("property", "og:type", listing.author().isPresent() ? "profile" : "website");
        context.url().ifPresent(it -> out.meta("property", "og:url", it));
        publication.title().ifPresent(it -> out.meta("property", "og:site_name", it));
        listing.description().ifPresent(it -> out.meta("property", "og:description", it));
        listing.author()
                .flatMap(Author::avatar)
                .or(() -> publication.image().map(image -> image.url()))
                .flatMap(context.absolute()::absolute)
                .ifPresent(it -> out.meta("property", "og:image", it));
        out.meta("name", "twitter:card", "summary");
    }

    private static void link(String relation, String address, Markup out) {
        out.markup("<link")
                .attribute("rel", relation)
                .attribute("href", address)
                .markup(">\n");
    }
}
