package dev.offprint.html;

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
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes inlines, each as the element that HTML has for it. */
final class InlineMarkup implements InlineVisitor<Markup> {

    /** What is written around something styled. */
    private record Tags(String start, String end) {}

    private static final Map<Styled.Style, Tags> TAGS = new EnumMap<>(Styled.Style.class);

    static {
        for (Styled.Style style : Styled.Style.values()) {
            String element = element(style);
            TAGS.put(style, new Tags("<" + element + ">", "</" + element + ">"));
        }
    }

    private final Markup out;
    private final Footnotes footnotes;
    private final ImageMarkup images;
    private boolean inLink;

    InlineMarkup(Markup out, Footnotes footnotes) {
        this.out = out;
        this.footnotes = footnotes;
        this.images = new ImageMarkup(out);
    }

    Markup write(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            content.get(i).accept(this);
        }
        return out;
    }

    @Override
    public Markup visit(Text text) {
        return out.text(text.text());
    }

    @Override
    public Markup visit(Styled styled) {
        Tags tags = TAGS.get(styled.style());
        out.markup(tags.start);
        return write(styled.content()).markup(tags.end);
    }

    @Override
    public Markup visit(Link link) {
        Optional<String> address = linkAddress(link.url());
        if (address.isEmpty()) {
            return write(link.content());
        }
        out.markup("<a href=\"").value(address.get());
        if (link.title().isPresent()) {
            out.markup("\"").attribute("title", link.title()).markup(">");
        } else {
            out.markup("\">");
        }
        inLink = true;
        write(link.content());
        inLink = false;
        return out.markup("</a>");
    }

    /** A feed shows several entries in one document, so that a link within one would lead nowhere, or to another. */
    private Optional<String> linkAddress(URI url) {
        return out.addresses().link(url).flatMap(address -> {
            if (!address.startsWith("#")) {
                return Optional.of(address);
            }
            return out.isForPage() ? Optional.of("#" + Ids.own(address.substring(1))) : Optional.empty();
        });
    }

    @Override
    public Markup visit(Code code) {
        return out.markup("<code>").text(code.text()).markup("</code>");
    }

    @Override
    public Markup visit(LineBreak lineBreak) {
        return out.markup("<br>\n");
    }

    @Override
    public Markup visit(InlineImage inlineImage) {
        return images.inline(inlineImage.image());
    }

    @Override
    public Markup visit(InlineQuote quote) {
        out.markup("<q").address("cite", quote.source()).markup(">");
        return write(quote.content()).markup("</q>");
    }

    @Override
    public Markup visit(WorkTitle title) {
        out.markup("<cite>");
        return write(title.content()).markup("</cite>");
    }

    @Override
    public Markup visit(Abbreviation abbreviation) {
        out.markup("<abbr").attribute("title", abbreviation.expansion()).markup(">");
        return write(abbreviation.content()).markup("</abbr>");
    }

    @Override
    public Markup visit(Time time) {
        out.markup("<time").attribute("datetime", time.value()).markup(">");
        return write(time.content()).markup("</time>");
    }

    @Override
    public Markup visit(Span span) {
        out.open("span", span.attributes());
        return write(span.content()).markup("</span>");
    }

    @Override
    public Markup visit(Ruby ruby) {
        out.markup("<ruby>");
        write(ruby.base()).markup("<rp>(</rp><rt>");
        return write(ruby.annotation()).markup("</rt><rp>)</rp></ruby>");
    }

    @Override
    public Markup visit(InlineMath math) {
        return FormulaMarkup.inline(math.formula(), out);
    }

    @Override
    public Markup visit(FootnoteRef ref) {
        return FootnoteMarkup.reference(ref, out, footnotes);
    }

    @Override
    public Markup visit(RawInline raw) {
        return RawMarkup.inline(raw.html(), inLink, out);
    }

    private static String element(Styled.Style style) {
        return switch (style) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case STRIKE -> "s";
            case INSERT -> "ins";
            case UNDERLINE -> "u";
            case HIGHLIGHT -> "mark";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case SMALL -> "small";
            case KEYBOARD -> "kbd";
            case SAMPLE -> "samp";
            case VARIABLE -> "var";
        };
    }
}
