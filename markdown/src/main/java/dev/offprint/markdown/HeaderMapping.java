package dev.offprint.markdown;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.rule.Rule;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives the keys of front matter to the fields of an article; what no field takes becomes a property. */
final class HeaderMapping {

    private static final String CATEGORY = "category";

    private final ArticleBuilder article;
    private final Findings findings;
    private final ZoneId zone;
    private final Links links;
    private final HeaderCredits credits;
    private final Map<String, HeaderEntry> left = new LinkedHashMap<>();
    private Optional<String> title = Optional.empty();
    private boolean isJekyll;

    HeaderMapping(ArticleBuilder article, Findings findings, ZoneId zone, Links links) {
        this.article = article;
        this.findings = findings;
        this.zone = zone;
        this.links = links;
        this.credits = new HeaderCredits(links, findings);
    }

    /** Whether a value could be taken for a field. */
    private interface Taker {
        boolean take(HeaderEntry entry);
    }

    /** Whether a tag is what tools with tags and categories call a category. */
    static boolean isCategory(Tag tag) {
        return tag.equals(new Tag(tag.label(), Optional.of(CATEGORY), Optional.empty()));
    }

    /** Sets what the keys say, and gives the title if they say one. */
    Optional<String> apply(List<HeaderEntry> entries) {
        entries.forEach(entry -> left.put(entry.key(), entry));
        isJekyll = left.containsKey("layout");
        first(Keys.TITLE, entry -> text(entry, text -> title = Rule.optionalLine(text)));
        first(Keys.SUBTITLE, entry -> text(entry, article::subtitle));
        first(Keys.SUMMARY, entry -> text(entry, article::summary));
        first(Keys.KICKER, entry -> text(entry, article::kicker));
        first(Keys.DATELINE, entry -> text(entry, article::dateline));
        first(Keys.SECTION, entry -> text(entry, article::section));
        first(Keys.ID, entry -> text(entry, article::id));
        first(Keys.LANGUAGE, this::language);
        first(Keys.PUBLISHED, entry -> date(entry, article::published));
        first(Keys.MODIFIED, entry -> date(entry, article::modified));
        first(Keys.URL, entry -> address(entry, article::url));
        first(Keys.EXTERNAL_URL, entry -> address(entry, article::externalUrl));
        first(Keys.AUTHORS, entry -> credits.authors(entry, article::authors));
        first(Keys.IMAGE, entry -> credits.image(entry, article::image));
        first(Keys.COPYRIGHT, credits::copyright);
        first(Keys.LICENCE, credits::licence);
        credits.rights().ifPresent(article::copyright);
        tags();
        for (Keys keys : Keys.values()) {
            keys.ownField().ifPresent(field -> first(keys, entry -> own(field, entry)));
        }
        first(Keys.PROPERTIES, this::properties);
        left.values().forEach(entry -> article.property(entry.key(), property(entry)));
        return title;
    }

    /** YAML 1.1 has more words for yes and no, and one key that all tools read as a flag. */
    private static Value property(HeaderEntry entry) {
        String word = entry.key().equals("draft")
                ? Scalars.text(entry.value()).orElse("").toLowerCase(Locale.ROOT)
                : "";
        return switch (word) {
            case "yes", "on" -> new Value.Flag(true);
            case "no", "off" -> new Value.Flag(false);
            default -> entry.value();
        };
    }

    /** The first name that can be read is taken; the others stay. */
    private void first(Keys keys, Taker taker) {
        for (String name : keys.names()) {
            for (HeaderEntry entry : List.copyOf(left.values())) {
                if (!Keys.normal(entry.key()).equals(name)) {
                    continue;
                }
                boolean blank = Scalars.isBlank(entry.value());
                boolean taken = !blank && taker.take(entry);
                if (blank || taken && !credits.kept().contains(entry.key())) {
                    left.remove(entry.key());
                }
                if (taken) {
                    return;
                }
            }
        }
    }

    private boolean text(HeaderEntry entry, Consumer<String> setter) {
        Optional<String> text = entry.value() instanceof Value.Flag ? Optional.empty() : Scalars.text(entry.value());
        text.ifPresent(setter);
        return text.isPresent() || entry.value() instanceof Value.Nothing;
    }

    private boolean language(HeaderEntry entry) {
        Optional<String> text = Scalars.text(entry.value());
        if (text.isEmpty()) {
            return false;
        }
        try {
            article.language(text.get().replace('_', '-'));
            return true;
        } catch (IllegalArgumentException e) {
            return unread(entry, "is no language tag");
        }
    }

