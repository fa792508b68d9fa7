package dev.offprint.body;

import dev.offprint.credit.Copyright;
import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that is shown, with its caption and, apart from that, its credit.
 *
 * @param content what is shown
 * @param caption what it shows; may be empty
 * @param credit who made it, as printed; may be empty
 * @param copyright who owns it, apart from the article
 * @param attributes id, language, direction
 */
public record Figure(
        FigureContent content,
        List<Inline> caption,
        List<Inline> credit,
        Optional<Copyright> copyright,
        Attributes attributes)
        implements Block {

    /** Normalises caption and credit; a blank one is empty. */
    public Figure {
        Rule.given("content", content);
        caption = Inlines.optional("caption", caption);
        credit = Inlines.optional("credit", credit);
        Rule.given("copyright", copyright);
        Rule.given("attributes", attributes);
    }

    /** An image with a plain caption. */
    public static Figure of(Image image, String caption) {
        return new Figure(Images.of(image), List.of(new Text(caption)), List.of(), Optional.empty(), Attributes.NONE);
    }

    @Override
    public List<Node> children() {
        List<Node> all = new ArrayList<>();
        if (content instanceof Block block) {
            all.add(block);
        }
        all.addAll(caption);
        all.addAll(credit);
        return all;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
