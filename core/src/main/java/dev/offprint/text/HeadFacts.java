package dev.offprint.text;

import org.jspecify.annotations.Nullable;

/**
 * What the lines between headline and text have said so far.
 *
 * @param byline who wrote it
 * @param dateline where and when
 * @param afterByline whether the next line may go on about the authors
 */
record HeadFacts(@Nullable Byline byline, @Nullable Dateline dateline, boolean afterByline) {

    static final HeadFacts NONE = new HeadFacts(null, null, false);

    /** With what one more line says, or null if it says nothing that belongs here. */
    @Nullable
    HeadFacts with(String line) {
        Byline names = byline == null ? Byline.read(line) : null;
        if (names != null) {
            return new HeadFacts(names, dateline, true);
        }
        Byline more = byline != null && afterByline ? byline.with(line) : null;
        if (more != null) {
            return new HeadFacts(more, dateline, true);
        }
        Dateline where = Dateline.read(line);
        Dateline both = where == null || dateline == null ? where : dateline.and(where);
        if (both != null) {
            return new HeadFacts(byline, both, false);
        }
        return Noise.isAtEdge(line) ? new HeadFacts(byline, dateline, false) : null;
    }

    /** The same, once an empty line has ended what was said of the authors. */
    HeadFacts afterGap() {
        return new HeadFacts(byline, dateline, false);
    }
}
