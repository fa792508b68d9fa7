package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Something shown by another site: a video, a post, a map.
 *
 * @param url the page that shows it
 * @param provider the site's name
 * @param title what it is
 * @param poster an image that stands for it
 * @param ratio the shape of its frame
 * @param attributes id, language, direction
 */
public record Embed(
        URI url,
        Optional<String> provider,
        Optional<String> title,
        Optional<Image> poster,
        Optional<Ratio> ratio,
        Attributes attributes)
        implements Block, FigureContent {

    /** Checks the address. */
    public Embed {
        url = Rule.link("url", url);
        provider = Rule.optionalLine("provider", provider);
        title = Rule.optionalLine("title", title);
        Rule.given("poster", poster);
        Rule.given("ratio", ratio);
        Rule.given("attributes", attributes);
    }

    /** An address, and nothing more known. */
    public static Embed of(String url) {
        return new Embed(
                Rule.uri("url", url),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Attributes.NONE);
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
