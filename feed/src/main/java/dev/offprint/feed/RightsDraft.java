package dev.offprint.feed;

import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.CopyrightLine;
import dev.offprint.credit.Holder;
import dev.offprint.credit.Licence;
import dev.offprint.credit.SiteCredit;
import dev.offprint.credit.YearSpan;
import dev.offprint.rule.Characters;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what a feed says of who owns something: a line, licences, and the facts that Dublin Core and schema.org name. */
final class RightsDraft {

    private static final int MOST_LINES = 100;

    /** What a feed says, which often is the same again. */
    record Said(
            List<Words> lines,
            List<Licence> licences,
            List<String> holders,
            Optional<Integer> year,
            Optional<URI> policy,
            Optional<URI> acquire,
            Optional<String> language,
            boolean isOurs) {}

    /** What it means, and the site credits that stood in a line. */
    record Meant(Copyright copyright, List<SiteCredit> credits) {}

    private final List<Words> lines = new ArrayList<>(0);
    private final List<Licence> licences = new ArrayList<>(0);
    private final List<String> holders = new ArrayList<>(0);
    private @Nullable Integer year;
    private List<SiteCredit> credits = List.of();

    @Nullable
    URI policy;

    @Nullable
    URI acquire;

    /** A notice in words, where some write HTML. */
    void line(String text) {
        add(new Words(text, false));
    }

    /** A notice in words, as they are. */
    void exactly(String text) {
        add(new Words(text, true));
    }

    private void add(Words line) {
        if (lines.size() < MOST_LINES && !Characters.isBlank(line.text()) && !lines.contains(line)) {
            lines.add(line);
        }
    }

    /** A licence at an address, and what the feed calls it. */
    void licence(URI url, @Nullable String title) {
        Licence known = Licence.of(url);
        Licence licence = title == null || Characters.isBlank(title) || title.equals(known.name())
                ? known
                : new Licence(title, Optional.of(url), known.spdx(), known.scopes(), Optional.empty());
        boolean isKnown = licences.stream()
                .anyMatch(it -> it.url().equals(licence.url()) || it.url().equals(known.url()));
        if (!isKnown) {
            licences.add(title == null ? known : licence);
        }
    }

    void holder(String name) {
        String line = Characters.line(name);
        if (!line.isEmpty() && !holders.contains(line)) {
            holders.add(line);
        }
    }

    void year(String text) {
        int found = Numbers.year(text.strip());
        if (found > 0) {
            year = found;
        }
    }

    /** Site credits that stood in a line; known after {@link #copyright}. */
    List<SiteCredit> credits() {
        return credits;
    }

    /** All of it. Most articles of a feed say the same, so it is made out once. */
    Optional<Copyright> copyright(FeedContext context, Optional<String> language) {
        boolean isSilent = lines.isEmpty() && licences.isEmpty() && holders.isEmpty() && year == null;
        if (isSilent && policy == null && acquire == null) {
            return Optional.empty();
        }
        Said said = new Said(
                List.copyOf(lines),
                List.copyOf(licences),
                List.copyOf(holders),
                Optional.ofNullable(year),
                Optional.ofNullable(policy),
                Optional.ofNullable(acquire),
                language,
                context.isOurs);
        Meant meant = context.rights(said, () -> read(context, language));
        credits = meant.credits;
        return Optional.of(meant.copyright);
    }

    private Meant read(FeedContext context, Optional<String> language) {
        Copyright.Builder stated =
                Copyright.builder().licences(licences).policy(policy).acquire(acquire);
        if (lines.isEmpty()) {
            claim().ifPresent(stated::claim);
            return new Meant(stated.build(), List.of());
        }
        String line = lines.stream().map(it -> it.line(context)).distinct().collect(Collectors.joining(" "));
        Locale locale = Locale.forLanguageTag(language.orElse("en"));
        CopyrightLine parsed = Copyright.parse(line);
        Copyright read = parsed.copyright().orElseGet(() -> Copyright.builder().build());
        Copyright merged = read.with(change -> {
            change.licences(merge(read.licences()))
                    .policy(policy)
                    .acquire(acquire)
                    .statement(read.statement().orElse(line));
            if (read.claims().isEmpty()) {
                claim().ifPresent(change::claim);
            }
        });
        if (!context.isOurs) {
            return new Meant(merged, parsed.credits());
        }
        Copyright own = merged.with(change -> change.licences(licences));
        return new Meant(normal(own, stated.build(), line, locale), parsed.credits());
    }

    /**
     * We write a statement as it is, and else the line that the facts make. So a line that they make is no statement, and
     * one that they do not make says no facts but those that stand beside it.
     */
    private Copyright normal(Copyright own, Copyright stated, String line, Locale locale) {
        Copyright silent = own.with(change -> change.statement(null));
        if (RightsElements.hasLine(silent) && silent.line(locale).equals(line)) {
            return silent;
        }
        if (RightsElements.hasLine(stated) && stated.line(locale).equals(line)) {
            return stated;
        }
        return claim().isPresent() ? own : stated.with(change -> change.statement(line));
    }

    private List<Licence> merge(List<Licence> read) {
        List<Licence> all = new ArrayList<>(licences);
        for (Licence licence : read) {
            boolean isKnown = licences.stream()
                    .anyMatch(it -> it.url().isPresent() && it.url().equals(licence.url())
                            || it.name().equals(licence.name()));
            if (!isKnown) {
                all.add(licence);
            }
        }
        return all;
    }

    private Optional<Claim> claim() {
        List<YearSpan> years = year == null ? List.of() : List.of(YearSpan.of(year));
        List<Holder> owners = holders.stream()
                .<Holder>map(name -> new Holder.Named(Author.of(name)))
                .toList();
        return years.isEmpty() && owners.isEmpty() ? Optional.empty() : Optional.of(Claim.of(years, owners));
    }
}
