package dev.offprint.html.page;

import java.net.URI;
import java.util.Locale;

/** Compares addresses as readers do. */
final class Urls {

    private Urls() {}

    /** Whether two addresses lead to one page: scheme, {@code www}, a last slash and what follows {@code #} apart. */
    static boolean same(URI one, URI other) {
        return key(one).equals(key(other));
    }

    private static String key(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return host(uri)
                + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    static boolean sameHost(URI one, URI other) {
        return host(one).equals(host(other));
    }

    private static String host(URI uri) {
        String host = String.valueOf(uri.getRawAuthority()).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? uri : URI.create(text.substring(0, hash));
    }

    /** Whether an address as it is written may be that of a front page: nothing but slashes and dots is in its path. */
    static boolean mayBeFront(String written) {
        int host = written.indexOf("//");
        int path = host < 0 ? 0 : written.indexOf('/', host + 2);
        for (int i = path < 0 ? written.length() : path; i < written.length() && written.charAt(i) != '#'; i++) {
            char c = written.charAt(i);
            if (c != '/' && c != '.' && c > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the front page of a site. */
    static boolean isFront(URI uri) {
        String path = uri.getRawPath();
        return (path == null || path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
    }
}
