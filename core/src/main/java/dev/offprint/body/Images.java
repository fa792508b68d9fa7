package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * One image, or several that share a caption.
 *
 * @param images not empty, in the order in which they are shown
 */
public record Images(List<Image> images) implements FigureContent {

    /** Checks that there is an image. */
    public Images {
        images = Rule.filled("images", images);
    }

    /** A single image. */
    public static Images of(Image image) {
        return new Images(List.of(image));
    }
}
