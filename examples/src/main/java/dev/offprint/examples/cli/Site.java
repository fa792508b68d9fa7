package dev.offprint.examples.cli;

import dev.offprint.Article;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.TypeConversionException;

/**
 * Where the files will be on the web.
 *
 * @param base absolute, http or https, and ends in a slash
 */
record Site(URI base) {

    /**
     * What stands in where nobody said where: feeds and JSON-LD need absolute addresses, and this is one that leads
     * nowhere, so that nothing is claimed of anybody's site (RFC 6761).
     */
    static final Site NOWHERE = of("https://example.invalid/");

    /** The site at an address that a user typed. */
    static Site of(String address) {
        try {
            URI base = new URI(address.endsWith("/") ? address : address + "/");
            boolean web = "http".equalsIgnoreCase(base.getScheme()) || "https".equalsIgnoreCase(base.getScheme());
            if (!web || base.getHost() == null || base.getRawQuery() != null || base.getRawFragment() != null) {
                throw new TypeConversionException(
                        "'" + address + "' is no absolute http or https address without query and fragment");
            }
            return new Site(URI.create(base.normalize().toASCIIString()));
        } catch (URISyntaxException e) {
            throw new TypeConversionException("'" + address + "' is no address: " + e.getReason());
        }
    }

    /** The address of a file of the site. */
    URI address(String fileName) {
        return base.resolve(encoded(fileName));
    }

    /** The address of a file in a folder of the site. */
    URI address(String folder, String fileName) {
        return base.resolve(encoded(folder) + "/" + encoded(fileName));
    }

    /** The article with the address of its page, unless it has one already. */
    Article placed(Article article, String pageName) {
        return article.url().isPresent() ? article : article.with(change -> change.url(address(pageName)));
    }

    /** The name as a part of a path: everything but what RFC 3986 leaves unreserved as %XX. */
    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }
}
