package dev.offprint.generate;

import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Holder;
import dev.offprint.credit.Licence;
import dev.offprint.credit.MiningTerms;
import dev.offprint.credit.Rights;
import dev.offprint.credit.Scope;
import dev.offprint.credit.SiteCredit;
import dev.offprint.credit.YearSpan;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Authors, copyrights and site credits. */
final class CreditGenerator {

    private static final List<String> LICENCES =
            List.of("CC-BY-4.0", "CC-BY-NC-SA-3.0", "CC0-1.0", "MIT", "Apache-2.0");

    private final Dice dice;

    CreditGenerator(Dice dice) {
        this.dice = dice;
    }

    Author author() {
        Author.Builder author = Author.builder(dice.name())
                .kind(dice.oneOf(Author.Kind.class))
                .url(dice.maybe(dice::address))
                .email(dice.maybe(() -> dice.token() + "@example.org"))
                .avatar(dice.maybe(dice::picture))
                .bio(dice.maybe(() -> dice.words(2, 8)))
                .role(dice.maybe(() -> dice.oneOf(List.of("editor", "translator", "photographer", "author"))))
                .jobTitle(dice.maybe(() -> dice.words(1, 3)))
                .affiliation(dice.maybe(() -> dice.words(1, 3)))
                .fediverse(dice.maybe(() -> "@" + dice.token() + "@social.example"));
        dice.some(0, 3, dice::address).forEach(author::sameAs);
        return author.build();
    }

    Copyright copyright() {
        return Copyright.builder()
                .claims(dice.some(0, 3, this::claim))
                .rights(dice.oneOf(Rights.class))
                .licences(dice.some(0, 2, this::licence))
                .mining(dice.maybe(this::mining))
                .statement(dice.maybe(() -> dice.words(1, 9)))
                .policy(dice.maybe(dice::address))
                .acquire(dice.maybe(dice::address))
                .build();
    }

    SiteCredit siteCredit() {
        return new SiteCredit("Site by", dice.name(), Optional.ofNullable(dice.maybe(dice::address)));
    }

    private Claim claim() {
        List<Holder> holders =
                dice.some(1, 3, () -> dice.often() ? new Holder.Named(author()) : new Holder.Group(dice.words(1, 3)));
        return new Claim(dice.some(0, 3, this::years), holders, scopes(), dice.sometimes());
    }

    private YearSpan years() {
        int from = dice.between(1900, 2020);
        return switch (dice.between(0, 2)) {
            case 0 -> YearSpan.since(from);
            case 1 -> YearSpan.between(from, from + dice.between(1, 30));
            default -> YearSpan.of(from);
        };
    }

    private Set<Scope> scopes() {
        EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
        dice.some(0, 3, () -> dice.oneOf(Scope.class)).forEach(scopes::add);
        return scopes.contains(Scope.ALL) || scopes.isEmpty() ? EnumSet.of(Scope.ALL) : scopes;
    }

    private Licence licence() {
        Licence known = Licence.ofSpdx(dice.oneOf(LICENCES));
        return dice.often()
                ? new Licence(
                        known.name(), known.url(), known.spdx(), scopes(), Optional.ofNullable(dice.maybe(dice::name)))
                : Licence.named(dice.words(1, 4));
    }

    private MiningTerms mining() {
        Map<MiningTerms.Use, MiningTerms.Permission> permissions = new EnumMap<>(MiningTerms.Use.class);
        permissions.put(dice.oneOf(MiningTerms.Use.class), dice.oneOf(MiningTerms.Permission.class));
        permissions.put(dice.oneOf(MiningTerms.Use.class), dice.oneOf(MiningTerms.Permission.class));
        return new MiningTerms(
                permissions,
                Optional.ofNullable(dice.maybe(dice::address)),
                Optional.ofNullable(dice.maybe(dice::address)));
    }
}
