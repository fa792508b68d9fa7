/**
 * Who made a work and who owns it, as values.
 *
 * <p>Start at {@link dev.offprint.credit.Author} for people and organisations, at
 * {@link dev.offprint.credit.Copyright} for claims, licences and terms; both can be read from the line that people
 * print. Nothing here knows of articles or bodies.
 */
@NullMarked
package dev.offprint.credit;

import org.jspecify.annotations.NullMarked;
