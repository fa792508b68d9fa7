package dev.offprint.html.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What of a page is about its article, as far as its structure tells: not what stands aside, and no other article. */
final class Scope {

    private static final Set<String> ASIDE = Set.of("aside", "nav");
    private static final int DEEPEST = 600;

    private final Hints hints;
    private final @Nullable Element article;
    private final Set<Element> aroundHeadline = new HashSet<>();

    Scope(PageIndex index) {
        this.hints = index.hints;
        Element headline = headline(index).orElse(null);
        this.article = headline == null ? null : around(headline, "article");
        for (Element at = headline; at != null; at = at.parent()) {
            aroundHeadline.add(at);
        }
    }

    /** The headline of the page: in an article or the main part, if one is. */
    static Optional<Element> headline(PageIndex index) {
        Optional<Element> inArticle = index.headlines.stream()
                .filter(h1 -> around(h1, "article") != null || around(h1, "main") != null)
                .filter(Element::hasText)
                .findFirst();
        return inArticle.or(
                () -> index.headlines.stream().filter(Element::hasText).findFirst());
    }

    /** Whether an element is in the article that has the headline. */
    boolean isInArticle(Element element) {
        return article != null && around(element, "article") == article;
    }

    boolean isOutside(Element element) {
        Element other = around(element, "article");
        if (article != null && other != null && other != article) {
            return true;
        }
        int depth = 0;
        for (Element at = element;
                at != null && depth < DEEPEST && !aroundHeadline.contains(at);
                at = at.parent(), depth++) {
            String name = at.normalName();
            if (ASIDE.contains(name) || name.equals("footer") && (article == null || at.parent() != article)) {
                return true;
            }
            Set<Hint> said = hints.of(at);
            if (said.contains(Hint.COMMENT)
                    || at != element && said.contains(Hint.FURNITURE) && !said.contains(Hint.BYLINE) && !isMeta(at)) {
                return true;
            }
        }
        return false;
    }

    /** The line of author and date is furniture of the text, and what is asked for here; some have it below the text. */
    private static boolean isMeta(Element element) {
        List<String> parts = Hints.parts(element.className().replace(' ', '-') + "-" + element.id());
        return parts.contains("meta")
                || parts.contains("postfooter")
                || parts.contains("entryfooter")
                || parts.contains("articlefooter");
    }

    static @Nullable Element around(Element element, String name) {
        for (Element parent = element; parent != null; parent = parent.parent()) {
            if (parent.normalName().equals(name)) {
                return parent;
            }
        }
        return null;
    }
}
