/**
 * What only a browser can tell: that nothing runs, that nothing is loaded, that people can use the page.
 *
 * <p>Start with {@link dev.offprint.html.browser.Needs}. Where there is no Chromium, these tests are skipped, with a
 * word on why.
 */
@NullMarked
package dev.offprint.html.browser;

import org.jspecify.annotations.NullMarked;
