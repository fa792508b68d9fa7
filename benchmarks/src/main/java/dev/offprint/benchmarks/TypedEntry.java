package dev.offprint.benchmarks;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** An entry in the types that Offprint's articles have: checked addresses and dates. */
record TypedEntry(
        String title,
        URI link,
        String id,
        String summary,
        Optional<String> content,
        OffsetDateTime published,
        OffsetDateTime updated,
        String language,
        String rights,
        int year,
        List<String> authors,
        List<String> tags,
        List<String> holders) {

    static TypedEntry of(StaxReading.Entry entry) {
        return new TypedEntry(
                entry.title,
                URI.create(entry.link),
                entry.id,
                entry.summary,
                Optional.ofNullable(entry.content),
                date(entry.published),
                date(entry.updated),
                entry.language,
                entry.rights,
                Integer.parseInt(entry.year),
                List.copyOf(entry.authors),
                List.copyOf(entry.tags),
                List.copyOf(entry.holders));
    }

    private static OffsetDateTime date(String date) {
        boolean isIso = Character.isDigit(date.charAt(0));
        DateTimeFormatter format =
                isIso ? DateTimeFormatter.ISO_OFFSET_DATE_TIME : DateTimeFormatter.RFC_1123_DATE_TIME;
        return OffsetDateTime.parse(date, format);
    }
}
