package dev.offprint.html.read;

import dev.offprint.body.Ratio;
import java.util.Optional;

/** Reads the shapes of frames. */
final class Ratios {

    private Ratios() {}

    /** {@code 16:9}. */
    static Optional<Ratio> read(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        int width = Dimension.read(written.substring(0, colon));
        int height = Dimension.read(written.substring(colon + 1));
        return width > 0 && height > 0 ? Optional.of(new Ratio(width, height)) : Optional.empty();
    }

    /** 640 by 360 pixels are 16:9. */
    static Ratio reduced(int width, int height) {
        int divisor = width;
        for (int rest = height; rest != 0; ) {
            int next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return new Ratio(width / divisor, height / divisor);
    }
}
