package dev.offprint.markdown;

import dev.offprint.body.Aside;
import dev.offprint.body.Attributes;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.Inline;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/** Reads block quotations, the line that says who is quoted, and GitHub's alerts. */
final class QuotationReader {

    private static final int LONGEST = 300;
    private static final int LONGEST_APART = 120;
    private static final String OPEN_ENDS = "?!:;,";
    private static final Pattern ALERT =
            Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]\\s*", Pattern.CASE_INSENSITIVE);

    private final Session session;
    private final BlockReader blocks;

    QuotationReader(Session session, BlockReader blocks) {
        this.session = session;
        this.blocks = blocks;
    }

    /** Reads a quotation, and says how many of the blocks after it belong to it: none or one. */
    int read(BlockQuote quote, @Nullable Node next, int depth, List<Block> out) {
        List<Node> nodes = BlockReader.children(quote);
        if (!nodes.isEmpty() && alert(quote, nodes, depth, out)) {
            return 0;
        }
        List<Block> inside = new ArrayList<>();
        Optional<Attribution> attribution = inside(nodes, depth, inside);
        int line = session.source().line(quote);
        if (inside.isEmpty()) {
            session.findings().warn("quotation-empty", line, "a quotation has no words", "it is left out");
            return 0;
        }
        int taken = 0;
        if (attribution.isEmpty() && next != null) {
            attribution = after(next);
            taken = attribution.isPresent() ? 1 : 0;
        }
        out.add(new Quotation(Quotation.Kind.BLOCK, inside, attribution, Attributes.NONE));
        return taken;
    }

    /** Reads the words, and the source on the last line or in the last paragraph. */
    private Optional<Attribution> inside(List<Node> nodes, int depth, List<Block> out) {
        int last = nodes.size() - 1;
        if (last >= 0 && nodes.get(last) instanceof org.commonmark.node.Paragraph paragraph) {
            boolean whole = last > 0 && session.source().startsWithDash(paragraph, 0);
            if (whole && Source.lines(paragraph) == 1 && !isDash(nodes.get(last - 1))) {
                Optional<Attribution> attribution = attribution(paragraph.getFirstChild(), paragraph);
                if (attribution.isPresent()) {
                    out.addAll(blocks.blocks(nodes.subList(0, last), depth + 1));
                    return attribution;
                }
            }
            int lines = Source.lines(paragraph);
            Node end = lastLineEnd(paragraph);
            if (end != null
                    && lines > 1
                    && session.source().startsWithDash(paragraph, lines - 1)
                    && !session.source().startsWithDash(paragraph, lines - 2)) {
                Optional<Attribution> attribution = attribution(end.getNext(), paragraph);
                if (attribution.isPresent()) {
                    cut(end);
                    out.addAll(blocks.blocks(nodes, depth + 1));
                    return attribution;
                }
            }
        }
        out.addAll(blocks.blocks(nodes, depth + 1));
        return Optional.empty();
    }

    private boolean isDash(Node node) {
        return node instanceof org.commonmark.node.Paragraph && session.source().startsWithDash(node, 0);
    }

    /** A short line with a dash that follows. */
    private Optional<Attribution> after(Node next) {
        if (!(next instanceof org.commonmark.node.Paragraph)
                || Source.lines(next) != 1
                || !session.source().startsWithDash(next, 0)) {
            return Optional.empty();
        }
        String text = InlineReader.text(next).strip();
        boolean name = text.codePoints().filter(Character::isLetter).limit(1).anyMatch(c -> !Character.isLowerCase(c));
        if (text.length() > LONGEST_APART || !name || OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return Optional.empty();
        }
        Optional<Attribution> attribution = attribution(next.getFirstChild(), next);
        if (attribution.isPresent()) {
            session.findings()
                    .warn(
                            "attribution-apart",
                            session.source().line(next),
                            "a line with a dash follows a quotation",
                            "it is taken as the attribution");
        }
        return attribution;
    }

    private Optional<Attribution> attribution(Node first, Node paragraph) {
        if (InlineReader.holdsHtml(paragraph)) {
            return Optional.empty();
        }
        int line = session.source().line(paragraph) + Source.lines(paragraph) - 1;
        List<Inline> content = new InlineReader(session, false, line).from(first);
        List<Inline> text = AttributionLine.withoutDash(content);
        boolean fits = Content.isVisible(text)
                && Inline.text(text).length() <= LONGEST
                && text.stream().noneMatch(LineBreak.class::isInstance);
        if (!fits) {
            return Optional.empty();
        }
        Attribution attribution = AttributionLine.read(text);
        if (attribution.person().isEmpty() && attribution.work().isEmpty()) {
            session.findings()
                    .info(
                            "attribution-unparsed",
                            line,
                            "the attribution does not tell for certain who is quoted, and from which work",
                            "it is kept as the line it is");
        }
        return Optional.of(attribution);
    }

    private static @Nullable Node lastLineEnd(Node paragraph) {
        Node node = paragraph.getLastChild();
        while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            node = node.getPrevious();
        }
        return node;
    }

    private static void cut(Node from) {
        Node node = from;
        while (node != null) {
            Node next = node.getNext();
            node.unlink();
            node = next;
        }
    }

    private boolean alert(BlockQuote quote, List<Node> nodes, int depth, List<Block> out) {
        Node first = nodes.get(0);
        if (!(first instanceof org.commonmark.node.Paragraph)
                || !session.source().startsWith(first, 0, "[!")) {
            return false;
        }
        StringBuilder line = new StringBuilder();
        Node end = first.getFirstChild();
        while (end instanceof org.commonmark.node.Text text) {
            line.append(text.getLiteral());
            end = end.getNext();
        }
        Matcher alert = ALERT.matcher(line);
        boolean lineEnds = end == null || end instanceof SoftLineBreak || end instanceof HardLineBreak;
        if (!lineEnds || !alert.matches()) {
            return false;
        }
        Node gone = first.getFirstChild();
        while (gone != end) {
            Node next = gone.getNext();
            gone.unlink();
            gone = next;
        }
        if (end != null) {
            end.unlink();
        }
        List<Block> inside =
                blocks.blocks(first.getFirstChild() == null ? nodes.subList(1, nodes.size()) : nodes, depth + 1);
        if (inside.isEmpty()) {
            session.findings()
                    .warn("alert-empty", session.source().line(quote), "an alert has no words", "it is left out");
        } else {
            out.add(new Aside(kind(alert.group(1), session.source().line(quote)), inside));
        }
        return true;
    }

    private Aside.Kind kind(String word, int line) {
        String name = word.toUpperCase(java.util.Locale.ROOT);
        if (name.equals("IMPORTANT") || name.equals("CAUTION")) {
            session.findings()
                    .info(
                            "alert-kind",
                            line,
                            "an alert of the kind " + name,
                            "it is read as " + (name.equals("CAUTION") ? "WARNING" : "NOTE"));
        }
        return switch (name) {
            case "TIP" -> Aside.Kind.TIP;
            case "WARNING", "CAUTION" -> Aside.Kind.WARNING;
            default -> Aside.Kind.NOTE;
        };
    }

    /** The paragraph of an attribution, for a writer to know how it must look. */
    static Paragraph paragraph(Attribution attribution) {
        List<Inline> content = new ArrayList<>(List.of(new dev.offprint.body.Text("— ")));
        content.addAll(attribution.text());
        return new Paragraph(content);
    }
}
