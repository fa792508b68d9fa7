package dev.offprint.html.page;

import dev.offprint.html.evidence.Confidence;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Adds dates as they were found; one without time or zone is less sure. */
final class Moments {

    private final PageContext page;
    private final DateReader reader;

    Moments(PageContext page) {
        this.page = page;
        this.reader = new DateReader(page.conventions());
    }

    void add(String text, Slot<OffsetDateTime> slot, Origin origin) {
        Optional<DateReader.Read> found = reader.read(text);
        if (found.isEmpty()) {
            return;
        }
        DateReader.Read read = found.get();
        boolean sure = read.exact() || origin.confidence() == Confidence.LOW;
        slot.add(read.moment(), sure ? origin : origin.with(Confidence.MEDIUM));
        if (!read.exact()) {
            page.findings()
                    .info(
                            "date-zone",
                            origin.at(),
                            "a date without time or zone: \"" + text.strip() + "\"",
                            "it is taken to be in UTC");
        }
    }
}
