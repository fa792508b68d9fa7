package dev.offprint.text;

import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Heading;
import dev.offprint.body.Inline;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notes at the end of a text, "[1] …" or "¹ …", and their marks in it. They are footnotes only where they count
 * from one line to the next, each note has a mark, and each mark a note.
 */
final class NoteFinder {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NOTE = Pattern.compile("(?:\\[(\\d{1,3})]|([" + RAISED + "]{1,3}))\\s*(?=\\S)");
    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})]|([" + RAISED + "]{1,3})");

    private final boolean raised;
    private final Set<String> labels = new HashSet<>();
    private final Set<String> marks = new HashSet<>();

    private NoteFinder(boolean raised) {
        this.raised = raised;
    }

    /** The body, with footnotes where there are such. */
    static Body body(List<Piece> pieces, Findings findings) {
        List<Block> all = new ArrayList<>(pieces.stream().map(Piece::block).toList());
        int start = pieces.size();
        List<Footnote> notes = new LinkedList<>();
        int next = 0;
        while (start > 0) {
            Matcher note = note(pieces.get(start - 1));
            int number = note == null ? 0 : Integer.parseInt(label(note));
            if (note == null || number == 0 || (next > 0 && number != next - 1)) {
                break;
            }
            next = number;
            start--;
            notes.add(0, new Footnote(String.valueOf(number), List.of(without(all.get(start), note.end()))));
        }
        if (notes.isEmpty() || start == 0) {
            return new Body(all, List.of());
        }
        Matcher first = note(pieces.get(start));
        NoteFinder finder = new NoteFinder(first != null && first.group(2) != null);
        notes.forEach(note -> finder.labels.add(note.label()));
        List<Block> text = all.subList(0, start).stream().map(finder::marked).toList();
        if (!finder.marks.equals(finder.labels)) {
            return new Body(all, List.of());
        }
        findings.info(
                "footnotes-inferred",
                pieces.get(start).lines().first(),
                "notes stand at the end, and each has its mark in the text",
                "they are read as footnotes");
        return new Body(text, notes);
    }

    /** Whether a paragraph with this text would be taken as a note if it stood at the end. */
    static boolean takes(String text) {
        return NOTE.matcher(text).lookingAt();
    }

    private static @Nullable Matcher note(Piece piece) {
        boolean paragraph = piece.block() instanceof Paragraph;
        if (!paragraph || piece.lines().get(0).trim().startsWith("\\")) {
            return null;
        }
        Matcher match =
                NOTE.matcher(((Paragraph) piece.block()).content().get(0) instanceof Text text ? text.text() : "");
        return match.lookingAt() ? match : null;
    }

    private static String label(Matcher match) {
        if (match.group(1) != null) {
            return String.valueOf(Integer.parseInt(match.group(1)));
        }
        StringBuilder digits = new StringBuilder();
        match.group(2).chars().forEach(c -> digits.append(RAISED.indexOf(c)));
        return digits.toString();
    }

    private static Block without(Block block, int length) {
        List<Inline> content = new ArrayList<>(((Paragraph) block).content());
        content.set(0, new Text(((Text) content.get(0)).text().substring(length)));
        return new Paragraph(content);
    }

    /** The block with its marks as references. Others than these does no text hold. */
    private Block marked(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(inlines(paragraph.content()));
        }
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), inlines(heading.content()));
        }
        if (block instanceof Quotation quotation) {
            return new Quotation(
                    quotation.kind(), blocks(quotation.blocks()), quotation.attribution(), quotation.attributes());
        }
        if (block instanceof ItemList list) {
            List<Item> items = list.items().stream()
                    .map(item -> new Item(blocks(item.blocks()), item.check(), item.attributes()))
                    .toList();
            return new ItemList(list.order(), list.start(), items, list.attributes());
        }
        return block;
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::marked).toList();
    }

    private List<Inline> inlines(List<Inline> content) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                mark(text.text(), out);
            } else {
                out.add(inline);
            }
        }
        return out;
    }

    private void mark(String text, List<Inline> out) {
        Matcher mark = MARK.matcher(text);
        int done = 0;
        while (mark.find()) {
            if (raised == (mark.group(2) != null)) {
                String label = label(mark);
                marks.add(label);
                if (labels.contains(label)) {
                    out.add(new Text(text.substring(done, mark.start())));
                    out.add(new FootnoteRef(label));
                    done = mark.end();
                }
            }
        }
        out.add(new Text(text.substring(done)));
    }
}
