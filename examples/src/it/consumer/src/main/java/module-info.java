/** Somebody's application. */
module consumer {
    requires dev.offprint.feed;
    requires dev.offprint.markdown;
}
