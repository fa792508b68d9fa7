package dev.offprint.html.page;

import dev.offprint.Article;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.body.Direction;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.html.evidence.Field;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What all sources together say, field by field. */
final class Candidates {

    final Slot<String> title = new Slot<>(Field.TITLE);
    final Slot<String> subtitle = new Slot<>(Field.SUBTITLE);
    final Slot<String> summary = new Slot<>(Field.SUMMARY);
    final Slot<URI> url = new Slot<>(Field.URL);
    final Slot<Article.Kind> kind = new Slot<>(Field.KIND);
    final Slot<String> language = new Slot<>(Field.LANGUAGE);
    final Slot<Direction> direction = new Slot<>(Field.DIRECTION);
    final Slot<List<Author>> authors = new Slot<>(Field.AUTHORS);
    final Slot<List<Author>> contributors = new Slot<>(Field.CONTRIBUTORS);
    final Slot<OffsetDateTime> published = new Slot<>(Field.PUBLISHED);
    final Slot<OffsetDateTime> modified = new Slot<>(Field.MODIFIED);
    final Slot<String> section = new Slot<>(Field.SECTION);
    final Slot<List<Tag>> tags = new Slot<>(Field.TAGS);
    final Slot<Image> image = new Slot<>(Field.IMAGE);
    final Slot<Copyright> copyright = new Slot<>(Field.COPYRIGHT);
    final Slot<List<Work>> basedOn = new Slot<>(Field.BASED_ON);
    final Slot<URI> externalUrl = new Slot<>(Field.EXTERNAL_URL);
    final Slot<Map<String, URI>> translations = new Slot<>(Field.TRANSLATIONS);
    final Slot<Map<String, Value>> properties = new Slot<>(Field.PROPERTIES);

    final Slot<BodyPlace> body = new Slot<>(Field.BODY);

    final Slot<String> siteTitle = new Slot<>(Field.SITE_TITLE);
    final Slot<URI> siteUrl = new Slot<>(Field.SITE_URL);
    final Slot<String> siteDescription = new Slot<>(Field.SITE_DESCRIPTION);
    final Slot<Author> publisher = new Slot<>(Field.PUBLISHER);
    final Slot<Image> logo = new Slot<>(Field.LOGO);
    final Slot<Image> icon = new Slot<>(Field.ICON);

    /** In the order of the fields. */
    List<Slot<?>> slots() {
        return List.of(
                title,
                subtitle,
                summary,
                url,
                kind,
                language,
                direction,
                authors,
                contributors,
                published,
                modified,
                section,
                tags,
                image,
                copyright,
                basedOn,
                externalUrl,
                translations,
                properties,
                body,
                siteTitle,
                siteUrl,
                siteDescription,
                publisher,
                logo,
                icon);
    }
}
