package dev.offprint.html.web;

import java.util.Random;

/** How much there is of something, as a multiple of what the median page of the web has: half of the pages lie between 0.7 and 1.4. */
record Weight(double factor) {

    private static final double SPREAD = 0.5;

    static Weight of(Random random) {
        return new Weight(Math.exp(SPREAD * random.nextGaussian()));
    }

    /** How many of a thing a page of this weight has, of which the median page has so many. */
    int count(double median) {
        return count(median, 1);
    }

    /** The same of what gathers on heavy pages, so that twice the weight has two to the power as many. */
    int count(double median, double power) {
        return (int) Math.round(median * Math.pow(factor, power));
    }

    boolean isHeavy() {
        return factor > 1.3;
    }

    boolean isLight() {
        return factor < 0.75;
    }
}
