package dev.offprint.feed;

import dev.offprint.Article;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes addresses absolute and ids into IRIs: feeds travel, and relative links do not travel with them. */
final class Addresses {

    private static final String URI_CHARACTERS = "[0-9a-zA-Z;/?:@&=+$.\\-_!~*'()%,#\\[\\]]";
    private static final Pattern IRI = Pattern.compile("https?://[^/?#]" + URI_CHARACTERS + "*"
            + "|urn:[a-zA-Z0-9][a-zA-Z0-9-]{1,31}:([a-zA-Z0-9()+,.:=@;$_!*'-]|%[0-9A-Fa-f]{2})+"
            + "|tag:([a-z0-9._-]+@)?[a-z0-9.-]+,\\d{4}(-\\d{2}){0,2}:" + URI_CHARACTERS + "*");
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9_+.'!#$%&*/=?^`{|}~-]+@([A-Za-z0-9-]+\\.)+[A-Za-z0-9][A-Za-z0-9-]*");
    private static final Pattern ENCLOSABLE = Pattern.compile(
            "https?://([A-Za-z0-9-]+\\.)+[A-Za-z0-9][A-Za-z0-9-]*(:\\d+)?(/.*)?", Pattern.CASE_INSENSITIVE);

    private final Optional<URI> base;

    private Addresses(Optional<URI> base) {
        this.base = base;
    }

    /** As seen from the publication. */
    static Addresses of(Feed feed, FeedFormat format) {
        return new Addresses(feed.publication().url().or(() -> feed.self(format)));
    }

    /** As seen from an article. */
    Addresses of(Article article) {
        return article.url().isPresent() ? new Addresses(article.url()) : this;
    }

    /** What links are relative to, where that is known. */
    Optional<URI> base() {
        return base;
    }

    /** The address as seen from here; empty for a relative one if nothing says from where. */
    Optional<URI> absolute(URI url) {
        return url.isAbsolute() ? Optional.of(url) : base.map(from -> resolve(rooted(from), url));
    }

    /** The address of a picture, unless it is the picture itself ({@code data:}), which would be sent with every feed. */
    Optional<URI> picture(URI url) {
        return absolute(url).filter(address -> !"data".equalsIgnoreCase(address.getScheme()));
    }

    /** As RFC 3986 has it; {@link URI#resolve} follows the older RFC 2396, where a query or nothing loses the file. */
    private static URI resolve(URI base, URI url) {
        if (url.getRawAuthority() != null || !url.getRawPath().isEmpty()) {
            return URI.create(base.resolve(url).toString().replaceFirst("^([^?#]*?//[^/?#]*)(/\\.\\.)+(?=/)", "$1"));
        }
        String query = url.getRawQuery() != null ? url.getRawQuery() : base.getRawQuery();
        return URI.create(base.getScheme() + "://" + base.getRawAuthority() + base.getRawPath()
                + (query == null ? "" : "?" + query)
                + (url.getRawFragment() == null ? "" : "#" + url.getRawFragment()));
    }

    /** The address with {@code /} for an empty path, as RFC 3986, section 6.2.3, has it. */
    static URI rooted(URI url) {
        if (url.getRawPath() == null || !url.getRawPath().isEmpty() || url.getRawAuthority() == null) {
            return url;
        }
        return URI.create(url.getScheme().toLowerCase(Locale.ROOT) + "://" + url.getRawAuthority() + "/"
                + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery())
                + (url.getRawFragment() == null ? "" : "#" + url.getRawFragment()));
    }

    /** Whether Atom can take the id as it is. */
    static boolean isIri(String id) {
        return isPlain(id) || IRI.matcher(id).matches();
    }

    /** Whether it is a web address of letters, digits and what stands between them, as nearly every id is. */
    private static boolean isPlain(String id) {
        if (!id.startsWith("https://") || id.length() < 9 || !isPlain(id.charAt(8)) || id.charAt(8) == '/') {
            return false;
        }
        for (int i = 9; i < id.length(); i++) {
            if (!isPlain(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '-' && c <= '9' || c >= 'A' && c <= 'Z' || c == '_';
    }

    /** The id as an IRI: what is none becomes a fragment of the publication's address. */
    String iri(String id) {
        if (isIri(id)) {
            return id;
        }
        StringBuilder out =
                new StringBuilder(base.map(Addresses::rooted).map(URI::toString).orElse("urn:x-id:"));
        out.append(base.isPresent() ? "#" : "");
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            if (b >= '0' && b <= '9'
                    || b >= 'A' && b <= 'Z'
                    || b >= 'a' && b <= 'z'
                    || b == '-'
                    || b == '.'
                    || b == '_') {
                out.append((char) b);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return out.toString();
    }

    /** Whether an RSS enclosure may have this address. */
    static boolean isEnclosable(URI url) {
        return ENCLOSABLE.matcher(url.toString()).matches();
    }

    /** Whether every reader takes the address for one of e-mail. */
    static boolean isMailbox(String email) {
        return MAILBOX.matcher(email).matches();
    }
}
