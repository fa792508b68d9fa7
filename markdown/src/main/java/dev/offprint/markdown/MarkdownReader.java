package dev.offprint.markdown;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Edition;
import dev.offprint.Place;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.rule.Rule;
import dev.offprint.text.Foot;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from Markdown within limits, which keep hostile input from filling memory or stack. Immutable, safe to
 * share; start with {@link Markdown#reader()}.
 */
public final class MarkdownReader {

    private static final String SIGNS = "\n*_`[]<>&~|!";
    private static final int TITLE_LENGTH = 80;
    private static final long MOST_LOOKS = 1_000_000_000;

    private final Builder options;

    private MarkdownReader(Builder options) {
        this.options = options;
    }

    /**
     * Reads one article, and the publication as far as site credits at the foot tell of it.
     *
     * @throws ReadingException if there is neither title nor text, or beyond a limit
     */
    public Reading<Edition> read(String text) {
        return read(text, null);
    }

    /**
     * As {@link #read(String)}, with the name of the file: where the front matter does not say them, it gives the date
     * ({@code 2024-05-03-the-harbour.md}) and the title, with a finding each.
     *
     * @param fileName with its folders or without; null where there is none
     */
    public Reading<Edition> read(String text, @Nullable String fileName) {
        return read(Rule.given("text", text), FileName.of(fileName), new Findings(options.maxFindings));
    }

    /** As {@link #read(String)}, from UTF-8, UTF-16 with a byte order mark, or windows-1252. */
    public Reading<Edition> read(byte[] bytes) {
        return read(bytes, null);
    }

    /** As {@link #read(String, String)}, from UTF-8, UTF-16 with a byte order mark, or windows-1252. */
    public Reading<Edition> read(byte[] bytes, @Nullable String fileName) {
        checkLength(Rule.given("bytes", bytes).length <= maxBytes());
        Findings findings = new Findings(options.maxFindings);
        return read(Decoding.text(bytes, findings), FileName.of(fileName), findings);
    }

    /** As {@link #read(byte[])}, to the end of the stream, which stays open. */
    public Reading<Edition> read(InputStream in) throws IOException {
        return read(in, null);
    }

    /** As {@link #read(byte[], String)}, to the end of the stream, which stays open. */
    public Reading<Edition> read(InputStream in, @Nullable String fileName) throws IOException {
        int most = (int) Math.min(maxBytes() + 1, Integer.MAX_VALUE - 8);
        return read(Rule.given("in", in).readNBytes(most), fileName);
    }

    private Reading<Edition> read(String given, FileName file, Findings findings) {
        checkLength(given.length() <= options.maxCharacters);
        String text = Decoding.clean(given, findings);
        Header header = Header.of(text);
        if (header.isOpen(text)) {
            findings.warn(
                    "front-matter-open",
                    header.line(),
                    "front matter without a line of three hyphens below",
                    "it ends at the first empty line");
        }
        checkSigns(text, header.end(), header.bodyLine());
        Links links = new Links(options.base);
        ArticleBuilder article = Article.builder("x");
        List<HeaderEntry> entries = new HeaderReader(findings, options.maxFrontMatter, options.maxValues).read(header);
        Optional<String> said = new HeaderMapping(article, findings, options.zone, links).apply(entries);
        Source source = new Source(text.substring(header.end()), header.bodyLine(), file.isMdx());
        BodyReading body = new BodyReading(source, findings, links, said, options.foot, Excerpt.separator(entries));
        String title = said.or(body::title).orElseGet(() -> inferTitle(file, body, findings));
        article.title(title).body(body.body());
        Article whole = body.excerpt().summarise(withCopyright(article.build(), body.foot()), findings);
        Article read = dated(whole, file, findings);
        Publication publication = body.foot().credits().isEmpty()
                ? Publication.UNKNOWN
                : Publication.builder().credits(body.foot().credits()).build();
        return new Reading<>(Edition.of(publication, read), findings.inOrder());
    }

    private static Article withCopyright(Article article, Foot foot) {
        return article.copyright().isPresent() || foot.copyright().isEmpty()
                ? article
                : article.with(change -> change.copyright(foot.copyright().get()));
    }

    private Article dated(Article article, FileName file, Findings findings) {
        HeaderDate date = article.published().isPresent() || file.date().isEmpty()
                ? null
                : HeaderDate.read(file.date().get(), options.zone);
        if (date == null) {
            return article;
        }
        findings.info(
                "date-from-file-name",
                1,
                "the front matter gives no date",
                "the one of the file's name is taken, at midnight in " + options.zone.getId());
        OffsetDateTime moment = date.moment();
        return article.with(change -> change.published(moment));
    }

    private static String inferTitle(FileName file, BodyReading body, Findings findings) {
        if (file.words().isPresent()) {
            findings.info(
                    "title-from-file-name", 1, "neither front matter nor text has a title", "the file's name is taken");
            return file.words().get();
        }
        String text = Rule.optionalLine(body.body().text())
                .orElseThrow(() -> new ReadingException(
                        Place.line(1), "expected front matter with a title, or text; found neither"));
        int end = text.length() <= TITLE_LENGTH ? text.length() : text.lastIndexOf(' ', TITLE_LENGTH);
        end = end <= 0 ? text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length()))) : end;
        findings.warn(
                "title-from-text", 1, "neither front matter nor text has a title", "the first words are taken as one");
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    /** No charset that is read needs more bytes for a character, beside the byte order mark. */
    private long maxBytes() {
        return 3L * options.maxCharacters + 3;
    }

    private void checkLength(boolean holds) {
        if (!holds) {
            throw new ReadingException(
                    Place.UNKNOWN, "expected at most " + options.maxCharacters + " characters, found more");
        }
    }

    /**
     * The parser looks at all lines of a paragraph for each further one that does not begin with a letter. Only lines that are
     * empty end one for certain.
     */
    private static void checkBlocks(String text, int from, int firstLine) {
        int line = firstLine;
        long looks = 0;
        int inBlock = 0;
        for (int start = from; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            inBlock = text.substring(start, end).isBlank() ? 0 : inBlock + 1;
            looks += inBlock == 0 || Character.isLetter(text.charAt(start)) ? 0 : inBlock;
            if (looks > MOST_LOOKS) {
                throw new ReadingException(
                        Place.line(line), "expected an empty line after some ten thousand lines, found none");
            }
            start = end + 1;
        }
    }

    private void checkSigns(String text, int from, int firstLine) {
        checkBlocks(text, from, firstLine);
        int signs = 0;
        int line = firstLine;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c < 0x7F && SIGNS.indexOf(c) >= 0 && ++signs > options.maxSigns) {
                throw new ReadingException(
                        Place.line(line),
                        "expected at most " + options.maxSigns + " lines and signs of markup, found more");
            }
        }
    }

    /** Collects options. */
    public static final class Builder {

        private ZoneId zone = ZoneOffset.UTC;
        private @Nullable URI base;
        private boolean foot = true;
        private int maxCharacters = 5_000_000;
        private int maxSigns = 250_000;
        private int maxFrontMatter = 200_000;
        private int maxValues = 10_000;
        private int maxFindings = 1_000;

        Builder() {}

        private Builder(Builder from) {
            zone = from.zone;
            base = from.base;
            foot = from.foot;
            maxCharacters = from.maxCharacters;
            maxSigns = from.maxSigns;
            maxFrontMatter = from.maxFrontMatter;
            maxValues = from.maxValues;
            maxFindings = from.maxFindings;
        }

        /** The time zone of dates that do not say theirs; UTC by default. A finding tells where it was used. */
        public Builder zone(ZoneId zone) {
            this.zone = Rule.given("zone", zone);
            return this;
        }

        /**
         * What relative addresses are resolved against: absolute, http or https. Null, the default, leaves those of links
         * and images as they are, and a relative permalink a property.
         */
        public Builder base(@Nullable URI base) {
            this.base = base == null ? null : Rule.address("base", base);
            return this;
        }

        /**
         * Whether copyright lines and site credits at the end of the text are taken out of it; they are by default. A
         * copyright in the front matter counts more.
         */
        public Builder foot(boolean foot) {
            this.foot = foot;
            return this;
        }

        /** How long a text may be, in UTF-16 code units: 5,000,000 by default, a long book. A longer one is refused. */
        public Builder maxCharacters(int count) {
            maxCharacters = positive("maxCharacters", count);
            return this;
        }

        /**
         * How many line ends and signs of markup a text may have below its front matter: 250,000 by default, so that a text of signs does not
         * take a hundred times its size in memory. One with more is refused.
         */
        public Builder maxSigns(int count) {
            maxSigns = positive("maxSigns", count);
            return this;
        }

        /** How long front matter may be, in UTF-16 code units: 200,000 by default. A longer one is left out, with a finding. */
        public Builder maxFrontMatter(int count) {
            maxFrontMatter = positive("maxFrontMatter", count);
            return this;
        }

        /**
         * How many values front matter may have: 10,000 by default. An alias counts with all that it stands for, so that a
         * few lines cannot become gigabytes. Beyond, each key is read by itself, with a finding.
         */
        public Builder maxValues(int count) {
            maxValues = positive("maxValues", count);
            return this;
        }

        /** How many findings are listed: 1,000 by default. */
        public Builder maxFindings(int count) {
            maxFindings = positive("maxFindings", count);
            return this;
        }

        /** The reader. */
        public MarkdownReader build() {
            return new MarkdownReader(new Builder(this));
        }

        private static int positive(String name, int count) {
            Rule.check(count > 0, name, "must be positive", count);
            return count;
        }
    }
}
