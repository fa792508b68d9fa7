package dev.offprint.html.read;

import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code srcset}: addresses, each with a width or a density, parted by commas. An address may hold commas, but not
 * at its ends.
 */
final class SourceSet {

    /**
     * One of the images.
     *
     * @param address as written
     * @param width in pixels, 0 if none is given
     * @param density of pixels, 0 if none is given
     */
    record Candidate(String address, int width, double density) {}

    private static final int MOST = 100;

    private final String source;
    private int at;

    private SourceSet(String source) {
        this.source = source;
    }

    static List<Candidate> read(String source) {
        SourceSet set = new SourceSet(source);
        List<Candidate> candidates = new ArrayList<>();
        while (set.skip() && candidates.size() < MOST) {
            candidates.add(set.next());
        }
        return candidates;
    }

    private boolean skip() {
        while (at < source.length() && (Characters.isSpace(source.charAt(at)) || source.charAt(at) == ',')) {
            at++;
        }
        return at < source.length();
    }

    private Candidate next() {
        int start = at;
        while (at < source.length() && !Characters.isSpace(source.charAt(at))) {
            at++;
        }
        int end = at;
        while (end > start && source.charAt(end - 1) == ',') {
            end--;
        }
        String address = source.substring(start, end);
        return end < at ? new Candidate(address, 0, 0) : described(address);
    }

    private Candidate described(String address) {
        int comma = source.indexOf(',', at);
        int end = comma < 0 ? source.length() : comma;
        String descriptor = source.substring(at, Math.min(end, at + 40)).strip();
        at = end;
        int space = descriptor.indexOf(' ');
        String first = space < 0 ? descriptor : descriptor.substring(0, space);
        if (first.endsWith("w")) {
            return new Candidate(address, Dimension.read(first.substring(0, first.length() - 1)), 0);
        }
        return new Candidate(address, 0, density(first));
    }

    private static double density(String descriptor) {
        try {
            return descriptor.endsWith("x") ? Double.parseDouble(descriptor.substring(0, descriptor.length() - 1)) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
