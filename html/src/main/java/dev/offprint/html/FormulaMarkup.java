package dev.offprint.html;

import dev.offprint.body.Attributes;
import dev.offprint.body.Formula;

/** Writes formulas: MathML if the caller trusts raw markup, else TeX as it was typed, else the text of the MathML. */
final class FormulaMarkup {

    private FormulaMarkup() {}

    static Markup inline(Formula formula, Markup out) {
        if (isVerbatim(formula, out)) {
            return out.trusted(formula.mathml().orElse(""));
        }
        String source = source(formula, out);
        return source.isEmpty()
                ? out
                : out.markup("<code class=\"math\">").text(source).markup("</code>");
    }

    static Markup block(Formula formula, Attributes attributes, Markup out) {
        if (isVerbatim(formula, out)) {
            return out.open("div", "math", attributes)
                    .trusted(formula.mathml().orElse(""))
                    .markup("</div>\n");
        }
        String source = source(formula, out);
        return source.isEmpty()
                ? out
                : out.markup("<pre class=\"math\"")
                        .pageMarkup(" tabindex=\"0\"") // a long one is scrolled, with a keyboard, too
                        .attributes(attributes)
                        .markup("><code>")
                        .text(source)
                        .markup("</code></pre>\n");
    }

    private static boolean isVerbatim(Formula formula, Markup out) {
        return out.options().rawHtml() == RawHtmlPolicy.VERBATIM
                && formula.mathml().isPresent();
    }

    private static String source(Formula formula, Markup out) {
        return formula.tex()
                .or(() -> formula.mathml().map(mathml -> RawMarkup.text(mathml, out)))
                .orElse("");
    }
}
