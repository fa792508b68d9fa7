/** The immutable model of an article, its JSON and its plain text. Start at {@link dev.offprint.Article}. */
@SuppressWarnings("module") // the friends named below are compiled after this module
module dev.offprint.core {
    requires static org.jspecify;
    requires tools.jackson.core;
    requires static tools.jackson.databind;

    exports dev.offprint;
    exports dev.offprint.body;
    exports dev.offprint.credit;
    exports dev.offprint.json;
    exports dev.offprint.text;
    exports dev.offprint.rule to
            dev.offprint.feed,
            dev.offprint.html,
            dev.offprint.markdown;
}
