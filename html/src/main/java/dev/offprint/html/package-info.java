/**
 * Articles as HTML: whole pages, and bodies for feeds and templates.
 *
 * <p>Start at {@link dev.offprint.html.HtmlPage} for a page, at {@link dev.offprint.html.HtmlBody} for a body. Writers are
 * immutable and write from the model straight to UTF-8 bytes; every text and address passes
 * {@code Escape} on its way, so that no string of an article can become markup.
 */
@NullMarked
package dev.offprint.html;

import org.jspecify.annotations.NullMarked;
