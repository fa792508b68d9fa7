package dev.offprint.feed;

import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Place;

/** A document is not well-formed from here on. Never leaves this package. */
final class BrokenXml extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final boolean isGuarded;

    BrokenXml(Place place, String problem, boolean isGuarded) {
        super(problem, null, false, false);
        this.place = place;
        this.isGuarded = isGuarded;
    }

    Place place() {
        return place;
    }

    /** Tells that the document is read leniently from here; nothing, if it is well-formed but too much for the parser. */
    void tell(Findings findings) {
        if (!isGuarded) {
            findings.add(new Finding(
                    Severity.WARNING,
                    "recovered",
                    place,
                    "the feed is not well-formed from here on: " + problem(),
                    "read as what it most likely means"));
        }
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
