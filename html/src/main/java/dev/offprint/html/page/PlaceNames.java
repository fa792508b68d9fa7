package dev.offprint.html.page;

import dev.offprint.Place;
import dev.offprint.html.read.Places;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says where elements are, of each once, for one block of JSON-LD has something to say of many fields. */
final class PlaceNames {

    private final Map<Element, Place> known = new IdentityHashMap<>();

    Place of(@Nullable Element element) {
        return element == null ? Place.UNKNOWN : known.computeIfAbsent(element, Places::of);
    }
}
