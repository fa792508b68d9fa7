package dev.offprint.html.page;

import dev.offprint.html.evidence.Confidence;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/** Adds dates as they were found; one without time or zone is less sure. */
final class Moments {

    private final PageContext page;
    private final DateReader reader;

    Moments(PageContext page) {
        this.page = page;
        this.reader = new DateReader(page.conventions(), order(page));
    }

    /** The language of the page says what comes first in 3/5/2024; English does so only with a country. */
    private static DateReader.Order order(PageContext page) {
        String language = page.document().child(0).attr("lang").strip().toLowerCase(Locale.ROOT);
        if (language.isEmpty() || language.equals("en")) {
            return DateReader.Order.UNKNOWN;
        }
        return language.startsWith("en-us") || language.startsWith("en_us")
                ? DateReader.Order.MONTH_FIRST
                : DateReader.Order.DAY_FIRST;
    }

    /** Whether a text is about a date. */
    boolean isDate(String text) {
        return reader.read(text).isPresent();
    }

    /** Adds the first date of a text, if it has one, and gives it. */
    Optional<OffsetDateTime> add(String text, Slot<OffsetDateTime> slot, Origin origin) {
        Optional<DateReader.Read> found = reader.read(text);
        if (found.isEmpty()) {
            return Optional.empty();
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
        return Optional.of(read.moment());
    }
}
