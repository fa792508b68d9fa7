package dev.offprint.examples.cli;

import dev.offprint.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which articles of feeds are asked for. */
final class Selection {

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "Articles with this tag, in any case; given more than once, with any of them.")
    private List<String> tags = List.of();

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Articles by this author, in any case; given more than once, by any of them.")
    private List<String> authors = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Bound.Reader.class,
            description = "Articles from this day or moment on: 2024-03-05 or 2024-03-05T08:30:00Z.")
    private @Nullable Bound since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = Bound.Reader.class,
            description = "Articles up to this day or moment, which is included.")
    private @Nullable Bound until;

    boolean takes(Article article) {
        return isTagged(article) && isSigned(article) && isOfTime(article);
    }

    private boolean isTagged(Article article) {
        return tags.isEmpty()
                || article.tags().stream()
                        .anyMatch(tag -> tags.stream().anyMatch(it -> it.equalsIgnoreCase(tag.label())));
    }

    private boolean isSigned(Article article) {
        return authors.isEmpty()
                || article.authors().stream()
                        .anyMatch(author -> authors.stream().anyMatch(it -> it.equalsIgnoreCase(author.name())));
    }

    /** By the date of publication, else by that of modification; an article without either is of no time. */
    private boolean isOfTime(Article article) {
        Optional<OffsetDateTime> date = article.published().or(article::modified);
        return (since == null || date.filter(it -> since.compare(it) >= 0).isPresent())
                && (until == null || date.filter(it -> until.compare(it) <= 0).isPresent());
    }

    /** A day, as it is where the article was published, or a moment. */
    record Bound(@Nullable LocalDate day, @Nullable OffsetDateTime moment) {

        /** Less than zero where the date is before. */
        int compare(OffsetDateTime date) {
            return day != null
                    ? date.toLocalDate().compareTo(day)
                    : date.toInstant()
                            .compareTo(java.util.Objects.requireNonNull(moment).toInstant());
        }

        /** Reads what the user types. */
        static final class Reader implements ITypeConverter<Bound> {
            @Override
            public Bound convert(String text) {
                try {
                    return text.contains("T")
                            ? new Bound(null, OffsetDateTime.parse(text))
                            : new Bound(LocalDate.parse(text), null);
                } catch (DateTimeException e) {
                    throw new TypeConversionException(
                            "'" + text + "' is no date such as 2024-03-05 or 2024-03-05T08:30:00Z");
                }
            }
        }
    }
}
