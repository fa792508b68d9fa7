package dev.offprint.html.read;

/** Reads the numbers of attributes such as {@code width}. */
final class Dimension {

    private static final int DIGITS = 9;

    private Dimension() {}

    /** Whole pixels, as in {@code 640} or {@code 640px}; 0 for anything else, a percentage among them. */
    static int read(String written) {
        String text = written.strip();
        int end = 0;
        while (end < text.length() && end < DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean pixels = end == text.length() || text.startsWith("px", end) || text.startsWith(".", end);
        return end > 0 && pixels ? Integer.parseInt(text.substring(0, end)) : 0;
    }
}
