package dev.offprint.html;

import dev.offprint.body.Attribution;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.json.PartJson;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes, for readers of our own pages, what HTML has no place for or shows in a way that does not lead back: as JSON in
 * {@code data-} attributes, and only where there is such a thing to say.
 */
final class FactMarkup {

    private static final int NANOS = 1_000_000;
    private static final int FOUR_DIGITS = 1000;
    private static final int SMALL_DATA = 120;

    private final Markup out;

    FactMarkup(Markup out) {
        this.out = out;
    }

    /** What is known of an image beyond the attributes of its element. */
    void image(Image image) {
        if (!out.isForPage()) {
            return;
        }
        if (!hasPlainVariants(image)) {
            out.json("data-image", PartJson.write(image));
            return;
        }
        out.markup(image.alt().isEmpty() ? " data-no-alt" : "")
                .markup(looksEmpty(image) ? " data-image" : "")
                .attribute("data-media-type", image.mediaType())
                .attribute("data-caption", image.caption())
                .attribute("data-credit", image.credit());
        copyright(image.copyright());
    }

    /** What is known of the poster of a recording, which has no element of its own. */
    void poster(Image image) {
        boolean plain =
                isPlain(image) && image.alt().isEmpty() && image.variants().isEmpty();
        if (out.isForPage() && !plain) {
            out.json("data-image", PartJson.write(image));
        }
    }

    void copyright(Optional<Copyright> copyright) {
        if (out.isForPage()) {
            copyright.ifPresent(it -> out.json("data-copyright", PartJson.write(it)));
        }
    }

    /** Who is quoted and from what, beyond what the line under a quotation says. */
    void source(Attribution attribution, boolean linked) {
        boolean anybody = attribution.person().isPresent() || attribution.work().isPresent();
        if (out.isForPage() && anybody && !isPlain(attribution, linked)) {
            Attribution source = new Attribution(List.of(), attribution.person(), attribution.work());
            out.json("data-source", PartJson.write(source));
        } else {
            copyright(attribution.work().flatMap(Work::copyright));
        }
    }

    /** Who owns a work that is cited by itself. */
    void work(Work work) {
        if (isPlain(work)) {
            copyright(work.copyright());
        } else {
            out.json("data-source", PartJson.write(new Attribution(List.of(), Optional.empty(), Optional.of(work))));
        }
    }

    private static boolean isPlain(Image image) {
        return image.mediaType().isEmpty()
                && image.caption().isEmpty()
                && image.credit().isEmpty()
                && image.copyright().isEmpty()
                && hasPlainVariants(image)
                && !looksEmpty(image);
    }

    /** Those that a {@code srcset} can list: each width once, and no address that starts or ends like a list. */
    private static boolean hasPlainVariants(Image image) {
        Set<Integer> widths = new HashSet<>();
        image.width().ifPresent(widths::add);
        for (Image.Variant variant : image.variants()) {
            String url = variant.url().toString();
            if (!widths.add(variant.width()) || isMisread(url) || url.endsWith(",")) {
                return false;
            }
        }
        return image.variants().isEmpty() || !isMisread(image.url().toString());
    }

    /** A list that starts so would be read as something else: as an empty item, or as what a script will replace. */
    private static boolean isMisread(String url) {
        return url.startsWith(",") || url.startsWith("data:");
    }

    /** A reader of foreign pages would take it for a counter, or for what stands there until the image has come. */
    private static boolean looksEmpty(Image image) {
        String url = image.url().toString();
        return image.width().orElse(2) == 1 && image.height().orElse(2) == 1
                || url.startsWith("data:") && url.length() < SMALL_DATA;
    }

    private boolean isPlain(Attribution attribution, boolean linked) {
        Optional<Work> work = attribution.work();
        if (!attribution.text().isEmpty()) {
            return linked
                    && attribution.person().isEmpty()
                    && work.map(it -> it.with(copy -> copy.copyright(null)))
                            .equals(work.flatMap(Work::url)
                                    .map(url -> Work.builder().url(url).build()));
        }
        return attribution.person().map(this::isPlain).orElse(true)
                && work.map(this::isPlain).orElse(true)
                && (attribution.person().isEmpty()
                        || work.map(Work::authors).orElse(List.of()).isEmpty());
    }

    /** Whether a citation shows all that is known of a work, but who owns it. */
    boolean isPlain(Work work) {
        return work.authors().stream().allMatch(this::isPlain)
                && work.date().map(FactMarkup::isPlain).orElse(true)
                && isLink(work.url());
    }

    /** HTML has years of four digits and more, and no more than milliseconds. */
    private static boolean isPlain(Temporal date) {
        return date.get(ChronoField.YEAR) >= FOUR_DIGITS
                && !(date instanceof OffsetDateTime moment && moment.getNano() % NANOS != 0);
    }

    /** Of whom no more is known than what a byline shows. */
    private boolean isPlain(Author author) {
        return author.equals(Author.builder(author.name())
                        .url(author.url().orElse(null))
                        .build())
                && isLink(author.url());
    }

    private boolean isLink(Optional<URI> url) {
        return url.isEmpty() || url.flatMap(out.addresses()::link).isPresent();
    }
}
