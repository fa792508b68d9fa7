package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Image;
import dev.offprint.body.Media;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads recordings. What stands in them is for browsers that can't play them, and no part of the text. */
final class MediaReader {

    private final Session session;
    private final Findings findings;
    private final FactReader facts;

    MediaReader(Walker walker, ImageReader images) {
        this.session = walker.session();
        this.findings = session.findings();
        this.facts = new FactReader(session);
    }

    void read(Element element, Flow flow) {
        List<Media.Source> sources = new ArrayList<>();
        List<Media.Track> tracks = new ArrayList<>();
        source(element, sources);
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("source")) {
                source(child, sources);
            } else if (child.normalName().equals("track")) {
                track(child).ifPresent(tracks::add);
            }
        }
        String text = element.text();
        if (!text.isEmpty() && !isOwnFallback(text, sources)) {
            findings.info(
                    "fallback-dropped",
                    element,
                    "words for those who can't play it: \"" + Findings.excerpt(text) + "\"",
                    "they are left out");
        }
        Attributes attributes = flow.place(element);
        if (sources.isEmpty()) {
            findings.warning("media-dropped", element, "a recording without an address", "it is left out");
            flow.list().anchor(attributes);
            return;
        }
        Media.Kind kind = element.normalName().equals("video") ? Media.Kind.VIDEO : Media.Kind.AUDIO;
        flow.add(new Media(
                kind,
                sources,
                tracks,
                kind == Media.Kind.VIDEO ? poster(element) : Optional.empty(),
                duration(element.attr("data-duration")),
                attributes));
    }

    /** Our writer puts a link to the recording there, for readers of feeds. */
    private static boolean isOwnFallback(String text, List<Media.Source> sources) {
        return !sources.isEmpty() && text.equals(sources.get(0).url().toString());
    }

    private void source(Element element, List<Media.Source> sources) {
        String written = element.hasAttr("src") ? element.attr("src") : element.attr("data-src");
        Optional<URI> url = session.addresses().link(written, element);
        url.ifPresent(it -> sources.add(new Media.Source(it, mediaType(element.attr("type")))));
    }

    private static Optional<String> mediaType(String written) {
        int semicolon = written.indexOf(';');
        String type = semicolon < 0 ? written : written.substring(0, semicolon);
        try {
            return type.isBlank() ? Optional.empty() : Optional.of(Rule.mediaType("type", type));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Media.Track> track(Element track) {
        Optional<URI> url = session.addresses().link(track.attr("src"), track);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        String srclang = track.attr("srclang");
        Optional<String> language =
                srclang.isBlank() ? Optional.empty() : session.attributes().language(srclang, track);
        Optional<String> label = Rule.optionalLine(track.attr("label"));
        String kind = track.attr("kind").toLowerCase(Locale.ROOT);
        Media.Track.Kind known = switch (kind) {
            case "captions" -> Media.Track.Kind.CAPTIONS;
            case "descriptions" -> Media.Track.Kind.DESCRIPTIONS;
            case "chapters" -> Media.Track.Kind.CHAPTERS;
            default -> language.isPresent() ? Media.Track.Kind.SUBTITLES : Media.Track.Kind.CAPTIONS;
        };
        return Optional.of(new Media.Track(known, url.get(), language, label));
    }

    /** What is noted of the poster, or as much as the attributes of the recording say. */
    private Optional<Image> poster(Element video) {
        Optional<URI> url = session.addresses().image(video.attr("poster"), video);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        Image.Builder image = Image.builder(url.get());
        int width = Dimension.read(video.attr("width"));
        int height = Dimension.read(video.attr("height"));
        if (width > 0) {
            image.width(width);
        }
        if (height > 0) {
            image.height(height);
        }
        return Optional.of(facts.image(video)
                .map(noted -> noted.with(it -> it.url(url.get())))
                .orElseGet(image::build));
    }

    private static Optional<Duration> duration(String written) {
        try {
            Duration duration = written.isEmpty() ? Duration.ofSeconds(-1) : Duration.parse(written);
            return duration.isNegative() ? Optional.empty() : Optional.of(duration);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
