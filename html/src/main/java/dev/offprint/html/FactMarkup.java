package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Tag;
import dev.offprint.body.Attribution;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.json.ArticleJson;
import dev.offprint.json.PartJson;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes, for readers of our own pages, what HTML has no place for or shows in a way that does not lead back: as JSON in
 * {@code data-} attributes, and only where there is such a thing to say.
 */
final class FactMarkup {

    private static final int NANOS = 1_000_000;
    private static final int FOUR_DIGITS = 1000;
    private static final int SMALL_DATA = 120;

    private final Markup out;

    FactMarkup(Markup out) {
        this.out = out;
    }

    /** What is known of an image beyond the attributes of its element. */
    void image(Image image) {
        if (!out.isForPage()) {
            return;
        }
        if (!isPlain(image)) {
            out.json("data-image", PartJson.write(image));
        } else if (image.alt().isEmpty()) {
            out.markup(" data-no-alt");
        }
    }

    /** What is known of the poster of a recording, which has no element of its own. */
    void poster(Image image) {
        boolean plain =
                isPlain(image) && image.alt().isEmpty() && image.variants().isEmpty();
        if (out.isForPage() && !plain) {
            out.json("data-image", PartJson.write(image));
        }
    }

    void copyright(Optional<Copyright> copyright) {
        if (out.isForPage()) {
            copyright.ifPresent(it -> out.json("data-copyright", PartJson.write(it)));
        }
    }

    /** Who is quoted and from what, beyond what the line under a quotation says. */
    void source(Attribution attribution, boolean linked) {
        boolean anybody = attribution.person().isPresent() || attribution.work().isPresent();
        if (out.isForPage() && anybody && !isPlain(attribution, linked)) {
            Attribution source = new Attribution(List.of(), attribution.person(), attribution.work());
            out.json("data-source", PartJson.write(source));
        }
    }

    /**
     * What is known of an article beyond what its page shows to readers and search engines in a form that leads back; the
     * attribute is there in any case, for it tells that the page is one of ours.
     */
    void article(ArticleContext context) {
        Article article = context.article();
        ArticleBuilder rest = Article.builder(article.title())
                .id(article.id()
                        .filter(id -> !Optional.of(id).equals(article.url().map(URI::toString)))
                        .orElse(null))
                .url(article.url()
                        .filter(url -> !Optional.of(url.toString()).equals(context.url()))
                        .orElse(null))
                .kind(article.kind())
                .summary(article.summary()
                        .filter(summary -> article.subtitle().equals(Optional.of(summary)))
                        .orElse(null))
                .language(article.language().orElse(null))
                .direction(article.direction())
                .authors(arePlain(article.authors()) ? List.of() : article.authors())
                .contributors(article.contributors())
                .tags(article.tags().stream().allMatch(this::isPlain) ? List.of() : article.tags())
                .image(article.image()
                        .filter(image -> out.addresses().image(image.url()).isEmpty())
                        .orElse(null))
                .attachments(article.attachments())
                .copyright(article.copyright().orElse(null))
                .basedOn(article.basedOn())
                .translations(article.translations())
                .externalUrl(article.externalUrl()
                        .filter(url -> out.addresses().link(url).isEmpty())
                        .orElse(null))
                .properties(article.properties());
        Article facts = rest.build();
        if (facts.equals(Article.builder(article.title()).build())) {
            out.markup(" data-article");
        } else {
            out.json("data-article", ArticleJson.write(facts));
        }
    }

    private boolean isPlain(Tag tag) {
        return tag.scheme().isEmpty() && isLink(tag.url());
    }

    private static boolean isPlain(Image image) {
        return image.mediaType().isEmpty()
                && image.caption().isEmpty()
                && image.credit().isEmpty()
                && image.copyright().isEmpty()
                && hasPlainVariants(image)
                && !looksEmpty(image);
    }

    /** Those that a {@code srcset} can list: each width once, and no address that starts or ends like a list. */
    private static boolean hasPlainVariants(Image image) {
        Set<Integer> widths = new HashSet<>();
        image.width().ifPresent(widths::add);
        for (Image.Variant variant : image.variants()) {
            String url = variant.url().toString();
            if (!widths.add(variant.width()) || url.startsWith(",") || url.endsWith(",")) {
                return false;
            }
        }
        return image.variants().isEmpty() || !image.url().toString().startsWith(",");
    }

    /** A reader of foreign pages would take it for a counter, or for what stands there until the image has come. */
    private static boolean looksEmpty(Image image) {
        String url = image.url().toString();
        return image.width().orElse(2) == 1 && image.height().orElse(2) == 1
                || url.startsWith("data:") && url.length() < SMALL_DATA;
    }

    private boolean isPlain(Attribution attribution, boolean linked) {
        Optional<Work> work = attribution.work();
        if (!attribution.text().isEmpty()) {
            return linked
                    && attribution.person().isEmpty()
                    && work.equals(work.flatMap(Work::url)
                            .map(url -> Work.builder().url(url).build()));
        }
        return attribution.person().map(this::isPlain).orElse(true)
                && work.map(this::isPlain).orElse(true)
                && (attribution.person().isEmpty()
                        || work.map(Work::authors).orElse(List.of()).isEmpty());
    }

    private boolean isPlain(Work work) {
        return work.copyright().isEmpty()
                && arePlain(work.authors())
                && work.date().map(FactMarkup::isPlain).orElse(true)
                && isLink(work.url());
    }

    /** HTML has years of four digits and more, and no more than milliseconds. */
    private static boolean isPlain(Temporal date) {
        return date.get(ChronoField.YEAR) >= FOUR_DIGITS
                && !(date instanceof OffsetDateTime moment && moment.getNano() % NANOS != 0);
    }

    private boolean arePlain(List<Author> authors) {
        for (Author author : authors) {
            if (!isPlain(author)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlain(Author author) {
        return author.equals(Author.builder(author.name())
                        .url(author.url().orElse(null))
                        .build())
                && isLink(author.url());
    }

    private boolean isLink(Optional<URI> url) {
        return url.isEmpty() || url.flatMap(out.addresses()::link).isPresent();
    }
}
