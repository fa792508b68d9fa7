package dev.offprint.html;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Embed;
import dev.offprint.body.Figure;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.Media;
import dev.offprint.credit.Copyright;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes figures, and what stands in them but is no text: images, recordings, embeds. */
final class FigureMarkup {

    private final Markup out;
    private final BlockMarkup blocks;
    private final ImageMarkup images;
    private final FactMarkup facts;

    FigureMarkup(Markup out, BlockMarkup blocks) {
        this.out = out;
        this.blocks = blocks;
        this.images = new ImageMarkup(out);
        this.facts = new FactMarkup(out);
    }

    Markup write(Figure figure) {
        out.markup("<figure").attributes(figure.attributes());
        facts.copyright(figure.copyright());
        out.markup(">\n");
        if (figure.content() instanceof Images group) {
            images(group.images(), figure);
            caption(
                    figure,
                    group.images().size() == 1 ? Optional.of(group.images().get(0)) : Optional.empty());
        } else {
            ((Block) figure.content()).accept(blocks);
            caption(figure, Optional.empty());
        }
        return out.markup("</figure>\n");
    }

    /** The image that a page opens with. */
    Markup lead(Image image) {
        out.markup("<figure class=\"lead\">\n");
        images.lead(apart(image, true, true)).markup("\n");
        caption(
                new Figure(Images.of(image), List.of(), List.of(), Optional.empty(), Attributes.NONE),
                Optional.of(image));
        return out.markup("</figure>\n");
    }

    private void images(List<Image> group, Figure figure) {
        if (group.size() == 1) {
            boolean caption = figure.caption().isEmpty();
            boolean credit = figure.credit().isEmpty();
            images.write(apart(group.get(0), caption, credit)).markup("\n");
        } else {
            out.markup("<div class=\"images\">\n");
            group.forEach(image -> images.write(image).markup("\n"));
            out.markup("</div>\n");
        }
    }

    /** The image less what the caption says of it. */
    private static Image apart(Image image, boolean caption, boolean credit) {
        boolean whole =
                (image.caption().isEmpty() || !caption) && (image.credit().isEmpty() || !credit);
        return whole
                ? image
                : image.with(it -> it.caption(
                                image.caption().filter(text -> !caption).orElse(null))
                        .credit(image.credit().filter(text -> !credit).orElse(null)));
    }

    /** What the figure does not say of a single image, the image may say itself. */
    private void caption(Figure figure, Optional<Image> image) {
        boolean ownCaption = !figure.caption().isEmpty();
        boolean ownCredit = !figure.credit().isEmpty();
        Optional<String> caption = image.flatMap(Image::caption).filter(it -> !ownCaption);
        Optional<String> credit = image.flatMap(Image::credit).filter(it -> !ownCredit);
        Optional<Copyright> copyright =
                figure.copyright().or(() -> image.flatMap(Image::copyright)).filter(it -> !it.isEmpty());
        if (!ownCaption && !ownCredit && caption.isEmpty() && credit.isEmpty() && copyright.isEmpty()) {
            return;
        }
        out.markup("<figcaption");
        ofImage(caption, credit, figure.copyright().isPresent() ? Optional.empty() : copyright);
        out.markup(">");
        blocks.inlines().write(figure.caption());
        caption.ifPresent(out::text);
        if (ownCredit || credit.isPresent()) {
            out.markup(" <small class=\"credit\">");
            blocks.inlines().write(figure.credit());
            credit.ifPresent(out::text);
            out.markup("</small>");
        }
        copyright.ifPresent(it -> CopyrightMarkup.small(it, out));
        out.markup("</figcaption>\n");
    }

    /** Which parts of the caption are the image's own, for a reader of the page. */
    private void ofImage(Optional<String> caption, Optional<String> credit, Optional<Copyright> copyright) {
        String parts = (caption.isPresent() ? " caption" : "")
                + (credit.isPresent() ? " credit" : "")
                + (copyright.isPresent() ? " copyright" : "");
        if (out.isForPage() && !parts.isEmpty()) {
            out.attribute("data-from-image", parts.substring(1));
        }
    }

    /** A poster and a link: nothing is loaded from elsewhere before the reader goes there. */
    Markup embed(Embed embed) {
        Optional<String> address = out.addresses().link(embed.url());
        String name = embed.title().or(embed::provider).orElse(embed.url().toString());
        out.markup("<p class=\"embed\"").attributes(embed.attributes());
        shape(embed);
        out.markup(">")
                .markup(address.isPresent() ? "<a" : "<span")
                .attribute("href", address)
                .markup(">");
        embed.poster()
                .flatMap(poster -> out.addresses().image(poster.url()).map(url -> poster))
                .ifPresent(poster -> {
                    images.write(poster);
                    out.markup("<br>");
                });
        out.text(name).markup(address.isPresent() ? "</a>" : "</span>");
        embed.title()
                .flatMap(title -> embed.provider())
                .ifPresent(provider -> out.markup(" <small>").text(provider).markup("</small>"));
        return out.markup("</p>\n");
    }

    /** The shape of the frame; and what the link says, where that is not the title. */
    private void shape(Embed embed) {
        if (out.isForPage()) {
            embed.ratio().ifPresent(ratio -> out.attribute("data-ratio", ratio.width() + ":" + ratio.height()));
            if (embed.title().isEmpty()) {
                out.attribute("data-name", embed.provider().isPresent() ? "provider" : "url");
            }
        }
    }

    Markup media(Media media) {
        String tag = media.kind().name().toLowerCase(Locale.ROOT);
        out.markup("<").markup(tag).attributes(media.attributes()).markup(" controls preload=\"none\"");
        media.poster().ifPresent(poster -> {
            out.attribute("poster", out.addresses().image(poster.url()));
            poster.width().ifPresent(width -> out.attribute("width", width));
            poster.height().ifPresent(height -> out.attribute("height", height));
            facts.poster(poster);
        });
        if (out.isForPage()) {
            out.attribute("data-duration", media.duration().map(Duration::toString));
        }
        out.markup(">\n");
        for (Media.Source source : media.sources()) {
            out.addresses()
                    .file(source.url())
                    .ifPresent(url -> out.markup("<source")
                            .attribute("src", url)
                            .attribute("type", source.mediaType())
                            .markup(">\n"));
        }
        media.tracks().forEach(this::track);
        return fallback(media).markup("</").markup(tag).markup(">\n");
    }

    private void track(Media.Track track) {
        out.addresses()
                .file(track.url())
                .ifPresent(url -> out.markup("<track")
                        .attribute("src", url)
                        .attribute("kind", Markup.classOf(track.kind()))
                        .attribute("srclang", track.language())
                        .attribute("label", track.label())
                        .markup(">\n"));
    }

    /** For readers of feeds who see no recording; a browser shows none of it. */
    private Markup fallback(Media media) {
        return out.addresses()
                .file(media.sources().get(0).url())
                .map(url -> out.markup("<a")
                        .attribute("href", url)
                        .markup(">")
                        .text(url)
                        .markup("</a>\n"))
                .orElse(out);
    }
}
