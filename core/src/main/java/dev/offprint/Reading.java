package dev.offprint;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * What a reader made of its input.
 *
 * @param <T> what was read
 * @param value what was read
 * @param findings what was guessed, mended or left out, in the order of the input where that is known
 */
public record Reading<T>(T value, List<Finding> findings) {

    /** Copies the findings. */
    public Reading {
        Rule.given("value", value);
        findings = Rule.list("findings", findings);
    }
}
