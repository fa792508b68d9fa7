package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Attachment;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** What the markup that Rome does not know says of an article; the other side of {@link ExtensionElements}. */
final class RomeMarkup {

    private final List<Element> elements;
    private final RomeReader.Attempt attempt;

    RomeMarkup(List<Element> elements, RomeReader.Attempt attempt) {
        this.elements = elements;
        this.attempt = attempt;
    }

    /** The exact date, where Rome's is rounded. */
    Optional<OffsetDateTime> date(String name) {
        return texts(Namespace.DCTERMS, name).findFirst().flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text));
            } catch (DateTimeException e) {
                attempt.found("date-refused", name + ": " + text, "left out");
                return Optional.empty();
            }
        });
    }

    /** The same people, with address, picture and role. */
    List<Author> people(List<Author> people, String role) {
        List<Author> known = new ArrayList<>();
        for (Author person : people) {
            known.add(person.with(
                    change -> named(person.name()).ifPresent(element -> complete(change, person, element, role))));
        }
        return known;
    }

    private Optional<Element> named(String name) {
        return all(Namespace.PODCAST, "person")
                .filter(element -> element.getText().equals(name))
                .findFirst();
    }

    private void complete(Author.Builder change, Author person, Element element, String role) {
        if (person.url().isEmpty()) {
            attempt.uri("person.href", element.getAttributeValue("href"), change::url);
        }
        attempt.uri("person.img", element.getAttributeValue("img"), change::avatar);
        String given = element.getAttributeValue("role");
        change.role(role.equals(given) ? null : given);
    }

    /** Takes what belongs to the article itself. */
    void apply(Article read, ArticleBuilder article) {
        property("alternativeHeadline", article::subtitle);
        property("dateline", article::dateline);
        property("articleSection", article::section);
        property("isBasedOn", text -> article.basedOn(work(text)));
        List<Attachment> attachments = new ArrayList<>(read.attachments());
        all(Namespace.MEDIA, "content").forEach(element -> {
            if ("true".equals(element.getAttributeValue("isDefault"))) {
                attempt.uri("media", element.getAttributeValue("url"), url -> article.image(image(element, url)));
            } else {
                attempt.uri("media", element.getAttributeValue("url"), url -> attach(element, url, attachments));
            }
        });
        article.attachments(attachments);
    }

    /** Takes what belongs to its copyright. */
    void apply(Copyright.Builder copyright) {
        property("usageInfo", text -> copyright.policy(URI.create(text)));
        property("acquireLicensePage", text -> copyright.acquire(URI.create(text)));
    }

    private void property(String name, Consumer<String> take) {
        texts(Namespace.SCHEMA, name).forEach(text -> attempt.text(name, text, take));
    }

    private static Work work(String text) {
        return text.startsWith("http://") || text.startsWith("https://")
                ? Work.builder().url(text).build()
                : Work.of(text);
    }

    private Image image(Element element, URI url) {
        Image.Builder image = Image.builder(url);
        attempt.text("media", element.getAttributeValue("type"), image::mediaType);
        attempt.text("media", element.getAttributeValue("width"), text -> image.width(Integer.parseInt(text)));
        attempt.text("media", element.getAttributeValue("height"), text -> image.height(Integer.parseInt(text)));
        image.caption(child(element, "title"));
        image.alt(child(element, "description"));
        image.credit(child(element, "credit"));
        Optional.ofNullable(child(element, "copyright"))
                .ifPresent(line ->
                        image.copyright(Copyright.builder().statement(line).build()));
        return image.build();
    }

    private void attach(Element element, URI url, List<Attachment> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            if (attachments.get(i).url().equals(url)) {
                attachments.set(i, attachments.get(i).with(change -> complete(change, element)));
                return;
            }
        }
        String type = Optional.ofNullable(element.getAttributeValue("type")).orElse("application/octet-stream");
        Attachment.Builder attachment = Attachment.builder(url, type);
        complete(attachment, element);
        attempt.text("media", element.getAttributeValue("fileSize"), text -> attachment.length(Long.parseLong(text)));
        attachments.add(attachment.build());
    }

    private void complete(Attachment.Builder attachment, Element element) {
        attachment.title(child(element, "title"));
        attempt.text("media", element.getAttributeValue("duration"), text -> attachment.duration(seconds(text)));
    }

    private static Duration seconds(String text) {
        BigDecimal seconds = new BigDecimal(text);
        return Duration.ofSeconds(
                seconds.longValue(),
                seconds.remainder(BigDecimal.ONE).movePointRight(9).intValue());
    }

    private static @Nullable String child(Element element, String name) {
        Element child = element.getChild(name, org.jdom2.Namespace.getNamespace(Namespace.MEDIA.uri));
        if (child == null) {
            return null;
        }
        return "html".equals(child.getAttributeValue("type")) ? HtmlLine.plain(child.getText()) : child.getText();
    }

    private Stream<Element> all(Namespace namespace, String name) {
        return elements.stream()
                .filter(element -> element.getName().equals(name)
                        && element.getNamespaceURI().equals(namespace.uri));
    }

    private Stream<String> texts(Namespace namespace, String name) {
        return all(namespace, name).map(Element::getText);
    }
}
