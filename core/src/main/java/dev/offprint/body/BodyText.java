package dev.offprint.body;

import java.util.List;
import java.util.function.Consumer;

/** Writes the plain text of a body. */
final class BodyText implements BlockVisitor<Void>, InlineVisitor<Void> {

    private final Consumer<String> out;
    private boolean empty = true;
    private String gap = "";

    private BodyText(Consumer<String> out) {
        this.out = out;
    }

    static String of(Body body) {
        StringBuilder out = new StringBuilder();
        of(body, out::append);
        return out.toString();
    }

    /** Hands on the text in pieces, in order; none is empty, and none ends within a character. */
    static void of(Body body, Consumer<String> out) {
        BodyText text = new BodyText(out);
        text.blocks(body.blocks(), "\n\n");
        for (Footnote footnote : body.footnotes()) {
            text.apart("\n\n");
            text.blocks(footnote.blocks(), "\n\n");
        }
    }

    static String of(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        new BodyText(out::append).inlines(content);
        return out.toString();
    }

    private void apart(String gap) {
        if (!empty && gap.length() >= this.gap.length()) {
            this.gap = gap;
        }
    }

    private Void text(String text) {
        if (!text.isEmpty()) {
            if (!gap.isEmpty()) {
                out.accept(gap);
                gap = "";
            }
            out.accept(text);
            empty = false;
        }
        return null;
    }

    private Void blocks(List<Block> blocks, String between) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                apart(between);
            }
            blocks.get(i).accept(this);
        }
        return null;
    }

    private Void inlines(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public Void visit(Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public Void visit(Quotation quotation) {
        blocks(quotation.blocks(), "\n\n");
        quotation.attribution().ifPresent(attribution -> {
            apart("\n");
            text("— " + attribution.line());
        });
        return null;
    }

    @Override
    public Void visit(ItemList list) {
        for (Item item : list.items()) {
            apart("\n");
            blocks(item.blocks(), "\n");
        }
        return null;
    }

    @Override
    public Void visit(DescriptionList list) {
        for (Entry entry : list.entries()) {
            for (Term term : entry.terms()) {
                apart("\n");
                inlines(term.content());
            }
            for (Description description : entry.descriptions()) {
                apart("\n");
                blocks(description.blocks(), "\n");
            }
        }
        return null;
    }

    @Override
    public Void visit(CodeBlock code) {
        code.title().ifPresent(this::text);
        apart("\n");
        return text(code.text());
    }

    @Override
    public Void visit(Figure figure) {
        if (figure.content() instanceof Block block) {
            block.accept(this);
        }
        apart("\n");
        inlines(figure.caption());
        apart("\n");
        return inlines(figure.credit());
    }

    @Override
    public Void visit(Table table) {
        inlines(table.caption());
        for (Row row : table.rows()) {
            apart("\n");
            for (int i = 0; i < row.cells().size(); i++) {
                text(i == 0 ? "" : "\t");
                blocks(row.cells().get(i).blocks(), " ");
            }
        }
        return null;
    }

    @Override
    public Void visit(ThematicBreak thematicBreak) {
        return null;
    }

    @Override
    public Void visit(Embed embed) {
        return text(embed.title().orElse(""));
    }

    @Override
    public Void visit(Media media) {
        return null;
    }

    @Override
    public Void visit(Aside aside) {
        return blocks(aside.blocks(), "\n\n");
    }

    @Override
    public Void visit(Disclosure disclosure) {
        inlines(disclosure.summary());
        apart("\n\n");
        return blocks(disclosure.blocks(), "\n\n");
    }

    @Override
    public Void visit(MathBlock math) {
        return text(math.formula().tex().orElse(""));
    }

    @Override
    public Void visit(Group group) {
        return blocks(group.blocks(), "\n\n");
    }

    @Override
    public Void visit(RawHtml raw) {
        return null;
    }

    @Override
    public Void visit(Text text) {
        return text(text.text());
    }

    @Override
    public Void visit(Styled styled) {
        return inlines(styled.content());
    }

    @Override
    public Void visit(Link link) {
        return inlines(link.content());
    }

    @Override
    public Void visit(Code code) {
        return text(code.text());
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        return text("\n");
    }

    @Override
    public Void visit(InlineImage image) {
        return null;
    }

    @Override
    public Void visit(InlineQuote quote) {
        text("“");
        inlines(quote.content());
        return text("”");
    }

    @Override
    public Void visit(WorkTitle title) {
        return inlines(title.content());
    }

    @Override
    public Void visit(Abbreviation abbreviation) {
        return inlines(abbreviation.content());
    }

    @Override
    public Void visit(Time time) {
        return inlines(time.content());
    }

    @Override
    public Void visit(Span span) {
        return inlines(span.content());
    }

    @Override
    public Void visit(Ruby ruby) {
        inlines(ruby.base());
        text("(");
        inlines(ruby.annotation());
        return text(")");
    }

    @Override
    public Void visit(InlineMath math) {
        return text(math.formula().tex().orElse(""));
    }

    @Override
    public Void visit(FootnoteRef ref) {
        return null;
    }

    @Override
    public Void visit(RawInline raw) {
        return null;
    }
}
