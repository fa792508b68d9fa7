package dev.offprint.html;

import java.net.URI;

/**
 * Resolves references as RFC 3986, section 5.2 has it. {@link URI#resolve} follows the older RFC 2396: it loses the last
 * path segment before a bare query, and joins a relative path to a bare host without a slash.
 */
final class Resolution {

    private Resolution() {}

    static String resolve(URI base, URI reference) {
        if (reference.getRawAuthority() != null) {
            return base.getScheme() + ":" + reference;
        }
        String path = reference.getRawPath();
        String query = reference.getRawQuery();
        if (path.isEmpty()) {
            path = base.getRawPath();
            query = query == null ? base.getRawQuery() : query;
        } else {
            path = withoutDots(path.startsWith("/") ? path : merged(base.getRawPath(), path));
        }
        return base.getScheme()
                + "://"
                + base.getRawAuthority()
                + path
                + (query == null ? "" : "?" + query)
                + (reference.getRawFragment() == null ? "" : "#" + reference.getRawFragment());
    }

    private static String merged(String basePath, String path) {
        return basePath.isEmpty() ? "/" + path : basePath.substring(0, basePath.lastIndexOf('/') + 1) + path;
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        StringBuilder out = new StringBuilder(path.length());
        for (int start = 0; start < path.length(); ) {
            int slash = path.indexOf('/', start + 1);
            int end = slash < 0 ? path.length() : slash;
            String segment = path.substring(start, end);
            if (segment.equals("/..")) {
                out.setLength(Math.max(0, out.lastIndexOf("/")));
            } else if (!segment.equals("/.")) {
                out.append(segment);
            }
            if (slash < 0 && (segment.equals("/..") || segment.equals("/."))) {
                out.append('/');
            }
            start = end;
        }
        return out.toString();
    }
}
