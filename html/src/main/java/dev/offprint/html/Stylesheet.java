package dev.offprint.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What styles a page: {@link #NONE}, {@link #INLINE}, or the one that a {@linkplain #linked(URI) link} leads to. A page
 * works without any.
 */
public final class Stylesheet {

    /** No style at all. */
    public static final Stylesheet NONE = new Stylesheet(false, Optional.empty());

    /** The library's own, in the page itself: a readable measure, light and dark, print, any direction. */
    public static final Stylesheet INLINE = new Stylesheet(true, Optional.empty());

    private static final byte[] OWN = load();

    private final boolean inline;
    private final Optional<URI> url;

    private Stylesheet(boolean inline, Optional<URI> url) {
        this.inline = inline;
        this.url = url;
    }

    /** The stylesheet at an address, relative or http or https; it may be a copy of {@link #text()}. */
    public static Stylesheet linked(URI url) {
        if (new Addresses(null, false).file(url).isEmpty()) {
            throw new IllegalArgumentException("url must be relative, http or https: \"" + url + "\"");
        }
        return new Stylesheet(false, Optional.of(url));
    }

    /** The library's own stylesheet, to be served as a file. */
    public static String text() {
        return new String(OWN, StandardCharsets.UTF_8);
    }

    void write(Markup out) {
        if (inline) {
            out.markup("<style>\n");
            out.sink().bytes(OWN);
            out.markup("</style>\n");
        }
        url.flatMap(out.addresses()::file)
                .ifPresent(address -> out.markup("<link rel=\"stylesheet\"")
                        .attribute("href", address)
                        .markup(">\n"));
    }

    private static byte[] load() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("offprint.css")) {
            if (in == null) {
                throw new IllegalStateException("offprint.css is missing from the library");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
