package dev.offprint.html.web;

/** How a system lays out the page of an article. */
interface Layout {

    /** The whole page. */
    String html(Story story);

    /** Its name. */
    String name();
}
