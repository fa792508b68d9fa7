package dev.offprint;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that comes with an article: a podcast's recording, a document, a video. Start with {@link #builder}. */
public final class Attachment {

    private record Facts(
            URI url, String mediaType, OptionalLong length, Optional<Duration> duration, Optional<String> title) {}

    private final Facts facts;

    private Attachment(Facts facts) {
        this.facts = facts;
    }

    /**
     * Starts an attachment.
     *
     * @param url where the file is
     * @param mediaType such as {@code audio/mpeg}
     */
    public static Builder builder(URI url, String mediaType) {
        return new Builder(Rule.link("url", url), Rule.mediaType("mediaType", mediaType));
    }

    /** Where the file is. */
    public URI url() {
        return facts.url;
    }

    /** Such as {@code audio/mpeg}. */
    public String mediaType() {
        return facts.mediaType;
    }

    /** Its size in bytes. */
    public OptionalLong length() {
        return facts.length;
    }

    /** How long it plays. */
    public Optional<Duration> duration() {
        return facts.duration;
    }

    /** What it is. */
    public Optional<String> title() {
        return facts.title;
    }

    /** The same attachment with a change. */
    public Attachment with(Consumer<Builder> change) {
        Builder builder = new Builder(facts.url, facts.mediaType);
        builder.length = facts.length;
        builder.duration = facts.duration.orElse(null);
        builder.title = facts.title.orElse(null);
        change.accept(builder);
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attachment attachment && facts.equals(attachment.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString().replaceFirst("^Facts", "Attachment");
    }

    /** Collects an attachment. Null or blank makes a single value absent. */
    public static final class Builder {

        private URI url;
        private String mediaType;
        private OptionalLong length = OptionalLong.empty();
        private @Nullable Duration duration;
        private @Nullable String title;

        private Builder(URI url, String mediaType) {
            this.url = url;
            this.mediaType = mediaType;
        }

        /** Where the file is. */
        public Builder url(URI url) {
            this.url = Rule.link("url", url);
            return this;
        }

        /** Such as {@code audio/mpeg}. */
        public Builder mediaType(String mediaType) {
            this.mediaType = Rule.mediaType("mediaType", mediaType);
            return this;
        }

        /** Its size in bytes; not negative. */
        public Builder length(long length) {
            Rule.check(length >= 0, "length", "must not be negative", length);
            this.length = OptionalLong.of(length);
            return this;
        }

        /** How long it plays; not negative. */
        public Builder duration(@Nullable Duration duration) {
            Rule.check(duration == null || !duration.isNegative(), "duration", "must not be negative", duration);
            this.duration = duration;
            return this;
        }

        /** What it is. */
        public Builder title(@Nullable String title) {
            this.title = Rule.optionalLine(title).orElse(null);
            return this;
        }

        /** The attachment. */
        public Attachment build() {
            return new Attachment(
                    new Facts(url, mediaType, length, Optional.ofNullable(duration), Optional.ofNullable(title)));
        }
    }
}
