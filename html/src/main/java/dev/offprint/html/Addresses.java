package dev.offprint.html;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses may stand in a page, and how they are spelt there: relative ones against a base, where one is given.
 *
 * <p>What counts is the string that a browser will see, not the parts that a {@link URI} says it has: a URI that was
 * {@linkplain URI#relativize relativised} may have a path that reads as a scheme.
 */
final class Addresses {

    private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel");
    private static final Pattern RASTER =
            Pattern.compile("data:image/(png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/]+=*");

    private final @Nullable URI base;
    private final boolean dataImages;
    private final @Nullable SiteLinks site;

    Addresses(@Nullable URI base, boolean dataImages) {
        this(base, dataImages, null);
    }

    /** With the site whose pages link to each other by relative addresses. */
    Addresses(@Nullable URI base, boolean dataImages, @Nullable SiteLinks site) {
        this.base = base;
        this.dataImages = dataImages;
        this.site = site;
    }

    /** The address of a link; nothing for one that may not stand in a page. */
    Optional<String> link(URI url) {
        String written = written(url);
        if (!isWeb(written) && !LINKS.contains(scheme(written))) {
            return Optional.empty();
        }
        return Optional.of(site == null ? written : site.relative(written));
    }

    /** The address of an image; nothing for one that may not stand in a page. */
    Optional<String> image(URI url) {
        return "data".equals(scheme(url.toString())) ? data(url.toString()) : file(url);
    }

    /** The address of something that a browser loads: neither mail nor telephone. */
    Optional<String> file(URI url) {
        return link(url).filter(written -> scheme(written).startsWith("http"));
    }

    /** The address, where it is absolute, http or https: what machines that read the page elsewhere can use. */
    Optional<String> absolute(URI url) {
        String written = written(url);
        return isWeb(written) ? Optional.of(written) : Optional.empty();
    }

    private static boolean isWeb(String written) {
        return written.startsWith("https://") || written.startsWith("http://");
    }

    /** An address as people read it: without what every address has. */
    static String shown(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private Optional<String> data(String url) {
        return dataImages && RASTER.matcher(url).matches() ? Optional.of(url) : Optional.empty();
    }

    private String written(URI url) {
        String resolved = base == null || url.isAbsolute() ? url.toString() : Resolution.resolve(base, url);
        boolean misleading = !url.isAbsolute() && base == null && resolved.indexOf(':') >= 0 && hasScheme(resolved);
        return misleading ? "./" + resolved : resolved;
    }

    private static boolean hasScheme(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            if (c == '/' || c == '?' || c == '#') {
                return false;
            }
        }
        return false;
    }

    /** In lower case; a relative address has the one of the page, which is taken to be https. */
    private static String scheme(String url) {
        return hasScheme(url) ? url.substring(0, url.indexOf(':')).toLowerCase(Locale.ROOT) : "https";
    }
}
