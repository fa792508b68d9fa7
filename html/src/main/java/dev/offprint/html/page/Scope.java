package dev.offprint.html.page;

import org.jspecify.annotations.Nullable;

/** What of a page is about its article, as far as its structure tells: not what stands aside, and no other article. */
final class Scope {

    private static final NameSet ASIDE = NameSet.of("aside", "nav");
    private static final int DEEPEST = 600;

    private final @Nullable Box article;

    Scope(PageIndex index) {
        this.article =
                index.headline().map(headline -> headline.around("article")).orElse(null);
    }

    /** Whether an element is in the article that has the headline. */
    boolean isInArticle(Box box) {
        return article != null && box.around("article") == article;
    }

    boolean isOutside(Box box) {
        Box other = box.around("article");
        if (article != null && other != null && other != article) {
            return true;
        }
        int depth = 0;
        for (Box at = box; at != null && depth < DEEPEST && !at.aroundHeadline; at = at.parent, depth++) {
            if (ASIDE.has(at) || at.is("footer") && (article == null || at.parent != article)) {
                return true;
            }
            if (at.other
                    || at.says(Hint.COMMENT)
                    || at != box && at.says(Hint.FURNITURE) && !at.says(Hint.BYLINE) && !at.says(Hint.META)) {
                return true;
            }
        }
        return false;
    }
}
