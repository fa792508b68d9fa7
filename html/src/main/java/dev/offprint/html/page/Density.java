package dev.offprint.html.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the running text of a page by how that is spread. Each block counts as its characters outside
 * links, less where there are no sentences; an element has what its blocks count, less for each level between, so that the
 * nearest element around all of the text has most. Counted in one walk.
 */
final class Density {

    private static final Set<String> UNSEEN = Set.of(
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
    private static final Set<String> ASIDE = Set.of("aside", "header");
    /** The parts of one thing in the text, any of which alone is never the text. */
    private static final Set<String> PARTS = Set.of(
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
    private static final String STOPS = ".,;:!?。、！？，；،؛؟।…";

    private final Hints hints;
    private final Sections sections;
    private final Map<Element, Double> prose = new HashMap<>();
    private @Nullable Element best;
    private double most;

    Density(Element body, Hints hints, Sections sections) {
        this.hints = hints;
        this.sections = sections;
        Run rest = new Run();
        walk(body, 1, false, rest);
    }

    /** Where most of the text is, if there is any. */
    Optional<Element> best() {
        return Optional.ofNullable(best);
    }

    /** How much running text an element has, in characters; what stands under names of furniture counts little. */
    double prose(Element element) {
        return prose.getOrDefault(element, 0.0);
    }

    /** The text of one block, as far as it has been seen. */
    private static final class Run {
        private int text;
        private int linked;
        private int stops;

        private void add(String part, boolean link) {
            boolean space = true;
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                boolean now = Character.isWhitespace(c);
                int counted = now && space ? 0 : 1;
                text += counted;
                linked += link ? counted : 0;
                stops += !link && isStop(c) ? 1 : 0;
                space = now;
            }
        }

        /** Most characters are letters, and are told apart without a look at the list. */
        private static boolean isStop(char c) {
            boolean letter = c >= 'a' && c <= 'z' || c == ' ' || c >= 0x3040 && c < 0xFF00;
            return !letter && STOPS.indexOf(c) >= 0;
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
    private double walk(Element element, double weight, boolean link, Run around) {
        if (UNSEEN.contains(element.normalName()) || sections.isApart(element)) {
            return 0;
        }
        double now = weight * weight(element);
        boolean inLink = link || element.normalName().equals("a") && element.hasAttr("href");
        boolean block = element.isBlock() || element.normalName().indexOf('-') > 0;
        Run run = block ? new Run() : around;
        double near = 0;
        double below = 0;
        double sum = 0;
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                run.add(text.getWholeText(), inLink);
            } else if (child instanceof Element inner) {
                if (inner.isBlock()) {
                    near += run.end() * now;
                }
                below += walk(inner, now, inLink, run);
                sum += prose(inner);
            }
        }
        near += block ? run.end() * now : 0;
        double all = near + below * LEVEL;
        if (near + sum > 0) {
            prose.put(element, near + sum);
        }
        see(element, all, near + sum);
        return all;
    }

    /** What comes before the headline counts little, once for all that is in it. */
    private boolean isTopmostAbove(Element element) {
        Element parent = element.parent();
        return sections.isAbove(element) && (parent == null || !sections.isAbove(parent));
    }

    private double weight(Element element) {
        if (ASIDE.contains(element.normalName()) || element.hasAttr("hidden") || isTopmostAbove(element)) {
            return FAINT;
        }
        Set<Hint> said = hints.of(element);
        if (said.contains(Hint.CONTENT)) {
            return 1;
        }
        return said.contains(Hint.FURNITURE) || said.contains(Hint.COMMENT) ? FAINT : 1;
    }

    private void see(Element element, double all, double sum) {
        if (PARTS.contains(element.normalName())
                || !element.isBlock() && element.normalName().indexOf('-') < 0) {
            return;
        }
        Set<Hint> said = hints.of(element);
        double bonus = said.contains(Hint.CONTENT) ? CONTENT : said.contains(Hint.MAIN) ? NAMED : 1;
        if (all * bonus > most) {
            most = all * bonus;
            best = element;
        } else if (best != null
                && best.parent() == element
                && prose(best) < ENOUGH * sum
                && all * bonus > most * ENOUGH) {
            most = all * bonus;
            best = element;
        }
    }
}
