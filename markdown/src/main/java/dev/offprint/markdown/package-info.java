/**
 * Articles as Markdown with front matter, in and out.
 *
 * <p>Start at {@link dev.offprint.markdown.Markdown}. Reading goes front matter, blocks, foot; HTML in between is typed as
 * {@link dev.offprint.html.HtmlBody} types it. Writing reads each block back before it trusts it, and reports what did not return.
 */
@NullMarked
package dev.offprint.markdown;

import org.jspecify.annotations.NullMarked;
