package dev.offprint.markdown;

import dev.offprint.body.Aside;
import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.BlockVisitor;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.DescriptionList;
import dev.offprint.body.Disclosure;
import dev.offprint.body.Embed;
import dev.offprint.body.Figure;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.Inline;
import dev.offprint.body.ItemList;
import dev.offprint.body.LineBreak;
import dev.offprint.body.MathBlock;
import dev.offprint.body.Media;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.RawHtml;
import dev.offprint.body.Table;
import dev.offprint.body.Text;
import dev.offprint.body.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a block as Markdown, or gives nothing where it has no form for it. Paragraphs, headings, cells and the like are read
 * back alone; a form that does not give the same is passed over for a plainer one.
 */
final class BlockWriter implements BlockVisitor<Optional<String>> {

    private static final String BREAK = "\\\n";

    private final int topHeading;

    /**
     * A writer.
     *
     * @param topHeading how headings of level 1 are written, 1 or 2
     */
    BlockWriter(int topHeading) {
        this.topHeading = topHeading;
    }

    /** Blocks that follow one another, each in the first form that reads back. */
    String blocks(List<Block> blocks) {
        return String.join("\n\n", parts(blocks, false));
    }

    /** Each block by itself; outermost ones are read back as a whole. */
    List<String> parts(List<Block> blocks, boolean outermost) {
        List<String> parts = new ArrayList<>();
        ItemList before = null;
        boolean other = false;
        for (Block block : blocks) {
            boolean alike = before != null && block instanceof ItemList list && list.order() == before.order();
            other = alike && !other;
            before = block instanceof ItemList list ? list : null;
            parts.add(part(block, other, outermost));
        }
        return parts;
    }

    private String part(Block block, boolean otherMarker, boolean check) {
        Optional<String> markdown =
                block instanceof ItemList list ? new ListWriter(this, otherMarker).write(list) : block.accept(this);
        if (markdown.isPresent() && (!check || isLeaf(block) || reads(markdown.get(), block))) {
            return markdown.get();
        }
        String html = html(block);
        return !check || reads(html, block) ? html : "<div>\n" + html + "\n</div>";
    }

    private static boolean isLeaf(Block block) {
        return block instanceof Paragraph || block instanceof Heading || block instanceof ThematicBreak;
    }

    boolean reads(String markdown, Block block) {
        return Check.reads(markdown, List.of(block), topHeading == 1);
    }

    /** A block as HTML without an empty line, which would end it. */
    String html(Block block) {
        return Fragments.blocks(List.of(block), topHeading).strip().replace("\n\n", "\n&#10;");
    }

    /** The content of a line, in the prettiest form that a test finds true. */
    private Optional<String> line(List<Inline> content, String lineEnd, java.util.function.Predicate<String> test) {
        for (boolean marks : List.of(true, false)) {
            String line = InlineWriter.of(content, marks, lineEnd);
            if (test.test(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Paragraph paragraph) {
        if (paragraph.attributes().isEmpty()
                && paragraph.content().size() == 1
                && paragraph.content().get(0) instanceof Text text
                && TemplateTag.isKept(text.text())) {
            return Optional.of(text.text());
        }
        return paragraph.attributes().isEmpty()
                ? line(paragraph.content(), BREAK, line -> isPlain(paragraph.content()) || reads(line, paragraph))
                : Optional.empty();
    }

    /** Text of letters, spaces and the signs of a sentence is read back as it is. */
    private static boolean isPlain(List<Inline> content) {
        return content.size() == 1
                && content.get(0) instanceof Text text
                && Character.isLetter(text.text().charAt(0))
                && text.text()
                        .chars()
                        .allMatch(c -> c < 0x250 && (Character.isLetter(c) || c == ' ' || c == ',' || c == '.'));
    }

    @Override
    public Optional<String> visit(Heading heading) {
        int level = heading.level() + topHeading - 1;
        Optional<String> id = heading.attributes().id();
        if (level > 6 || !heading.attributes().equals(id.map(Attributes::id).orElse(Attributes.NONE))) {
            return Optional.empty();
        }
        String start = "#".repeat(level) + " ";
        String end = id.map(it -> " {#" + it + "}").orElse("");
        return line(heading.content(), "<br>", line -> reads(start + line + end, heading))
                .map(line -> start + line + end);
    }

    @Override
    public Optional<String> visit(Quotation quotation) {
        boolean plain = quotation.kind() == Quotation.Kind.BLOCK
                && quotation.attributes().isEmpty();
        if (!plain) {
            return Optional.empty();
        }
        String words = blocks(quotation.blocks());
        if (quotation.attribution().isPresent()) {
            List<Inline> source = quotation.attribution().get().text();
            if (source.isEmpty() || source.stream().anyMatch(LineBreak.class::isInstance)) {
                return Optional.empty();
            }
            Quotation alone = new Quotation(
                    Quotation.Kind.BLOCK, List.of(Paragraph.of("w")), quotation.attribution(), Attributes.NONE);
            Optional<String> line = line(source, " ", it -> reads("> w\n>\n> — " + it, alone));
            return line.map(it -> quoted(words + "\n\n— " + it));
        }
        return Optional.of(quoted(words));
    }

    private static String quoted(String markdown) {
        return markdown.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<String> visit(ItemList list) {
        return new ListWriter(this, false).write(list);
    }

    @Override
    public Optional<String> visit(DescriptionList list) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CodeBlock code) {
        return code.attributes().isEmpty() ? Fence.of(code) : Optional.empty();
    }

    @Override
    public Optional<String> visit(Figure figure) {
        boolean plain = figure.content() instanceof Images images
                && images.images().size() == 1
                && figure.credit().isEmpty()
                && figure.copyright().isEmpty()
                && figure.attributes().isEmpty()
                && figure.caption().size() <= 1
                && figure.caption().stream().allMatch(Text.class::isInstance);
        if (!plain) {
            return Optional.empty();
        }
        Image image = ((Images) figure.content()).images().get(0);
        Optional<String> title =
                figure.caption().stream().map(text -> ((Text) text).text()).findFirst();
        return image.caption().isPresent() ? Optional.empty() : InlineWriter.markdown(image, title);
    }

    @Override
    public Optional<String> visit(Table table) {
        return new TableWriter((content, test) -> line(content, "<br>", test)).write(table);
    }

    @Override
    public Optional<String> visit(ThematicBreak thematicBreak) {
        return thematicBreak.attributes().isEmpty() ? Optional.of("***") : Optional.empty();
    }

    @Override
    public Optional<String> visit(Aside aside) {
        String name = switch (aside.kind()) {
            case NOTE -> "NOTE";
            case TIP -> "TIP";
            case WARNING -> "WARNING";
            case RELATED, SIDEBAR, UPDATE, CORRECTION -> "";
        };
        if (name.isEmpty() || !aside.attributes().isEmpty()) {
            return Optional.empty();
        }
        boolean text = aside.blocks().get(0) instanceof Paragraph;
        return Optional.of(quoted("[!" + name + "]\n" + (text ? "" : "\n") + blocks(aside.blocks())));
    }

    @Override
    public Optional<String> visit(Embed embed) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Media media) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Disclosure disclosure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(MathBlock math) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Group group) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(RawHtml raw) {
        return Optional.of(raw.html().strip().replace("\n\n", "\n&#10;"));
    }
}
