package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.credit.Copyright;
import java.util.Set;

/**
 * Notes the namespaces of what articles mostly have, from the fields alone, for that takes a tenth of the time of going
 * through all elements. Of an article with anything else nothing is noted.
 */
final class NamespacesOfArticles {

    private final boolean isRss;
    private final boolean isFull;
    private final boolean isPlain;
    private final Addresses site;
    private final Set<Namespace> used;

    /** Notes them in the set. */
    NamespacesOfArticles(XmlFeedWriter feed, Set<Namespace> used) {
        this.isRss = feed.format == FeedFormat.RSS;
        this.isFull = feed.options.isFull();
        this.isPlain = feed.feed.podcast().isEmpty() && !feed.options.rsl();
        this.site = feed.site;
        this.used = used;
    }

    /** Notes what an article needs; false, and nothing noted, if that takes a closer look. */
    boolean add(Article article) {
        if (!isPlain
                || !article.attachments().isEmpty()
                || !article.properties().isEmpty()
                || article.copyright().isPresent()
                        && !isPlain(article.copyright().get())) {
            return false;
        }
        if (isRss) {
            ofRss(article);
        }
        note(Namespace.DC, article.kind() != Article.Kind.ARTICLE);
        note(
                Namespace.SCHEMA,
                article.subtitle().isPresent()
                        || article.dateline().isPresent()
                        || article.section().isPresent()
                        || !article.basedOn().isEmpty());
        if (isMissing(Namespace.DCTERMS) && article.copyright().isPresent()) {
            Copyright copyright = article.copyright().get();
            note(
                    Namespace.DCTERMS,
                    copyright.firstYear().isPresent() || !copyright.holders().isEmpty());
        }
        if (isMissing(Namespace.MEDIA) && article.image().isPresent()) {
            note(
                    Namespace.MEDIA,
                    site.of(article).picture(article.image().get().url()).isPresent());
        }
        if (isMissing(Namespace.PODCAST)) {
            Addresses base = site.of(article);
            note(
                    Namespace.PODCAST,
                    PeopleElements.isNeeded(article.authors(), !isRss, base)
                            || PeopleElements.isNeeded(article.contributors(), true, base));
        }
        return true;
    }

    private void ofRss(Article article) {
        note(Namespace.CONTENT, isFull && !article.body().isEmpty());
        note(
                Namespace.DC,
                !article.authors().isEmpty()
                        || article.language().isPresent()
                        || article.copyright().isPresent()
                                && RightsElements.hasLine(article.copyright().get()));
        note(
                Namespace.DCTERMS,
                article.published().isPresent()
                        && !FeedDates.fitsRfc822(article.published().get()));
        note(
                Namespace.ATOM,
                article.modified().isPresent()
                        || !article.contributors().isEmpty()
                        || !article.translations().isEmpty()
                        || article.externalUrl().isPresent());
    }

    private static boolean isPlain(Copyright copyright) {
        return copyright.licences().isEmpty()
                && copyright.policy().isEmpty()
                && copyright.acquire().isEmpty();
    }

    private boolean isMissing(Namespace namespace) {
        return !used.contains(namespace);
    }

    private void note(Namespace namespace, boolean needed) {
        if (needed) {
            used.add(namespace);
        }
    }
}
