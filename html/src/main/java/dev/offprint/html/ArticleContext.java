package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Direction;
import dev.offprint.body.Image;
import dev.offprint.credit.Copyright;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article as the parts of its page see it: what is stated or follows, worked out once. */
final class ArticleContext {

    private static final int MAX_SHARED_IMAGES = 4;

    private final Article article;
    private final Publication publication;
    private final Optional<String> language;
    private final String fallbackLanguage;
    private final Survey survey;
    private final Optional<Copyright> copyright;
    private final String notice;
    private final Direction direction;
    private final Addresses absolute;
    private final List<Image> sharedImages;

    ArticleContext(Article article, Publication publication, PageOptions options) {
        this.article = article;
        this.publication = publication;
        this.language = article.language().or(publication::language);
        this.fallbackLanguage = options.body().language();
        this.survey = new Survey(article.body());
        this.copyright = publication.copyrightOf(article).filter(it -> !it.isEmpty());
        this.notice =
                copyright.map(it -> CopyrightMarkup.words(it, labelLanguage())).orElse("");
        this.direction = article.direction();
        Optional<URI> home = article.url().or(options.body()::base).or(publication::url);
        this.absolute = new Addresses(home.orElse(null), false);
        this.sharedImages = images();
    }

    Article article() {
        return article;
    }

    Publication publication() {
        return publication;
    }

    /** The language of the article, as far as anybody states it. */
    Optional<String> language() {
        return language;
    }

    /** The base direction of the article. */
    Direction direction() {
        return direction;
    }

    /** The language of our own words. */
    String labelLanguage() {
        return language.orElse(fallbackLanguage);
    }

    Survey survey() {
        return survey;
    }

    /** The article's own copyright, else the publication's; never one that says nothing. */
    Optional<Copyright> copyright() {
        return copyright;
    }

    /** The copyright line; empty where there is nothing to print. */
    String notice() {
        return notice;
    }

    /** Whether there is anything to say of the site. */
    boolean hasSite() {
        return publication.title().isPresent() || publication.url().isPresent();
    }

    /** For the head, which machines read away from the page. */
    Addresses absolute() {
        return absolute;
    }

    Optional<String> url() {
        return article.url().flatMap(absolute::absolute);
    }

    Optional<String> description() {
        return article.summary().or(article::subtitle);
    }

    /** What a link to the page may show: the lead image, then those of the body; the publication's where there is none. */
    List<Image> sharedImages() {
        return sharedImages;
    }

    private List<Image> images() {
        List<Image> images = new ArrayList<>();
        article.image().ifPresent(images::add);
        images.addAll(survey.images());
        if (images.isEmpty()) {
            publication.image().ifPresent(images::add);
        }
        List<Image> shared = new ArrayList<>(MAX_SHARED_IMAGES);
        for (Image image : images) {
            if (shared.size() < MAX_SHARED_IMAGES
                    && absolute.absolute(image.url()).isPresent()
                    && !shared.contains(image)) {
                shared.add(image);
            }
        }
        return shared;
    }
}
