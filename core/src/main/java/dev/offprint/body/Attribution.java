package dev.offprint.body;

import dev.offprint.credit.Author;
import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is quoted, and from what: the line under a quotation, and what is known behind it.
 *
 * @param text the line as printed, without the dash before it; may be empty where person or work is given
 * @param person who said or wrote the words
 * @param work in which they stand
 */
public record Attribution(List<Inline> text, Optional<Author> person, Optional<Work> work) {

    /** Checks that at least one of the three is given. */
    public Attribution {
        text = Inlines.optional("text", text);
        Rule.given("person", person);
        Rule.given("work", work);
        Rule.check(
                !text.isEmpty() || person.isPresent() || work.isPresent(),
                "text",
                "must be given where neither person nor work is",
                text);
    }

    /** A line of plain text. */
    public static Attribution of(String text) {
        return new Attribution(List.of(new Text(text)), Optional.empty(), Optional.empty());
    }

    /** A work, and no line of its own. */
    public static Attribution of(Work work) {
        return new Attribution(List.of(), Optional.empty(), Optional.of(work));
    }

    /** A person, a work, and no line of its own. */
    public static Attribution of(Author person, Work work) {
        return new Attribution(List.of(), Optional.of(person), Optional.of(work));
    }

    /** The line as printed or, where there is none, person, title, publisher, page and date, parted by commas. */
    public String line() {
        if (!text.isEmpty()) {
            return BodyText.of(text);
        }
        List<String> parts = new ArrayList<>();
        person.ifPresent(author -> parts.add(author.name()));
        work.ifPresent(source -> {
            if (person.isEmpty()) {
                source.authors().forEach(author -> parts.add(author.name()));
            }
            source.title().ifPresent(parts::add);
            source.publisher().ifPresent(parts::add);
            source.page().ifPresent(parts::add);
            source.date().ifPresent(date -> parts.add(date.toString()));
            if (parts.isEmpty()) {
                source.url().ifPresent(url -> parts.add(url.toString()));
            }
        });
        return String.join(", ", parts);
    }
}
