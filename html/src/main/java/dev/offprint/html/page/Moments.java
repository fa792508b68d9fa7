package dev.offprint.html.page;

import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import java.time.OffsetDateTime;

/** Adds dates as they were found; one without time or zone is less sure. */
final class Moments {

    private Moments() {}

    static void add(
            String text,
            Source source,
            String detail,
            Confidence confidence,
            Slot<OffsetDateTime> slot,
            PageContext page) {
        DateReader.read(text).ifPresent(read -> {
            Confidence sure = read.exact() || confidence == Confidence.LOW ? confidence : Confidence.MEDIUM;
            slot.add(read.moment(), source, detail, sure);
            if (!read.exact()) {
                page.findings()
                        .info(
                                "date-zone",
                                null,
                                "a date without time or zone: \"" + text.strip() + "\"",
                                "it is taken to be in UTC");
            }
        });
    }
}
