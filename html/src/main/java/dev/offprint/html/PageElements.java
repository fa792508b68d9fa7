package dev.offprint.html;

import dev.offprint.body.Image;
import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Takes the elements of a {@link PageLayout}. Every element ends where its content does, every text is escaped, and only
 * harmless elements, attributes and addresses are taken; {@link #trusted(String)} alone lets a caller vouch for markup.
 * Each method returns this.
 *
 * <p>Write with {@link #element(String, Consumer)}, {@link #link(String, URI)}, {@link #text(String)} and
 * {@link #image(Image)}.
 */
public final class PageElements {

    private static final Set<String> VOID = Set.of("br", "hr", "wbr");
    private static final List<String> ELEMENTS = List.of(
            ("abbr address aside b bdi blockquote br cite code dd details div dl dt em figcaption figure footer h2 h3 h4"
                            + " h5 h6 header hgroup hr i li nav ol p q search section small span strong sub summary sup"
                            + " time ul wbr")
                    .split(" "));
    private static final List<String> ATTRIBUTES =
            List.of("class", "datetime", "dir", "hreflang", "lang", "rel", "role", "title", "translate");
    private static final Pattern ARIA = Pattern.compile("aria-[a-z]{1,40}");

    private final Markup out;

    PageElements(Markup out) {
        this.out = out;
    }

    /** An element without attributes. */
    public PageElements element(String name, Consumer<PageElements> content) {
        return element(name, Map.of(), content);
    }

    /**
     * An element, its attributes in the order of their names.
     *
     * @param name one of those for sections, lists, paragraphs and words, such as {@code header}, {@code nav}, {@code ul} or
     *     {@code small}; in lower case
     * @param attributes of {@code class}, {@code lang}, {@code dir}, {@code title}, {@code role}, {@code datetime},
     *     {@code translate} and {@code aria-*}
     * @param content writes what is in it; an element that can have nothing in it, such as {@code br}, is not asked for it
     * @throws IllegalArgumentException for any other element or attribute
     */
    public PageElements element(String name, Map<String, String> attributes, Consumer<PageElements> content) {
        Rule.check(ELEMENTS.contains(name), "name", "must be one of " + String.join(", ", ELEMENTS), name);
        return write(name, attributes, "", content);
    }

    /** A link; the text alone where the address is none that may stand in a page. */
    public PageElements link(String text, URI url) {
        return link(url, Map.of(), content -> content.text(text));
    }

    /**
     * A link around any content; the content alone where the address is none that may stand in a page.
     *
     * @param url relative, http, https, mailto or tel
     * @param attributes as those of an element, and {@code rel} and {@code hreflang}
     * @param content writes what is in it
     */
    public PageElements link(URI url, Map<String, String> attributes, Consumer<PageElements> content) {
        return out.addresses()
                .link(Rule.given("url", url))
                .map(address -> write("a", attributes, address, content))
                .orElseGet(() -> write("span", attributes, "", content));
    }

    /** Text. */
    public PageElements text(String text) {
        out.text(Characters.clean(Rule.given("text", text)));
        return this;
    }

    /** An image; its text where the address is none that may stand in a page. */
    public PageElements image(Image image) {
        new ImageMarkup(out).write(Rule.given("image", image));
        return this;
    }

    /** Markup that the caller vouches for: nothing is checked. */
    public PageElements trusted(String html) {
        out.trusted(Objects.requireNonNull(html, "html"));
        return this;
    }

    Markup markup() {
        return out;
    }

    private PageElements write(
            String name, Map<String, String> attributes, String address, Consumer<PageElements> content) {
        Rule.given("content", content);
        out.markup("<").markup(name);
        new TreeMap<>(attributes).forEach((attribute, value) -> {
            Rule.check(
                    ATTRIBUTES.contains(attribute) || ARIA.matcher(attribute).matches(),
                    "attributes",
                    "must be of " + String.join(", ", ATTRIBUTES) + " and aria-*",
                    attribute);
            out.attribute(attribute, Characters.clean(value));
        });
        if (!address.isEmpty()) {
            out.attribute("href", address);
        }
        out.markup(">");
        if (!VOID.contains(name)) {
            content.accept(this);
            out.markup("</").markup(name).markup(">");
        }
        return this;
    }
}
