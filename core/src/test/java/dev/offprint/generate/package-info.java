/**
 * Articles for property tests, made from a seed.
 *
 * <p>Start at {@link dev.offprint.generate.ArticleGenerator}. Every field of the model and every node of a body occurs; a
 * failing check names the seed that shows it again.
 */
@NullMarked
package dev.offprint.generate;

import org.jspecify.annotations.NullMarked;
