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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** People and copyrights in JSON Feed, with what our extension says of them; {@link JsonCredit} writes them. */
final class JsonCreditReader {

    private final FeedContext context;
    private final @Nullable URI base;

    JsonCreditReader(FeedContext context, @Nullable URI base) {
        this.context = context;
        this.base = base;
    }

    List<Author> authors(List<JsonObject> objects) {
        return objects.stream().flatMap(it -> author(it).stream()).toList();
    }

    /** The people of a property, where some have a name alone. */
    List<Author> authors(JsonObject object, String name) {
        return object.objects(name, "name").stream()
                .flatMap(it -> author(it).stream())
                .toList();
    }

    /** A person who has no name goes by the address of a page, as JSON Feed allows. */
    Optional<Author> author(JsonObject object) {
        Optional<URI> url = context.link("a person", object.text("url").orElse(null), base);
        Optional<URI> avatar = context.link("a picture", object.text("avatar").orElse(null), base)
                .filter(it -> it.getScheme() == null || Links.isPage(it));
        Optional<String> name = object.text("name").or(() -> url.map(URI::toString));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        JsonObject more = extension(object);
        object.rest()
                .keySet()
                .forEach(key -> context.findings.infoOnce(
                        "person " + key, "not-kept", "a person has a property " + Findings.quote(key), "left out"));
        return attempt("a person", () -> {
            Author.Builder author =
                    Author.builder(name.get()).url(url.orElse(null)).avatar(avatar.orElse(null));
            more.text("kind").flatMap(word -> constant(Author.Kind.class, word)).ifPresent(author::kind);
            author.email(more.text("email").orElse(null))
                    .role(more.text("role").orElse(null))
                    .jobTitle(more.text("job_title").orElse(null))
                    .affiliation(more.text("affiliation").orElse(null))
                    .bio(more.text("bio").orElse(null))
                    .fediverse(more.text("fediverse").orElse(null));
            more.texts("same_as")
                    .forEach(text -> context.link("a person", text, base).ifPresent(author::sameAs));
            return author.build();
        });
    }

    Optional<Copyright> copyright(Optional<JsonObject> given) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        JsonObject object = given.get();
        return attempt("a copyright", () -> {
            Copyright.Builder copyright =
                    Copyright.builder().statement(object.text("statement").orElse(null));
            object.objects("claims").forEach(claim -> claim(claim).ifPresent(copyright::claim));
            object.text("rights").flatMap(word -> constant(Rights.class, word)).ifPresent(copyright::rights);
            object.objects("licences").forEach(licence -> licence(licence).ifPresent(copyright::licence));
            copyright
                    .mining(object.object("mining").flatMap(this::mining).orElse(null))
                    .policy(link("a policy", object.text("policy")).orElse(null))
                    .acquire(link("a page for licences", object.text("acquire")).orElse(null));
            return noticed(copyright.build(), object.text("notice"));
        });
    }

    /** Somebody else's feed may have no more than the notice. */
    private Copyright noticed(Copyright copyright, Optional<String> notice) {
        boolean isSilent = copyright.isEmpty() && notice.isPresent();
        return isSilent
                ? Copyright.parse(notice.get())
                        .copyright()
                        .orElseGet(() -> copyright.with(change -> change.statement(notice.get())))
                : copyright;
    }

    private Optional<Claim> claim(JsonObject object) {
        return attempt("a claim", () -> {
            List<YearSpan> years =
                    object.texts("years").stream().map(JsonCreditReader::years).toList();
            List<Holder> holders = new ArrayList<>();
            for (JsonObject holder : object.objects("holders")) {
                Optional<String> group = holder.text("group");
                if (group.isPresent()) {
                    holders.add(Holder.group(group.get()));
                } else {
                    author(holder).ifPresent(author -> holders.add(new Holder.Named(author)));
                }
            }
            return new Claim(
                    years, holders, scopes(object), object.flag("portions").orElse(false));
        });
    }

    /** {@code 2019}, {@code 2019/2024} or {@code 2019/..}. */
    private static YearSpan years(String text) {
        String[] parts = text.split("/", 2);
        int from = Integer.parseInt(parts[0]);
        boolean isOpen = parts.length == 2 && parts[1].equals("..");
        OptionalInt to =
                parts.length == 2 && !isOpen ? OptionalInt.of(Integer.parseInt(parts[1])) : OptionalInt.empty();
        return new YearSpan(from, to, isOpen);
    }

    private Optional<Licence> licence(JsonObject object) {
        return attempt("a licence", () -> {
            Optional<URI> url = link("a licence", object.text("url"));
            Optional<String> spdx = object.text("spdx");
            String name = object.text("name")
                    .or(() -> spdx)
                    .or(() -> url.map(URI::toString))
                    .orElse("");
            return new Licence(name, url, spdx, scopes(object), object.text("attribution"));
        });
    }

    private Optional<MiningTerms> mining(JsonObject object) {
        return attempt("terms for machines", () -> {
            Map<MiningTerms.Use, MiningTerms.Permission> permissions = new EnumMap<>(MiningTerms.Use.class);
            object.object("permissions").ifPresent(said -> {
                for (MiningTerms.Use use : MiningTerms.Use.values()) {
                    said.text(JsonCredit.word(use))
                            .flatMap(word -> constant(MiningTerms.Permission.class, word))
                            .ifPresent(permission -> permissions.put(use, permission));
                }
            });
            return new MiningTerms(
                    permissions,
                    link("a policy", object.text("policy")),
                    link("a licence server", object.text("licence_server")));
        });
    }

    private Set<Scope> scopes(JsonObject object) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        object.texts("scopes").forEach(word -> constant(Scope.class, word).ifPresent(scopes::add));
        return scopes;
    }

    private Optional<URI> link(String what, Optional<String> text) {
        return context.link(what, text.orElse(null), base);
    }

    /** What is in the {@code _offprint} object of another, which may be missing. */
    static JsonObject extension(JsonObject object) {
        return object.object(JsonFeedWriter.EXTENSION).orElseGet(() -> new JsonObject(Map.of()));
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        try {
            return Optional.of(Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The value, unless what was read breaks one of the model's rules, which is told. */
    <T> Optional<T> attempt(String what, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException e) {
            context.findings.error("value-left-out", what + ": " + e.getMessage(), "left out");
            return Optional.empty();
        }
    }
}
