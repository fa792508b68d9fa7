package dev.offprint.feed;

import dev.offprint.credit.Author;
import dev.offprint.rule.Characters;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects what a feed says of a show. */
final class PodcastDraft {

    private static final int MOST_CATEGORIES = 20;

    private final List<Podcast.Category> categories = new ArrayList<>(1);
    private boolean explicit;
    private Podcast.Order order = Podcast.Order.EPISODIC;
    private @Nullable UUID guid;
    private @Nullable URI funding;

    /** Reads an element of Apple's to its end; false, and nothing read, if the model does not know it. */
    boolean read(String name, XmlElements xml) throws BrokenXml {
        switch (name) {
            case "explicit" -> explicit = isYes(xml.text());
            case "type" ->
                order = xml.text().strip().equalsIgnoreCase("serial") ? Podcast.Order.SERIAL : Podcast.Order.EPISODIC;
            case "complete" -> xml.skip();
            case "category" -> category(xml);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads an element of Podcasting 2.0 to its end; false, and nothing read, if the model does not know it. */
    boolean readNewer(String name, XmlElements xml, FeedContext context) throws BrokenXml {
        switch (name) {
            case "guid" -> guid = uuid(xml.text().strip());
            case "funding" -> {
                funding = context.page("funding", xml.attribute("url"), context.base)
                        .orElse(funding);
                xml.skip();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The show, if there is one: something is said of it, and who owns it has an address for mail. */
    @Nullable
    Podcast podcast(FeedContext context, @Nullable PersonDraft owner) {
        if (categories.isEmpty() || owner == null || owner.email == null) {
            return null;
        }
        Author person = owner.author(context);
        if (person.email().filter(Addresses::isMailbox).isEmpty()) {
            return null;
        }
        Podcast.Builder podcast = Podcast.builder(categories.get(0), person);
        categories.stream().skip(1).forEach(podcast::category);
        return podcast.explicit(explicit)
                .order(order)
                .guid(guid)
                .funding(funding)
                .build();
    }

    private void category(XmlElements xml) throws BrokenXml {
        String name = Characters.line(String.valueOf(xml.attribute("text")));
        boolean isWhole = true;
        while (xml.child()) {
            String part = xml.attribute("text");
            xml.skip();
            if (part != null) {
                add(name, Optional.of(part));
                isWhole = false;
            }
        }
        if (isWhole) {
            add(name, Optional.empty());
        }
    }

    private void add(String name, Optional<String> part) {
        if (!name.isEmpty() && categories.size() < MOST_CATEGORIES) {
            categories.add(new Podcast.Category(name, part));
        }
    }

    private static boolean isYes(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return word.equals("true") || word.equals("yes") || word.equals("explicit");
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
