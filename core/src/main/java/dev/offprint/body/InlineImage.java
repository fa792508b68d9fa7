package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * An image that stands in the line.
 *
 * @param image the image
 */
public record InlineImage(Image image) implements Inline {

    /** Checks that the image is given. */
    public InlineImage {
        Rule.given("image", image);
    }

    @Override
    public List<Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
