package dev.offprint.html.page;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Publication;
import dev.offprint.html.evidence.Evidence;
import java.util.List;

/**
 * What was read of a page.
 *
 * @param article the article
 * @param publication where it appears
 * @param evidence what was found for each field
 * @param findings what was guessed, mended or left out
 */
public record PageResult(Article article, Publication publication, List<Evidence> evidence, List<Finding> findings) {}
