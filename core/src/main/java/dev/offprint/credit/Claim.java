package dev.offprint.credit;

import dev.offprint.rule.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One statement of ownership: who owns which part of a work, since when.
 *
 * @param years the years, in the order stated; empty if none is
 * @param holders the owners, in the order stated; empty if none is
 * @param scopes the parts of the work claimed; empty means {@link Scope#ALL}, which stands alone
 * @param portions whether only portions of that are claimed
 */
public record Claim(List<YearSpan> years, List<Holder> holders, Set<Scope> scopes, boolean portions) {

    /** Validates and copies. A claim needs a year or a holder. */
    public Claim {
        years = Rule.list("years", years);
        holders = Rule.list("holders", holders);
        scopes = Parts.of("scopes", scopes);
        Rule.check(!years.isEmpty() || !holders.isEmpty(), "claim", "must have a year or a holder", "");
    }

    /** One holder's claim to the whole work in one year. */
    public static Claim of(int year, Holder holder) {
        return of(List.of(YearSpan.of(year)), List.of(holder));
    }

    /** A claim to the whole work. */
    public static Claim of(Collection<YearSpan> years, Collection<? extends Holder> holders) {
        return new Claim(List.copyOf(years), List.copyOf(holders), Set.of(), false);
    }

    /** The same claim, to these parts of the work. */
    public Claim to(Scope... scopes) {
        return new Claim(years, holders, Set.of(scopes), portions);
    }

    /** {@code Claim[TEXT, IMAGES © 2024 Ada Vale]}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("Claim[");
        out.append(portions ? "portions of " : "").append(Parts.show(scopes)).append(" ©");
        years.forEach(year -> out.append(' ').append(year));
        String separator = " ";
        for (Holder holder : holders) {
            out.append(separator).append(holder.text());
            separator = " + ";
        }
        return out.append(']').toString();
    }
}
