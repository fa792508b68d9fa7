package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Inline;
import dev.offprint.body.LineBreak;
import java.util.List;
import java.util.Optional;

/** What is known of the paragraph that is open in a flow. */
final class ParagraphState {

    /** What its element says; nothing for loose text. */
    private Attributes attributes = Attributes.NONE;

    /** Whether it has an element of its own, and is not loose text. */
    private boolean explicit;

    /** Whether an image in it is there to stay. */
    private boolean fixed;

    private boolean pendingBreak;

    void start(Attributes attributes) {
        this.attributes = attributes;
        explicit = true;
        fixed = false;
    }

    /** A paragraph has been made; what comes in the same element is one more, without the id. */
    void next() {
        fixed = false;
        pendingBreak = false;
        if (attributes.id().isPresent()) {
            attributes = new Attributes(Optional.empty(), attributes.language(), attributes.direction());
        }
    }

    void end() {
        attributes = Attributes.NONE;
        explicit = false;
    }

    void fix() {
        fixed = true;
    }

    void breakLater() {
        pendingBreak = true;
    }

    void breakNow(List<Inline> content) {
        if (pendingBreak) {
            content.add(new LineBreak());
            pendingBreak = false;
        }
    }

    Attributes attributes() {
        return attributes;
    }

    boolean isExplicit() {
        return explicit;
    }

    boolean isFixed() {
        return fixed;
    }
}
