package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what a feed says of itself and of the publication, and makes both of it. */
final class HeadDraft {

    final RightsDraft rights = new RightsDraft();
    final PeopleDraft authors = new PeopleDraft();
    final List<URI> hubs = new ArrayList<>(1);
    final Map<Page, URI> pages = new EnumMap<>(Page.class);
    final List<Deletion> deletions = new ArrayList<>(1);
    final PodcastDraft podcast = new PodcastDraft();
    History history = History.RECENT;

    @Nullable
    Words title;

    @Nullable
    Words description;

    @Nullable
    String language;

    @Nullable
    String id;

    @Nullable
    URI url;

    @Nullable
    URI self;

    @Nullable
    OffsetDateTime updated;

    @Nullable
    OffsetDateTime built;

    @Nullable
    OffsetDateTime published;

    /** By name alone, as Dublin Core has it. */
    @Nullable
    Words publisher;

    /** With a name and an address for mail, as RSS has it. */
    @Nullable
    PersonDraft editor;

    @Nullable
    PersonDraft owner;

    @Nullable
    MediumDraft logo;

    @Nullable
    MediumDraft icon;

    @Nullable
    MediumDraft image;

    /** The publication as far as it is known. */
    Publication publication(FeedContext context) {
        PublicationBuilder publication = Publication.builder()
                .title(title == null ? null : title.line(context))
                .url(url)
                .description(description == null ? null : description.line(context))
                .language(language)
                .publisher(publisher(context))
                .logo(picture(logo, context))
                .icon(picture(icon, context))
                .image(picture(image, context))
                .hubs(hubs);
        Optional<Copyright> copyright = rights.copyright(context, Optional.ofNullable(language));
        return publication
                .copyright(copyright.orElse(null))
                .credits(context.isOurs ? List.of() : rights.credits())
                .build();
    }

    /** The feed with these articles. */
    Feed feed(FeedContext context, List<Article> articles) {
        Feed.Builder feed = Feed.builder(publication(context))
                .articles(articles)
                .id(id(context))
                .self(self);
        pages.forEach(feed::page);
        deletions.forEach(feed::deletion);
        feed.history(history).podcast(podcast.podcast(context, owner));
        return feed.updated(changed().orElse(null)).build();
    }

    /** Atom wants an id, so we write the feed's address where there is none. */
    private @Nullable String id(FeedContext context) {
        return context.isOurs && id != null && isStandIn(id) ? null : id;
    }

    private boolean isStandIn(String id) {
        URI address = self == null ? url : self;
        return address != null && id.equals(Addresses.rooted(address).toString());
    }

    /** The more exact of two dates that say the same; RSS has no fractions. */
    private Optional<OffsetDateTime> changed() {
        if (updated == null) {
            return Optional.ofNullable(built).or(() -> Optional.ofNullable(published));
        }
        return Optional.of(updated);
    }

    private @Nullable Author publisher(FeedContext context) {
        PersonDraft person = editor != null ? editor : owner;
        if (publisher == null) { // we always name a publisher, so an owner is no more than the podcast's
            return person == null || context.isOurs ? null : person.author(context);
        }
        String name = publisher.line(context);
        if (name.isEmpty()) {
            return null;
        }
        boolean isSame = editor != null && editor.name.equals(name);
        return Author.organization(name).with(change -> change.email(isSame ? editor.email : null));
    }

    /** Only at the end is it known what an address was relative to. */
    private static @Nullable Image picture(@Nullable MediumDraft draft, FeedContext context) {
        if (draft == null) {
            return null;
        }
        URI url = Links.read(draft.url.toString(), context.base).orElse(draft.url);
        return draft.image().with(change -> change.url(url));
    }
}
