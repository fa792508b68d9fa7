package dev.offprint.html.browser;

/**
 * What a browser asked for.
 *
 * @param method GET, POST…; CONNECT for anything by https
 * @param url all of it
 * @param destination what it is for, as the browser says in {@code Sec-Fetch-Dest}: document, image, script…
 */
record Request(String method, String url, String destination) {

    boolean isForImage() {
        return method.equals("GET") && destination.equals("image");
    }

    /** Chromium asks its maker for this and that; the pages of these tests name no other host than this machine. */
    boolean isOfTheBrowserItself() {
        return !url.matches("(?:[a-z]+://)?[^/]*\\.localhost(?::\\d+)?(?:/.*)?");
    }
}
