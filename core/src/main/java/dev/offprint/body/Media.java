package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Sound or moving pictures.
 *
 * @param kind which of the two
 * @param sources the same recording in several forms, the preferred one first; not empty
 * @param tracks subtitles and the like
 * @param poster an image to show before it plays; only for video
 * @param duration how long it plays; not negative
 * @param attributes id, language, direction
 */
public record Media(
        Kind kind,
        List<Source> sources,
        List<Track> tracks,
        Optional<Image> poster,
        Optional<Duration> duration,
        Attributes attributes)
        implements Block, FigureContent {

    /** Sound or moving pictures. */
    public enum Kind {
        /** Sound. */
        AUDIO,
        /** Moving pictures. */
        VIDEO
    }

    /**
     * One form of the recording.
     *
     * @param url where it is
     * @param mediaType such as {@code video/mp4}
     */
    public record Source(URI url, Optional<String> mediaType) {

        /** Checks the address and the type. */
        public Source {
            url = Rule.link("url", url);
            mediaType = Rule.given("mediaType", mediaType).map(type -> Rule.mediaType("mediaType", type));
        }
    }

    /**
     * Text that goes with the recording.
     *
     * @param kind what it gives
     * @param url where it is, as WebVTT
     * @param language of the text; required for subtitles
     * @param label what a reader chooses it by
     */
    public record Track(Kind kind, URI url, Optional<String> language, Optional<String> label) {

        /** What a track gives. */
        public enum Kind {
            /** What is said, translated. */
            SUBTITLES,
            /** What is heard, for those who do not hear. */
            CAPTIONS,
            /** What is seen, for those who do not see. */
            DESCRIPTIONS,
            /** Titles of the parts. */
            CHAPTERS
        }

        /** Checks the address and the language. */
        public Track {
            Rule.given("kind", kind);
            url = Rule.link("url", url);
            language = Rule.given("language", language).map(tag -> Rule.language("language", tag));
            label = Rule.optionalLine("label", label);
            Rule.check(kind != Kind.SUBTITLES || language.isPresent(), "language", "must be given for subtitles", "");
        }
    }

    /** Checks that there is a source. */
    public Media {
        Rule.given("kind", kind);
        sources = Rule.filled("sources", sources);
        tracks = Rule.list("tracks", tracks);
        Rule.given("poster", poster);
        Rule.check(kind == Kind.VIDEO || poster.isEmpty(), "poster", "must be absent for audio", poster);
        Rule.given("duration", duration);
        duration.ifPresent(time -> Rule.check(!time.isNegative(), "duration", "must not be negative", time));
        Rule.given("attributes", attributes);
    }

    /** A recording in one form, and nothing more known. */
    public static Media of(Kind kind, String url) {
        Source source = new Source(Rule.uri("url", url), Optional.empty());
        return new Media(kind, List.of(source), List.of(), Optional.empty(), Optional.empty(), Attributes.NONE);
    }

    @Override
    public List<Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
