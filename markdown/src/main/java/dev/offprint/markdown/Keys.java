package dev.offprint.markdown;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of Jekyll, Hugo, Astro, JBake, Quarkus Roq and their kin, by what they mean. Where a file has several for one
 * field, the first in this order that can be read counts, and the others stay properties.
 */
enum Keys {
    TITLE("title"),
    SUBTITLE("subtitle", "tagline", "standfirst", "deck"),
    SUMMARY("summary", "description", "excerpt", "abstract", "teaser"),
    PUBLISHED("published", "date", "publishdate", "pubdate", "pubdatetime", "datepublished", "publishedat"),
    MODIFIED(
            "modified",
            "updated",
            "lastmod",
            "lastmodified",
            "lastmodifiedat",
            "updateddate",
            "moddatetime",
            "datemodified",
            "updatedat",
            "lastupdated"),
    AUTHORS("authors", "author", "byline"),
    TAGS("tags", "keywords", "tag"),
    CATEGORIES("categories", "category"),
    LANGUAGE("language", "lang", "locale"),
    URL("canonicalurl", "canonical", "url", "permalink"),
    IMAGE(
            "image",
            "cover",
            "coverimage",
            "heroimage",
            "featuredimage",
            "featureimage",
            "banner",
            "ogimage",
            "thumbnail",
            "images",
            "img"),
    COPYRIGHT("copyright"),
    LICENCE("license", "licence"),
    ID("id", "guid"),
    EXTERNAL_URL("externalurl"),
    KICKER("kicker"),
    DATELINE("dateline"),
    SECTION("section"),
    KIND("kind"),
    DIRECTION("direction"),
    CONTRIBUTORS("contributors"),
    ATTACHMENTS("attachments"),
    BASED_ON("basedon"),
    TRANSLATIONS("translations"),
    UPDATES("updates"),
    PROPERTIES("properties");

    private static final Set<String> ALL = new HashSet<>();

    static {
        for (Keys keys : values()) {
            ALL.addAll(keys.names);
        }
    }

    private final List<String> names;

    Keys(String... names) {
        this.names = Arrays.asList(names);
    }

    /** The names in order of rank: in small letters, without hyphens and underscores. */
    List<String> names() {
        return names;
    }

    /** The name by which keys are compared: {@code last_modified_at} is {@code lastmodifiedat}. */
    static String normal(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Whether a key has a meaning here, so that a property of that name needs another place. */
    static boolean isKnown(String key) {
        return ALL.contains(normal(key));
    }

    /** The name of a field as the library's JSON has it, for keys that only this library knows. */
    Optional<String> ownField() {
        return switch (this) {
            case DIRECTION -> Optional.of("direction");
            case KIND -> Optional.of("kind");
            case CONTRIBUTORS -> Optional.of("contributors");
            case ATTACHMENTS -> Optional.of("attachments");
            case BASED_ON -> Optional.of("basedOn");
            case TRANSLATIONS -> Optional.of("translations");
            case UPDATES -> Optional.of("updates");
            default -> Optional.empty();
        };
    }
}
