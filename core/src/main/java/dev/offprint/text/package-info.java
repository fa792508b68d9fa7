/**
 * An article as people type it: a headline, a byline, paragraphs, quotations, a copyright line.
 *
 * <p>Start at {@link dev.offprint.text.PlainText}. Reading goes head, body, foot, one class each; what it had to guess
 * is told as findings. Writing gives text that reads back equal, as far as plain text can carry an article.
 */
@NullMarked
package dev.offprint.text;

import org.jspecify.annotations.NullMarked;
