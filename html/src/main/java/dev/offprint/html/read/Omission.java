package dev.offprint.html.read;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Leaves out what is no part of an article: scripts, styles, forms and their controls. Says so each time. */
final class Omission {

    private static final Set<String> TEXT_OF_ARTICLES =
            Set.of("h1", "h2", "h3", "article", "main", "blockquote", "figure", "pre", "section");
    private static final int PARAGRAPHS = 2;

    private final Findings findings;

    Omission(Session session) {
        this.findings = session.findings();
    }

    /** A script, a style, a template, a title. */
    void unread(Element element) {
        String name = element.normalName();
        if (name.equals("script") && element.attr("type").contains("json")) {
            return;
        }
        findings.info("script-dropped", element, "<" + name + "> holds nothing to read", "it is left out");
    }

    /** A control outside a form or in one that is read. */
    void control(Element element) {
        dropped("control-dropped", element);
    }

    /** Whether a form is no more than that. Some pages stand in one form altogether. */
    boolean isForm(Element form) {
        if (holdsArticle(form)) {
            return false;
        }
        dropped("form-dropped", form);
        return true;
    }

    /** Something with text, all of which goes. */
    void dropped(String code, Element element) {
        String text = element.text();
        findings.warning(
                code,
                element,
                "<" + element.normalName() + ">" + (text.isEmpty() ? "" : " says \"" + Findings.excerpt(text) + "\""),
                "it is left out");
    }

    private static boolean holdsArticle(Element form) {
        int[] paragraphs = {0};
        return form.stream()
                .anyMatch(element -> TEXT_OF_ARTICLES.contains(element.normalName())
                        || (element.normalName().equals("p") && ++paragraphs[0] > PARAGRAPHS));
    }
}
