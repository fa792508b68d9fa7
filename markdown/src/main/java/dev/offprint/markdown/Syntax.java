package dev.offprint.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown that is read: CommonMark, GFM, footnotes and tags of template languages, no deeper than a body may be. */
final class Syntax {

    /** A list takes two levels here and in a body; what is inside a line, and HTML in between, needs some as well. */
    static final int MAX_BLOCKS = 50;

    static final int MAX_INLINES = 30;

    static final Parser PARSER = builder().build();

    /** With JSX, as files named {@code .mdx} have it. */
    static final Parser MDX =
            builder().customBlockParserFactory(new MdxParser.Factory()).build();

    private Syntax() {}

    private static Parser.Builder builder() {
        return Parser.builder()
                .extensions(
                        List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
                .customInlineContentParserFactory(new BareLink())
                .customInlineContentParserFactory(new AttributeList.Factory())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(MAX_BLOCKS)
                .customBlockParserFactory(new TemplateTagParser.Factory())
                .linkProcessor(new TemplateLink())
                .maxInlineNesting(MAX_INLINES);
    }
}
