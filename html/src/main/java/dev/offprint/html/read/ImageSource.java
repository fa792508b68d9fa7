package dev.offprint.html.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds out which of the many attributes that pages use holds the address of an image. */
final class ImageSource {

    private static final List<String> LAZY = List.of(
            "data-src",
            "data-lazy-src",
            "data-original",
            "data-orig-src",
            "data-lazy",
            "data-url",
            "data-image",
            "data-img-src",
            "data-full-src",
            "data-hi-res-src",
            "data-actualsrc",
            "data-echo");
    private static final List<String> LAZY_SETS =
            List.of("data-srcset", "data-lazy-srcset", "data-original-set", "data-sizes-srcset");
    private static final List<String> PLACEHOLDERS = List.of(
            "placeholder",
            "spacer.",
            "blank.",
            "transparent.",
            "pixel.gif",
            "1x1.",
            "lazyload",
            "loading.",
            "grey.gif");
    private static final int SMALL_DATA = 1200;

    private ImageSource() {}

    /** The address as written; where the image loads late, the one that it will load. */
    static Optional<String> address(Element image) {
        String source = image.attr("src").strip();
        if (source.isEmpty() && image.normalName().equals("image")) {
            source = image.attr("href").strip();
        }
        if (!source.isEmpty() && !isPlaceholder(source, image)) {
            return Optional.of(source);
        }
        return lazy(image)
                .or(() -> largest(image))
                .or(() -> Optional.of(image.attr("src").strip()))
                .filter(address -> !address.isEmpty() && !isEmptyImage(address));
    }

    /** Whether the address was not in {@code src}. */
    static boolean isLazy(Element image, String address) {
        return !address.equals(image.attr("src").strip());
    }

    /** The other widths, as written. */
    static String sourceSet(Element image) {
        String own = image.attr("srcset");
        if (!own.isBlank() && !own.strip().startsWith("data:")) {
            return own;
        }
        for (String name : LAZY_SETS) {
            String set = image.attr(name);
            if (!set.isBlank()) {
                return set;
            }
        }
        return inPicture(image);
    }

    private static String inPicture(Element image) {
        Element picture = image.parent();
        if (picture == null || !picture.normalName().equals("picture")) {
            return "";
        }
        String last = "";
        for (Element source = picture.firstElementChild(); source != null; source = source.nextElementSibling()) {
            if (source.normalName().equals("source")) {
                String set = source.attr(source.hasAttr("srcset") ? "srcset" : "data-srcset");
                last = set.isBlank() ? last : set;
            }
        }
        return last;
    }

    private static Optional<String> lazy(Element image) {
        for (int i = 0; i < LAZY.size(); i++) {
            String value = image.attr(LAZY.get(i)).strip();
            if (!value.isEmpty() && !value.startsWith("{") && !value.startsWith("data:")) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static boolean hasOther(Element image) {
        if (lazy(image).isPresent()) {
            return true;
        }
        for (int i = 0; i < LAZY_SETS.size(); i++) {
            if (image.hasAttr(LAZY_SETS.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> largest(Element image) {
        SourceSet.Candidate best = null;
        for (SourceSet.Candidate candidate : SourceSet.read(sourceSet(image))) {
            boolean better = best == null
                    || candidate.width() > best.width()
                    || (candidate.width() == best.width() && candidate.density() > best.density());
            best = better ? candidate : best;
        }
        return Optional.ofNullable(best).map(SourceSet.Candidate::address);
    }

    private static boolean isPlaceholder(String source, Element image) {
        if (isEmptyImage(source) || source.equals("#") || source.startsWith("about:")) {
            return true;
        }
        if (!hasOther(image)) {
            return false;
        }
        String name = source.toLowerCase(Locale.ROOT);
        return name.startsWith("data:")
                || PLACEHOLDERS.stream().anyMatch(name::contains)
                || image.attr("class").toLowerCase(Locale.ROOT).contains("lazy")
                || image.hasAttr("data-src");
    }

    /** An image that shows nothing: a tiny GIF or an SVG in a {@code data:} URL. */
    private static boolean isEmptyImage(String source) {
        return source.startsWith("data:image/svg") && source.length() < SMALL_DATA
                || source.startsWith("data:image/gif") && source.length() < 120;
    }
}
