package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.credit.Author;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What formats with names alone do not say of people: Podcasting 2.0's {@code person}, in RSS and Atom alike. */
final class PeopleElements {

    private final XmlOut out;
    private final boolean linked;

    /**
     * Elements about people.
     *
     * @param linked whether the format itself has the addresses of authors
     */
    PeopleElements(XmlOut out, boolean linked) {
        this.out = out;
        this.linked = linked;
    }

    void write(Article article, Addresses base) throws IOException {
        if (isNeeded(article.authors(), linked, base) || isNeeded(article.contributors(), true, base)) {
            Set<String> needed = new HashSet<>();
            addNeeded(article.authors(), linked, base, needed);
            addNeeded(article.contributors(), true, base, needed);
            write(article.authors(), "author", needed, base);
            write(article.contributors(), "contributor", needed, base);
        }
    }

    private static void addNeeded(List<Author> people, boolean linked, Addresses base, Set<String> names) {
        for (Author person : people) {
            if (isNeeded(person, linked, base)) {
                names.add(key(person.name()));
            }
        }
    }

    /** By its letters alone: readers take two spellings of one name for the same person. */
    static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Of people who share a name all are written, so that it can be told by their order which of them is meant. */
    private void write(List<Author> people, String role, Set<String> needed, Addresses base) throws IOException {
        for (Author person : people) {
            if (needed.contains(key(person.name()))) {
                write(person, role, base);
            }
        }
    }

    /** The role is always said, for readers take a person without one for the host of a show. */
    private void write(Author author, String role, Addresses base) throws IOException {
        out.start(Namespace.PODCAST, "person").attribute("role", author.role().orElse(role));
        Optional<URI> url = author.url().flatMap(it -> base.absolute(it));
        if (url.isPresent()) {
            out.attribute("href", url.get().toString());
        }
        Optional<URI> avatar = author.avatar().flatMap(it -> base.picture(it));
        if (avatar.isPresent()) {
            out.attribute("img", avatar.get().toString());
        }
        out.text(author.name()).end();
    }

    /** Whether there is more to say of any of them than the format itself does. */
    static boolean isNeeded(List<Author> people, boolean linked, Addresses base) {
        for (int i = 0; i < people.size(); i++) {
            if (isNeeded(people.get(i), linked, base)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is more to say of somebody than the format itself does. */
    private static boolean isNeeded(Author author, boolean linked, Addresses base) {
        return author.role().isPresent()
                || author.avatar().isPresent()
                        && base.picture(author.avatar().get()).isPresent()
                || !linked
                        && author.url().isPresent()
                        && base.absolute(author.url().get()).isPresent();
    }
}
