package dev.offprint.feed;

import dev.offprint.Place;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What our reader makes of what our writers write, where a format has no form that says all of it. */
final class ReadBack {

    /** What RSS and Atom lose of a copyright: of the licences, of the terms for machines, and of everything else. */
    record RightsLoss(boolean ofRest, boolean ofLicences, boolean ofMining) {
        static final RightsLoss NOTHING = new RightsLoss(false, false, false);
    }

    /** A copyright that was compared, as it stands on a page. */
    private record Compared(Copyright copyright, Optional<String> language, Addresses base, RightsLoss loss) {}

    /**
     * The last that was, by whomever: articles of one feed mostly have the same, and a site has one feed that it writes
     * again and again.
     */
    private static volatile @Nullable Compared last;

    private final RightsLine line = new RightsLine();
    private @Nullable FeedContext context;

    private FeedContext context() {
        FeedContext known = context;
        if (known == null) {
            known = new FeedContext(FeedReader.Bodies.NONE, ReadingLimits.DEFAULT, new Findings(), Optional.empty());
            known.isOurs = true;
            context = known;
        }
        return known;
    }

    /** What is lost of a copyright between our writer and our reader. */
    RightsLoss loss(Copyright copyright, Optional<String> language, Addresses base) {
        Compared known = last;
        if (known != null
                && (copyright == known.copyright || copyright.equals(known.copyright))
                && language.equals(known.language)
                && (base == known.base || hasNoAddress(copyright))) {
            return known.loss;
        }
        Optional<Copyright> said = Optional.of(absolute(copyright, base));
        Optional<Copyright> heard = copyright(copyright, language, base);
        RightsLoss loss = new RightsLoss(
                !rest(said).equals(rest(heard)),
                !licences(said).equals(licences(heard)),
                !said.flatMap(Copyright::mining).equals(heard.flatMap(Copyright::mining)));
        last = new Compared(copyright, language, base, loss);
        return loss;
    }

    /** Whether it is the same wherever it stands. */
    private static boolean hasNoAddress(Copyright copyright) {
        return copyright.licences().isEmpty()
                && copyright.policy().isEmpty()
                && copyright.acquire().isEmpty();
    }

    /** What comes back of a copyright through RSS or Atom. */
    private Optional<Copyright> copyright(Copyright copyright, Optional<String> language, Addresses base) {
        RightsDraft draft = new RightsDraft();
        if (RightsElements.hasLine(copyright)) {
            draft.exactly(line.of(copyright, language));
        }
        for (Licence licence : copyright.licences()) {
            licence.url()
                    .flatMap(base::absolute)
                    .ifPresent(url -> draft.licence(url, Markup.isLike(licence.name()) ? null : licence.name()));
        }
        copyright.firstYear().ifPresent(year -> draft.year(RightsElements.year(year)));
        copyright.holders().forEach(holder -> draft.holder(holder.name()));
        draft.policy = copyright.policy().flatMap(base::absolute).orElse(null);
        draft.acquire = copyright.acquire().flatMap(base::absolute).orElse(null);
        return draft.copyright(context(), language);
    }

    /** All of a copyright but licences and terms for machines. */
    private static Optional<Copyright> rest(Optional<Copyright> copyright) {
        return copyright
                .map(it -> it.with(change -> change.licences(List.of()).mining(null)))
                .filter(it -> !it.isEmpty());
    }

    /** Those of a copyright. */
    private static List<Licence> licences(Optional<Copyright> copyright) {
        return copyright.map(Copyright::licences).orElse(List.of());
    }

    /** A copyright as it is said to readers who are elsewhere. */
    static Copyright absolute(Copyright copyright, Addresses base) {
        return copyright.with(change -> change.policy(absolute(copyright.policy(), base))
                .acquire(absolute(copyright.acquire(), base))
                .licences(copyright.licences().stream()
                        .map(it -> new Licence(
                                it.name(),
                                Optional.ofNullable(absolute(it.url(), base)),
                                it.spdx(),
                                it.scopes(),
                                it.attribution()))
                        .toList()));
    }

    private static @Nullable URI absolute(Optional<URI> url, Addresses base) {
        return url.map(it -> base.absolute(it).orElse(it)).orElse(null);
    }

    /** What comes back of the copyright of an image, of which there is no more than the line. */
    Optional<Copyright> line(Copyright copyright, Optional<String> language) {
        RightsDraft draft = new RightsDraft();
        if (RightsElements.hasLine(copyright)) {
            draft.exactly(RightsElements.line(copyright, language));
        }
        return draft.copyright(context(), language);
    }

    /** Whether a work is no more than the address or name that stands for it. */
    static boolean isWhole(Work work, Addresses base) {
        ItemDraft item = new ItemDraft(Place.UNKNOWN, null);
        FactElements.work(ArticleElements.name(work, base), item);
        return item.works.get(0).equals(absolute(work, base));
    }

    private static Work absolute(Work work, Addresses base) {
        return work.with(change -> change.url(absolute(work.url(), base)));
    }

    /** Whether JSON Feed has every address of the person: those of pages and of the picture. */
    static boolean isWhole(Author person, Addresses base) {
        return isLink(person.url(), base) && isPicture(person.avatar(), base);
    }

    /** Whether JSON Feed has every address in it. */
    static boolean isWhole(Copyright copyright, Addresses base) {
        return copyright.claims().stream()
                .flatMap(claim -> claim.holders().stream())
                .allMatch(holder ->
                        holder.named().filter(it -> !isWhole(it, base)).isEmpty());
    }

    /** Whether JSON Feed has every address in it. */
    static boolean isWholeInJson(Work work, Addresses base) {
        return isLink(work.url(), base)
                && work.authors().stream().allMatch(it -> isWhole(it, base))
                && work.copyright().filter(it -> !isWhole(it, base)).isEmpty();
    }

    /** Whether JSON Feed has every address in it. */
    static boolean isWhole(Image image, Addresses base) {
        return isPicture(Optional.of(image.url()), base)
                && image.variants().stream().allMatch(it -> isPicture(Optional.of(it.url()), base))
                && image.copyright().filter(it -> !isWhole(it, base)).isEmpty();
    }

    static boolean isLink(Optional<URI> url, Addresses base) {
        return url.isEmpty() || base.absolute(url.get()).isPresent();
    }

    static boolean isPicture(Optional<URI> url, Addresses base) {
        return url.isEmpty() || base.picture(url.get()).isPresent();
    }
}