    private boolean address(HeaderEntry entry, Consumer<java.net.URI> setter) {
        Optional<java.net.URI> address = Scalars.text(entry.value()).flatMap(links::address);
        address.ifPresent(setter);
        return address.isPresent();
    }

    private boolean date(HeaderEntry entry, Consumer<OffsetDateTime> setter) {
        Optional<String> text = entry.value() instanceof Value.Flag ? Optional.empty() : Scalars.text(entry.value());
        if (text.isEmpty()) {
            return false;
        }
        HeaderDate date = HeaderDate.read(text.get(), zone);
        if (date == null) {
            return unread(entry, "is no date that is known here");
        }
        if (date.zoneless()) {
            findings.info(
                    "date-without-zone",
                    entry.line(),
                    "the date " + Findings.shown(text.get()) + " does not say its time zone",
                    "it is taken as one of " + zone.getId());
        }
        setter.accept(date.moment());
        return true;
    }

    private void tags() {
        List<Tag> tags = new ArrayList<>();
        for (Keys keys : List.of(Keys.TAGS, Keys.CATEGORIES)) {
            Optional<String> scheme = keys == Keys.TAGS ? Optional.empty() : Optional.of(CATEGORY);
            for (String name : keys.names()) {
                for (HeaderEntry entry : List.copyOf(left.values())) {
                    if (Keys.normal(entry.key()).equals(name) && tags(entry, scheme, tags)) {
                        left.remove(entry.key());
                    }
                }
            }
        }
        article.tags(tags);
    }

    private boolean tags(HeaderEntry entry, Optional<String> scheme, List<Tag> tags) {
        if (entry.value() instanceof Value.Nothing
                || (entry.value() instanceof Value.Items items && items.values().isEmpty())) {
            return true;
        }
        List<String> labels = Scalars.texts(entry.value());
        if (labels.isEmpty()) {
            return entry.value() instanceof Value.Items && ownTags(entry, tags);
        }
        boolean list = entry.value() instanceof Value.Items;
        boolean spaced = !list
                && isJekyll
                && !labels.get(0).matches(".*[,;].*")
                && labels.get(0).indexOf(' ') > 0;
        if (spaced) {
            findings.info(
                    "labels-parted",
                    entry.line(),
                    Findings.shown(entry.key()) + " is a text with spaces, beside a layout as Jekyll has it",
                    "each word is a label, as Jekyll takes it");
        }
        for (String label : list ? labels : List.of(labels.get(0).split(spaced ? "\\s+" : "[,;]"))) {
            Rule.optionalLine(label).ifPresent(line -> tags.add(new Tag(line, scheme, Optional.empty())));
        }
        return true;
    }

    /** Objects with label, scheme and URL, and plain labels between them. */
    private boolean ownTags(HeaderEntry entry, List<Tag> tags) {
        List<Tag> found = new ArrayList<>();
        for (Value item : ((Value.Items) entry.value()).values()) {
            Optional<String> label = Scalars.text(item);
            if (label.isPresent()) {
                found.add(Tag.of(label.get()));
                continue;
            }
            Optional<Article> one = field("tags", new Value.Items(List.of(item)), entry);
            if (one.isEmpty()) {
                return false;
            }
            found.addAll(one.get().tags());
        }
        return tags.addAll(found);
    }

    private boolean own(String name, HeaderEntry entry) {
        Optional<Article> read = field(name, entry.value(), entry);
        read.ifPresent(it -> {
            switch (name) {
                case "direction" -> article.direction(it.direction());
                case "kind" -> article.kind(it.kind());
                case "contributors" -> article.contributors(it.contributors());
                case "attachments" -> article.attachments(it.attachments());
                case "basedOn" -> article.basedOn(it.basedOn());
                case "translations" -> article.translations(it.translations());
                default -> article.updates(it.updates());
            }
        });
        return read.isPresent();
    }

    private Optional<Article> field(String name, Value value, HeaderEntry entry) {
        return Json.field(name, value, entry, findings);
    }

    private boolean properties(HeaderEntry entry) {
        if (!(entry.value() instanceof Value.Fields fields)) {
            return false;
        }
        fields.values().forEach(article::property);
        return true;
    }

    private boolean unread(HeaderEntry entry, String why) {
        findings.warn(
                "front-matter-value-unread",
                entry.line(),
                "the value of " + Findings.shown(entry.key()) + " " + why,
                "it is kept as a property");
        return false;
    }
}
