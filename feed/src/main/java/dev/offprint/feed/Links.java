package dev.offprint.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses as browsers do: with spaces, brackets and letters of any script, relative to a base. */
final class Links {

    private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto", "tel");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*+\\R\\s*+");
    private static final String ILLEGAL = " \"<>\\^`{|}[]";

    private Links() {}

    /** The address as seen from the base, which may be relative if there is no base; empty if it is none. */
    static Optional<URI> read(String text, @Nullable URI base) {
        String line = text.strip();
        URI url = parse(line.indexOf('\n') < 0 ? line : LINE_END.matcher(line).replaceAll(""));
        if (url == null) {
            return Optional.empty();
        }
        URI resolved = url.isAbsolute() || base == null ? url : resolve(base, url);
        String scheme = resolved.getScheme();
        boolean isHostless = scheme != null && scheme.toLowerCase(Locale.ROOT).startsWith("http") && !isPage(resolved);
        boolean isFollowed = !isHostless && (scheme == null || FOLLOWED.contains(scheme.toLowerCase(Locale.ROOT)));
        return isFollowed && !resolved.toString().isEmpty() ? Optional.of(resolved) : Optional.empty();
    }

    /** Whether the address can be one of a page: absolute, http or https. */
    static boolean isPage(URI url) {
        return ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()))
                && url.getRawAuthority() != null;
    }

    private static URI resolve(URI base, URI url) {
        boolean isReference = url.getRawAuthority() == null
                && url.getRawPath() != null
                && url.getRawPath().isEmpty();
        if (!isReference || base.isOpaque()) {
            return base.resolve(url);
        }
        // java.net.URI follows an older RFC, by which a query or a fragment alone loses the name of the file
        String from = base.toString().replaceFirst(url.getRawQuery() == null ? "#.*" : "[?#].*", "");
        URI resolved = parse(from + url);
        return resolved == null ? base : resolved;
    }

    private static @Nullable URI parse(String text) {
        try {
            URI url = new URI(text);
            return isAscii(text) ? url : URI.create(ascii(url));
        } catch (URISyntaxException | IllegalArgumentException e) {
            try {
                return URI.create(ascii(new URI(escape(text))));
            } catch (URISyntaxException | IllegalArgumentException hopeless) {
                return null;
            }
        }
    }

    private static String ascii(URI url) {
        String authority = url.getRawAuthority();
        if (authority == null || isAscii(authority)) {
            return url.toASCIIString();
        }
        int at = url.toString().indexOf(authority);
        String text = url.toString();
        return URI.create(text.substring(0, at)
                        + IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED)
                        + text.substring(at + authority.length()))
                .toASCIIString();
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLonePercent = c == '%' && !isHex(text, i + 1);
            if (c < ' ' || c == 0x7F) {
                continue;
            } else if (ILLEGAL.indexOf(c) >= 0 || isLonePercent || c == '#' && out.indexOf("#") >= 0) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else if (Character.isSpaceChar(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(String.format(Locale.ROOT, "%02X", b));
                }
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isHex(String text, int at) {
        return at + 1 < text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
