package dev.offprint.html.page;

import dev.offprint.Attachment;
import dev.offprint.Tag;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Holder;
import dev.offprint.credit.Licence;
import dev.offprint.credit.YearSpan;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes values of the model of what schema.org's vocabulary says. */
final class SchemaReader {

    private static final int MOST = 50;

    private final Graph graph;
    private final PageContext page;

    SchemaReader(Graph graph, PageContext page) {
        this.graph = graph;
        this.page = page;
    }

    Optional<URI> address(Thing of, String property) {
        return text(of, property)
                .or(() -> graph.thing(of, property)
                        .flatMap(thing -> page.address(thing.id()).or(() -> text(thing, "url"))));
    }

    private Optional<URI> text(Thing of, String property) {
        for (String text : of.texts(property)) {
            Optional<URI> address = page.address(text);
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }

    /** People and organisations, whether as texts, things or a list of both. */
    List<Author> authors(Thing of, String property) {
        List<Object> values = of.values(property);
        if (values.isEmpty()) {
            return List.of();
        }
        List<Author> authors = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value instanceof String text) {
                List<Thing> described = graph.things(single(value), "it");
                if (!described.isEmpty()) {
                    described.forEach(thing -> authors.addAll(people(thing)));
                } else if (!isAddress(text)) {
                    authors.addAll(page.authors(text));
                }
            } else if (value instanceof Thing thing) {
                authors.addAll(people(graph.resolved(thing)));
            }
        }
        return authors.size() < 2
                ? authors
                : authors.stream().distinct().limit(MOST).toList();
    }

    /** One by what is meant, but the name may be a byline: "By Ada Vale and Ben Orr". */
    private List<Author> people(Thing thing) {
        Optional<Author> author = author(thing);
        if (author.isEmpty() || author.get().kind() == Author.Kind.ORGANIZATION) {
            return author.stream().toList();
        }
        List<Author> named = page.authors(author.get().name());
        return named.size() == 1
                ? List.of(author.get().with(it -> it.name(named.get(0).name())))
                : named;
    }

    private static Thing single(Object value) {
        Thing thing = new Thing();
        thing.add("it", value);
        return thing;
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("/");
    }

    Optional<Author> author(Thing thing) {
        Optional<String> name = thing.text("name")
                .or(() -> thing.text("legalName"))
                .flatMap(Rule::optionalLine)
                .filter(it -> !isAddress(it));
        return name.map(it -> {
            Author.Builder author = Author.builder(it)
                    .url(address(thing, "url").orElse(null))
                    .bio(thing.text("description").orElse(null))
                    .jobTitle(thing.text("jobTitle").orElse(null))
                    .affiliation(graph.thing(thing, "worksFor")
                            .or(() -> graph.thing(thing, "affiliation"))
                            .flatMap(other -> other.text("name"))
                            .orElse(null))
                    .avatar(address(thing, "image").orElse(null));
            if (thing.types().stream().anyMatch(type -> type.endsWith("Organization") || type.equals("Corporation"))) {
                author.kind(Author.Kind.ORGANIZATION);
            }
            thing.texts("sameAs").stream()
                    .limit(MOST)
                    .flatMap(link -> page.address(link).stream())
                    .forEach(author::sameAs);
            return author.build();
        });
    }

    Optional<Image> image(Thing of, String property) {
        for (Object value : of.values(property)) {
            Optional<Image> image = value instanceof String text
                    ? page.address(text).map(url -> Image.builder(url).build())
                    : value instanceof Thing thing ? image(graph.resolved(thing)) : Optional.empty();
            if (image.isPresent()) {
                return image;
            }
        }
        return Optional.empty();
    }

    /** A file that comes with an article. */
    Optional<Attachment> attachment(Thing thing) {
        Optional<URI> url = address(thing, "contentUrl");
        Optional<String> type = thing.text("encodingFormat");
        if (url.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        try {
            Attachment.Builder file = Attachment.builder(url.get(), type.get())
                    .title(thing.text("name").orElse(null))
                    .duration(lenient(thing.text("duration"), Duration::parse).orElse(null));
            lenient(thing.text("contentSize"), Long::valueOf).ifPresent(file::length);
            return Optional.of(file.build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Image> image(Thing thing) {
        Optional<URI> url = address(thing, "url")
                .or(() -> address(thing, "contentUrl"))
                .or(() -> page.address(thing.id()).filter(it -> it.getRawFragment() == null));
        return url.map(it -> {
            Image.Builder image = Image.builder(it)
                    .caption(thing.text("caption").orElse(null))
                    .credit(thing.text("creditText").orElse(null))
                    .copyright(copyright(thing).orElse(null));
            number(thing, "width").ifPresent(image::width);
            number(thing, "height").ifPresent(image::height);
            lenient(thing.text("encodingFormat"), type -> Rule.mediaType("encodingFormat", type))
                    .ifPresent(image::mediaType);
            return image.build();
        });
    }

    private Optional<Integer> number(Thing of, String property) {
        Optional<String> text = of.text(property)
                .or(() -> graph.thing(of, property)
                        .flatMap(thing -> thing.text("value").or(() -> thing.text("name"))));
        return lenient(text, it -> (int) Double.parseDouble(it.replace("px", "").strip()))
                .filter(it -> it > 0);
    }

    List<Tag> tags(Thing of) {
        if (of.values("keywords").isEmpty()) {
            return List.of();
        }
        Set<String> labels = new LinkedHashSet<>();
        List<String> texts = of.texts("keywords");
        for (String text : texts) {
            if (texts.size() == 1) {
                labels.addAll(List.of(text.split(",")));
            } else {
                labels.add(text);
            }
        }
        graph.things(of, "keywords").forEach(thing -> thing.text("name").ifPresent(labels::add));
        return labels.stream()
                .limit(4L * MOST)
                .flatMap(label -> Rule.optionalLine(label).stream())
                .distinct()
                .map(Tag::of)
                .toList();
    }

    List<Work> works(Thing of, String property) {
        if (of.values(property).isEmpty()) {
            return List.of();
        }
        List<Work> works = new ArrayList<>();
        for (Object value : of.values(property)) {
            if (value instanceof String text) {
                page.address(text)
                        .ifPresent(url -> works.add(Work.builder().url(url).build()));
            } else if (value instanceof Thing thing) {
                work(graph.resolved(thing)).ifPresent(works::add);
            }
        }
        return works.stream().limit(MOST).toList();
    }

    private Optional<Work> work(Thing thing) {
        try {
            Work.Builder work = Work.builder()
                    .title(thing.text("headline").or(() -> thing.text("name")).orElse(null))
                    .url(address(thing, "url").orElse(null))
                    .publisher(graph.thing(thing, "publisher")
                            .flatMap(it -> it.text("name"))
                            .orElse(null))
                    .page(thing.text("pagination").orElse(null));
            authors(thing, "author").forEach(work::author);
            copyright(thing).ifPresent(work::copyright);
            lenient(thing.text("datePublished"), work::date);
            return Optional.of(work.build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Who owns it: the notice says more than holder and year, where there is one. */
    Optional<Copyright> copyright(Thing thing) {
        Optional<Copyright> notice = thing.text("copyrightNotice")
                .flatMap(line -> Copyright.parse(line).copyright());
        List<Author> holders = authors(thing, "copyrightHolder");
        Optional<Integer> year =
                lenient(thing.text("copyrightYear"), Integer::parseInt).filter(it -> it > 0 && it < 9999);
        Copyright.Builder copyright = Copyright.builder();
        if (notice.isPresent()) {
            copyright
                    .claims(notice.get().claims())
                    .rights(notice.get().rights())
                    .licences(notice.get().licences())
                    .mining(notice.get().mining().orElse(null))
                    .statement(notice.get().statement().orElse(null));
        } else if (!holders.isEmpty() || year.isPresent()) {
            copyright.claim(Claim.of(
                    year.map(YearSpan::of).stream().toList(),
                    holders.stream().map(Holder.Named::new).toList()));
        }
        for (URI url : licences(thing)) {
            Licence licence = Licence.of(url);
            boolean known = notice.map(Copyright::licences).orElse(List.of()).stream()
                    .anyMatch(it -> it.url().equals(licence.url()));
            if (!known) {
                copyright.licence(licence);
            }
        }
        copyright
                .policy(address(thing, "usageInfo").orElse(null))
                .acquire(address(thing, "acquireLicensePage").orElse(null));
        return Optional.of(copyright.build()).filter(it -> !it.isEmpty());
    }

    private List<URI> licences(Thing thing) {
        if (thing.values("license").isEmpty()) {
            return List.of();
        }
        return thing.values("license").stream()
                .flatMap(value -> value instanceof String text
                        ? page.address(text).stream()
                        : value instanceof Thing licence
                                ? address(licence, "url").stream()
                                : Optional.<URI>empty().stream())
                .limit(10)
                .toList();
    }

    /** What a function makes of a text, unless it refuses it. */
    private static <T> Optional<T> lenient(Optional<String> text, Function<String, T> function) {
        try {
            return text.map(function);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
