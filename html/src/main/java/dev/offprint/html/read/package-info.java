/**
 * Types HTML that others wrote, and our own: from jsoup's tree to blocks and inlines, in one walk.
 *
 * <p>Not exported. Start at {@link dev.offprint.html.read.BodyTyping}. A {@code Flow} collects what is read into blocks;
 * the {@code Walker} hands each element to the reader of its kind.
 */
@NullMarked
package dev.offprint.html.read;

import org.jspecify.annotations.NullMarked;
