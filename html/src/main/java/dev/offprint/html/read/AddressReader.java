package dev.offprint.html.read;

import dev.offprint.rule.Rule;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes a URI of what people write into {@code href} and {@code src}, or says why there is none. */
final class AddressReader {

    /** Longer ones are no addresses but data, or an attack on whatever stores them. */
    private static final int LONGEST = 65_536;

    private final @Nullable URI base;
    private final Conventions conventions;
    private final Findings findings;

    AddressReader(@Nullable URI base, Conventions conventions, Findings findings) {
        this.base = base;
        this.conventions = conventions;
        this.findings = findings;
    }

    /** Where a link leads. */
    Optional<URI> link(String written, Element at) {
        return read(written, at, Rule::link);
    }

    /** Where an image is. */
    Optional<URI> image(String written, Element at) {
        return read(written, at, Rule::imageSource);
    }

    private Optional<URI> read(String written, Element at, BiFunction<String, URI, URI> rule) {
        String address = written.strip();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = rule.apply("address", resolved(parse(address, at)));
            return Optional.of(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            findings.warning(
                    "address-dropped",
                    at,
                    "no address that may stand in an article: \"" + Findings.excerpt(address) + "\"",
                    "the address is left out, and what it stood on is kept");
            return Optional.empty();
        }
    }

    private URI parse(String address, Element at) throws URISyntaxException {
        if (isData(address)) {
            return new URI(address);
        }
        if (address.length() > LONGEST) {
            throw new URISyntaxException(Findings.excerpt(address), "longer than " + LONGEST);
        }
        if (isPlain(address)) {
            try {
                return new URI(address);
            } catch (URISyntaxException e) {
                // mended below
            }
        }
        URI mended = new URI(mend(address));
        findings.info(
                "address-mended",
                at,
                "an address with characters that no URL may have: \"" + Findings.excerpt(address) + "\"",
                "they are percent-encoded");
        return mended;
    }

    /** A link within the document stays one, whatever the document's address. */
    private URI resolved(URI uri) {
        if (base == null || uri.isAbsolute() || uri.toString().startsWith("#")) {
            return uri;
        }
        return URI.create(conventions.resolve(base, uri));
    }

    private static boolean isData(String address) {
        return address.regionMatches(true, 0, "data:", 0, 5);
    }

    private static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** As browsers do it: line ends out, backslashes turned, the host in ASCII, everything else percent-encoded. */
    static String mend(String address) {
        String line = address.replaceAll("[\\t\\n\\r]", "");
        int authority = authority(line);
        if (authority < 0) {
            return encode(line, 0);
        }
        String slashed = turnBackslashes(line);
        int end = authority;
        while (end < slashed.length() && "/?#".indexOf(slashed.charAt(end)) < 0) {
            end++;
        }
        return slashed.substring(0, authority) + host(slashed.substring(authority, end)) + encode(slashed, end);
    }

    /** Where the authority starts; negative where there is none. */
    private static int authority(String address) {
        for (String start : new String[] {"https:", "http:", ""}) {
            int at = start.length();
            if (address.regionMatches(true, 0, start, 0, at)
                    && address.length() > at + 1
                    && isSlash(address.charAt(at))
                    && isSlash(address.charAt(at + 1))) {
                return at + 2;
            }
        }
        return -1;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private static String turnBackslashes(String address) {
        int end = address.length();
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        return address.substring(0, end).replace('\\', '/') + address.substring(end);
    }

    private static String host(String authority) {
        if (isPlain(authority)) {
            return authority;
        }
        int start = authority.lastIndexOf('@') + 1;
        return encode(authority.substring(0, start), 0) + IDN.toASCII(authority.substring(start));
    }

    private static String encode(String address, int start) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        boolean inFragment = false;
        for (int i = start; i < address.length(); ) {
            int c = address.codePointAt(i);
            i += Character.charCount(c);
            boolean secondHash = c == '#' && inFragment;
            inFragment |= c == '#';
            if (c == '%' && !isHex(address, i)) {
                out.append("%25");
            } else if (c > ' ' && c < 0x7F && "\"<>\\^`{|}[]".indexOf(c) < 0 && !secondHash) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%')
                            .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                            .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
                }
            }
        }
        return out.toString();
    }

    private static boolean isHex(String address, int at) {
        return at + 1 < address.length()
                && Character.digit(address.charAt(at), 16) >= 0
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && address.charAt(at) < 0x80
                && address.charAt(at + 1) < 0x80;
    }
}
