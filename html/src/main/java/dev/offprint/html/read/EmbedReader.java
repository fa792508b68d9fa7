package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Embed;
import dev.offprint.body.Image;
import dev.offprint.body.Ratio;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what other sites show in a page: frames, and the block quotations that a script would replace. */
final class EmbedReader {

    /** The classes of block quotations that stand for a post, and whose they are. */
    static final Map<String, String> POSTS = Map.ofEntries(
            Map.entry("twitter-tweet", "X"),
            Map.entry("twitter-video", "X"),
            Map.entry("instagram-media", "Instagram"),
            Map.entry("tiktok-embed", "TikTok"),
            Map.entry("bluesky-embed", "Bluesky"),
            Map.entry("mastodon-embed", "Mastodon"),
            Map.entry("text-post-media", "Threads"),
            Map.entry("reddit-embed-bq", "Reddit"),
            Map.entry("reddit-card", "Reddit"),
            Map.entry("imgur-embed-pub", "Imgur"),
            Map.entry("fb-post", "Facebook"),
            Map.entry("fb-video", "Facebook"));

    private static final List<String> POST_ADDRESSES =
            List.of("cite", "data-instgrm-permalink", "data-text-post-permalink", "data-embed-url", "data-href");

    private static final List<String> FRAME_ADDRESSES =
            List.of("src", "data-src", "data-lazy-src", "data-original", "data-url", "data");

    private final Session session;
    private final Findings findings;
    private final ImageReader images;

    EmbedReader(Session session, ImageReader images) {
        this.session = session;
        this.findings = session.findings();
        this.images = images;
    }

    /** A frame of a site that is known; false for any other. */
    boolean frame(Element frame, Flow flow) {
        return embed(frame, flow, FRAME_ADDRESSES.stream().map(frame::attr).toList());
    }

    /** An object of the kind that came before frames. */
    boolean object(Element object, Flow flow) {
        return !flow.isInline() && frame(object, flow);
    }

    /** A script that writes something from elsewhere into the page. */
    boolean script(Element script, Flow flow) {
        String source = script.attr("src");
        return !flow.isInline() && source.contains("gist.github.com/") && embed(script, flow, List.of(source));
    }

    /** The elements of AMP and of the light players, which stand for a frame. */
    boolean custom(Element element, Flow flow) {
        String name = element.normalName();
        String id = Optional.of(element.attr("data-videoid"))
                .filter(it -> !it.isEmpty())
                .orElse(element.attr("videoid"));
        String address = switch (name) {
            case "amp-youtube", "lite-youtube", "youtube-video" -> "https://www.youtube.com/embed/" + id;
            case "amp-vimeo", "lite-vimeo" -> "https://player.vimeo.com/video/" + id;
            case "amp-twitter" -> "https://platform.twitter.com/embed/Tweet.html?id=" + element.attr("data-tweetid");
            case "amp-instagram" -> "https://www.instagram.com/p/" + element.attr("data-shortcode") + "/embed/";
            case "amp-iframe" -> element.attr("src");
            default -> "";
        };
        if (name.equals("amp-img")) {
            images.read(element, flow);
            return true;
        }
        return !address.isEmpty() && !flow.isInline() && embed(element, flow, List.of(address));
    }

    private boolean embed(Element element, Flow flow, List<String> addresses) {
        for (String written : addresses) {
            Optional<URI> address =
                    written.contains("//") ? session.addresses().link(written, element) : Optional.empty();
            Optional<EmbedProvider> provider = address.flatMap(EmbedProvider::at);
            Optional<URI> page = provider.flatMap(it -> session.addresses().link(it.pageOf(address.get()), element));
            if (page.isPresent()) {
                Attributes attributes = flow.place(element);
                flow.add(new Embed(
                        page.get(),
                        Optional.of(provider.get().name()),
                        Rule.optionalLine(element.attr("title")),
                        Optional.empty(),
                        ratio(element),
                        attributes));
                return true;
            }
        }
        return false;
    }

    /** A block quotation or a box that stands for a post elsewhere; false for any other. The words of the post are kept. */
    boolean post(Element quotation, Flow flow) {
        String provider = provider(quotation);
        Optional<URI> url = provider == null ? Optional.empty() : postAddress(quotation);
        if (url.isEmpty()) {
            return false;
        }
        Attributes attributes = flow.place(quotation);
        flow.add(new Embed(
                url.get(),
                Optional.of(provider),
                Rule.optionalLine(quotation.text()),
                Optional.empty(),
                Optional.empty(),
                attributes));
        findings.info(
                "post-embedded", quotation, "a post of " + provider, "it is an embed, with its words as the title");
        return true;
    }

    private static @Nullable String provider(Element quotation) {
        for (String name : ClassNames.of(quotation)) {
            String provider = POSTS.get(name);
            if (provider != null) {
                return provider;
            }
        }
        return null;
    }

    /** The last link of a post is the one to the post itself. */
    private Optional<URI> postAddress(Element quotation) {
        for (String attribute : POST_ADDRESSES) {
            String written = quotation.attr(attribute);
            if (written.startsWith("http")) {
                return session.addresses().link(written, quotation);
            }
        }
        Element last = null;
        for (Element element : quotation) {
            last = element.attr("href").startsWith("http") ? element : last;
        }
        return last == null ? Optional.empty() : session.addresses().link(last.attr("href"), last);
    }

    /** What our writer makes of an embed: a paragraph with a link, a picture, the title and the provider. */
    boolean own(Element paragraph, Flow flow) {
        Element link = paragraph.firstElementChild();
        if (link == null || link.attr("href").isEmpty()) {
            return false;
        }
        Optional<URI> url = session.addresses().link(link.attr("href"), link);
        if (url.isEmpty()) {
            return false;
        }
        Element img = link.firstElementChild();
        Optional<Image> poster = img != null && img.normalName().equals("img") ? images.image(img) : Optional.empty();
        Optional<String> name = Rule.optionalLine(link.wholeText());
        Element small = link.nextElementSibling();
        String kind = paragraph.attr("data-name");
        Optional<String> provider = kind.equals("provider")
                ? name
                : Optional.ofNullable(small).flatMap(it -> Rule.optionalLine(it.wholeText()));
        Attributes attributes = flow.place(paragraph);
        flow.add(new Embed(
                url.get(),
                provider,
                kind.isEmpty() ? name : Optional.empty(),
                poster,
                Ratios.read(paragraph.attr("data-ratio")),
                attributes));
        return true;
    }

    private static Optional<Ratio> ratio(Element frame) {
        int width = Dimension.read(frame.attr("width"));
        int height = Dimension.read(frame.attr("height"));
        return width > 0 && height > 0 ? Optional.of(Ratios.reduced(width, height)) : Optional.empty();
    }
}
