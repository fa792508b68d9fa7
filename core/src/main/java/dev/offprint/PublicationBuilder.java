package dev.offprint;

import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.SiteCredit;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects a publication. A setter replaces, an adder (its name is singular) adds; null or blank makes a value absent. */
public final class PublicationBuilder {

    private @Nullable String title;
    private @Nullable URI url;
    private @Nullable String description;
    private @Nullable String language;
    private @Nullable Author publisher;
    private @Nullable Image logo;
    private @Nullable Image icon;
    private @Nullable Image image;
    private @Nullable Copyright copyright;
    private List<FeedAddress> feeds = new ArrayList<>();
    private List<URI> hubs = new ArrayList<>();
    private List<NavigationLink> navigation = new ArrayList<>();
    private List<SiteCredit> credits = new ArrayList<>();

    PublicationBuilder() {}

    PublicationBuilder(PublicationFacts facts) {
        title = facts.title().orElse(null);
        url = facts.url().orElse(null);
        description = facts.description().orElse(null);
        language = facts.language().orElse(null);
        publisher = facts.publisher().orElse(null);
        logo = facts.logo().orElse(null);
        icon = facts.icon().orElse(null);
        image = facts.image().orElse(null);
        copyright = facts.copyright().orElse(null);
        feeds = new ArrayList<>(facts.feeds());
        hubs = new ArrayList<>(facts.hubs());
        navigation = new ArrayList<>(facts.navigation());
        credits = new ArrayList<>(facts.credits());
    }

    /** The name of the site or paper. A feed needs one. */
    public PublicationBuilder title(@Nullable String title) {
        this.title = Rule.optionalLine(title).orElse(null);
        return this;
    }

    /** The address of its front page: absolute, http or https. */
    public PublicationBuilder url(@Nullable URI url) {
        this.url = url == null ? null : Rule.address("url", url);
        return this;
    }

    /** The address of its front page: absolute, http or https. */
    public PublicationBuilder url(String url) {
        return url(Rule.uri("url", url));
    }

    /** What it is about. */
    public PublicationBuilder description(@Nullable String description) {
        this.description = Rule.optionalLine(description).orElse(null);
        return this;
    }

    /** The language of most of its articles, as a BCP 47 tag. */
    public PublicationBuilder language(@Nullable String language) {
        this.language = language == null ? null : Rule.language("language", language);
        return this;
    }

    /** Who publishes it. */
    public PublicationBuilder publisher(@Nullable Author publisher) {
        this.publisher = publisher;
        return this;
    }

    /** The mark of the publisher. */
    public PublicationBuilder logo(@Nullable Image logo) {
        this.logo = logo;
        return this;
    }

    /** A small square image that stands for it in lists and tabs. */
    public PublicationBuilder icon(@Nullable Image icon) {
        this.icon = icon;
        return this;
    }

    /** A large image that stands for it where an article has none. */
    public PublicationBuilder image(@Nullable Image image) {
        this.image = image;
        return this;
    }

    /** Who owns the articles that do not say so themselves. */
    public PublicationBuilder copyright(@Nullable Copyright copyright) {
        this.copyright = copyright;
        return this;
    }

    /** Adds one: where its feeds are. */
    public PublicationBuilder feed(FeedAddress feed) {
        feeds.add(Rule.given("feed", feed));
        return this;
    }

    /** All of them, in place of those before: where its feeds are. */
    public PublicationBuilder feeds(List<FeedAddress> feeds) {
        this.feeds = new ArrayList<>(Rule.<FeedAddress>list("feeds", feeds));
        return this;
    }

    /** Adds one: webSub hubs that tell subscribers of changes. */
    public PublicationBuilder hub(URI hub) {
        hubs.add(Rule.given("hub", hub));
        return this;
    }

    /** All of them, in place of those before: webSub hubs that tell subscribers of changes. */
    public PublicationBuilder hubs(List<URI> hubs) {
        this.hubs = new ArrayList<>(Rule.<URI>list("hubs", hubs));
        return this;
    }

    /** Adds one: links that every page shows. */
    public PublicationBuilder navigation(NavigationLink link) {
        navigation.add(Rule.given("link", link));
        return this;
    }

    /** All of them, in place of those before: links that every page shows. */
    public PublicationBuilder navigation(List<NavigationLink> navigation) {
        this.navigation = new ArrayList<>(Rule.<NavigationLink>list("navigation", navigation));
        return this;
    }

    /** Adds one: who made the site, as printed at the foot of its pages. */
    public PublicationBuilder credit(SiteCredit credit) {
        credits.add(Rule.given("credit", credit));
        return this;
    }

    /** All of them, in place of those before: who made the site, as printed at the foot of its pages. */
    public PublicationBuilder credits(List<SiteCredit> credits) {
        this.credits = new ArrayList<>(Rule.<SiteCredit>list("credits", credits));
        return this;
    }

    /** The publication. */
    public Publication build() {
        return new Publication(new PublicationFacts(
                Optional.ofNullable(title),
                Optional.ofNullable(url),
                Optional.ofNullable(description),
                Optional.ofNullable(language),
                Optional.ofNullable(publisher),
                Optional.ofNullable(logo),
                Optional.ofNullable(icon),
                Optional.ofNullable(image),
                Optional.ofNullable(copyright),
                feeds,
                hubs,
                navigation,
                credits));
    }
}
