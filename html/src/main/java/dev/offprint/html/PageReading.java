package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.html.evidence.Evidence;
import dev.offprint.html.evidence.Field;
import dev.offprint.html.page.PageResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was read of a page: the article, where it appears, and for each field who said so and how sure that is. Immutable.
 */
public final class PageReading {

    private final PageResult result;

    PageReading(PageResult result) {
        this.result = result;
    }

    /** The article. */
    public Article article() {
        return result.article();
    }

    /** Where it appears, as far as the page tells. */
    public Publication publication() {
        return result.publication();
    }

    /** What was guessed, mended or left out, of the metadata and of the text. */
    public List<Finding> findings() {
        return List.copyOf(result.findings());
    }

    /** What was found for each field that anything was found for: the value that was chosen, and those that were not. */
    public List<Evidence> evidence() {
        return List.copyOf(result.evidence());
    }

    /** What was found for one field. */
    public Optional<Evidence> evidence(Field field) {
        Objects.requireNonNull(field, "field");
        return result.evidence().stream()
                .filter(evidence -> evidence.field() == field)
                .findFirst();
    }

    /** The article in its publication, with the findings: what readers of other formats give. */
    public Reading<Edition> edition() {
        return new Reading<>(Edition.of(publication(), article()), findings());
    }
}
