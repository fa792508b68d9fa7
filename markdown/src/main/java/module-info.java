/** Markdown with front matter to articles, and back. Start at {@link dev.offprint.markdown.Markdown}. */
module dev.offprint.markdown {
    requires transitive dev.offprint.core;
    requires static org.jspecify;
    requires transitive dev.offprint.html;
    requires org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.snakeyaml.engine;

    exports dev.offprint.markdown;
}
