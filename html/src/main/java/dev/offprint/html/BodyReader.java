package dev.offprint.html;

import dev.offprint.Reading;
import dev.offprint.body.Body;
import dev.offprint.html.read.BodyTyping;
import dev.offprint.html.read.Limits;
import dev.offprint.rule.Rule;
import java.net.URI;

/**
 * Reads HTML as bodies, within limits. Immutable and safe to share; start with {@link HtmlBody#reader()}.
 *
 * <p>No text is lost in silence: what has a meaning becomes a node; wrappers go and their contents stay; loose text becomes
 * paragraphs; scripts, styles, forms, tracking pixels and icons are left out; anything else is kept as raw HTML. Each such
 * step is a finding, told once with the number of times.
 */
public final class BodyReader {

    private final BodyTyping typing;

    private BodyReader(Builder builder) {
        typing = builder.typing();
    }

    /** The body that a fragment of HTML is; relative addresses stay relative. */
    public Reading<Body> read(String html) {
        return typing.read(Rule.given("html", html), null);
    }

    /**
     * The body that a fragment of HTML is, with relative addresses made absolute, save those within the document.
     *
     * @param html a fragment, or a whole document, of which the body is read
     * @param base absolute, http or https
     */
    public Reading<Body> read(String html, URI base) {
        return typing.read(Rule.given("html", html), Rule.address("base", base));
    }

    /** Collects limits. Each default is larger than any article that was meant to be read. */
    public static final class Builder {

        private int maxLength = Limits.DEFAULT.characters();
        private int maxTags = Limits.DEFAULT.tags();
        private int maxDepth = Limits.DEFAULT.depth();
        private int maxFindings = Limits.DEFAULT.findings();
        private boolean positions;

        Builder() {}

        /**
         * How many characters are read; 10,000,000 by default. Stops an input that fills the memory as text; what follows
         * is left out, with a finding.
         */
        public Builder maxLength(int characters) {
            maxLength = positive("maxLength", characters);
            return this;
        }

        /**
         * How many tags are read, end tags among them; 250,000 by default. Stops a short input that becomes long in
         * memory: each tag of a few characters is a node of a hundred bytes, and a misnested one is several. What follows
         * is left out, with a finding.
         */
        public Builder maxTags(int tags) {
            maxTags = positive("maxTags", tags);
            return this;
        }

        /**
         * How deep elements may nest; 512 by default and at most. Stops tags that use up the stack; deeper elements are
         * read as if those around them had ended. Nodes of a body nest {@value Body#MAX_DEPTH} deep at most in any case:
         * beyond that, containers are unwrapped.
         */
        public Builder maxDepth(int depth) {
            Rule.check(depth <= Limits.DEFAULT.depth(), "maxDepth", "must be at most 512", depth);
            maxDepth = positive("maxDepth", depth);
            return this;
        }

        /** How many different findings are kept; 1,000 by default. Stops an input that has something wrong everywhere. */
        public Builder maxFindings(int findings) {
            maxFindings = positive("maxFindings", findings);
            return this;
        }

        /**
         * Whether findings tell line and column beside the path; they do not unless asked to, for keeping them makes
         * parsing half as slow again.
         */
        public Builder positions(boolean positions) {
            this.positions = positions;
            return this;
        }

        BodyTyping typing() {
            return new BodyTyping(
                    new Limits(maxLength, maxTags, maxDepth, maxFindings), new WrittenMarkup(), positions);
        }

        /** The reader. */
        public BodyReader build() {
            return new BodyReader(this);
        }

        private static int positive(String name, int value) {
            Rule.check(value > 0, name, "must be positive", value);
            return value;
        }
    }
}
