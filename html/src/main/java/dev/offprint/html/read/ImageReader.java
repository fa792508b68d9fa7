package dev.offprint.html.read;

import dev.offprint.body.Image;
import dev.offprint.body.InlineImage;
import dev.offprint.rule.WordTable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads {@code img} and {@code picture}, whether the image loads at once or late. */
final class ImageReader {

    private static final int ICON = 64;
    private static final WordTable ALIGNED = WordTable.of(List.of("alignleft", "alignright", "aligncenter"));
    private static final List<String> TRACKERS = List.of(
            "pixel.wp.com/",
            "stats.wordpress.com/",
            "feeds.feedburner.com/~r/",
            "google-analytics.com/",
            "doubleclick.net/",
            "scorecardresearch.com/",
            "facebook.com/tr?",
            "medium.com/_/stat?",
            "/piwik.php",
            "/matomo.php");

    private final Session session;
    private final Findings findings;
    private final FactReader facts;

    ImageReader(Session session) {
        this.session = session;
        this.findings = session.findings();
        this.facts = new FactReader(session);
    }

    /** Adds an image to the line; one that stands alone becomes a figure there. */
    void read(Element element, Flow flow) {
        Element img = element.normalName().equals("picture") ? imageOf(element) : element;
        if (img == null) {
            findings.info("image-missing", element, "<picture> without <img>", "it is left out");
        } else if (img.hasAttr(FactReader.IMAGE)) {
            add(img, flow);
        } else if (isTracker(img)) {
            findings.info("tracking-pixel", img, "an image of one pixel or of a counter", "it is left out");
        } else if (isEmoji(img)) {
            findings.info("image-to-text", img, "an image of a character", "the character stands for it");
            flow.text(img.attr("alt"));
        } else if (isIcon(img)) {
            findings.info("icon-dropped", img, "an icon", "it is left out");
        } else {
            add(img, flow);
        }
    }

    private void add(Element img, Flow flow) {
        Optional<Image> image = image(img);
        if (image.isEmpty()) {
            findings.warning(
                    "image-dropped", img, "an image without an address that can be kept", "its text stands for it");
            flow.text(img.attr("alt"));
        } else if (!flow.fitsInline(0)) {
            findings.warning("depth-limit", img, "an image nested deeper than a body may be", "it is left out");
        } else if (ClassNames.has(img, "inline")) {
            flow.addFixed(new InlineImage(image.get()));
        } else if (isFloating(img) && !flow.isInline() && !flow.inLink()) {
            findings.info("image-lifted", img, "an image beside a paragraph", "it is a figure before it");
            flow.addBefore(new InlineImage(image.get()));
        } else {
            flow.add(new InlineImage(image.get()));
        }
    }

    /** The image of an {@code img} element. */
    Optional<Image> image(Element img) {
        Optional<String> written =
                img.hasAttr(FactReader.IMAGE) ? Optional.of(img.attr("src")) : ImageSource.address(img);
        Optional<URI> url = written.flatMap(address -> session.addresses().image(address, img));
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (ImageSource.isLazy(img, written.get())) {
            findings.info("image-lazy", img, "an image that a script loads late", "its address is the one to come");
        }
        Optional<Image> noted = facts.image(img);
        if (noted.isPresent()) {
            return Optional.of(noted.get().with(it -> {
                it.url(url.get());
                facts.caption(img, it);
            }));
        }
        Image.Builder image = plain(url.get(), img);
        facts.caption(img, image);
        return Optional.of(image.build());
    }

    private Image.Builder plain(URI url, Element img) {
        Image.Builder image = Image.builder(url);
        if (img.hasAttr("alt") && !img.hasAttr("data-no-alt")) {
            image.alt(img.attr("alt"));
        }
        int width = Dimension.read(img.attr("width"));
        int height = Dimension.read(img.attr("height"));
        if (width > 0) {
            image.width(width);
        }
        if (height > 0) {
            image.height(height);
        }
        facts.describe(img, image);
        return image.variants(variants(url, width, img));
    }

    /** Every other width once; the one that is the image itself is none. */
    private List<Image.Variant> variants(URI url, int width, Element img) {
        String set = ImageSource.sourceSet(img);
        if (set.isEmpty()) {
            return List.of();
        }
        List<Image.Variant> variants = new ArrayList<>();
        for (SourceSet.Candidate candidate : SourceSet.read(set)) {
            int pixels = candidate.width() > 0 ? candidate.width() : (int) Math.min(1e8, candidate.density() * width);
            if (pixels > 0) {
                session.addresses()
                        .image(candidate.address(), img)
                        .filter(address -> !(address.equals(url) && pixels == width))
                        .map(address -> new Image.Variant(address, pixels))
                        .filter(variant -> !variants.contains(variant))
                        .ifPresent(variants::add);
            }
        }
        return variants;
    }

    private static Element imageOf(Element picture) {
        for (Element child = picture.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("img")) {
                return child;
            }
        }
        return null;
    }

    private static boolean isTracker(Element img) {
        String source = img.attr("src");
        return isTiny(img.attr("width")) && isTiny(img.attr("height")) || isCounter(source);
    }

    private static boolean isCounter(String source) {
        for (int i = 0; i < TRACKERS.size(); i++) {
            if (source.contains(TRACKERS.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTiny(String dimension) {
        String text = dimension.strip();
        return text.equals("1") || text.equals("0") || text.equals("1px") || text.equals("0px");
    }

    private static boolean isEmoji(Element img) {
        if (img.attr("alt").isEmpty() || !ClassNames.any(img)) {
            return false;
        }
        return ClassNames.has(img, "emoji") || ClassNames.has(img, "wp-smiley") || ClassNames.has(img, "emojione");
    }

    /** A small picture that stands for a word of the page, not of the article: its class says so, and nothing is in it. */
    boolean isIcon(Element element) {
        if (element.hasText() || !element.attr("alt").isBlank()) {
            return false;
        }
        int width = Dimension.read(element.attr("width"));
        int height = Dimension.read(element.attr("height"));
        boolean small = width > 0 && width <= ICON && height <= ICON;
        boolean named = element.attr("class").toLowerCase(Locale.ROOT).contains("icon");
        boolean drawing = element.normalName().equals("svg");
        boolean hidden = element.attr("aria-hidden").equals("true");
        return named && (small || drawing) || drawing && (small || hidden);
    }

    private static boolean isFloating(Element img) {
        return ClassNames.anyOf(img, ALIGNED);
    }

    /** Whether a {@code noscript} holds no more than the image before it, for browsers without scripts. */
    boolean isRepeated(Element noscript) {
        Element inside = noscript.selectFirst("img");
        Element before = noscript.previousElementSibling();
        while (before != null && before.normalName().equals("picture")) {
            before = imageOf(before);
        }
        if (inside == null || before == null || !before.normalName().equals("img") || noscript.hasText()) {
            return false;
        }
        Optional<String> address = ImageSource.address(before);
        return address.isPresent() && address.equals(ImageSource.address(inside));
    }
}
