package dev.offprint.examples.cli;

import dev.offprint.Article;
import dev.offprint.Tag;
import dev.offprint.credit.Author;
import java.util.Optional;

/**
 * Who wrote the articles of a site and what they are about. An author or a tag that has no address of its own gets a page
 * of the site, and the articles lead there.
 */
final class Catalogue {

    private final Shelf<Author> authors;
    private final Shelf<Tag> tags;

    Catalogue(Site site, OutputFolder folder) {
        authors = new Shelf<>("authors", site, folder.folder("authors"));
        tags = new Shelf<>("tags", site, folder.folder("tags"));
    }

    /** The article with the addresses of the pages of its authors and tags. */
    Article linked(Article article) {
        return article.with(change -> change.authors(
                        article.authors().stream().map(this::linked).toList())
                .tags(article.tags().stream().map(this::linked).toList()));
    }

    /**
     * Lists an article on the pages of its authors and tags.
     *
     * @param article as it was before it was linked
     * @param linked what is to be listed
     */
    void add(Article article, Article linked) {
        article.authors().stream()
                .filter(it -> it.url().isEmpty())
                .forEach(author -> authors.add(author.name(), author, linked));
        article.tags().stream().filter(it -> it.url().isEmpty()).forEach(tag -> tags.add(tag.label(), tag, linked));
    }

    Shelf<Author> authors() {
        return authors;
    }

    Shelf<Tag> tags() {
        return tags;
    }

    private Author linked(Author author) {
        return author.url().isPresent()
                ? author
                : author.with(change -> change.url(authors.address(author.name(), author)));
    }

    private Tag linked(Tag tag) {
        return tag.url().isPresent()
                ? tag
                : new Tag(tag.label(), tag.scheme(), Optional.of(tags.address(tag.label(), tag)));
    }
}
