package dev.offprint.body;

import java.util.List;

/** Gives the visited inline other content, and leaves the rest of it as it was. */
record ContentChange(List<Inline> content) implements InlineVisitor<Inline> {

    @Override
    public Inline visit(Styled styled) {
        return new Styled(styled.style(), content);
    }

    @Override
    public Inline visit(Link link) {
        return new Link(link.url(), content, link.title());
    }

    @Override
    public Inline visit(InlineQuote quote) {
        return new InlineQuote(content, quote.source());
    }

    @Override
    public Inline visit(WorkTitle title) {
        return new WorkTitle(content);
    }

    @Override
    public Inline visit(Abbreviation abbreviation) {
        return new Abbreviation(content, abbreviation.expansion());
    }

    @Override
    public Inline visit(Time time) {
        return new Time(time.value(), content);
    }

    @Override
    public Inline visit(Span span) {
        return new Span(span.attributes(), content);
    }

    @Override
    public Inline visit(Ruby ruby) {
        return new Ruby(content, ruby.annotation());
    }

    @Override
    public Inline visit(Text text) {
        return text;
    }

    @Override
    public Inline visit(Code code) {
        return code;
    }

    @Override
    public Inline visit(LineBreak lineBreak) {
        return lineBreak;
    }

    @Override
    public Inline visit(InlineImage image) {
        return image;
    }

    @Override
    public Inline visit(InlineMath math) {
        return math;
    }

    @Override
    public Inline visit(FootnoteRef ref) {
        return ref;
    }

    @Override
    public Inline visit(RawInline raw) {
        return raw;
    }
}
