package dev.offprint.html;

import dev.offprint.body.Image;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes {@code img} elements. */
final class ImageMarkup {

    /** How wide an image is shown by the stylesheet: the measure of the text, or the whole of a small screen. */
    private static final String SIZES = "(min-width: 42rem) 38rem, 100vw";

    private static final String LAZY = " loading=\"lazy\" decoding=\"async\"";

    private final Markup out;
    private final FactMarkup facts;

    ImageMarkup(Markup out) {
        this.out = out;
        this.facts = new FactMarkup(out);
    }

    /** An image in the body, which loads when it comes near. */
    Markup write(Image image) {
        return write(image, "", LAZY);
    }

    /** An image within a line, which a reader of the page is not to take for one by itself. */
    Markup inline(Image image) {
        return write(image, out.isForPage() ? " class=\"inline\"" : "", LAZY);
    }

    /** The image that a page opens with, which loads at once. */
    Markup lead(Image image) {
        return write(image, " class=\"u-featured\"", " fetchpriority=\"high\" decoding=\"async\"");
    }

    /** An image whose class and loading are ours to say. Where it may not be shown, its text stands for it. */
    Markup write(Image image, String type, String loading) {
        Optional<String> source = out.addresses().image(image.url());
        if (source.isEmpty()) {
            image.alt().or(image::caption).ifPresent(out::text);
            return out;
        }
        out.markup("<img")
                .markup(type)
                .attribute("src", source.get())
                .attribute("alt", image.alt().orElse(""));
        String candidates = candidates(image);
        if (!candidates.isEmpty()) {
            out.attribute("srcset", candidates).attribute("sizes", SIZES);
        }
        image.width().ifPresent(width -> out.attribute("width", width));
        image.height().ifPresent(height -> out.attribute("height", height));
        facts.image(image);
        return out.pageMarkup(loading).markup(">");
    }

    /** Each width once, as {@code srcset} wants it; the image itself counts if its width is known. */
    private String candidates(Image image) {
        if (image.variants().isEmpty()) {
            return "";
        }
        Map<Integer, String> byWidth = new LinkedHashMap<>();
        image.width()
                .ifPresent(width ->
                        out.addresses().image(image.url()).ifPresent(url -> byWidth.put(width, candidate(url, width))));
        for (Image.Variant variant : image.variants()) {
            out.addresses()
                    .image(variant.url())
                    .ifPresent(url -> byWidth.putIfAbsent(variant.width(), candidate(url, variant.width())));
        }
        return String.join(", ", byWidth.values());
    }

    /** A comma at either end of the address would read as the one between two candidates. */
    private static String candidate(String url, int width) {
        String start = url.startsWith(",") ? "%2C" + url.substring(1) : url;
        String whole = start.endsWith(",") ? start.substring(0, start.length() - 1) + "%2C" : start;
        return whole + " " + width + "w";
    }
}
