package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.credit.Author;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Writes who, where and when: the lines below a headline. */
final class BylineMarkup {

    private final Article article;
    private final Markup out;

    BylineMarkup(Article article, Markup out) {
        this.article = article;
        this.out = out;
    }

    void write() {
        if (!article.authors().isEmpty()) {
            out.markup("<p class=\"byline\">");
            authors();
            out.markup("</p>\n");
        }
        if (!article.contributors().isEmpty()) {
            out.markup("<p class=\"contributors\">");
            contributors();
            out.markup("</p>\n");
        }
        dates();
    }

    /** Names and day on one line, for lists. */
    void brief() {
        Optional<OffsetDateTime> published = article.published();
        if (!article.authors().isEmpty() || published.isPresent()) {
            out.markup("<p class=\"byline\">");
            if (!article.authors().isEmpty()) {
                authors();
            }
            out.text(!article.authors().isEmpty() && published.isPresent() ? " · " : "");
            published.ifPresent(this::published);
            out.markup("</p>\n");
        }
    }

    /** Names by the custom of the language: "By Ada Vale, Ben Orr and Nuala Key". */
    private void authors() {
        List<Author> authors = article.authors();
        if (out.labels().isOwn()) {
            out.text(out.labels().get(Label.BY));
        }
        for (int i = 0; i < authors.size(); i++) {
            separator(i, authors.size());
            Author author = authors.get(i);
            out.link(
                    author.name(),
                    author.url().isPresent()
                            ? " class=\"p-author h-card\" rel=\"author\""
                            : " class=\"p-author h-card\"",
                    author.url().flatMap(out.addresses()::link));
        }
    }

    private void contributors() {
        List<Author> contributors = article.contributors();
        for (int i = 0; i < contributors.size(); i++) {
            Author contributor = contributors.get(i);
            separator(i, Integer.MAX_VALUE);
            Optional<String> address = contributor.url().flatMap(out.addresses()::link);
            out.markup("<span class=\"h-card\">");
            out.link(
                    contributor.name(), address.isPresent() ? " class=\"p-name u-url\"" : " class=\"p-name\"", address);
            contributor
                    .role()
                    .ifPresent(role -> out.text(" (")
                            .markup("<span class=\"p-role\">")
                            .text(role)
                            .markup("</span>)"));
            out.markup("</span>");
        }
    }

    /** Between two names; before the last of all, the word for "and". */
    private void separator(int index, int count) {
        if (index > 0) {
            boolean last = index == count - 1 && out.labels().isOwn();
            out.text(out.labels().get(last ? Label.AND : Label.COMMA));
        }
    }

    /** Place, day, and day of the last change; the day of publication leads to the page's own address. */
    private void dates() {
        Optional<OffsetDateTime> published = article.published();
        Optional<OffsetDateTime> modified = article.modified();
        Optional<String> address = article.url().flatMap(out.addresses()::link);
        if (published.isEmpty()) {
            address.ifPresent(url ->
                    out.markup("<data class=\"u-url\"").attribute("value", url).markup("></data>\n"));
        }
        if (published.isEmpty() && modified.isEmpty() && article.dateline().isEmpty()) {
            return;
        }
        out.markup("<p class=\"dates\">");
        article.dateline()
                .ifPresent(place -> out.markup("<span class=\"p-location\">")
                        .text(place)
                        .markup("</span>")
                        .text(published.isPresent() ? out.labels().get(Label.COMMA) : ""));
        published.ifPresent(this::published);
        modified.filter(date -> !modified.equals(published)).ifPresent(date -> {
            out.text(published.isPresent() || article.dateline().isPresent() ? " · " : "")
                    .label(Label.UPDATED)
                    .text(" ");
            if (published.filter(first -> isSameDay(first, date)).isPresent()) {
                DateMarkup.moment(date, "dt-updated", out);
            } else {
                DateMarkup.time(date, "dt-updated", out);
            }
        });
        out.markup("</p>\n");
    }

    /** Two equal days would say nothing of the later one. */
    private static boolean isSameDay(OffsetDateTime one, OffsetDateTime other) {
        return one.toLocalDate().equals(other.toLocalDate());
    }

    private void published(OffsetDateTime date) {
        Optional<String> address = article.url().flatMap(out.addresses()::link);
        address.ifPresent(
                url -> out.markup("<a class=\"u-url\"").attribute("href", url).markup(">"));
        DateMarkup.time(date, "dt-published", out);
        address.ifPresent(url -> out.markup("</a>"));
    }
}
