package dev.offprint.html;

import dev.offprint.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What styles a page: {@link #NONE}, {@link #INLINE}, {@linkplain #inline(String) another} in the page, or the one that a
 * {@linkplain #linked(URI) link} leads to. A page works without any.
 */
public final class Stylesheet {

    /** No style at all. */
    public static final Stylesheet NONE = new Stylesheet(null, Optional.empty());

    /** The library's own, in the page itself: a readable measure, light and dark, print, any direction. */
    public static final Stylesheet INLINE = new Stylesheet(load(), Optional.empty());

    /** The content of the style element: a line end, and the text. */
    private final byte @Nullable [] content;

    private final Optional<URI> url;
    private final Optional<String> hash;

    private Stylesheet(byte @Nullable [] content, Optional<URI> url) {
        this.content = content;
        this.url = url;
        this.hash = Optional.ofNullable(content).map(Stylesheet::sha256);
    }

    /**
     * A stylesheet of the caller's in the page itself. A page's {@linkplain PageWriter#contentSecurityPolicy() policy}
     * lets it load neither fonts nor other stylesheets.
     *
     * @param css trusted; without {@code </style}, which would end it, and NUL
     */
    public static Stylesheet inline(String css) {
        String text = css.replace("\r\n", "\n").replace('\r', '\n');
        Rule.check(
                !text.toLowerCase(Locale.ROOT).contains("</style") && text.indexOf('\0') < 0,
                "css",
                "must not contain </style or NUL",
                css.length() + " characters");
        return new Stylesheet(content(text.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    /** The stylesheet at an address, relative or http or https; it may be a copy of {@link #text()}. */
    public static Stylesheet linked(URI url) {
        if (new Addresses(null, false).file(url).isEmpty()) {
            throw new IllegalArgumentException("url must be relative, http or https: \"" + url + "\"");
        }
        return new Stylesheet(null, Optional.of(url));
    }

    /** The library's own stylesheet, to be served as a file. */
    public static String text() {
        return new String(load(), StandardCharsets.UTF_8).substring(1);
    }

    /**
     * What a Content Security Policy knows an inline stylesheet by, such as {@code sha256-} and 44 characters; none for one
     * that is linked (<a href="https://www.w3.org/TR/CSP3/#grammardef-hash-source">CSP 3, hash-source</a>).
     */
    public Optional<String> hash() {
        return hash;
    }

    void write(Markup out) {
        if (content != null) {
            out.markup("<style>");
            out.sink().bytes(content);
            out.markup("</style>\n");
        }
        url.flatMap(out.addresses()::file)
                .ifPresent(address -> out.markup("<link rel=\"stylesheet\"")
                        .attribute("href", address)
                        .markup(">\n"));
    }

    /** Where the policy of a page lets styles come from. */
    String source(Addresses addresses) {
        return hash.map(it -> "'" + it + "'")
                .or(() -> url.flatMap(addresses::file).map(Stylesheet::origin))
                .orElse("'none'");
    }

    /** Of an absolute address what a policy names it by; of any other the page's own. */
    private static String origin(String address) {
        URI url = URI.create(address);
        if (url.getRawAuthority() == null) {
            return "'self'";
        }
        String authority = url.getRawAuthority();
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return url.getScheme() == null ? host : url.getScheme() + "://" + host;
    }

    private static byte[] content(byte[] css) {
        byte[] content = new byte[css.length + 1];
        content[0] = '\n';
        System.arraycopy(css, 0, content, 1, css.length);
        return content;
    }

    private static String sha256(byte[] content) {
        try {
            return "sha256-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] load() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("offprint.css")) {
            if (in == null) {
                throw new IllegalStateException("offprint.css is missing from the library");
            }
            return content(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
