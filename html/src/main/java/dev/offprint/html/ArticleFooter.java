package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Tag;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what stands below the text: who wrote it, what it answers, its topics, languages and files, who owns it. */
final class ArticleFooter {

    private final ArticleContext context;
    private final Article article;
    private final Markup out;

    ArticleFooter(ArticleContext context, Markup out) {
        this.context = context;
        this.article = context.article();
        this.out = out;
    }

    void write() {
        List<Author> described = new ArrayList<>(article.authors());
        described.removeIf(it -> it.bio().isEmpty());
        boolean empty = described.isEmpty()
                && article.basedOn().isEmpty()
                && article.tags().isEmpty()
                && article.translations().isEmpty()
                && article.attachments().isEmpty()
                && context.notice().isEmpty();
        if (!empty) {
            out.markup("<footer>\n");
            described.forEach(this::author);
            basedOn();
            tags();
            translations();
            attachments();
            CopyrightMarkup.notice(context, out);
            out.markup("</footer>\n");
        }
    }

    private void author(Author author) {
        out.markup("<div class=\"author\">\n");
        author.avatar()
                .flatMap(out.addresses()::image)
                .ifPresent(url -> out.markup("<img")
                        .attribute("src", url)
                        .markup(" alt=\"\" width=\"64\" height=\"64\" loading=\"lazy\" decoding=\"async\">\n"));
        out.markup("<p><strong>").text(author.name()).markup("</strong>");
        author.jobTitle()
                .ifPresent(it -> out.text(out.labels().get(Label.COMMA)).text(it));
        author.affiliation()
                .ifPresent(it -> out.text(out.labels().get(Label.COMMA)).text(it));
        out.markup("<br>\n").text(author.bio().orElse("")).markup("</p>\n</div>\n");
    }

    private void basedOn() {
        if (article.basedOn().isEmpty()) {
            return;
        }
        out.markup("<div class=\"based-on\">\n<p class=\"label\">")
                .label(Label.IN_RESPONSE_TO)
                .markup("</p>\n<ul>\n");
        CitationMarkup citations = new CitationMarkup(out);
        FactMarkup facts = new FactMarkup(out);
        for (Work work : article.basedOn()) {
            out.markup("<li class=\"u-in-reply-to h-cite\"");
            facts.work(work);
            out.markup(">");
            citations.work(work);
            work.copyright().ifPresent(copyright -> CopyrightMarkup.small(copyright, out));
            out.markup("</li>\n");
        }
        out.markup("</ul>\n</div>\n");
    }

    private void tags() {
        if (article.tags().isEmpty()) {
            return;
        }
        out.markup("<ul class=\"tags\"").label("aria-label", Label.TOPICS).markup(">\n");
        for (Tag tag : article.tags()) {
            Optional<String> address = tag.url().flatMap(out.addresses()::link);
            out.markup("<li>");
            out.link(
                    tag.label(),
                    address.isPresent() ? " class=\"p-category\" rel=\"tag\"" : " class=\"p-category\"",
                    address);
            out.markup("</li>\n");
        }
        out.markup("</ul>\n");
    }

    private void translations() {
        if (article.translations().isEmpty()) {
            return;
        }
        out.markup("<ul class=\"translations\"")
                .label("aria-label", Label.OTHER_LANGUAGES)
                .markup(">\n");
        article.translations()
                .forEach((language, url) -> out.addresses()
                        .link(url)
                        .ifPresent(address -> out.markup("<li><a rel=\"alternate\"")
                                .attribute("hreflang", language)
                                .attribute("lang", language)
                                .attribute("href", address)
                                .markup(">")
                                .text(LanguageNames.of(language))
                                .markup("</a></li>\n")));
        out.markup("</ul>\n");
    }

    private void attachments() {
        if (article.attachments().isEmpty()) {
            return;
        }
        out.markup("<ul class=\"files\"").label("aria-label", Label.FILES).markup(">\n");
        article.attachments().forEach(this::attachment);
        out.markup("</ul>\n");
    }

    private void attachment(Attachment attachment) {
        Optional<String> address = out.addresses().link(attachment.url());
        out.markup("<li>").markup(address.isPresent() ? "<a" : "<span").attribute("href", address);
        if (address.isPresent()) {
            out.attribute("type", attachment.mediaType());
        }
        out.markup(">")
                .text(attachment.title().orElseGet(() -> fileName(attachment)))
                .markup(address.isPresent() ? "</a>" : "</span>")
                .markup(" <small>")
                .text(attachment.mediaType());
        attachment.length().ifPresent(length -> out.text(" · ").text(size(length)));
        attachment.duration().ifPresent(duration -> out.text(" · ").text(clock(duration)));
        out.markup("</small></li>\n");
    }

    private static String fileName(Attachment attachment) {
        String path = Optional.ofNullable(attachment.url().getPath()).orElse("");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? attachment.url().toString() : name;
    }

    /** In the units that shops and file managers print, with one decimal below ten. */
    private static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double value = bytes;
        int unit = -1;
        while (value >= 1000 && unit < 3) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, value < 9.95 ? "%.1f %sB" : "%.0f %sB", value, "kMGT".charAt(unit));
    }

    private static String clock(Duration duration) {
        String minutes = String.format(Locale.ROOT, "%02d:%02d", duration.toMinutesPart(), duration.toSecondsPart());
        return duration.toHours() > 0 ? duration.toHours() + ":" + minutes : minutes;
    }
}
