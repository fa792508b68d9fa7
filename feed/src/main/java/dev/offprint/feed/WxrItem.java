package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Reading;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.body.Body;
import dev.offprint.body.Image;
import dev.offprint.body.Node;
import dev.offprint.body.RawHtml;
import dev.offprint.credit.Author;
import dev.offprint.html.HtmlBody;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes an article of what the feed reader makes of an entry of an export. */
final class WxrItem {

    private static final Set<String> DRAFTS = Set.of("draft", "pending", "auto-draft", "future");
    private static final Set<String> USED = Set.of(
            "excerpt:encoded",
            "wp:post_id",
            "wp:post_date",
            "wp:post_date_gmt",
            "wp:post_modified",
            "wp:post_modified_gmt",
            "wp:post_name",
            "wp:post_type",
            "wp:status",
            "wp:comment");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"));

    private final Article entry;
    private final WxrSurvey survey;
    private final Map<String, Value> said;

    WxrItem(Article entry, WxrSurvey survey) {
        this.entry = entry;
        this.survey = survey;
        this.said = entry.properties();
    }

    /** What WordPress takes it for: post, page, attachment and others. */
    String type() {
        return text("wp:post_type");
    }

    /** Published, or where it is on the way there. */
    String status() {
        return text("wp:status");
    }

    int comments() {
        Value comments = said.get("wp:comment");
        return comments instanceof Value.Items items ? items.values().size() : comments == null ? 0 : 1;
    }

    Article article(Findings findings) {
        Optional<WxrSurvey.Upload> featured = survey.upload(meta("_thumbnail_id"));
        Body body = body(findings);
        return entry.with(change -> {
            change.kind(type().equals("page") ? Article.Kind.ARTICLE : Article.Kind.BLOG_POST);
            change.body(body).authors(authors()).tags(tags()).properties(properties());
            if (entry.summary().isEmpty()) {
                change.summary(text("excerpt:encoded"));
            }
            if (entry.published().isEmpty()) {
                change.published(moment("wp:post_date_gmt"));
            }
            change.modified(moment("wp:post_modified_gmt"));
            featured.flatMap(WxrItem::image).ifPresent(change::image);
            change.attachments(attachments(featured, body));
        });
    }

    private String text(String name) {
        return said.get(name) instanceof Value.Text text ? text.text().strip() : "";
    }

    private String meta(String key) {
        Value all = said.get("wp:postmeta");
        for (Value meta :
                all instanceof Value.Items items ? items.values() : all == null ? List.<Value>of() : List.of(all)) {
            if (meta instanceof Value.Fields fields
                    && fields.values().get("wp:meta_key") instanceof Value.Text name
                    && name.text().strip().equals(key)
                    && fields.values().get("wp:meta_value") instanceof Value.Text value) {
                return value.text().strip();
            }
        }
        return "";
    }

    /** A moment in UTC; an entry that was never published has a date of zeros. */
    private @Nullable OffsetDateTime moment(String name) {
        try {
            return LocalDateTime.parse(text(name).replace(' ', 'T')).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private List<Author> authors() {
        return entry.authors().stream()
                .map(author -> survey.author(author.name()).map(Author::of).orElse(author))
                .toList();
    }

    private List<Tag> tags() {
        return entry.tags().stream()
                .map(tag -> tag.scheme().equals(Optional.of("post_tag")) ? Tag.of(tag.label()) : tag)
                .toList();
    }

    private Map<String, Value> properties() {
        Map<String, Value> kept = new TreeMap<>(said);
        kept.keySet().removeAll(USED);
        Rule.optionalLine(text("wp:post_name")).ifPresent(slug -> kept.put("slug", Value.of(slug)));
        Rule.optionalLine(type()).ifPresent(type -> kept.put("type", Value.of(type)));
        Rule.optionalLine(status()).ifPresent(status -> kept.put("status", Value.of(status)));
        if (DRAFTS.contains(status())) {
            kept.put("draft", Value.of(true));
        }
        return kept;
    }

    private static Optional<Image> image(WxrSurvey.Upload upload) {
        return uri(upload.url())
                .map(url -> Image.builder(url)
                        .alt(upload.alt().isEmpty() ? null : upload.alt())
                        .build());
    }

    /** What was uploaded with the post and is neither its featured image nor shown in it. */
    private List<Attachment> attachments(Optional<WxrSurvey.Upload> featured, Body body) {
        List<Attachment> attachments = new ArrayList<>();
        String shown = body.isEmpty()
                ? ""
                : body.nodes().filter(WxrItem::mayShow).toList().toString();
        for (WxrSurvey.Upload upload : survey.uploadsOf(text("wp:post_id"))) {
            if (!featured.equals(Optional.of(upload)) && !shown.contains(upload.url())) {
                uri(upload.url())
                        .ifPresent(url -> attachments.add(Attachment.builder(url, mediaType(upload.url()))
                                .title(upload.title())
                                .build()));
            }
        }
        return attachments;
    }

    private static boolean mayShow(Node node) {
        return !(node instanceof dev.offprint.body.Text) && node.children().isEmpty()
                || node instanceof dev.offprint.body.Figure
                || node instanceof dev.offprint.body.Link;
    }

    private static String mediaType(String url) {
        String extension = url.substring(url.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }

    private static Optional<URI> uri(String url) {
        try {
            return Optional.of(Rule.address("url", Rule.uri("url", url)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Body body(Findings findings) {
        Optional<String> html = entry.body()
                .nodes()
                .filter(RawHtml.class::isInstance)
                .map(node -> WxrText.paragraphs(
                        WxrShortcodes.resolve(((RawHtml) node).html(), survey, text("wp:post_id"), findings)))
                .findFirst();
        if (html.isEmpty()) {
            return entry.body();
        }
        Reading<Body> reading = HtmlBody.read(html.get());
        reading.findings().forEach(findings::add);
        return reading.value();
    }
}
