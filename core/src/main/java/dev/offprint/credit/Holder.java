package dev.offprint.credit;

import dev.offprint.rule.Rule;
import java.util.Objects;
import java.util.Optional;

/** Who owns a copyright: someone with a name, or a group that is only described. */
public sealed interface Holder {

    /** The words a line prints for the holder. */
    String text();

    /** The holder, if it has a name. */
    Optional<Author> named();

    /** A person, by name. */
    static Holder of(String name) {
        return new Named(Author.of(name));
    }

    /** An organisation, by name. */
    static Holder organization(String name) {
        return new Named(Author.organization(name));
    }

    /** A group without a name, by description: "their authors". */
    static Holder group(String description) {
        return new Group(description);
    }

    /**
     * A person or organisation with a name.
     *
     * @param author who
     */
    record Named(Author author) implements Holder {

        /** Refuses null. */
        public Named {
            Objects.requireNonNull(author, "author");
        }

        @Override
        public String text() {
            return author.name();
        }

        @Override
        public Optional<Author> named() {
            return Optional.of(author);
        }
    }

    /**
     * A group that nobody names one by one.
     *
     * @param description the words used for it, such as "individual contributors"; one line, not blank
     */
    record Group(String description) implements Holder {

        /** Validates the description. */
        public Group {
            description = Rule.line("description", description);
        }

        @Override
        public String text() {
            return description;
        }

        @Override
        public Optional<Author> named() {
            return Optional.empty();
        }
    }
}
