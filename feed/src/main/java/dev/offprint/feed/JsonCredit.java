package dev.offprint.feed;

import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Holder;
import dev.offprint.credit.Licence;
import dev.offprint.credit.MiningTerms;
import dev.offprint.credit.Rights;
import dev.offprint.credit.Scope;
import dev.offprint.credit.YearSpan;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** People and copyrights in JSON Feed: its author object, and our extension for the rest. */
final class JsonCredit {

    private final JsonOut out;
    private final RightsLine rights = new RightsLine();

    JsonCredit(JsonOut out) {
        this.out = out;
    }

    /** The properties of JSON Feed's author object, and the others in an {@code _offprint} object within. */
    void author(Author author, Addresses base) {
        out.text("name", author.name());
        out.url("url", author.url().flatMap(base::absolute));
        out.url("avatar", author.avatar().flatMap(base::picture));
        out.object(JsonFeedWriter.EXTENSION, () -> {
            if (author.kind() != Author.Kind.PERSON) {
                out.text("kind", word(author.kind()));
            }
            out.text("email", author.email());
            out.text("role", author.role());
            out.text("job_title", author.jobTitle());
            out.text("affiliation", author.affiliation());
            out.text("bio", author.bio());
            if (!author.sameAs().isEmpty()) {
                out.texts("same_as", author.sameAs().stream().map(URI::toString).toList());
            }
            out.text("fediverse", author.fediverse());
        });
    }

    /** The notice in words, and then all that it says. */
    void copyright(Copyright copyright, Optional<String> language, Addresses base) {
        if (RightsElements.hasLine(copyright)) {
            out.text("notice", rights.of(copyright, language));
        }
        out.text("statement", copyright.statement());
        out.list("claims", copyright.claims(), claim -> claim(claim, base));
        if (copyright.rights() != Rights.NONE_STATED) {
            out.text("rights", word(copyright.rights()));
        }
        out.list("licences", copyright.licences(), this::licence);
        copyright.mining().ifPresent(terms -> out.object("mining", () -> mining(terms)));
        out.url("policy", copyright.policy());
        out.url("acquire", copyright.acquire());
    }

    private void claim(Claim claim, Addresses base) {
        out.texts("years", claim.years().stream().map(JsonCredit::years).toList());
        out.list("holders", claim.holders(), holder -> holder(holder, base));
        scopes(claim.scopes());
        if (claim.portions()) {
            out.flag("portions", true);
        }
    }

    private void holder(Holder holder, Addresses base) {
        holder.named().ifPresentOrElse(author -> author(author, base), () -> out.text("group", holder.text()));
    }

    private void licence(Licence licence) {
        out.text("name", licence.name());
        out.url("url", licence.url());
        out.text("spdx", licence.spdx());
        scopes(licence.scopes());
        out.text("attribution", licence.attribution());
    }

    private void mining(MiningTerms terms) {
        out.object(
                "permissions",
                () -> terms.permissions().forEach((use, permission) -> out.text(word(use), word(permission))));
        out.url("policy", terms.policy());
        out.url("licence_server", terms.licenceServer());
    }

    private void scopes(Collection<Scope> scopes) {
        List<String> parts = scopes.stream()
                .filter(scope -> scope != Scope.ALL)
                .map(JsonCredit::word)
                .toList();
        out.texts("scopes", parts);
    }

    /** {@code 2019}, {@code 2019/2024} or {@code 2019/..}: the intervals of ISO 8601-2. */
    private static String years(YearSpan span) {
        String from = year(span.from());
        return span.open()
                ? from + "/.."
                : span.to().isPresent() ? from + "/" + year(span.to().getAsInt()) : from;
    }

    private static String year(int year) {
        return RightsElements.year(year);
    }

    /** The name of a constant as JSON spells it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
