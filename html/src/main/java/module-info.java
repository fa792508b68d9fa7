/** Articles as web pages and as the HTML that feeds carry. Start at {@link dev.offprint.html.HtmlPage}. */
module dev.offprint.html {
    requires transitive dev.offprint.core;
    requires static org.jspecify;
    requires org.jsoup;
    requires tools.jackson.core;

    exports dev.offprint.html;
    exports dev.offprint.html.evidence;
}
