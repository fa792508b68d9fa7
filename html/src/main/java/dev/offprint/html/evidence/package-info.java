/**
 * What a page says of its article, and where: for each field the value that was chosen, and those that were not.
 *
 * <p>Start at {@link dev.offprint.html.evidence.Evidence}, which {@link dev.offprint.html.PageReading} holds.
 */
@NullMarked
package dev.offprint.html.evidence;

import org.jspecify.annotations.NullMarked;
