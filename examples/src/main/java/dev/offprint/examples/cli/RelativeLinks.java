package dev.offprint.examples.cli;

import java.net.URI;

/** Makes the links between the pages of a site relative, so that the site works from a disk as well as from its address. */
final class RelativeLinks {

    private RelativeLinks() {}

    /** The page with its visible links into the site relative. What the head says to machines stays absolute. */
    static String in(String page, URI base) {
        int body = page.indexOf("<body");
        String address = " href=\"" + base;
        String visible = page.substring(body)
                .replace(address + "\"", " href=\"index.html\"")
                .replace(address, " href=\"");
        return page.substring(0, body) + visible;
    }
}
