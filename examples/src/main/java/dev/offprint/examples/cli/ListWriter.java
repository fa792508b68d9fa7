package dev.offprint.examples.cli;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.html.Listing;
import dev.offprint.html.PageWriter;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes the pages of a site that list articles, each list in as many pages as it takes. */
final class ListWriter {

    private final PageWriter writer;
    private final Publication publication;
    private final int pageSize;
    private final Messages messages;

    /**
     * For one site.
     *
     * @param pageSize articles to a page; 0 puts all on one
     */
    ListWriter(PageWriter writer, Publication publication, int pageSize, Messages messages) {
        this.writer = writer;
        this.publication = publication;
        this.pageSize = pageSize;
        this.messages = messages;
    }

    /**
     * Writes a list.
     *
     * @param folder where to
     * @param first the name of its first page, without extension
     * @param rest the start of the names of the others
     * @param address of a file of that folder
     * @param articles newest first
     * @param subject says what the list is of
     */
    void write(
            OutputFolder folder,
            String first,
            String rest,
            Function<String, URI> address,
            List<Article> articles,
            Consumer<Listing.Builder> subject) {
        int size = pageSize == 0 ? articles.size() : pageSize;
        List<String> names = new ArrayList<>(List.of(first + ".html"));
        for (int from = size; from < articles.size(); from += size) {
            names.add(folder.claim(rest + "-" + (names.size() + 1) + ".html", List.of("html")) + ".html");
        }
        for (int i = 0; i < names.size(); i++) {
            Listing.Builder listing = Listing.builder(
                            publication, articles.subList(i * size, Math.min(articles.size(), (i + 1) * size)))
                    .number(i + 1)
                    .url(address.apply(names.get(i)))
                    .previous(i == 0 ? null : address.apply(names.get(i - 1)))
                    .next(i + 1 == names.size() ? null : address.apply(names.get(i + 1)));
            subject.accept(listing);
            page(folder, names.get(i), listing.build());
        }
    }

    private void page(OutputFolder folder, String name, Listing listing) {
        try {
            messages.done(folder.write(name, writer.page(listing)::writeTo).toString());
        } catch (IOException | RuntimeException e) {
            messages.failure(name, e);
        }
    }
}
