package dev.offprint.html;

import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import java.net.URI;
import java.util.Optional;

/** Writes who and what is cited, as an {@code h-cite} has it: person, title, publisher, page, date. */
final class CitationMarkup {

    private final Markup out;
    private boolean first;

    CitationMarkup(Markup out) {
        this.out = out;
    }

    /** A work by itself, with its authors. */
    void work(Work work) {
        source(Optional.empty(), Optional.of(work));
    }

    /** The parts that are known, parted by commas; the work's authors stand in where no person is named. */
    void source(Optional<Author> person, Optional<Work> work) {
        first = true;
        person.ifPresent(this::person);
        if (person.isEmpty()) {
            work.ifPresent(it -> it.authors().forEach(this::author));
        }
        work.ifPresent(this::parts);
    }

    private void parts(Work work) {
        work.title().ifPresent(title -> {
            comma();
            out.markup("<cite class=\"p-name\">");
            linked("u-url", title, work.url());
            out.markup("</cite>");
        });
        work.publisher().ifPresent(publisher -> {
            comma();
            if (work.title().isPresent()) {
                out.markup("<span class=\"p-publication\">").text(publisher).markup("</span>");
            } else {
                linked("p-publication u-url", publisher, work.url());
            }
        });
        work.page().ifPresent(page -> {
            comma();
            out.markup("<span class=\"p-page\">").text(page).markup("</span>");
        });
        work.date().ifPresent(date -> {
            comma();
            DateMarkup.time(date, "dt-published", out);
        });
        if (work.title().isEmpty() && work.publisher().isEmpty()) {
            work.url().ifPresent(url -> {
                comma();
                linked("u-url p-name", url.toString(), work.url());
            });
        }
    }

    /** Somebody who is quoted and maybe has not written the work, which microformats have no word for. */
    private void person(Author person) {
        comma();
        linked("p-author h-card", out.isForPage() ? " data-person" : "", person.name(), person.url());
    }

    private void author(Author author) {
        comma();
        linked("p-author h-card", author.name(), author.url());
    }

    private void linked(String type, String text, Optional<URI> url) {
        linked(type, "", text, url);
    }

    private void linked(String type, String attribute, String text, Optional<URI> url) {
        Optional<String> address = url.flatMap(out.addresses()::link);
        out.markup(address.isPresent() ? "<a class=\"" : "<span class=\"")
                .markup(type)
                .markup("\"")
                .markup(attribute)
                .attribute("href", address)
                .markup(">")
                .text(text)
                .markup(address.isPresent() ? "</a>" : "</span>");
    }

    private void comma() {
        out.text(first ? "" : out.labels().get(Label.COMMA));
        first = false;
    }
}
