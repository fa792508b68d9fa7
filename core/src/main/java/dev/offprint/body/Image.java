package dev.offprint.body;

import dev.offprint.credit.Copyright;
import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An image: where it is, what it shows, how large it is, who made it and who owns it.
 *
 * <p>Start with {@link #of(String, String)} or {@link #builder(URI)}.
 */
public final class Image {

    /**
     * The same image in another width, as {@code srcset} lists them.
     *
     * @param url where it is
     * @param width in CSS pixels
     */
    public record Variant(URI url, int width) {

        /** Checks address and width. */
        public Variant {
            url = Rule.imageSource("url", url);
            Rule.check(width > 0, "width", "must be positive", width);
        }
    }

    private record Facts(
            URI url,
            Optional<String> alt,
            OptionalInt width,
            OptionalInt height,
            Optional<String> mediaType,
            List<Variant> variants,
            Optional<String> caption,
            Optional<String> credit,
            Optional<Copyright> copyright) {}

    private final Facts facts;

    private Image(Builder builder) {
        facts = new Facts(
                builder.url,
                builder.alt,
                builder.width,
                builder.height,
                builder.mediaType,
                Rule.list("variants", builder.variants),
                builder.caption,
                builder.credit,
                Optional.ofNullable(builder.copyright));
    }

    /** An image with its alternative text; an empty text says that the image is decoration. */
    public static Image of(String url, String alt) {
        return builder(Rule.uri("url", url)).alt(alt).build();
    }

    /**
     * Starts an image.
     *
     * @param url relative, http, https, or a base64 {@code data:} URL of a PNG, JPEG, GIF, WebP or AVIF image
     */
    public static Builder builder(URI url) {
        return new Builder(url);
    }

    /** Where the image is. */
    public URI url() {
        return facts.url;
    }

    /** What stands for the image where it is not seen. Empty text: it is decoration. Absent: nobody has said. */
    public Optional<String> alt() {
        return facts.alt;
    }

    /** Width in CSS pixels. */
    public OptionalInt width() {
        return facts.width;
    }

    /** Height in CSS pixels. */
    public OptionalInt height() {
        return facts.height;
    }

    /** Such as {@code image/jpeg}. */
    public Optional<String> mediaType() {
        return facts.mediaType;
    }

    /** The same image in other widths. */
    public List<Variant> variants() {
        return facts.variants;
    }

    /** What it shows, as plain text. */
    public Optional<String> caption() {
        return facts.caption;
    }

    /** Who made it, as printed. */
    public Optional<String> credit() {
        return facts.credit;
    }

    /** Who owns it, apart from the article. */
    public Optional<Copyright> copyright() {
        return facts.copyright;
    }

    /** The same image with a change. */
    public Image with(Consumer<Builder> change) {
        Builder builder = new Builder(facts.url);
        builder.alt = facts.alt;
        builder.width = facts.width;
        builder.height = facts.height;
        builder.mediaType = facts.mediaType;
        builder.variants = new ArrayList<>(facts.variants);
        builder.caption = facts.caption;
        builder.credit = facts.credit;
        builder.copyright = facts.copyright.orElse(null);
        change.accept(builder);
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Image image && facts.equals(image.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString().replaceFirst("^Facts", "Image");
    }

    /** Collects an image. Null or blank makes a single value absent, save for {@link #alt(String)}. */
    public static final class Builder {

        private URI url;
        private Optional<String> alt = Optional.empty();
        private OptionalInt width = OptionalInt.empty();
        private OptionalInt height = OptionalInt.empty();
        private Optional<String> mediaType = Optional.empty();
        private List<Variant> variants = new ArrayList<>();
        private Optional<String> caption = Optional.empty();
        private Optional<String> credit = Optional.empty();
        private @Nullable Copyright copyright;

        private Builder(URI url) {
            this.url = Rule.imageSource("url", url);
        }

        /** Where the image is. */
        public Builder url(URI url) {
            this.url = Rule.imageSource("url", url);
            return this;
        }

        /** What stands for the image where it is not seen; empty for decoration, null for unknown. */
        public Builder alt(@Nullable String alt) {
            this.alt = Optional.ofNullable(alt).map(Characters::line);
            return this;
        }

        /** Width and height in CSS pixels, both at least 1. */
        public Builder size(int width, int height) {
            this.width = Rule.positive("width", OptionalInt.of(width));
            this.height = Rule.positive("height", OptionalInt.of(height));
            return this;
        }

        /** Width in CSS pixels, where the height is not known; at least 1. */
        public Builder width(int width) {
            this.width = Rule.positive("width", OptionalInt.of(width));
            return this;
        }

        /** Height in CSS pixels, where the width is not known; at least 1. */
        public Builder height(int height) {
            this.height = Rule.positive("height", OptionalInt.of(height));
            return this;
        }

        /** Such as {@code image/jpeg}. */
        public Builder mediaType(@Nullable String mediaType) {
            this.mediaType = Rule.optionalLine(mediaType).map(type -> Rule.mediaType("mediaType", type));
            return this;
        }

        /** Adds the same image in another width. */
        public Builder variant(URI url, int width) {
            variants.add(new Variant(url, width));
            return this;
        }

        /** All other widths, in place of those before. */
        public Builder variants(List<Variant> variants) {
            this.variants = new ArrayList<>(variants);
            return this;
        }

        /** What it shows. */
        public Builder caption(@Nullable String caption) {
            this.caption = Rule.optionalLine(caption);
            return this;
        }

        /** Who made it, as printed. */
        public Builder credit(@Nullable String credit) {
            this.credit = Rule.optionalLine(credit);
            return this;
        }

        /** Who owns it, apart from the article. */
        public Builder copyright(@Nullable Copyright copyright) {
            this.copyright = copyright;
            return this;
        }

        /** The image. */
        public Image build() {
            return new Image(this);
        }
    }
}
