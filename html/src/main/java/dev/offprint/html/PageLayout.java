package dev.offprint.html;

/**
 * What stands around the main part of every page: a header before it, a footer after it. The skip link, the
 * {@code main} element and everything in it are the writer's.
 *
 * <p>Override what is to be different; {@code PageLayout.super.header(page, out)} writes what would stand there otherwise.
 * A layout is asked from several threads at once.
 *
 * <pre>
 * PageLayout layout = new PageLayout() {
 *     &#64;Override
 *     public void footer(PageView page, PageElements out) {
 *         PageLayout.super.footer(page, out);
 *         out.element("footer", footer -> footer.link("Imprint", URI.create("/imprint")));
 *     }
 * };
 * </pre>
 */
public interface PageLayout {

    /** The publication's title, navigation and credits. */
    PageLayout STANDARD = new PageLayout() {};

    /** What stands before the main part: the publication's title and navigation. */
    default void header(PageView page, PageElements out) {
        StandardLayout.header(page, out.markup());
    }

    /** What stands after the main part: the publication's credits. */
    default void footer(PageView page, PageElements out) {
        StandardLayout.footer(page, out.markup());
    }
}
