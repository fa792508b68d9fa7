package dev.offprint.html;

import dev.offprint.body.Direction;
import java.net.URI;
import java.util.Optional;

/** A list as the parts of its page see it: what is stated or follows, worked out once. */
final class ListingContext {

    private final Listing listing;
    private final BodyOptions body;
    private final Optional<String> language;
    private final Addresses absolute;
    private final String title;
    private final String heading;

    ListingContext(Listing listing, PageOptions options) {
        this.listing = listing;
        this.language = listing.publication().language();
        this.body = options.body().withLanguage(language.orElse(options.body().language()));
        Optional<URI> home = listing.publication().url();
        this.absolute = new Addresses(home.or(options.body()::base).orElse(null), false);
        Labels labels = Labels.of(body.language());
        this.heading = listing.title().orElseGet(() -> labels.get(Label.ARTICLES));
        int number = listing.number().orElse(1);
        this.title = heading
                + (number == 1 ? "" : " – " + labels.numbered(Label.PAGE, number, body.language()))
                + listing.publication()
                        .title()
                        .filter(site -> !site.equals(heading))
                        .map(site -> " – " + site)
                        .orElse("");
    }

    Listing listing() {
        return listing;
    }

    /** How text of the list itself is written; an entry has a language of its own. */
    BodyOptions body() {
        return body;
    }

    Optional<String> language() {
        return language;
    }

    Direction direction() {
        return language.map(Direction::of).orElse(Direction.LTR);
    }

    /** For the head, which machines read away from the page. */
    Addresses absolute() {
        return absolute;
    }

    /** The page's own address. */
    Optional<String> url() {
        return listing.url().flatMap(absolute::absolute);
    }

    /** What the window says: the heading, which page of several it is, and the site. */
    String title() {
        return title;
    }

    /** What the page says at its top. */
    String heading() {
        return heading;
    }

    PageView view() {
        return new PageView(listing.publication(), Optional.empty(), language, direction());
    }
}
