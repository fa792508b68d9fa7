package dev.offprint;

import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.SiteCredit;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What a publication is made of; gives {@link Publication} its equality. */
record PublicationFacts(
        Optional<String> title,
        Optional<URI> url,
        Optional<String> description,
        Optional<String> language,
        Optional<Author> publisher,
        Optional<Image> logo,
        Optional<Image> icon,
        Optional<Image> image,
        Optional<Copyright> copyright,
        List<FeedAddress> feeds,
        List<URI> hubs,
        List<NavigationLink> navigation,
        List<SiteCredit> credits) {

    PublicationFacts {
        feeds = Rule.list("feeds", feeds);
        hubs = Rule.list("hubs", hubs);
        navigation = Rule.list("navigation", navigation);
        credits = Rule.list("credits", credits);
        hubs.forEach(hub -> Rule.address("hubs", hub));
    }
}
