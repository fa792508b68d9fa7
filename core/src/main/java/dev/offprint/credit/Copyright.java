package dev.offprint.credit;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a work, and what others may do with it.
 *
 * <p>Start with {@link #of} for the common case or {@link #builder}; change one with {@link #with}. A copyright may say
 * nothing at all ({@link #isEmpty()}).
 */
public final class Copyright {

    private final Fields fields;

    // made out when first asked for; threads that meet here make out the same
    private @Nullable OptionalInt firstYear;
    private @Nullable List<Author> holders;
    private @Nullable WrittenLine line;

    private Copyright(Builder builder) {
        fields = new Fields(
                Rule.list("claims", builder.claims),
                builder.rights,
                Rule.list("licences", builder.licences),
                Optional.ofNullable(builder.mining),
                Rule.optionalLine(builder.statement),
                Rule.link("policy", Optional.ofNullable(builder.policy)),
                Rule.link("acquire", Optional.ofNullable(builder.acquire)));
    }

    /**
     * One holder's claim to the whole work in one year: {@code © 2024 Ada Vale}. Whether the holder is a person or an
     * organisation is read from the name, as in {@link #parse}.
     */
    public static Copyright of(int year, String holder) {
        Author author = Author.builder(holder).kind(Organizations.kind(holder)).build();
        return builder().claim(Claim.of(year, new Holder.Named(author))).build();
    }

    /**
     * Reads a line as people print it at the foot of a page, in any of twelve languages (en, de, fr, es, it, pt, nl, ru,
     * ja, zh, ko, ar).
     *
     * <p>Nothing is invented: every holder and year stands in the line, and what was not understood stays in the
     * statement. Years are taken from 1500 to 2199. The cost grows with the length of the line and no faster; a line of
     * more than 10,000 characters is not read at all.
     *
     * @param line any text; line breaks count as spaces
     */
    public static CopyrightLine parse(String line) {
        return Verdict.of(Rule.given("line", line));
    }

    /** Starts a copyright that says nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** A copy with some fields changed. */
    public Copyright with(Consumer<Builder> change) {
        Builder builder = new Builder(this);
        Rule.given("change", change).accept(builder);
        return builder.build();
    }

    /** Who owns which part since when, in the order stated. */
    public List<Claim> claims() {
        return fields.claims;
    }

    /** What is reserved; {@link Rights#NONE_STATED} unless said. */
    public Rights rights() {
        return fields.rights;
    }

    /** The licences, in the order stated, each with the parts it covers. */
    public List<Licence> licences() {
        return fields.licences;
    }

    /** What machines may do. */
    public Optional<MiningTerms> mining() {
        return fields.mining;
    }

    /** The notice as somebody wrote it, on one line. */
    public Optional<String> statement() {
        return fields.statement;
    }

    /** The page that explains what may be done with the work. */
    public Optional<URI> policy() {
        return fields.policy;
    }

    /** The page where a licence can be had. */
    public Optional<URI> acquire() {
        return fields.acquire;
    }

    /** The earliest year of all claims, which is the one that schema.org's {@code copyrightYear} can hold. */
    public OptionalInt firstYear() {
        OptionalInt known = firstYear;
        if (known == null) {
            known = earliest();
            firstYear = known;
        }
        return known;
    }

    private OptionalInt earliest() {
        OptionalInt first = OptionalInt.empty();
        for (Claim claim : fields.claims) {
            for (YearSpan years : claim.years()) {
                if (first.isEmpty() || years.from() < first.getAsInt()) {
                    first = OptionalInt.of(years.from());
                }
            }
        }
        return first;
    }

    /** The holders that have a name, in the order stated and without repeats. */
    public List<Author> holders() {
        List<Author> known = holders;
        if (known == null) {
            known = namedHolders();
            holders = known;
        }
        return known;
    }

    private List<Author> namedHolders() {
        Set<Author> holders = new LinkedHashSet<>();
        for (Claim claim : fields.claims) {
            for (Holder holder : claim.holders()) {
                holder.named().ifPresent(holders::add);
            }
        }
        return List.copyOf(holders);
    }

    /**
     * One line that says all of this in the words of a language: en, de, fr, es, it, pt, nl, ru, ja, zh, ko or ar. For any
     * other it has the sign, years, holders and names of licences, and no words. What {@link #parse} reads from the line
     * is this copyright again, less what a line cannot carry: the statement, links, and what is known of a holder beyond
     * the name. A name that itself reads like a part of a notice ("All Rights", "2024") does not come back either. Empty if
     * nothing is left to say.
     */
    public String line(Locale locale) {
        Rule.given("locale", locale);
        WrittenLine known = line;
        if (known == null || !known.locale.equals(locale)) {
            known = new WrittenLine(locale, LineWriter.write(this, locale));
            line = known;
        }
        return known.text;
    }

    /**
     * The notice to print: the statement as somebody wrote it, or else the English line. Absent if there is neither.
     */
    public Optional<String> notice() {
        return fields.statement.or(() -> Optional.of(line(Locale.ENGLISH)).filter(line -> !line.isEmpty()));
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return fields.equals(new Copyright(new Builder()).fields);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Copyright copyright && fields.equals(copyright.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Whatever is said, field by field. */
    @Override
    public String toString() {
        return new Shown("Copyright")
                .add("claims", fields.claims)
                .add(fields.rights == Rights.NONE_STATED ? "" : fields.rights.name())
                .add("licences", fields.licences)
                .add("mining", fields.mining)
                .add("policy", fields.policy)
                .add("acquire", fields.acquire)
                .add("statement", fields.statement)
                .toString();
    }

    /** The line that was last asked for, which mostly is the one that is asked for next. */
    private record WrittenLine(Locale locale, String text) {}

    private record Fields(
            List<Claim> claims,
            Rights rights,
            List<Licence> licences,
            Optional<MiningTerms> mining,
            Optional<String> statement,
            Optional<URI> policy,
            Optional<URI> acquire) {}

    /** Collects what is said. For a setter of a single value, null or blank means absent. */
    public static final class Builder {

        private final List<Claim> claims = new ArrayList<>();
        private Rights rights = Rights.NONE_STATED;
        private final List<Licence> licences = new ArrayList<>();
        private @Nullable MiningTerms mining;
        private @Nullable String statement;
        private @Nullable URI policy;
        private @Nullable URI acquire;

        private Builder() {}

        private Builder(Copyright copyright) {
            Fields from = copyright.fields;
            claims.addAll(from.claims);
            rights = from.rights;
            licences.addAll(from.licences);
            mining = from.mining.orElse(null);
            statement = from.statement.orElse(null);
            policy = from.policy.orElse(null);
            acquire = from.acquire.orElse(null);
        }

        /** Adds a claim. */
        public Builder claim(Claim claim) {
            claims.add(Objects.requireNonNull(claim, "claim"));
            return this;
        }

        /** Replaces the claims. */
        public Builder claims(Collection<Claim> claims) {
            List<Claim> copy = Rule.list("claims", claims);
            this.claims.clear();
            this.claims.addAll(copy);
            return this;
        }

        /** Says what is reserved. */
        public Builder rights(Rights rights) {
            this.rights = Objects.requireNonNull(rights, "rights");
            return this;
        }

        /** Adds a licence. */
        public Builder licence(Licence licence) {
            licences.add(Objects.requireNonNull(licence, "licence"));
            return this;
        }

        /** Replaces the licences. */
        public Builder licences(Collection<Licence> licences) {
            List<Licence> copy = Rule.list("licences", licences);
            this.licences.clear();
            this.licences.addAll(copy);
            return this;
        }

        /** Says what machines may do. */
        public Builder mining(@Nullable MiningTerms mining) {
            this.mining = mining;
            return this;
        }

        /** Sets the notice as somebody wrote it; white space becomes single spaces. */
        public Builder statement(@Nullable String statement) {
            this.statement = statement;
            return this;
        }

        /** Sets the page that explains what may be done with the work. */
        public Builder policy(@Nullable URI policy) {
            this.policy = policy;
            return this;
        }

        /** Sets the page where a licence can be had. */
        public Builder acquire(@Nullable URI acquire) {
            this.acquire = acquire;
            return this;
        }

        /** The copyright. */
        public Copyright build() {
            return new Copyright(this);
        }
    }
}
