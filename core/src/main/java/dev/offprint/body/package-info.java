/**
 * What stands in an article: blocks, inlines, images, and the works that are quoted.
 *
 * <p>Start at {@link dev.offprint.body.Body}. Every node is an immutable record, equal by value; text is normalised on
 * construction, so that two bodies that read alike are equal. Visit nodes with {@link dev.offprint.body.BlockVisitor} and
 * {@link dev.offprint.body.InlineVisitor}, or go through all of them with {@link dev.offprint.body.Body#nodes()}.
 */
@NullMarked
package dev.offprint.body;

import org.jspecify.annotations.NullMarked;
