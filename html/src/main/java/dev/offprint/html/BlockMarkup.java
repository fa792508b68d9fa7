package dev.offprint.html;

import dev.offprint.body.Aside;
import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.BlockVisitor;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.DescriptionList;
import dev.offprint.body.Disclosure;
import dev.offprint.body.Embed;
import dev.offprint.body.Entry;
import dev.offprint.body.Figure;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import dev.offprint.body.Inline;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.LineBreak;
import dev.offprint.body.MathBlock;
import dev.offprint.body.Media;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.RawHtml;
import dev.offprint.body.Span;
import dev.offprint.body.Styled;
import dev.offprint.body.Table;
import dev.offprint.body.Text;
import dev.offprint.body.ThematicBreak;
import java.util.List;

/** Writes blocks, each on a line of its own. */
final class BlockMarkup implements BlockVisitor<Markup> {

    private static final List<String> HEADINGS = List.of("", "h1", "h2", "h3", "h4", "h5", "h6");

    /** The end of a start tag, which tells a reader of the page that what seems empty is meant to be there. */
    private static final String BLANK = " data-blank>";

    private final Markup out;
    private final InlineMarkup inlines;
    private final FigureMarkup figures;
    private final TableMarkup tables;
    private final QuotationMarkup quotations;
    private final int topHeading;
    private final HeadingLevels levels;
    private boolean inHeader;

    BlockMarkup(Markup out, Footnotes footnotes, int topHeading) {
        this.out = out;
        this.inlines = new InlineMarkup(out, footnotes);
        this.figures = new FigureMarkup(out, this);
        this.tables = new TableMarkup(out, this);
        this.quotations = new QuotationMarkup(out, this);
        this.topHeading = topHeading;
        this.levels = new HeadingLevels(topHeading);
    }

    InlineMarkup inlines() {
        return inlines;
    }

