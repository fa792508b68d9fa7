package dev.offprint.html.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the running text of a page by how that is spread. Each block counts as its characters outside
 * links, less where there are no sentences; an element has what its blocks count, less for each level between, so that the
 * nearest element around all of the text has most. Counted in one walk.
 */
final class Density {

    private static final NameSet UNSEEN = NameSet.of(
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "button",
            "select",
            "textarea",
            "head",
            "form",
            "nav",
            "dialog",
            "menu",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final NameSet ASIDE = NameSet.of("aside", "header");
    /** The parts of one thing in the text, any of which alone is never the text. */
    private static final NameSet PARTS = NameSet.of(
            "p",
            "blockquote",
            "figure",
            "figcaption",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "pre",
            "table",
            "tbody",
            "thead",
            "tr",
            "address",
            "a",
            "details");

    private static final double LEVEL = 0.85;
    private static final double FAINT = 0.1;
    private static final double FRAGMENT = 0.3;
    private static final double ENOUGH = 0.9;
    private static final double CONTENT = 1.3;
    private static final double NAMED = 1.1;
    private static final int LEAST = 20;
    private static final int TWINS = 100;
    private static final int TWIN = 100;

    private final Box body;
    private @Nullable Box best;
    private double most;

    Density(Box body) {
        this.body = body;
        walk(body, 1, false, new Run());
        if (best != null) {
            best = aroundTwins(best);
        }
    }

    /** Where most of the text is, if there is any. */
    Optional<Box> best() {
        return Optional.ofNullable(best);
    }

    /** The text of one block, as far as it has been seen. */
    private static final class Run {
        private int text;
        private int linked;
        private int stops;

        private void add(long count, boolean link) {
            text += TextCount.length(count);
            linked += link ? TextCount.length(count) : 0;
            stops += link ? 0 : TextCount.stops(count);
        }

        private double end() {
            double own = text - 2.0 * linked;
            double worth = own <= 0 || text < LEAST && stops == 0 ? 0 : own * (stops == 0 ? FRAGMENT : 1);
            text = 0;
            linked = 0;
            stops = 0;
            return worth;
        }
    }

    /** Gives what an element has, less for each level. */
    private double walk(Box box, double weight, boolean link, Run around) {
        if (UNSEEN.has(box) || box.apart) {
            return 0;
        }
        double now = weight * weight(box);
        boolean inLink = link || box.link;
        boolean block = box.block || box.isOwn();
        Run run = block ? new Run() : around;
        run.add(box.opening, inLink);
        double near = 0;
        double below = 0;
        double sum = 0;
        for (Box inner = box.firstChild; inner != null; inner = inner.next) {
            if (inner.block) {
                near += run.end() * now;
            }
            below += walk(inner, now, inLink, run);
            sum += inner.prose;
            run.add(inner.after, inLink);
        }
        near += block ? run.end() * now : 0;
        box.prose = near + sum;
        double all = near + below * LEVEL;
        see(box, all, near + sum);
        return all;
    }

    /**
     * Text that is set in several boxes of one kind, with something else between: what is around them, if that has little
     * more text than they have.
     */
    private Box aroundTwins(Box one) {
        String kind = one.element.className();
        Box around = one;
        double prose = one.prose;
        int twins = 0;
        for (Box box = body; box != null && !kind.isEmpty() && twins < TWINS; box = box.following) {
            if (isTwin(box, one, kind)) {
                twins++;
                prose += box.prose;
                around = common(around, box);
            }
        }
        return around.prose <= prose * CONTENT ? around : one;
    }

    private static boolean isTwin(Box box, Box one, String kind) {
        return box != one
                && box.name == one.name
                && box.prose >= TWIN
                && 2 * box.prose >= box.text()
                && box.element.className().equals(kind)
                && box.around("article") == one.around("article");
    }

    private static Box common(Box one, Box other) {
        Box around = one;
        while (around.parent != null && !other.isIn(around)) {
            around = around.parent;
        }
        return around;
    }

    /** What comes before the headline counts little, once for all that is in it. */
    private static boolean isTopmostAbove(Box box) {
        return box.above && (box.parent == null || !box.parent.above);
    }

    private double weight(Box box) {
        boolean unseen = (box.hidden || box.styledAway) && !box.holdsMostOf(body);
        if (ASIDE.has(box) || unseen || isTopmostAbove(box)) {
            return FAINT;
        }
        if (box.says(Hint.CONTENT) || box.aroundHeadline) {
            return 1;
        }
        return box.says(Hint.COMMENT) || box.says(Hint.FURNITURE) && !box.holdsMostOf(body) ? FAINT : 1;
    }

    private void see(Box box, double all, double sum) {
        if (PARTS.has(box) || !box.block && !box.isOwn()) {
            return;
        }
        double bonus = box.says(Hint.CONTENT) ? CONTENT : box.says(Hint.MAIN) ? NAMED : 1;
        if (all * bonus > most) {
            most = all * bonus;
            best = box;
        } else if (best != null && best.parent == box && best.prose < ENOUGH * sum && all * bonus > most * ENOUGH) {
            most = all * bonus;
            best = box;
        }
    }
}
