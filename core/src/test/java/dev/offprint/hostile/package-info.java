/** Marks tests of input that is meant to use up memory, stack or time. Start with {@link dev.offprint.hostile.Hostile}. */
package dev.offprint.hostile;
