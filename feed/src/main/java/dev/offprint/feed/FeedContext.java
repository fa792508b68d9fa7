package dev.offprint.feed;

import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Body;
import dev.offprint.body.Paragraph;
import dev.offprint.body.RawHtml;
import dev.offprint.html.HtmlBody;
import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What all readers of one feed share: how it is to be read, what links are relative to, and how values are spelt. */
final class FeedContext {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

    private static final int MAX_RIGHTS = 100;

    final Findings findings;
    final ReadingLimits limits;

    /** Links that say nothing else are relative to this. */
    @Nullable
    URI base;

    /** Whether the feed itself says so. */
    boolean isBaseSaid;

    /** Whether we wrote the feed: what is plain text by our rules is plain text then, whatever it looks like. */
    boolean isOurs;

    /** What the feed says of its language before the item that is read. */
    @Nullable
    String feedLanguage;

    private boolean hasMissedBase;
    private final FeedReader.Bodies bodies;
    private final Map<String, Optional<String>> languages = new HashMap<>();
    private final Map<RightsDraft.Said, RightsDraft.Meant> rights = new HashMap<>();

    FeedContext(FeedReader.Bodies bodies, ReadingLimits limits, Findings findings, Optional<URI> base) {
        this.bodies = bodies;
        this.limits = limits;
        this.findings = findings;
        this.base = base.orElse(null);
    }

    /** Takes note of what wrote the feed. */
    void generator(String name) {
        isOurs = name.equals(Generator.NAME);
        if (!isOurs && !name.isEmpty()) {
            findings.infoOnce("generator", "not-kept", "generator " + Findings.quote(name), "left out");
        }
    }

    /** The base, if it was missed before it was known. */
    Optional<URI> lateBase() {
        return Optional.ofNullable(base).filter(url -> hasMissedBase && Links.isPage(url));
    }

    /** The base that {@code xml:base} gives, seen from another. */
    @Nullable
    URI base(@Nullable String written, @Nullable URI outer) {
        return written == null ? outer : Links.read(written, outer).orElse(outer);
    }

    /** The base within an element, which may give one. */
    @Nullable
    URI base(XmlElements xml, @Nullable URI outer) {
        return base(xml.attribute(Vocabulary.XML_NAMESPACE, "base"), outer);
    }

    /** A link as seen from the base. */
    Optional<URI> link(String what, @Nullable String written, @Nullable URI from) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        Optional<URI> url = Links.read(written, from);
        hasMissedBase |= from == null && url.isPresent() && url.get().getScheme() == null;
        if (url.isEmpty()) {
            findings.warn(
                    "bad-address", what + " has the address " + Findings.quote(written), "the address is left out");
        }
        return url;
    }

    /** An address of the web as seen from the base. */
    Optional<URI> page(String what, @Nullable String written, @Nullable URI from) {
        Optional<URI> url = link(what, written, from);
        if (url.isPresent() && !Links.isPage(url.get())) {
            findings.warn(
                    "relative-address",
                    what + " has the address " + Findings.quote(String.valueOf(written)) + ", which is not of the web",
                    "the address is left out");
            return Optional.empty();
        }
        return url;
    }

    /** What an item is written in: what it says itself, else what the feed has said so far. */
    Optional<String> languageOf(ItemDraft item) {
        return Optional.ofNullable(item.language == null ? feedLanguage : item.language);
    }

    /** A language tag; feeds write some with an underscore. */
    Optional<String> language(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        Optional<String> known = languages.get(written);
        if (known == null) {
            known = readLanguage(written);
            if (languages.size() < Findings.MAX) {
                languages.put(written, known);
            }
        }
        return known;
    }

    private Optional<String> readLanguage(String written) {
        try {
            return Optional.of(Rule.language("language", written.strip().replace('_', '-')));
        } catch (IllegalArgumentException e) {
            findings.warn("bad-language", "the language " + Findings.quote(written), "left out");
            return Optional.empty();
        }
    }

    /** What words about rights mean; asked of the supplier where they were not said before. */
    RightsDraft.Meant rights(RightsDraft.Said said, Supplier<RightsDraft.Meant> reader) {
        RightsDraft.Meant meant = rights.get(said);
        if (meant == null) {
            meant = reader.get();
            if (rights.size() < MAX_RIGHTS) {
                rights.put(said, meant);
            }
        }
        return meant;
    }

    /** A date; what is doubtful or wrong with it is told. */
    Optional<OffsetDateTime> date(String what, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        Optional<DateParser.Parsed> parsed = DateParser.parse(written);
        if (parsed.isEmpty()) {
            findings.error("bad-date", what + " has the date " + Findings.quote(written), "the date is left out");
            return Optional.empty();
        }
        for (String doubt : parsed.get().doubts()) {
            findings.warn(
                    "doubtful-date",
                    what + " has the date " + Findings.quote(written) + ": " + doubt,
                    "read as " + parsed.get().date());
        }
        return Optional.of(parsed.get().date());
    }

    /** A text of one line that is plain by rule, although many write HTML there. */
    String line(String text) {
        if (!HtmlLine.isLikely(text)) {
            return Characters.line(text);
        }
        return isOurs ? Characters.line(ours(text)) : HtmlLine.plain(text);
    }

    /** A text of one line that is plain, and that nobody but we write as anything else. */
    String exactly(String text) {
        return Characters.line(isOurs ? ours(text) : text);
    }

    /** We write as HTML what would else be taken for it: text with an end tag. */
    private static String ours(String text) {
        String decoded = CharacterReferences.decode(text);
        return text.indexOf('<') < 0 && Markup.isHtmlAlone(decoded) ? decoded : text;
    }

    /** HTML of which somebody has escaped every tag once too often, as it was meant; any other as it is. */
    String unescaped(String html) {
        if (isOurs || html.indexOf('&') < 0 || HtmlLine.hasTags(html)) {
            return html;
        }
        String decoded = CharacterReferences.decode(html).strip();
        if (!HtmlLine.startsWithTag(decoded) || !Markup.hasClosingTag(decoded)) {
            return html;
        }
        findings.warn("escaped-twice", "HTML that is escaped twice", "read as HTML");
        return decoded;
    }

    /** HTML as a body, by the choice of the caller. */
    Body body(String html, @Nullable URI from) {
        if (bodies == FeedReader.Bodies.NONE || html.isBlank()) {
            return Body.EMPTY;
        }
        return bodies == FeedReader.Bodies.RAW ? Body.of(new RawHtml(html)) : typed(html, from);
    }

    private Body typed(String html, @Nullable URI from) {
        hasMissedBase |= from == null;
        Reading<Body> reading = from != null && Links.isPage(from) ? HtmlBody.read(html, from) : HtmlBody.read(html);
        for (Finding finding : reading.findings()) {
            findings.add(new Finding(
                    finding.severity(), finding.code(), findings.here(), finding.problem(), finding.action()));
        }
        return reading.value();
    }

    /** Plain text as a body: an empty line parts paragraphs. */
    Body paragraphs(String text) {
        if (bodies == FeedReader.Bodies.NONE) {
            return Body.EMPTY;
        }
        List<Paragraph> paragraphs = PARAGRAPHS
                .splitAsStream(text.replace("\r\n", "\n"))
                .map(Characters::line)
                .filter(line -> !line.isEmpty())
                .map(Paragraph::of)
                .toList();
        return new Body(List.copyOf(paragraphs), List.of());
    }
}
