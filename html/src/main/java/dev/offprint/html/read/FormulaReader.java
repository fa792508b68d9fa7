package dev.offprint.html.read;

import dev.offprint.body.Formula;
import dev.offprint.body.InlineMath;
import dev.offprint.body.MathBlock;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads formulas: MathML, and what MathJax, KaTeX, Pandoc and MediaWiki make of TeX. */
final class FormulaReader {

    private final Findings findings;

    FormulaReader(Session session) {
        this.findings = session.findings();
    }

    /** A formula in the line, from its TeX; false where there is none. */
    boolean inline(String tex, Flow flow) {
        return add(formula(tex, null), false, null, flow);
    }

    /** A formula on a line of its own; false where there is none. */
    boolean block(Element element, Flow flow) {
        return add(formula(element.wholeText(), null), true, element, flow);
    }

    /** {@code math}, or an element that MathJax or GitHub puts around a formula. */
    boolean element(Element element, Flow flow) {
        Element math = find(element, "math");
        boolean display = element.attr("display").equals("true")
                || element.attr("display").equals("block")
                || (math != null && math.attr("display").equals("block"));
        Optional<Formula> formula = math == null ? formula(undelimited(element.text()), null) : of(math);
        return add(formula, display, element, flow);
    }

    /** A span with the class of one of the tools; false for any other. */
    boolean span(Element span, Flow flow) {
        boolean display = ClassNames.has(span, "katex-display");
        if (display || ClassNames.has(span, "katex") || isMediaWiki(span)) {
            Element math = find(span, "math");
            return math != null && add(of(math), display || math.attr("display").equals("block"), span, flow);
        }
        if (ClassNames.has(span, "math")) {
            return span.childrenSize() == 0
                    && add(formula(undelimited(span.text()), null), ClassNames.has(span, "display"), span, flow);
        }
        return isRendered(span);
    }

    /** What MathJax 2 shows is made of the script that follows, which has the source. */
    private static boolean isRendered(Element span) {
        if (!ClassNames.has(span, "MathJax")
                && !ClassNames.has(span, "MathJax_Preview")
                && !ClassNames.has(span, "MathJax_SVG")) {
            return false;
        }
        Element next = span.nextElementSibling();
        for (int i = 0; i < 2 && next != null; i++) {
            if (next.attr("type").startsWith("math/tex")) {
                return true;
            }
            next = next.nextElementSibling();
        }
        return false;
    }

    private static boolean isMediaWiki(Element span) {
        return ClassNames.has(span, "mwe-math-element");
    }

    /** The source that MathJax 2 keeps in a script. */
    boolean script(Element script, Flow flow) {
        String type = script.attr("type");
        if (!type.startsWith("math/tex")) {
            return false;
        }
        return add(formula(script.data(), null), type.contains("mode=display"), script, flow);
    }

    private boolean add(Optional<Formula> formula, boolean display, @Nullable Element element, Flow flow) {
        if (formula.isEmpty() || !flow.fitsInline(0)) {
            return false;
        }
        if (display && !flow.isInline() && element != null) {
            flow.add(new MathBlock(formula.get(), flow.place(element)));
        } else {
            flow.add(new InlineMath(formula.get()));
        }
        if (element != null && !element.normalName().equals("pre")) {
            findings.info("formula", element, "a formula in <" + element.normalName() + ">", "its source is kept");
        }
        return true;
    }

    private static Optional<Formula> of(Element math) {
        Element annotation = find(math, "annotation");
        String tex = annotation != null && annotation.attr("encoding").contains("tex")
                ? annotation.wholeText()
                : math.attr("alttext");
        return formula(tex, math.outerHtml());
    }

    private static Optional<Formula> formula(String tex, @Nullable String mathml) {
        Optional<String> source = Optional.of(tex.strip()).filter(it -> !it.isEmpty());
        Optional<String> markup = Optional.ofNullable(mathml).filter(it -> !it.isBlank());
        return source.isEmpty() && markup.isEmpty() ? Optional.empty() : Optional.of(new Formula(source, markup));
    }

    /** TeX without the signs that part it from text. */
    private static String undelimited(String text) {
        String tex = text.strip();
        for (String[] pair : new String[][] {{"\\(", "\\)"}, {"\\[", "\\]"}, {"$$", "$$"}, {"$", "$"}}) {
            if (tex.startsWith(pair[0])
                    && tex.endsWith(pair[1])
                    && tex.length() > pair[0].length() + pair[1].length()) {
                return tex.substring(pair[0].length(), tex.length() - pair[1].length());
            }
        }
        return tex;
    }

    private static @Nullable Element find(Element root, String name) {
        for (Element element : root) {
            if (element.normalName().equals(name)) {
                return element;
            }
        }
        return null;
    }
}
