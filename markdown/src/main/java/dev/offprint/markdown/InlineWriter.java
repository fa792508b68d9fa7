package dev.offprint.markdown;

import dev.offprint.body.Abbreviation;
import dev.offprint.body.Attributes;
import dev.offprint.body.Code;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Image;
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
import java.util.Map;
import java.util.Optional;

/** Writes what stands within a line: as Markdown where it has a form, else as tags around Markdown. */
final class InlineWriter implements InlineVisitor<Void> {

    private static final Map<Styled.Style, String> MARKS =
            Map.of(Styled.Style.EMPHASIS, "*", Styled.Style.STRONG, "**", Styled.Style.STRIKE, "~~");
    private static final Map<Styled.Style, String> TAGS = Map.ofEntries(
            Map.entry(Styled.Style.EMPHASIS, "em"),
            Map.entry(Styled.Style.STRONG, "strong"),
            Map.entry(Styled.Style.STRIKE, "s"),
            Map.entry(Styled.Style.INSERT, "ins"),
            Map.entry(Styled.Style.UNDERLINE, "u"),
            Map.entry(Styled.Style.HIGHLIGHT, "mark"),
            Map.entry(Styled.Style.SUPERSCRIPT, "sup"),
            Map.entry(Styled.Style.SUBSCRIPT, "sub"),
            Map.entry(Styled.Style.SMALL, "small"),
            Map.entry(Styled.Style.KEYBOARD, "kbd"),
            Map.entry(Styled.Style.SAMPLE, "samp"),
            Map.entry(Styled.Style.VARIABLE, "var"));

    private final boolean marks;
    private final String lineEnd;
    private final StringBuilder out = new StringBuilder();

    private InlineWriter(boolean marks, String lineEnd) {
        this.marks = marks;
        this.lineEnd = lineEnd;
    }

    /**
     * The content of a block.
     *
     * @param marks whether emphasis may be marked with stars; tags are safer
     * @param lineEnd what a line break is written as
     */
    static String of(List<Inline> content, boolean marks, String lineEnd) {
        InlineWriter writer = new InlineWriter(marks, lineEnd);
        writer.all(content);
        return writer.out.toString();
    }

    private Void all(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return null;
    }

    private boolean startsLine() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    private Void element(String start, List<Inline> content, String name) {
        out.append('<').append(start).append('>');
        all(content);
        out.append("</").append(name).append('>');
        return null;
    }

    private static String attribute(String name, Optional<?> value) {
        return value.map(it -> " " + name + "=\"" + Fragments.escaped(it.toString()) + "\"")
                .orElse("");
    }

    private Void html(Inline inline) {
        out.append(Fragments.inlines(List.of(inline)));
        return null;
    }

    @Override
    public Void visit(Text text) {
        out.append(Escape.text(text.text(), startsLine()));
        return null;
    }

    @Override
    public Void visit(Styled styled) {
        String mark = MARKS.get(styled.style());
        if (mark == null || !marks || !hugs(styled.content())) {
            String name = TAGS.get(styled.style());
            return element(name, styled.content(), name);
        }
        out.append(mark);
        all(styled.content());
        out.append(mark);
        return null;
    }

    /** Whether there is no space at either edge, for marks must stand close. */
    private static boolean hugs(List<Inline> content) {
        if (content.isEmpty()) {
            return false;
        }
        boolean start = content.get(0) instanceof Text text && text.text().startsWith(" ");
        boolean end = content.get(content.size() - 1) instanceof Text text
                && text.text().endsWith(" ");
        return !start && !end;
    }

    @Override
    public Void visit(Link link) {
        String address = link.url().toString();
        boolean plain = link.title().isEmpty() && link.content().equals(List.of(new Text(address)));
        if (plain && (address.startsWith("https://") || address.startsWith("http://")) && address.indexOf('&') < 0) {
            out.append('<').append(address).append('>');
            return null;
        }
        out.append('[');
        all(link.content());
        out.append("](").append(Escape.address(address));
        link.title().ifPresent(title -> out.append(' ').append(Escape.title(title)));
        out.append(')');
        return null;
    }

    @Override
    public Void visit(Code code) {
        String text = code.text();
        int longest = Fence.longestRun(text, '`');
        String fence = "`".repeat(longest + 1);
        boolean pad = text.startsWith("`")
                || text.endsWith("`")
                || (text.startsWith(" ") && text.endsWith(" ") && !text.isBlank());
        String space = pad ? " " : "";
        out.append(fence).append(space).append(text).append(space).append(fence);
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        out.append(lineEnd);
        return null;
    }

    @Override
    public Void visit(InlineImage image) {
        return markdown(image.image(), image.image().caption())
                .map(this::append)
                .orElseGet(() -> html(image));
    }

    private Void append(String markdown) {
        out.append(markdown);
        return null;
    }

    /** An image of which no more is to be said than Markdown has words for. */
    static Optional<String> markdown(Image image, Optional<String> title) {
        Image.Builder plain = Image.builder(image.url())
                .alt(image.alt().filter(alt -> !alt.isBlank()).orElse(null))
                .caption(image.caption().orElse(null));
        image.width().ifPresent(plain::width);
        image.height().ifPresent(plain::height);
        if (!plain.build().equals(image)) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder("![")
                .append(Escape.text(image.alt().orElse(""), false))
                .append("](")
                .append(Escape.address(image.url().toString()));
        title.ifPresent(text -> out.append(' ').append(Escape.title(text)));
        out.append(')');
        if (image.width().isPresent() || image.height().isPresent()) {
            out.append('{');
            image.width().ifPresent(width -> out.append("width=").append(width));
            out.append(image.width().isPresent() && image.height().isPresent() ? " " : "");
            image.height().ifPresent(height -> out.append("height=").append(height));
            out.append('}');
        }
        return Optional.of(out.toString());
    }

    @Override
    public Void visit(InlineQuote quote) {
        return element("q" + attribute("cite", quote.source()), quote.content(), "q");
    }

    @Override
    public Void visit(WorkTitle title) {
        return element("cite", title.content(), "cite");
    }

    @Override
    public Void visit(Abbreviation abbreviation) {
        return element("abbr" + attribute("title", abbreviation.expansion()), abbreviation.content(), "abbr");
    }

    @Override
    public Void visit(Time time) {
        return element("time" + attribute("datetime", Optional.of(time.value())), time.content(), "time");
    }

    @Override
    public Void visit(Span span) {
        Attributes attributes = span.attributes();
        Optional<String> direction = attributes.direction().map(it -> it.name().toLowerCase(java.util.Locale.ROOT));
        return element(
                "span" + attribute("id", attributes.id()) + attribute("lang", attributes.language())
                        + attribute("dir", direction),
                span.content(),
                "span");
    }

    @Override
    public Void visit(Ruby ruby) {
        out.append("<ruby>");
        all(ruby.base());
        element("rt", ruby.annotation(), "rt");
        out.append("</ruby>");
        return null;
    }

    @Override
    public Void visit(InlineMath math) {
        return html(math);
    }

    @Override
    public Void visit(FootnoteRef ref) {
        out.append("[^").append(NoteLabel.written(ref.label())).append(']');
        return null;
    }

    @Override
    public Void visit(RawInline raw) {
        out.append(raw.html().replace('\n', ' '));
        return null;
    }
}
