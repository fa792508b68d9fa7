package dev.offprint.feed;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of a feed in HTTP, and whether it needs to send it at all. Start with {@link #of}.
 *
 * @param contentType such as {@code application/atom+xml; charset=utf-8}
 * @param entityTag strong, made from the bytes alone (RFC 9110, section 8.8.3): {@code "…"} with its quotation marks
 * @param lastModified when the feed changed, to the second; {@link #fields} writes it as HTTP does
 * @param link where the feed is and who tells of its changes (RFC 8288; WebSub, section 4); absent if neither is known
 */
public record FeedHeaders(String contentType, String entityTag, Optional<Instant> lastModified, Optional<String> link) {

    /** Checks that nothing is missing. */
    public FeedHeaders {
        contentType = Rule.line("contentType", contentType);
        entityTag = Rule.line("entityTag", entityTag);
        Rule.given("lastModified", lastModified);
        Rule.given("link", link);
    }

    /**
     * The headers of a feed. {@code Last-Modified} is {@link Feed#updated()}; a feed dated in the future should not be
     * sent before that time, for HTTP forbids such a header.
     *
     * @param bytes what {@link Feeds#writeBytes} made of the feed
     */
    public static FeedHeaders of(Feed feed, FeedFormat format, byte[] bytes) {
        Rule.given("feed", feed);
        Rule.given("format", format);
        Rule.given("bytes", bytes);
        Optional<Instant> changed = feed.updated().map(it -> Instant.ofEpochSecond(it.toEpochSecond()));
        return new FeedHeaders(format.contentType(), entityTag(bytes), changed, link(feed, format));
    }

    /** The headers by name, in the order in which they are told above. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Content-Type", contentType);
        fields.put("ETag", entityTag);
        lastModified.ifPresent(moment -> fields.put("Last-Modified", HttpDate.write(moment.atOffset(ZoneOffset.UTC))));
        link.ifPresent(links -> fields.put("Link", links));
        return fields;
    }

    /**
     * Whether the answer to a request is 304, without the feed (RFC 9110, section 13.2.2): the client has this very
     * version, or, where it names none, has had it since the feed changed.
     *
     * @param ifNoneMatch the request's header of that name
     * @param ifModifiedSince the request's header of that name; one that is no date is passed over
     */
    public boolean isNotModified(@Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
        if (ifNoneMatch != null) {
            String held = ifNoneMatch.strip();
            return held.equals("*")
                    || Arrays.stream(held.split(","))
                            .map(tag -> tag.strip().replaceFirst("^W/", ""))
                            .anyMatch(entityTag::equals);
        }
        return ifModifiedSince != null
                && lastModified.isPresent()
                && HttpDate.read(ifModifiedSince)
                        .filter(since -> !lastModified.get().isAfter(since))
                        .isPresent();
    }

    private static String entityTag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 18)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** An address has no angle bracket in it, so nothing can end it early. */
    private static Optional<String> link(Feed feed, FeedFormat format) {
        StringJoiner links = new StringJoiner(", ");
        links.setEmptyValue("");
        for (URI hub : feed.publication().hubs()) {
            links.add("<" + hub + ">; rel=\"hub\"");
        }
        feed.self(format).ifPresent(self -> links.add("<" + self + ">; rel=\"self\""));
        return links.toString().isEmpty() ? Optional.empty() : Optional.of(links.toString());
    }
}
