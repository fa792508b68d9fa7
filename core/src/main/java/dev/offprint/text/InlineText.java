package dev.offprint.text;

import dev.offprint.body.Abbreviation;
import dev.offprint.body.Code;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import dev.offprint.body.InlineMath;
import dev.offprint.body.InlineQuote;
import dev.offprint.body.InlineVisitor;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.RawInline;
import dev.offprint.body.Ruby;
import dev.offprint.body.Span;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.body.Time;
import dev.offprint.body.WorkTitle;
import java.util.List;

/** Writes what stands within a line; a line end that belongs to the text is a line feed. */
final class InlineText implements InlineVisitor<Void> {

    private final StringBuilder out = new StringBuilder();

    private InlineText() {}

    static String of(List<Inline> content) {
        InlineText text = new InlineText();
        text.all(content);
        return text.out.toString();
    }

    private Void all(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return null;
    }

    private Void text(String text) {
        out.append(text);
        return null;
    }

    @Override
    public Void visit(Text text) {
        return text(text.text());
    }

    @Override
    public Void visit(Styled styled) {
        return all(styled.content());
    }

    /** The words, and the address where it does not follow from them. */
    @Override
    public Void visit(Link link) {
        String words = of(link.content());
        boolean bare = BareLinks.in(words).stream()
                .anyMatch(part -> part instanceof Link found
                        && found.url().equals(link.url())
                        && Inline.text(found.content()).equals(words));
        return text(bare ? words : words + " <" + link.url() + ">");
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
        all(quote.content());
        return text("”");
    }

    @Override
    public Void visit(WorkTitle title) {
        return all(title.content());
    }

    @Override
    public Void visit(Abbreviation abbreviation) {
        return all(abbreviation.content());
    }

    @Override
    public Void visit(Time time) {
        return all(time.content());
    }

    @Override
    public Void visit(Span span) {
        return all(span.content());
    }

    @Override
    public Void visit(Ruby ruby) {
        all(ruby.base());
        text("(");
        all(ruby.annotation());
        return text(")");
    }

    @Override
    public Void visit(InlineMath math) {
        return text(math.formula().tex().orElse(""));
    }

    @Override
    public Void visit(FootnoteRef ref) {
        return text("[" + ref.label() + "]");
    }

    @Override
    public Void visit(RawInline raw) {
        return null;
    }
}
