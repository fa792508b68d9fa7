package dev.offprint.body;

import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.util.Optional;

/**
 * Mathematics, in one notation or in both.
 *
 * @param tex the source in TeX, without its delimiters
 * @param mathml a {@code math} element; writers treat it as raw HTML
 */
public record Formula(Optional<String> tex, Optional<String> mathml) {

    /** Checks that there is at least one notation. */
    public Formula {
        tex = Rule.given("tex", tex)
                .map(source -> Characters.clean(source).strip())
                .filter(s -> !s.isEmpty());
        mathml = Rule.given("mathml", mathml)
                .map(source -> Characters.clean(source).strip())
                .filter(s -> !s.isEmpty());
        Rule.check(tex.isPresent() || mathml.isPresent(), "tex", "must be given where mathml is not", "");
    }

    /** A formula in TeX. */
    public static Formula tex(String source) {
        return new Formula(Optional.of(source), Optional.empty());
    }
}
