package dev.offprint.body;

import dev.offprint.rule.Rule;

/**
 * The shape of a frame, such as 16:9.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record Ratio(int width, int height) {

    /** Checks both sides. */
    public Ratio {
        Rule.check(width > 0, "width", "must be positive", width);
        Rule.check(height > 0, "height", "must be positive", height);
    }
}
