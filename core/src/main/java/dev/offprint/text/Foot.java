package dev.offprint.text;

import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Block;
import dev.offprint.body.Paragraph;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.SiteCredit;
import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands below the last paragraph of a text: its copyright line, and who made the site. For readers of other formats
 * that people type; {@link PlainText} reads its own.
 *
 * @param length how many blocks at the end are the foot
 * @param copyright what the copyright lines say
 * @param credits what the lines say of the site
 */
public record Foot(int length, Optional<Copyright> copyright, List<SiteCredit> credits) {

    private static final int MOST_FINDINGS = 10;

    /** Checks that all is given. */
    public Foot {
        Rule.check(length >= 0, "length", "must not be negative", length);
        Rule.given("copyright", copyright);
        credits = Rule.list("credits", credits);
    }

    /**
     * Reads the foot of a text.
     *
     * @param end the last blocks, or all; a {@link dev.offprint.body.LineBreak} parts two lines of a paragraph
     * @param lines the number of the line on which each block begins, from 1
     */
    public static Reading<Foot> read(List<? extends Block> end, List<Integer> lines) {
        Rule.check(end.size() == lines.size(), "lines", "must be as many as blocks", lines.size());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < end.size(); i++) {
            String text = end.get(i) instanceof Paragraph paragraph ? InlineText.of(paragraph.content()) : "";
            pieces.add(new Piece(end.get(i), new Lines(List.of(text.split("\n")), lines.get(i))));
        }
        Findings findings = new Findings(MOST_FINDINGS);
        FootReader reader = new FootReader(pieces, new FootLines(), findings);
        List<Finding> found = findings.inOrder();
        return new Reading<>(
                new Foot(pieces.size() - reader.rest().size(), reader.copyright(), reader.credits()), found);
    }
}
