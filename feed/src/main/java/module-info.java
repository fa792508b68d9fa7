/** Articles to RSS, Atom and JSON Feed, and a bridge to Rome. Start at {@link dev.offprint.feed.Feeds}. */
module dev.offprint.feed {
    requires static org.jspecify;
    requires transitive dev.offprint.core;
    requires transitive com.rometools.rome;
    requires transitive dev.offprint.html;
    requires com.fasterxml.aalto;
    requires org.jdom2;
    requires org.jsoup;
    requires org.slf4j;
    requires tools.jackson.core;

    exports dev.offprint.feed;
}
