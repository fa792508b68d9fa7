package dev.offprint.html.page;

import dev.offprint.Place;
import dev.offprint.html.read.Places;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says where elements are, of each once, for one block of JSON-LD has something to say of many fields, and findings too. */
final class PlaceNames {

    private final Map<Element, Place> known = new IdentityHashMap<>();

    Place of(@Nullable Element element) {
        if (element == null) {
            return Place.UNKNOWN;
        }
        Place place = known.get(element);
        if (place == null) {
            place = Places.of(element);
            known.put(element, place);
        }
        return place;
    }
}
