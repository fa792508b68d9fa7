package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.body.Image;
import dev.offprint.body.Media;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What others show of a page when somebody links to it: Open Graph, a minimal Twitter card, the fediverse's byline. */
final class SocialMarkup {

    /** Open Graph wants a territory with the language. */
    private static final Map<String, String> TERRITORIES = Map.ofEntries(
            Map.entry("en", "US"),
            Map.entry("de", "DE"),
            Map.entry("fr", "FR"),
            Map.entry("es", "ES"),
            Map.entry("it", "IT"),
            Map.entry("pt", "PT"),
            Map.entry("nl", "NL"),
            Map.entry("ru", "RU"),
            Map.entry("ja", "JP"),
            Map.entry("zh", "CN"),
            Map.entry("ko", "KR"),
            Map.entry("ar", "AR"));

    private final ArticleContext context;
    private final Article article;
    private final Markup out;

    SocialMarkup(ArticleContext context, Markup out) {
        this.context = context;
        this.article = context.article();
        this.out = out;
    }

    void write() {
        property("og:title", article.title());
        property("og:type", "article");
        property("og:url", context.url());
        property("og:site_name", context.publication().title());
        property("og:description", context.description());
        context.language().flatMap(SocialMarkup::locale).ifPresent(locale -> property("og:locale", locale));
        article.translations()
                .keySet()
                .forEach(language -> locale(language).ifPresent(locale -> property("og:locale:alternate", locale)));
        List<Image> images = context.sharedImages();
        images.forEach(this::image);
        context.survey().media().forEach(this::media);
        article.attachments().forEach(this::attachment);
        article();
        out.meta("name", "twitter:card", images.isEmpty() ? "summary" : "summary_large_image");
        if (!images.isEmpty()) {
            images.get(0)
                    .alt()
                    .filter(alt -> !alt.isEmpty())
                    .ifPresent(alt -> out.meta("name", "twitter:image:alt", alt));
        }
        article.authors()
                .forEach(author ->
                        author.fediverse().ifPresent(handle -> out.meta("name", "fediverse:creator", handle)));
    }

    private void article() {
        article.published().ifPresent(date -> property("article:published_time", DateMarkup.exact(date)));
        article.modified().ifPresent(date -> property("article:modified_time", DateMarkup.exact(date)));
        property("article:section", article.section());
        article.tags().forEach(tag -> property("article:tag", tag.label()));
        // the vocabulary wants a profile here; a name would be read as one
        article.authors()
                .forEach(author -> property("article:author", author.url().flatMap(context.absolute()::absolute)));
    }

    private void image(Image image) {
        property("og:image", context.absolute().absolute(image.url()));
        image.width().ifPresent(width -> property("og:image:width", Integer.toString(width)));
        image.height().ifPresent(height -> property("og:image:height", Integer.toString(height)));
        property("og:image:type", image.mediaType());
        property("og:image:alt", image.alt().filter(alt -> !alt.isEmpty()));
    }

    private void media(Media media) {
        Media.Source source = media.sources().get(0);
        recording(media.kind() == Media.Kind.VIDEO ? "og:video" : "og:audio", source.url(), source.mediaType());
    }

    private void attachment(Attachment attachment) {
        String type = attachment.mediaType();
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            recording("og:" + type.substring(0, 5), attachment.url(), Optional.of(type));
        }
    }

    private void recording(String name, URI url, Optional<String> mediaType) {
        context.absolute().absolute(url).ifPresent(address -> {
            property(name, address);
            property(name + ":type", mediaType);
        });
    }

    private static Optional<String> locale(String language) {
        if (language.indexOf('-') < 0) {
            return Optional.ofNullable(TERRITORIES.get(language)).map(it -> language + "_" + it);
        }
        Locale locale = Locale.forLanguageTag(language);
        String territory = locale.getCountry().isEmpty() ? TERRITORIES.get(locale.getLanguage()) : locale.getCountry();
        return Optional.ofNullable(territory).map(it -> locale.getLanguage() + "_" + it);
    }

    private void property(String name, Optional<String> content) {
        content.ifPresent(it -> property(name, it));
    }

    private void property(String name, String content) {
        out.meta("property", name, content);
    }
}
