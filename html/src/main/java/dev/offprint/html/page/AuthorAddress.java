package dev.offprint.html.page;

import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a name from the address of a page about somebody, {@code /author/ada-vale}, where a page has no other. */
final class AuthorAddress {

    private static final Set<String> NO_NAMES = Set.of(
            "admin",
            "author",
            "contributor",
            "desk",
            "editor",
            "editorial",
            "editors",
            "guest",
            "news",
            "staff",
            "team",
            "the");
    private static final List<String> METAS = List.of("article:author", "author");
    private static final int MOST = 4;

    private AuthorAddress() {}

    static void gather(MetaNames metas, PageContext page) {
        Slot<List<Author>> authors = page.candidates().authors;
        if (authors.all().isEmpty()) {
            for (String name : METAS) {
                List<Author> named = metas.all(name).stream()
                        .flatMap(it -> page.address(it).flatMap(AuthorAddress::author).stream())
                        .toList();
                authors.add(
                        named,
                        Bylines.shown(named),
                        new Origin(Source.ADDRESS, name, Confidence.LOW, metas.place(name)));
            }
        }
    }

    /** The author, if the address ends in two to four words below one that says that authors are there. */
    private static Optional<Author> author(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        List<String> segments = Stream.of(path.split("/"))
                .filter(it -> it.codePoints().anyMatch(Character::isLetter))
                .toList();
        int last = segments.size() - 1;
        if (last < 1 || !BylineWords.isOfAuthor("/" + segments.get(last - 1))) {
            return Optional.empty();
        }
        List<String> words = Stream.of(
                        segments.get(last).replaceFirst("\\.[a-z]{3,5}$", "").split("[-_.+ ]+"))
                .filter(it -> !it.chars().allMatch(Character::isDigit))
                .toList();
        boolean name =
                words.size() > 1 && words.size() <= MOST && words.stream().allMatch(AuthorAddress::isOfName);
        return name
                ? Optional.of(
                        Author.of(words.stream().map(AuthorAddress::capitalized).collect(Collectors.joining(" ")))
                                .with(it -> it.url(address)))
                : Optional.empty();
    }

    private static boolean isOfName(String word) {
        return word.codePoints().allMatch(Character::isLetter) && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String capitalized(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
