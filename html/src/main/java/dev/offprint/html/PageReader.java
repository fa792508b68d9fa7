package dev.offprint.html;

import dev.offprint.html.page.PageTyping;
import dev.offprint.html.read.BodyTyping;
import dev.offprint.html.read.PageSource;
import dev.offprint.rule.Rule;
import java.net.URI;

/** Reads pages, within limits. Immutable and safe to share; start with {@link HtmlPage#reader()}. */
public final class PageReader {

    private final BodyTyping typing;

    private PageReader(Builder builder) {
        typing = builder.limits.typing();
    }

    /**
     * The article of a page.
     *
     * @param html the whole page
     * @param url the address under which it was found: absolute, http or https
     */
    public PageReading read(String html, URI url) {
        Rule.given("html", html);
        Rule.address("url", url);
        PageSource source = PageSource.parse(html, typing.limits());
        return new PageReading(new PageTyping(typing).read(source.document(), url, source.findings()));
    }

    /**
     * The article of a page, from its bytes: the encoding is that of a byte order mark, else the one that the page states,
     * else UTF-8.
     */
    public PageReading read(byte[] html, URI url) {
        return read(PageSource.decode(Rule.given("html", html)), url);
    }

    /** Collects limits. */
    public static final class Builder {

        private final BodyReader.Builder limits = HtmlBody.reader();

        Builder() {}

        /** How many characters are read; 10,000,000 by default. Stops an input that fills the memory as text. */
        public Builder maxLength(int characters) {
            limits.maxLength(characters);
            return this;
        }

        /** How many tags are read; 250,000 by default. Stops a short input that becomes long in memory. */
        public Builder maxTags(int tags) {
            limits.maxTags(tags);
            return this;
        }

        /** How deep elements may nest; 512 by default and at most. Stops tags that use up the stack. */
        public Builder maxDepth(int depth) {
            limits.maxDepth(depth);
            return this;
        }

        /** How many different findings on the text are kept; 1,000 by default. */
        public Builder maxFindings(int findings) {
            limits.maxFindings(findings);
            return this;
        }

        /** The reader. */
        public PageReader build() {
            return new PageReader(this);
        }
    }
}
