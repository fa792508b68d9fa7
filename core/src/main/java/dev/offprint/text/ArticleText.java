package dev.offprint.text;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Block;
import dev.offprint.body.Paragraph;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.SiteCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an article: head, body, foot. */
final class ArticleText {

    private static final Map<String, List<String>> BYLINES = Map.of(
            "de", List.of("Von ", " und "),
            "fr", List.of("Par ", " et "),
            "es", List.of("Por ", " y "),
            "it", List.of("Di ", " e "),
            "pt", List.of("Por ", " e "),
            "nl", List.of("Door ", " en "));
    private static final List<String> ENGLISH = List.of("By ", " and ");

    private ArticleText() {}

    static String of(Article article, Publication publication) {
        Optional<Copyright> copyright = publication.copyrightOf(article);
        Locale language = Locale.forLanguageTag(article.language().orElse("en"));

        List<String> parts = new ArrayList<>();
        parts.add(Escape.isMarkedHeadline(article.title()) ? "\\" + article.title() : article.title());
        boolean inferred = copyright.map(Copyright::holders).equals(Optional.of(article.authors()));
        Optional<String> standfirst = article.subtitle()
                .filter(line ->
                        HeadReader.isStandfirst(line) && !article.authors().isEmpty());
        standfirst.ifPresent(parts::add); // a byline tells that it is one
        if (!article.authors().isEmpty() && (!inferred || standfirst.isPresent())) {
            parts.add(byline(article.authors(), language));
        }
        Dateline.line(article.dateline(), article.published()).ifPresent(parts::add);

        List<Block> blocks = new ArrayList<>();
        if (standfirst.isEmpty()) {
            article.subtitle().ifPresent(line -> blocks.add(Paragraph.of(line)));
        }
        blocks.addAll(Carried.of(article.body()));
        parts.addAll(BlockText.ofBody(blocks));

        foot(copyright, publication, language).ifPresent(parts::add);
        return String.join("\n\n", parts) + "\n";
    }

    /** With positions if they read back; else as a list of names; else with a word between all names. */
    private static String byline(List<Author> authors, Locale language) {
        List<String> words = BYLINES.getOrDefault(language.getLanguage(), ENGLISH);
        List<String> names = authors.stream().map(Author::name).toList();
        List<String> full = authors.stream().map(ArticleText::withPosition).toList();
        String positions = words.get(0) + String.join(words.get(1), full);
        if (!full.equals(names)
                && full.equals(read(positions).map(ArticleText::withPosition).toList())) {
            return positions;
        }
        int last = names.size() - 1;
        String listed = words.get(0) + String.join(", ", names.subList(0, last)) + words.get(1) + names.get(last);
        boolean same = last > 0 && names.equals(read(listed).map(Author::name).toList());
        return same ? listed : words.get(0) + String.join(words.get(1), names);
    }

    private static String withPosition(Author author) {
        return Stream.of(Optional.of(author.name()), author.jobTitle(), author.affiliation())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Stream<Author> read(String line) {
        Byline byline = Byline.read(line);
        return byline == null ? Stream.empty() : byline.authors().stream();
    }

    private static Optional<String> foot(Optional<Copyright> copyright, Publication publication, Locale language) {
        List<String> lines = new ArrayList<>();
        copyright
                .map(notice -> notice.statement().orElseGet(() -> notice.line(language)))
                .filter(line -> !line.isBlank())
                .ifPresent(lines::add);
        publication.credits().stream().map(SiteCredit::toString).forEach(lines::add);
        String between = lines.stream().allMatch(new FootLines()::takes) ? "\n" : "\n\n";
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(between, lines));
    }
}