    Markup write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).accept(this);
        }
        return out;
    }

    /** Blocks that have an outline of their own, below the heading under which they stand. */
    Markup nested(List<Block> blocks) {
        int outer = levels.enter();
        write(blocks);
        levels.leave(outer);
        return out;
    }

    /** The blocks of a header cell, in which HTML wants neither headings nor sections. */
    Markup insideHeader(List<Block> blocks) {
        boolean outer = inHeader;
        inHeader = true;
        inside(blocks);
        inHeader = outer;
        return out;
    }

    /** The tag itself, or one without a meaning of its own where a section must not stand. */
    String sectionTag(String tag) {
        return inHeader ? "div" : tag;
    }

    /**
     * The blocks of an item, a cell or a description. Where a paragraph is all there is, or all but the lists below it, it
     * stands without an element of its own, as people write it.
     */
    Markup inside(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return out;
        }
        if (!(blocks.get(0) instanceof Paragraph paragraph)
                || !paragraph.attributes().isEmpty()
                || isBlank(paragraph.content())
                || !areLists(blocks.subList(1, blocks.size()))) {
            return nested(blocks);
        }
        inlines.write(paragraph.content());
        return blocks.size() == 1 ? out : nested(blocks.subList(1, blocks.size()));
    }

    private static boolean areLists(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof ItemList)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Markup visit(Paragraph paragraph) {
        if (out.isForPage() && isBlank(paragraph.content())) {
            out.markup("<p").attributes(paragraph.attributes()).markup(BLANK);
        } else {
            out.start("<p>", paragraph.attributes());
        }
        return inlines.write(paragraph.content()).markup("</p>\n");
    }

    private static boolean isBlank(List<Inline> content) {
        for (Inline inline : content) {
            boolean blank = inline instanceof LineBreak
                    || inline instanceof Text text && isRoom(text.text())
                    || (inline instanceof Styled || inline instanceof Span) && isBlank(inlinesOf(inline));
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    private static List<Inline> inlinesOf(Inline inline) {
        return inline instanceof Styled styled ? styled.content() : ((Span) inline).content();
    }

    private static boolean isRoom(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\u00A0' && c != '\u200B' && c != '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    @Override
    public Markup visit(Heading heading) {
        int nominal = topHeading + heading.level() - 1;
        int level = Math.min(6, out.isForPage() ? levels.add(heading.level()) : nominal);
        String tag = inHeader ? "p" : HEADINGS.get(level);
        out.markup("<").markup(tag).attributes(heading.attributes());
        if (out.isForPage() && (inHeader || level != nominal)) {
            out.attribute("data-level", heading.level());
        }
        out.markup(out.isForPage() && isBlank(heading.content()) ? BLANK : ">");
        return inlines.write(heading.content()).markup("</").markup(tag).markup(">\n");
    }

    @Override
    public Markup visit(Quotation quotation) {
        return quotations.write(quotation);
    }

    @Override
    public Markup visit(ItemList list) {
        boolean ordered = list.order() != ItemList.Order.UNORDERED;
        out.markup(ordered ? "<ol" : "<ul");
        list.start().ifPresent(start -> out.attribute("start", start));
        out.markup(list.order() == ItemList.Order.REVERSED ? " reversed" : "")
                .attributes(list.attributes())
                .markup(">\n");
        list.items().forEach(this::item);
        return out.markup(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void item(Item item) {
        out.start("<li>", item.attributes());
        switch (item.check()) {
            case NONE -> {}
            case UNCHECKED -> out.markup("<span class=\"task\">&#9744;</span> ");
            case CHECKED -> out.markup("<span class=\"task\">&#9745;</span> ");
        }
        inside(item.blocks()).markup("</li>\n");
    }

    @Override
    public Markup visit(DescriptionList list) {
        out.open("dl", list.attributes()).markup("\n");
        for (Entry entry : list.entries()) {
            entry.terms().forEach(term -> {
                out.open("dt", term.attributes());
                inlines.write(term.content()).markup("</dt>\n");
            });
            entry.descriptions().forEach(description -> {
                out.open("dd", description.attributes());
                inside(description.blocks()).markup("</dd>\n");
            });
        }
        return out.markup("</dl>\n");
    }

    @Override
    public Markup visit(CodeBlock code) {
        if (code.title().isPresent()) {
            out.open("div", "listing", code.attributes())
                    .markup("\n<p class=\"title\">")
                    .text(code.title().get())
                    .markup("</p>\n");
            return listing(code, Attributes.NONE).markup("</div>\n");
        }
        return listing(code, code.attributes());
    }

    private Markup listing(CodeBlock code, Attributes attributes) {
        out.markup("<pre").attributes(attributes).pageMarkup(" tabindex=\"0\"").markup("><code");
        code.language().ifPresent(language -> out.attribute("class", "language-" + language));
        // what ends a line at the very end is not shown, so that one which is to be shown takes two
        String end = code.text().endsWith("\n") ? "\n</code></pre>\n" : "</code></pre>\n";
        return out.markup(">").text(code.text()).markup(end);
    }

    @Override
    public Markup visit(Figure figure) {
        return figures.write(figure);
    }

    @Override
    public Markup visit(Table table) {
        return tables.write(table);
    }

    @Override
    public Markup visit(ThematicBreak thematicBreak) {
        return out.open("hr", thematicBreak.attributes()).markup("\n");
    }

    @Override
    public Markup visit(Embed embed) {
        return figures.embed(embed);
    }

    @Override
    public Markup visit(Media media) {
        return figures.media(media);
    }

    @Override
    public Markup visit(Aside aside) {
        String tag = sectionTag("aside");
        out.markup("<")
                .markup(tag)
                .markup(" class=\"")
                .markup(Markup.classOf(aside.kind()))
                .markup("\"");
        switch (aside.kind()) {
            case NOTE, WARNING, UPDATE, CORRECTION -> out.pageMarkup(" role=\"note\"");
            case TIP -> out.pageMarkup(" role=\"doc-tip\"");
            case RELATED, SIDEBAR -> {}
        }
        out.attributes(aside.attributes()).markup(">\n");
        switch (aside.kind()) {
            case NOTE -> label(Label.NOTE);
            case TIP -> label(Label.TIP);
            case WARNING -> label(Label.WARNING);
            case RELATED -> label(Label.RELATED);
            case SIDEBAR -> {}
            case UPDATE -> label(Label.UPDATE);
            case CORRECTION -> label(Label.CORRECTION);
        }
        return nested(aside.blocks()).markup("</").markup(tag).markup(">\n");
    }

    private void label(Label label) {
        out.markup("<p class=\"label\"><strong>").label(label).markup("</strong></p>\n");
    }

    @Override
    public Markup visit(Disclosure disclosure) {
        out.open("details", disclosure.attributes()).markup("\n<summary>");
        inlines.write(disclosure.summary()).markup("</summary>\n");
        return nested(disclosure.blocks()).markup("</details>\n");
    }

    @Override
    public Markup visit(MathBlock math) {
        return FormulaMarkup.block(math.formula(), math.attributes(), out);
    }

    /** A group that starts with a heading is a section; without one it would be a section that no outline can name. */
    @Override
    public Markup visit(Group group) {
        String tag = group.blocks().get(0) instanceof Heading ? sectionTag("section") : "div";
        out.open(tag, Markup.classOf(group.kind()), group.attributes()).markup("\n");
        if (group.kind() == Group.Kind.SPONSORED) {
            label(Label.SPONSORED);
        }
        return write(group.blocks()).markup("</").markup(tag).markup(">\n");
    }

    @Override
    public Markup visit(RawHtml raw) {
        return RawMarkup.block(raw.html(), out);
    }
}
