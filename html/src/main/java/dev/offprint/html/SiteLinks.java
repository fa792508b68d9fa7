package dev.offprint.html;

import java.net.URI;
import java.util.Optional;

/**
 * Makes links from one page of a site to another relative, so that the site works from a disk as well as from its
 * address. A folder, which only a server makes a page of, becomes the {@code index.html} in it.
 */
final class SiteLinks {

    private final String site;
    private final String here;

    private SiteLinks(String site, String here) {
        this.site = site;
        this.here = here;
    }

    /**
     * The links of a page.
     *
     * @param site the address of the site, which ends in a slash
     * @param page the address of the page; one that is none of the site's is taken to lie beside its front page
     */
    static SiteLinks of(URI site, Optional<URI> page) {
        String root = site.toString();
        String path = page.map(URI::toString)
                .filter(it -> it.startsWith(root))
                .map(it -> withoutEnd(it.substring(root.length())))
                .orElse("");
        return new SiteLinks(root, path.substring(0, path.lastIndexOf('/') + 1));
    }

    /** The address, relative if it is one of the site's. */
    String relative(String address) {
        if (!address.startsWith(site)) {
            return address;
        }
        String path = address.substring(site.length());
        String file = withoutEnd(path);
        String end = path.substring(file.length());
        String target = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
        int common = common(target);
        StringBuilder out = new StringBuilder();
        for (int i = common; i < here.length(); i++) {
            out.append(here.charAt(i) == '/' ? "../" : "");
        }
        String rest = target.substring(common);
        boolean misleading = out.isEmpty() && (rest.startsWith("/") || rest.indexOf(':') >= 0);
        return out + (misleading ? "./" : "") + rest + end;
    }

    /** How much of the folder of this page is the folder of the other, too. */
    private int common(String target) {
        int common = 0;
        for (int i = 0; i < Math.min(here.length(), target.length()) && here.charAt(i) == target.charAt(i); i++) {
            common = here.charAt(i) == '/' ? i + 1 : common;
        }
        return common;
    }

    /** Less query and fragment. */
    private static String withoutEnd(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '?' || path.charAt(i) == '#') {
                return path.substring(0, i);
            }
        }
        return path;
    }
}
