package dev.offprint.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * WordPress's own tags in brackets as the HTML that they stand for: {@code [caption]}, {@code [gallery]}, {@code [embed]},
 * {@code [audio]} and {@code [video]}. Those of plugins stay text, with a finding each.
 */
final class WxrShortcodes {

    private static final int LONGEST = 4_000;
    private static final Pattern TAG = Pattern.compile("\\[([a-zA-Z][\\w-]{0,60})((?:\\s[^\\]\\[]{0,2000})?)\\]");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]{1,60})\\s{0,9}=\\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))");
    private static final Pattern BLOCK_EMBED = Pattern.compile(
            "(<div class=\"wp-block-embed__wrapper\">)\\s{0,20}(https?://[^\\s<>\"]{1,1000})\\s{0,20}(</div>)");
    private static final List<String> SOURCES = List.of("src", "mp3", "m4a", "ogg", "wav", "mp4", "m4v", "webm", "ogv");

    private final WxrSurvey survey;
    private final String post;
    private final Findings findings;
    private final StringBuilder out = new StringBuilder();
    private final String html;
    private String result = "";

    private WxrShortcodes(String html, WxrSurvey survey, String post, Findings findings) {
        this.html = html;
        this.survey = survey;
        this.post = post;
        this.findings = findings;
    }

    /**
     * The HTML without WordPress's own tags.
     *
     * @param post the number of the post, whose uploads are in a gallery that names none
     */
    static String resolve(String html, WxrSurvey survey, String post, Findings findings) {
        String embedded = html.contains("wp-block-embed")
                ? BLOCK_EMBED
                        .matcher(html)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(match.group(1) + embed(match.group(2)) + match.group(3)))
                : html;
        return embedded.indexOf('[') < 0 ? embedded : new WxrShortcodes(embedded, survey, post, findings).all();
    }

    private String all() {
        Matcher tag = TAG.matcher(html);
        int at = 0;
        int open = html.indexOf('[');
        while (open >= 0) {
            tag.region(open, Math.min(html.length(), open + LONGEST));
            int end = tag.lookingAt() ? resolved(tag) : -1;
            if (end > 0) {
                out.append(html, at, open).append(result);
                at = end;
            }
            open = html.indexOf('[', Math.max(open + 1, end));
        }
        return out.append(html, at, html.length()).toString();
    }

    /** Where the tag ends, with what it encloses, if it is one that is known; else -1. */
    private int resolved(Matcher tag) {
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        Map<String, String> said = attributes(tag.group(2));
        String close = "[/" + tag.group(1) + "]";
        boolean encloses = name.equals("caption") || name.equals("wp_caption") || name.equals("embed");
        int closed = encloses ? closing(close, tag.end()) : -1;
        String inside = closed < 0 ? "" : html.substring(tag.end(), closed);
        Optional<String> known = switch (name) {
            case "caption", "wp_caption" -> closed < 0 ? Optional.empty() : caption(inside, said);
            case "embed" -> closed < 0 ? Optional.empty() : Optional.of(embed(inside.strip()));
            case "gallery" -> gallery(said);
            case "audio", "video" -> media(name, said);
            default -> Optional.empty();
        };
        if (known.isEmpty()) {
            if (!said.isEmpty()) {
                findings.warn(
                        "shortcode-kept",
                        "the text has a tag in brackets: " + tag.group(),
                        "it stays text, for what it stands for is not known here");
            }
            return -1;
        }
        result = "\n\n" + known.get() + "\n\n";
        return closed < 0 ? tag.end() : closed + close.length();
    }

    /** Looked for only so far as an end may be, so that many openings without one cost no more than their number. */
    private int closing(String close, int from) {
        int found =
                html.substring(from, Math.min(html.length(), from + LONGEST)).indexOf(close);
        return found < 0 ? -1 : from + found;
    }

    private static Optional<String> caption(String inside, Map<String, String> said) {
        int end = inside.indexOf("<img") < 0 ? -1 : inside.indexOf('>', inside.indexOf("<img"));
        if (end < 0) {
            return Optional.empty();
        }
        int link = inside.startsWith("</a>", end + 1) ? end + 4 : end;
        String text = inside.substring(link + 1).strip();
        String caption = text.isEmpty() ? escaped(said.getOrDefault("caption", "")) : text;
        return Optional.of(
                "<figure>" + inside.substring(0, link + 1) + "<figcaption>" + caption + "</figcaption></figure>");
    }

    private Optional<String> gallery(Map<String, String> said) {
        List<WxrSurvey.Upload> uploads = new ArrayList<>();
        String ids = said.getOrDefault("ids", said.getOrDefault("include", ""));
        for (String id : ids.isBlank() ? new String[0] : ids.strip().split("[,\\s]+")) {
            survey.upload(id)
                    .ifPresentOrElse(
                            uploads::add,
                            () -> findings.warn(
                                    "gallery-image-missing",
                                    "a gallery names the upload " + id + ", which the export does not have",
                                    "it is left out"));
        }
        if (ids.isBlank()) {
            uploads.addAll(survey.uploadsOf(post));
        }
        StringBuilder figure = new StringBuilder("<figure>");
        for (WxrSurvey.Upload upload : uploads) {
            if (upload.url().matches("(?i).*\\.(?:jpe?g|png|gif|webp|avif|svg)")) {
                figure.append("<img src=\"")
                        .append(escaped(upload.url()))
                        .append("\" alt=\"")
                        .append(escaped(upload.alt()))
                        .append("\">");
            }
        }
        return figure.length() == "<figure>".length() ? Optional.empty() : Optional.of(figure + "</figure>");
    }

    private static Optional<String> media(String name, Map<String, String> said) {
        return SOURCES.stream()
                .filter(said::containsKey)
                .findFirst()
                .map(source -> "<" + name + " src=\"" + escaped(said.get(source)) + "\" controls></" + name + ">");
    }

    private static String embed(String url) {
        return "<p class=\"embed\"><a href=\"" + escaped(url) + "\"></a></p>";
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new TreeMap<>();
        Matcher match = ATTRIBUTE.matcher(text);
        while (match.find()) {
            String value =
                    match.group(2) != null ? match.group(2) : match.group(3) != null ? match.group(3) : match.group(4);
            attributes.putIfAbsent(match.group(1).toLowerCase(Locale.ROOT), value);
        }
        return attributes;
    }

    private static String escaped(String text) {
        return text.replace("\"", "&quot;").replace("<", "&lt;");
    }
}
