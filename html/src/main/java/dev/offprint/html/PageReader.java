package dev.offprint.html;

import dev.offprint.html.page.PageTyping;
import dev.offprint.html.read.BodyTyping;
import dev.offprint.html.read.PageSource;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads pages, within limits. Immutable and safe to share; start with {@link HtmlPage#reader()}. */
public final class PageReader {

    private final BodyTyping typing;
    private final Optional<OffsetDateTime> readAt;

    private PageReader(Builder builder) {
        typing = builder.limits.typing();
        readAt = builder.readAt;
    }

    /**
     * The article of a page.
     *
     * @param html the whole page
     * @param url the address under which it was found: absolute, http or https
     * @throws dev.offprint.ReadingException if the page has neither a title nor any text
     */
    public PageReading read(String html, URI url) {
        return parsed(Rule.given("html", html), Optional.of(Rule.address("url", url)));
    }

    /** The article of a page of which nobody knows where it was; its own canonical address, if it has one, stands for it. */
    public PageReading read(String html) {
        return parsed(Rule.given("html", html), Optional.empty());
    }

    /**
     * The article of a page, from its bytes: the encoding is that of a byte order mark, else the one that the page states,
     * else UTF-8, and Windows-1252 for bytes that are none.
     */
    public PageReading read(byte[] html, URI url) {
        return read(html, url, null);
    }

    /**
     * The article of a page, from its bytes as a server sent them.
     *
     * @param html the whole page
     * @param url the address under which it was found: absolute, http or https
     * @param contentType the header of that name, whose {@code charset} counts for more than what the page states
     */
    public PageReading read(byte[] html, URI url, @Nullable String contentType) {
        Rule.address("url", url);
        return parsed(PageSource.decode(Rule.given("html", html), contentType), Optional.of(url));
    }

    /** As {@link #read(String)}, from bytes. */
    public PageReading read(byte[] html) {
        return parsed(PageSource.decode(Rule.given("html", html), null), Optional.empty());
    }

    private PageReading parsed(String html, Optional<URI> url) {
        PageSource source = PageSource.parse(html, typing.limits());
        return new PageReading(new PageTyping(typing, readAt).read(source.document(), url, source.findings()));
    }

    /** Collects limits. */
    public static final class Builder {

        private final BodyReader.Builder limits = HtmlBody.reader();
        private Optional<OffsetDateTime> readAt = Optional.empty();

        Builder() {}

        /**
         * When the pages were read: a date of publication that is more than a day later is believed last. Not known by
         * default, and then every date is believed, for the clock is never asked.
         */
        public Builder readAt(@Nullable OffsetDateTime moment) {
            readAt = Optional.ofNullable(moment);
            return this;
        }

        /** How many characters are read; 10,000,000 by default. Stops an input that fills the memory as text. */
        public Builder maxLength(int characters) {
            limits.maxLength(characters);
            return this;
        }

        /** How many tags are read; 250,000 by default. Stops a short input that becomes long in memory. */
        public Builder maxTags(int tags) {
            limits.maxTags(tags);
            return this;
        }

        /** How deep elements may nest; 512 by default and at most. Stops tags that use up the stack. */
        public Builder maxDepth(int depth) {
            limits.maxDepth(depth);
            return this;
        }

        /** How many different findings on the text are kept; 1,000 by default. */
        public Builder maxFindings(int findings) {
            limits.maxFindings(findings);
            return this;
        }

        /** The reader. */
        public PageReader build() {
            return new PageReader(this);
        }
    }
}
