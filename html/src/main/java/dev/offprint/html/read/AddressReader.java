package dev.offprint.html.read;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes a URI of what people write into {@code href} and {@code src}, or says why there is none. */
final class AddressReader {

    /** Longer ones are no addresses but data, or an attack on whatever stores them. */
    private static final int LONGEST = 65_536;

    private final @Nullable URI base;

    /** Scheme and authority of the base; empty without one. */
    private final String root;

    private final Conventions conventions;
    private final Findings findings;

    AddressReader(@Nullable URI base, Conventions conventions, Findings findings) {
        this.base = base;
        this.root = base == null ? "" : base.getScheme() + "://" + base.getRawAuthority();
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
            return Optional.of(rule.apply("address", absolute(address, at)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            findings.warning(
                    "address-dropped",
                    at,
                    "no address that may stand in an article: \"" + Findings.excerpt(address) + "\"",
                    "the address is left out, and what it stood on is kept");
            return Optional.empty();
        }
    }

    /** A plain path from the root is joined to the base before it is parsed, which spares parsing it twice. */
    private URI absolute(String address, Element at) throws URISyntaxException {
        if (!root.isEmpty() && isPlainPath(address)) {
            try {
                return new URI(root + address);
            } catch (URISyntaxException e) {
                // mended below
            }
        }
        return resolved(parse(address, at));
    }

    private static boolean isPlainPath(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && !address.contains("/.")
                && address.length() <= LONGEST
                && AddressText.isPlain(address);
    }

    private URI parse(String address, Element at) throws URISyntaxException {
        if (isData(address)) {
            return new URI(address);
        }
        if (address.length() > LONGEST) {
            throw new URISyntaxException(Findings.excerpt(address), "longer than " + LONGEST);
        }
        if (AddressText.isPlain(address)) {
            try {
                return new URI(address);
            } catch (URISyntaxException e) {
                // mended below
            }
        }
        URI mended = AddressText.mended(address);
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
}
