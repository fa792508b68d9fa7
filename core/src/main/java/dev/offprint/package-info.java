/**
 * An article and where it appears.
 *
 * <p>Start at {@link dev.offprint.Article}; {@link dev.offprint.Publication} is the site or paper around it, and
 * {@link dev.offprint.Edition} the two together. Whatever reads a format returns a {@link dev.offprint.Reading}: the value,
 * and what had to be guessed, mended or left out on the way.
 */
@NullMarked
package dev.offprint;

import org.jspecify.annotations.NullMarked;
