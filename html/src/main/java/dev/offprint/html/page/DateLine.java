package dev.offprint.html.page;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/** Reads a line that tells of publication, of a change, or of both: "Published 3 May 2024, updated 5 May 2024". */
final class DateLine {

    private DateLine() {}

    /** Adds the dates to their slots; gives that of publication. */
    static Optional<OffsetDateTime> add(String text, Moments moments, Candidates found, Origin origin) {
        if (!DateReader.mayHold(text)) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int updated = lower.length() == text.length() ? BylineWords.updated(lower) : -1;
        if (updated < 0) {
            return moments.add(text, found.published, origin);
        }
        int published = BylineWords.published(lower);
        int end = published > updated ? published : text.length();
        moments.add(text.substring(updated, end), found.modified, origin);
        String rest = published > updated ? text.substring(published) : text.substring(0, updated);
        return moments.add(rest, found.published, origin);
    }
}
