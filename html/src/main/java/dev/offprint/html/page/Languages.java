package dev.offprint.html.page;

import dev.offprint.rule.Rule;
import java.util.Optional;

/** Reads language tags as pages write them. */
final class Languages {

    private Languages() {}

    static Optional<String> read(String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        String tag = written.strip().replace('_', '-');
        int comma = tag.indexOf(',');
        try {
            return Optional.of(Rule.language("lang", comma < 0 ? tag : tag.substring(0, comma)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
