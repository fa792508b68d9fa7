package dev.offprint.html;

import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes values of the model as schema.org knows them. */
final class SchemaValues {

    private final JsonMarkup json;
    private final Addresses addresses;
    private final String language;

    SchemaValues(JsonMarkup json, Addresses addresses, String language) {
        this.json = json;
        this.language = language;
        this.addresses = addresses;
    }

    /** A Person or an Organization: the fields alone, for the object may have others. */
    void author(Author author) {
        boolean person = author.kind() == Author.Kind.PERSON;
        json.type(person ? "Person" : "Organization").field("name", author.name());
        address("url", author.url());
        json.field("description", author.bio());
        if (person) {
            json.field("jobTitle", author.jobTitle());
            author.affiliation()
                    .ifPresent(name -> json.object("worksFor")
                            .type("Organization")
                            .field("name", name)
                            .endObject());
        }
        address("image", author.avatar());
        strings("sameAs", author.sameAs(), url -> addresses.absolute(url));
    }

    void authors(String name, Collection<Author> authors) {
        if (!authors.isEmpty()) {
            json.array(name);
            authors.forEach(author -> {
                json.object();
                author(author);
                json.endObject();
            });
            json.endArray();
        }
    }

    /** The fields of an ImageObject. */
    void image(Image image) {
        json.type("ImageObject");
        address("url", Optional.of(image.url()));
        image.width().ifPresent(width -> json.field("width", width + " px"));
        image.height().ifPresent(height -> json.field("height", height + " px"));
        json.field("encodingFormat", image.mediaType())
                .field("caption", image.caption().or(() -> image.alt().filter(alt -> !alt.isEmpty())));
        Optional<Copyright> copyright = image.copyright().filter(it -> !it.isEmpty());
        json.field("creditText", image.credit().or(() -> copyright.flatMap(SchemaValues::attribution)));
        copyright.ifPresent(it -> copyright(it, CopyrightMarkup.words(it, language)));
    }

    void images(String name, List<Image> images) {
        if (!images.isEmpty()) {
            json.array(name);
            images.forEach(image -> {
                json.object();
                image(image);
                json.endObject();
            });
            json.endArray();
        }
    }

    void works(String name, Collection<Work> works) {
        if (!works.isEmpty()) {
            json.array(name);
            works.forEach(this::work);
            json.endArray();
        }
    }

    private void work(Work work) {
        // only an article has pages
        json.object()
                .type(work.page().isPresent() ? "Article" : "CreativeWork")
                .field(work.page().isPresent() ? "headline" : "name", work.title());
        address("url", work.url());
        authors("author", work.authors());
        work.publisher()
                .ifPresent(name -> json.object("publisher")
                        .type("Organization")
                        .field("name", name)
                        .endObject());
        json.field("datePublished", work.date().map(DateMarkup::exact)).field("pagination", work.page());
        work.copyright()
                .filter(it -> !it.isEmpty())
                .ifPresent(it -> copyright(it, CopyrightMarkup.words(it, language)));
        json.endObject();
    }

    /** Who owns a work and under which terms; the credit text is the caller's, for an image has one of its own. */
    void copyright(Copyright copyright, String notice) {
        authors("copyrightHolder", copyright.holders());
        copyright.firstYear().ifPresent(year -> json.field("copyrightYear", year));
        json.field("copyrightNotice", Optional.of(notice).filter(it -> !it.isEmpty()));
        strings("license", copyright.licences(), licence -> licence.url().flatMap(addresses::absolute));
        address("usageInfo", copyright.policy());
        address("acquireLicensePage", copyright.acquire());
    }

    static Optional<String> attribution(Copyright copyright) {
        for (Licence licence : copyright.licences()) {
            if (licence.attribution().isPresent()) {
                return licence.attribution();
            }
        }
        return Optional.empty();
    }

    void address(String name, Optional<URI> url) {
        json.field(name, url.flatMap(addresses::absolute));
    }

    /** The strings that the values have, each once. */
    <T> void strings(String name, List<T> values, Function<T, Optional<String>> string) {
        if (values.isEmpty()) {
            return;
        }
        Set<String> strings = new LinkedHashSet<>();
        values.forEach(value -> string.apply(value).ifPresent(strings::add));
        if (!strings.isEmpty()) {
            json.array(name);
            strings.forEach(json::item);
            json.endArray();
        }
    }
}
