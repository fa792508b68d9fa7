package dev.offprint.feed;

import dev.offprint.credit.Author;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a feed says of one person, in one element or in several. */
final class PersonDraft {

    /** Which element says it: one vocabulary may name two people alike, two vocabularies mean the same one. */
    enum Source {
        RSS,
        DUBLIN_CORE,
        ATOM,
        ITUNES,
        PODCAST,
        MEDIA
    }

    private final Set<Source> sources;
    final String name;

    @Nullable
    String email;

    @Nullable
    URI url;

    @Nullable
    URI avatar;

    @Nullable
    String role;

    /** Whether the name is spelt as it must be already, for it was known who wrote the feed. */
    boolean isSpelt;

    PersonDraft(Source source, String name) {
        this.sources = EnumSet.of(source);
        this.name = name;
    }

    /** Whether another element speaks of the same person. */
    boolean isSame(PersonDraft other) {
        boolean isNamed = name.equalsIgnoreCase(other.name);
        boolean isMailed = email != null && email.equalsIgnoreCase(other.email);
        return (isNamed || isMailed) && sources.stream().noneMatch(other.sources::contains);
    }

    /** Whether no more is known than an address for mail. */
    boolean isAddress() {
        return name.equals(email);
    }

    /** Whether nothing that both say differs. */
    boolean agrees(PersonDraft other) {
        return url == null || other.url == null || url.equals(other.url);
    }

    /** Adds what the other says and this does not; the better name stays. */
    PersonDraft merge(PersonDraft other) {
        boolean isBetter = name.indexOf('@') >= 0 && other.name.indexOf('@') < 0;
        PersonDraft merged = new PersonDraft(sources.iterator().next(), isBetter ? other.name : name);
        merged.sources.addAll(sources);
        merged.sources.addAll(other.sources);
        merged.email = email == null ? other.email : email;
        merged.url = url == null ? other.url : url;
        merged.avatar = avatar == null ? other.avatar : avatar;
        merged.role = role == null ? other.role : role;
        merged.isSpelt = isSpelt;
        return merged;
    }

    /** The author; only at the end is it known whether we wrote the name, and how it is spelt then. */
    Author author(FeedContext context) {
        String spelt = sources.contains(Source.ATOM) && !isSpelt ? context.exactly(name) : name;
        Author.Builder author = Author.builder(spelt).url(url).avatar(avatar).role(role);
        try {
            return author.email(email).build();
        } catch (IllegalArgumentException e) { // it only looks like an address
            context.findings.warn(
                    "bad-email", "an address for mail " + Findings.quote(String.valueOf(email)), "left out");
            return author.email(null).build();
        }
    }
}
