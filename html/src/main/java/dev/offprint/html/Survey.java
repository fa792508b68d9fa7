package dev.offprint.html;

import dev.offprint.body.Body;
import dev.offprint.body.Figure;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.Inline;
import dev.offprint.body.Media;
import dev.offprint.body.Node;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Work;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the head of a page has to say of the body: one walk, before the first byte is written. */
final class Survey {

    private final List<Image> images = new ArrayList<>();
    private final List<Media> media = new ArrayList<>();
    private final Set<Work> quoted = new LinkedHashSet<>();
    private boolean paywalled;

    Survey(Body body) {
        walk(body.blocks());
        walk(body.footnotes());
    }

    /** Blocks within blocks; what is looked for stands in no paragraph and no heading. */
    private void walk(List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (!(node instanceof Paragraph || node instanceof Heading || node instanceof Inline)) {
                see(node);
                walk(node.children());
            }
        }
    }

    private void see(Node node) {
        if (node instanceof Figure figure && figure.content() instanceof Images group) {
            images.addAll(group.images());
        } else if (node instanceof Media recording) {
            media.add(recording);
        } else if (node instanceof Quotation quotation) {
            quotation.attribution().flatMap(attribution -> attribution.work()).ifPresent(quoted::add);
        } else if (node instanceof Group group) {
            paywalled |= group.kind() == Group.Kind.PAYWALLED;
        }
    }

    /** The images of figures, in reading order. */
    List<Image> images() {
        return images;
    }

    /** Recordings, in reading order. */
    List<Media> media() {
        return media;
    }

    /** The works quoted from, each once. */
    Set<Work> quoted() {
        return quoted;
    }

    /** Whether a part is for subscribers. */
    boolean isPaywalled() {
        return paywalled;
    }
}
