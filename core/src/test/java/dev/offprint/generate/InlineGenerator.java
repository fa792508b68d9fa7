package dev.offprint.generate;

import dev.offprint.body.Abbreviation;
import dev.offprint.body.Attributes;
import dev.offprint.body.Code;
import dev.offprint.body.Direction;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Formula;
import dev.offprint.body.Image;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import dev.offprint.body.InlineMath;
import dev.offprint.body.InlineQuote;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.RawInline;
import dev.offprint.body.Ruby;
import dev.offprint.body.Span;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.body.Time;
import dev.offprint.body.WorkTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Inlines of every kind. */
final class InlineGenerator {

    private static final List<String> TIMES = List.of(
            "2024",
            "2024-02",
            "2024-02-29",
            "02-29",
            "2024-W09",
            "14:30",
            "2024-02-29T14:30Z",
            "2024-02-29T14:30:15.250+05:30",
            "PT1H30M",
            "P3D");

    private final Dice dice;
    private final CreditGenerator credits;
    private final boolean raw;
    private final List<String> labels = new ArrayList<>();
    private int ids;
    private boolean notes = true;
    private boolean links = true;

    InlineGenerator(Dice dice, CreditGenerator credits, boolean raw) {
        this.dice = dice;
        this.credits = credits;
        this.raw = raw;
    }

    /** The labels of the footnotes that inlines made so far refer to; each once. */
    List<String> labels() {
        return labels;
    }

    /** From here on no references to footnotes are made. */
    void endNotes() {
        notes = false;
    }

    List<Inline> content() {
        return content(3);
    }

    List<Inline> plain() {
        return List.of(new Text("w " + dice.words(1, 6)));
    }

    Attributes attributes() {
        return dice.often() ? Attributes.NONE : given();
    }

    Image image() {
        Image.Builder image = Image.builder(dice.picture())
                .alt(dice.maybe(() -> dice.sometimes() ? "" : dice.words(1, 5)))
                .mediaType(dice.maybe(() -> "image/png"))
                .caption(dice.maybe(() -> dice.words(1, 6)))
                .credit(dice.maybe(dice::name))
                .copyright(dice.maybe(credits::copyright));
        if (dice.often()) {
            image.size(dice.between(1, 4000), dice.between(1, 4000));
        }
        int width = dice.between(100, 200);
        for (int i = dice.between(0, 3); i > 0; i--) {
            image.variant(dice.address(), width * i);
        }
        return image.build();
    }

    Formula formula() {
        return dice.often() ? Formula.tex("\\frac{a}{b} < " + dice.token()) : Formula.tex("x^2");
    }

    /** One of each kind. */
    List<Inline> everyKind() {
        List<Inline> all = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            all.add(inline(kind, 1));
            all.add(new Text(" "));
        }
        for (Styled.Style style : Styled.Style.values()) {
            all.add(new Styled(style, plain()));
        }
        return all;
    }

    private List<Inline> content(int depth) {
        List<Inline> content = new ArrayList<>(plain());
        for (int i = dice.between(0, depth * 2); i > 0; i--) {
            content.add(inline(dice.between(0, KINDS - 1), depth - 1));
            if (dice.often()) {
                content.add(new Text(dice.oneOf(List.of(" ", " " + dice.words(1, 4) + " ", dice.word()))));
            }
        }
        return content;
    }

    private static final int KINDS = 15;

    private Inline inline(int kind, int depth) {
        if (depth <= 0) {
            return new Text(dice.words(1, 3));
        }
        return switch (kind) {
            case 0 -> new Text(dice.words(1, 5));
            case 1 -> new Styled(dice.oneOf(Styled.Style.class), content(depth));
            case 2 -> link(depth);
            case 3 -> new Code(dice.oneOf(List.of("a  b", " x", "<b>&amp;", "`", "f(\"x\")")) + dice.token());
            case 4 -> new LineBreak();
            case 5 -> new InlineImage(image());
            case 6 -> new InlineQuote(content(depth), Optional.ofNullable(dice.maybe(dice::link)));
            case 7 -> new WorkTitle(content(depth));
            case 8 -> new Abbreviation(plain(), Optional.ofNullable(dice.maybe(() -> dice.words(1, 4))));
            case 9 -> new Time(dice.oneOf(TIMES), plain());
            case 10 -> new Span(given(), dice.often() ? content(depth) : plain());
            case 11 -> Ruby.of(dice.oneOf(List.of("漢字", "東京", "字")), dice.oneOf(List.of("かんじ", "とうきょう", "zì")));
            case 12 -> new InlineMath(formula());
            case 13 -> footnoteRef();
            default ->
                raw ? new RawInline("<svg width=\"1\"><title>" + dice.token() + "</title></svg>") : new LineBreak();
        };
    }

    private Inline link(int depth) {
        if (!links) {
            return new Text(dice.word());
        }
        List<Inline> content = outsideLinks(() -> content(depth));
        return new Link(dice.link(), content, Optional.ofNullable(dice.maybe(() -> dice.words(1, 4))));
    }

    private <T> T outsideLinks(Supplier<T> supplier) {
        links = false;
        T made = supplier.get();
        links = true;
        return made;
    }

    private Inline footnoteRef() {
        if (!notes || !links) {
            return new Text(dice.word());
        }
        if (labels.isEmpty() || dice.often()) {
            labels.add(dice.oneOf(List.of("n", "note ", "ñ")) + (labels.size() + 1));
        }
        return new FootnoteRef(dice.oneOf(labels));
    }

    private Attributes given() {
        return switch (dice.between(0, 3)) {
            case 0 -> Attributes.id("id-" + ++ids);
            case 1 -> Attributes.language(dice.language());
            case 2 -> new Attributes(Optional.empty(), Optional.empty(), Optional.of(dice.oneOf(Direction.class)));
            default ->
                new Attributes(
                        Optional.of("é" + ++ids),
                        Optional.of(dice.language()),
                        Optional.of(dice.oneOf(Direction.class)));
        };
    }
}
