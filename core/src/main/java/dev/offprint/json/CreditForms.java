package dev.offprint.json;

import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Holder;
import dev.offprint.credit.Licence;
import dev.offprint.credit.MiningTerms;
import dev.offprint.credit.MiningTerms.Permission;
import dev.offprint.credit.MiningTerms.Use;
import dev.offprint.credit.Rights;
import dev.offprint.credit.Scope;
import dev.offprint.credit.SiteCredit;
import dev.offprint.credit.YearSpan;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of who made a work and who owns it. */
final class CreditForms {

    static final Form<Author> AUTHOR = Form.object(CreditForms::write, CreditForms::author);
    static final Form<YearSpan> YEARS = Form.object(CreditForms::write, CreditForms::years);
    static final Form<Holder> HOLDER = Form.object(CreditForms::write, CreditForms::holder);
    static final Form<Claim> CLAIM = Form.object(CreditForms::write, CreditForms::claim);
    static final Form<Licence> LICENCE = Form.object(CreditForms::write, CreditForms::licence);
    static final Form<MiningTerms> MINING = Form.object(CreditForms::write, CreditForms::mining);
    static final Form<Copyright> COPYRIGHT = Form.object(CreditForms::write, CreditForms::copyright);
    static final Form<SiteCredit> SITE_CREDIT = Form.object(CreditForms::write, CreditForms::siteCredit);

    private static final Form<Scope> SCOPE = Form.constant(Scope.values());
    private static final Form<Map<Use, Permission>> PERMISSIONS =
            Form.object(CreditForms::write, CreditForms::permissions);

    private CreditForms() {}

    private static void write(Author author, JsonOutput out) {
        out.text("name", author.name())
                .constant("kind", author.kind(), Author.Kind.PERSON)
                .text("url", author.url())
                .text("email", author.email())
                .text("avatar", author.avatar())
                .text("bio", author.bio())
                .text("role", author.role())
                .text("jobTitle", author.jobTitle())
                .text("affiliation", author.affiliation())
                .list("sameAs", author.sameAs(), Form.LINK)
                .text("fediverse", author.fediverse());
    }

    private static Author author(JsonObject in) {
        return Author.builder(in.required("name").text())
                .kind(in.constant("kind", Author.Kind.values(), Author.Kind.PERSON))
                .url(in.optional("url", Form.LINK).orElse(null))
                .email(in.text("email").orElse(null))
                .avatar(in.optional("avatar", Form.LINK).orElse(null))
                .bio(in.text("bio").orElse(null))
                .role(in.text("role").orElse(null))
                .jobTitle(in.text("jobTitle").orElse(null))
                .affiliation(in.text("affiliation").orElse(null))
                .sameAs(in.list("sameAs", Form.LINK))
                .fediverse(in.text("fediverse").orElse(null))
                .build();
    }

    private static void write(YearSpan years, JsonOutput out) {
        out.number("from", years.from()).number("to", years.to()).flag("open", years.open());
    }

    private static YearSpan years(JsonObject in) {
        return new YearSpan(in.required("from").smallNumber(), in.number("to"), in.flag("open"));
    }

    private static void write(Holder holder, JsonOutput out) {
        if (holder instanceof Holder.Named named) {
            out.text("type", "named").value("author", named.author(), AUTHOR);
        } else {
            out.text("type", "group").text("description", holder.text());
        }
    }

    private static Holder holder(JsonObject in) {
        return switch (in.type()) {
            case "named" -> new Holder.Named(in.required("author", AUTHOR));
            case "group" -> Holder.group(in.required("description").text());
            default -> throw in.wrongType("named or group");
        };
    }

    private static void write(Claim claim, JsonOutput out) {
        out.list("years", claim.years(), YEARS).list("holders", claim.holders(), HOLDER);
        scopes(claim.scopes(), out);
        out.flag("portions", claim.portions());
    }

    private static Claim claim(JsonObject in) {
        return new Claim(in.list("years", YEARS), in.list("holders", HOLDER), scopes(in), in.flag("portions"));
    }

    private static void write(Licence licence, JsonOutput out) {
        out.text("name", licence.name()).text("url", licence.url()).text("spdx", licence.spdx());
        scopes(licence.scopes(), out);
        out.text("attribution", licence.attribution());
    }

    private static Licence licence(JsonObject in) {
        return new Licence(
                in.required("name").text(),
                in.optional("url", Form.LINK),
                in.text("spdx"),
                scopes(in),
                in.text("attribution"));
    }

    private static void write(MiningTerms mining, JsonOutput out) {
        if (!mining.permissions().isEmpty()) {
            out.value("permissions", mining.permissions(), PERMISSIONS);
        }
        out.text("policy", mining.policy()).text("licenceServer", mining.licenceServer());
    }

    private static MiningTerms mining(JsonObject in) {
        return new MiningTerms(
                in.optional("permissions", PERMISSIONS).orElse(Map.of()),
                in.optional("policy", Form.LINK),
                in.optional("licenceServer", Form.LINK));
    }

    private static void write(Map<Use, Permission> permissions, JsonOutput out) {
        permissions.forEach((use, permission) -> out.constant(Spelling.of(use), permission));
    }

    private static Map<Use, Permission> permissions(JsonObject in) {
        Map<Use, Permission> permissions = new LinkedHashMap<>();
        for (Use use : Use.values()) {
            in.optional(Spelling.of(use))
                    .ifPresent(permission -> permissions.put(use, permission.constant(Permission.values())));
        }
        return permissions;
    }

    private static void write(Copyright copyright, JsonOutput out) {
        out.list("claims", copyright.claims(), CLAIM)
                .constant("rights", copyright.rights(), Rights.NONE_STATED)
                .list("licences", copyright.licences(), LICENCE)
                .value("mining", copyright.mining(), MINING)
                .text("statement", copyright.statement())
                .text("policy", copyright.policy())
                .text("acquire", copyright.acquire());
    }

    private static Copyright copyright(JsonObject in) {
        return Copyright.builder()
                .claims(in.list("claims", CLAIM))
                .rights(in.constant("rights", Rights.values(), Rights.NONE_STATED))
                .licences(in.list("licences", LICENCE))
                .mining(in.optional("mining", MINING).orElse(null))
                .statement(in.text("statement").orElse(null))
                .policy(in.optional("policy", Form.LINK).orElse(null))
                .acquire(in.optional("acquire", Form.LINK).orElse(null))
                .build();
    }

    private static void write(SiteCredit credit, JsonOutput out) {
        out.text("label", credit.label()).text("name", credit.name()).text("url", credit.url());
    }

    private static SiteCredit siteCredit(JsonObject in) {
        return new SiteCredit(in.required("label").text(), in.required("name").text(), in.optional("url", Form.LINK));
    }

    /** The whole work is what a claim or licence is for unless it names parts. */
    private static void scopes(Set<Scope> scopes, JsonOutput out) {
        if (!scopes.equals(EnumSet.of(Scope.ALL))) {
            out.list("scopes", List.copyOf(scopes), SCOPE);
        }
    }

    private static Set<Scope> scopes(JsonObject in) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        scopes.addAll(in.list("scopes", SCOPE));
        return scopes;
    }
}
