/**
 * Reads whole pages: what each source says of the article, which of them is believed, and where the text is.
 *
 * <p>Not exported. Start at {@link dev.offprint.html.page.PageTyping}. Each class that ends in {@code Evidence} gathers
 * from one source into {@code Candidates}; {@code Assembly} chooses.
 */
@NullMarked
package dev.offprint.html.page;

import org.jspecify.annotations.NullMarked;
