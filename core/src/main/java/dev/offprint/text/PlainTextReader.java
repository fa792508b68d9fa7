package dev.offprint.text;

import dev.offprint.Edition;
import dev.offprint.Place;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.body.Body;
import dev.offprint.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from plain text within limits, which keep hostile input from filling memory or stack. Immutable, safe
 * to share; start with {@link PlainText#reader()}.
 */
public final class PlainTextReader {

    private final Builder limits;

    private PlainTextReader(Builder limits) {
        this.limits = limits;
    }

    /**
     * Reads one article, and the publication as far as the site credits tell of it.
     *
     * @throws ReadingException if the text is blank, or beyond a limit
     */
    public Reading<Edition> read(String text) {
        Findings findings = new Findings(limits.maxFindings);
        String one = Mailbox.first(Objects.requireNonNull(text, "text"), findings);
        MailText mail = MailText.of(one, findings);
        return mail != null ? read(mail, findings) : read(one, Optional.empty(), findings);
    }

    /**
     * Reads one article from UTF-8, UTF-16 with a byte order mark, or windows-1252.
     *
     * @throws ReadingException if the text is blank or beyond a limit, or if the bytes are no text
     */
    public Reading<Edition> read(byte[] bytes) {
        checkLength(Objects.requireNonNull(bytes, "bytes").length <= maxBytes());
        Findings findings = new Findings(limits.maxFindings);
        byte[] one = Mailbox.first(bytes, findings);
        MailText mail = MailText.of(one, findings);
        return mail != null ? read(mail, findings) : read(Decoding.text(one, findings), Optional.empty(), findings);
    }

    /**
     * Reads one article, to the end of the stream, and leaves the stream open.
     *
     * @throws ReadingException if the text is blank or beyond a limit, or if the bytes are no text
     */
    public Reading<Edition> read(InputStream in) throws IOException {
        int most = (int) Math.min(maxBytes() + 1, Integer.MAX_VALUE - 8);
        return read(Objects.requireNonNull(in, "in").readNBytes(most));
    }

    private Reading<Edition> read(MailText mail, Findings findings) {
        Optional<Body> body = mail.html().map(html -> body(html, findings));
        return read(mail.text(), body, findings);
    }

    private Body body(String html, Findings findings) {
        if (limits.html == null) {
            findings.error(
                    "mail-html-unread",
                    1,
                    "the e-mail has its text as HTML only, which is not plain text",
                    "the article has no body; give the reader of plain text one of HTML");
            return Body.EMPTY;
        }
        Reading<Body> reading = limits.html.apply(html);
        findings.info(
                "mail-html", 1, "the e-mail has its text as HTML only", "the article's body is what is read of that");
        reading.findings().forEach(findings::add);
        return reading.value();
    }

    private Reading<Edition> read(String text, Optional<Body> body, Findings findings) {
        checkLength(text.length() <= limits.maxCharacters);
        Lines lines = Lines.of(Decoding.clean(text, findings));
        BlockReader blocks = new BlockReader(findings, limits.maxDepth, limits.maxBlocks, text.length());
        Edition edition = new ArticleReader(findings, blocks).read(lines, body);
        return new Reading<>(edition, findings.inOrder());
    }

    /** No charset that is read needs more bytes for a character, beside the byte order mark. */
    private long maxBytes() {
        return 3L * limits.maxCharacters + 3;
    }

    private void checkLength(boolean holds) {
        if (!holds) {
            throw new ReadingException(
                    Place.UNKNOWN, "expected at most " + limits.maxCharacters + " characters, found more");
        }
    }

    /** Collects limits. */
    public static final class Builder {

        private int maxCharacters = 5_000_000;
        private int maxBlocks = 100_000;
        private int maxDepth = Body.MAX_DEPTH;
        private int maxFindings = 1_000;
        private @Nullable Function<String, Reading<Body>> html;

        Builder() {}

        private Builder(Builder from) {
            maxCharacters = from.maxCharacters;
            maxBlocks = from.maxBlocks;
            maxDepth = from.maxDepth;
            maxFindings = from.maxFindings;
            html = from.html;
        }

        /** How long a text may be, in UTF-16 code units: 5,000,000 by default, a long book. A longer one is refused. */
        public Builder maxCharacters(int count) {
            Rule.check(count > 0, "maxCharacters", "must be positive", count);
            maxCharacters = count;
            return this;
        }

        /**
         * How many blocks it may have: 100,000 by default, so that a text of one-letter paragraphs does not take a
         * hundred times its size in memory. One with more is refused.
         */
        public Builder maxBlocks(int count) {
            Rule.check(count > 0, "maxBlocks", "must be positive", count);
            maxBlocks = count;
            return this;
        }

        /**
         * How deep nodes of the body may nest, 3 to {@value Body#MAX_DEPTH}: a quotation takes one level, a list two, a paragraph with
         * a link three. {@value Body#MAX_DEPTH} by default. Markers beyond stay in the text, and a finding says so; so do they where a text of
         * megabytes stands as a whole on more than about eight levels.
         */
        public Builder maxDepth(int levels) {
            Rule.check(levels >= 3 && levels <= Body.MAX_DEPTH, "maxDepth", "must be 3 to " + Body.MAX_DEPTH, levels);
            maxDepth = levels;
            return this;
        }

        /** How many findings are listed: 1,000 by default. */
        public Builder maxFindings(int count) {
            Rule.check(count > 0, "maxFindings", "must be positive", count);
            maxFindings = count;
            return this;
        }

        /**
         * What reads the body of an e-mail that has its text as HTML only, such as {@code HtmlBody::read}. By default there is none, and
         * such an e-mail gives an article without a body, with a finding that is an error.
         */
        public Builder html(Function<String, Reading<Body>> reader) {
            html = Objects.requireNonNull(reader, "reader");
            return this;
        }

        /** The reader. */
        public PlainTextReader build() {
            return new PlainTextReader(new Builder(this));
        }
    }
}
