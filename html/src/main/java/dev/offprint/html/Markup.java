package dev.offprint.html;

import dev.offprint.body.Attributes;
import dev.offprint.body.Direction;
import dev.offprint.rule.Utf8Sink;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * What is being written, and how: the sink, the addresses, the labels and the caller's choices. Markup that is ours and
 * text that is not go in by methods of different names; each returns this, so that an element reads as one line.
 */
final class Markup {

    private final Utf8Sink sink;
    private final BodyOptions options;
    private final Addresses addresses;
    private final Labels labels;

    Markup(Utf8Sink sink, BodyOptions options) {
        this(sink, options, new Addresses(options.base().orElse(null), options.dataImages()));
    }

    Markup(Utf8Sink sink, BodyOptions options, Addresses addresses) {
        this.sink = sink;
        this.options = options;
        this.addresses = addresses;
        this.labels = Labels.of(options.language());
    }

    BodyOptions options() {
        return options;
    }

    Addresses addresses() {
        return addresses;
    }

    Labels labels() {
        return labels;
    }

    Utf8Sink sink() {
        return sink;
    }

    boolean isForPage() {
        return options.destination() == Destination.PAGE;
    }

    /** Markup of ours: a literal in ASCII. */
    Markup markup(String ascii) {
        sink.markup(ascii);
        return this;
    }

    /** Markup for a page, left out of a feed. */
    Markup pageMarkup(String ascii) {
        return isForPage() ? markup(ascii) : this;
    }

    Markup text(String text) {
        Escape.text(text, sink);
        return this;
    }

    /** Markup of somebody whom the caller trusts. */
    Markup trusted(String markup) {
        Escape.nothing(markup, sink);
        return this;
    }

    Markup number(int number) {
        return markup(Integer.toString(number));
    }

    /** {@code <tag id lang dir>}. */
    Markup open(String tag, Attributes attributes) {
        return markup("<").markup(tag).attributes(attributes).markup(">");
    }

    /** A start tag such as {@code <li>}, with attributes where there are any. */
    Markup start(String tag, Attributes attributes) {
        if (attributes.isEmpty()) {
            return markup(tag);
        }
        return markup(tag.substring(0, tag.length() - 1)).attributes(attributes).markup(">");
    }

    /** {@code <tag class id lang dir>}; the class is ours. */
    Markup open(String tag, String type, Attributes attributes) {
        return markup("<")
                .markup(tag)
                .markup(" class=\"")
                .markup(type)
                .markup("\"")
                .attributes(attributes)
                .markup(">");
    }

    Markup attributes(Attributes attributes) {
        if (!attributes.isEmpty()) {
            if (isForPage()) {
                attributes.id().ifPresent(id -> attribute("id", Ids.own(id)));
            }
            attributes.language().ifPresent(language -> attribute("lang", language));
            attributes.direction().ifPresent(this::direction);
        }
        return this;
    }

    Markup direction(Direction direction) {
        return markup(direction == Direction.RTL ? " dir=\"rtl\"" : " dir=\"ltr\"");
    }

    Markup attribute(String name, String value) {
        return markup(" ").markup(name).markup("=\"").value(value).markup("\"");
    }

    /** A value in JSON. */
    Markup json(String name, String json) {
        markup(" ").markup(name).markup("='");
        Escape.jsonAttribute(json, sink);
        return markup("'");
    }

    /** What stands between the quotes of an attribute. */
    Markup value(String value) {
        Escape.attribute(value, sink);
        return this;
    }

    Markup attribute(String name, Optional<String> value) {
        value.ifPresent(it -> attribute(name, it));
        return this;
    }

    Markup attribute(String name, int value) {
        return markup(" ").markup(name).markup("=\"").number(value).markup("\"");
    }

    /** A URL attribute; left out if the address may not stand in a page. */
    Markup address(String name, Optional<URI> url) {
        return attribute(name, url.flatMap(addresses::link));
    }

    /** Our own word or two, marked as English where there are none in the language asked for. */
    Markup label(Label label) {
        if (labels.isOwn()) {
            return text(labels.get(label));
        }
        return markup("<span lang=\"en\" dir=\"ltr\">").text(labels.get(label)).markup("</span>");
    }

    /** An attribute that holds our own words; {@code lang} is the caller's to give if they are English. */
    Markup label(String name, Label label) {
        return attribute(name, labels.get(label));
    }

    /** A link, or the text alone where the address may not stand in a page; the attributes are ours. */
    Markup link(String text, String attributes, Optional<String> address) {
        if (address.isPresent()) {
            markup("<a").markup(attributes).attribute("href", address).markup(">");
        } else if (!attributes.isEmpty()) {
            markup("<span").markup(attributes).markup(">");
        }
        return text(text).markup(address.isPresent() ? "</a>" : attributes.isEmpty() ? "" : "</span>");
    }

    /** {@code <meta name="robots" content="…">}, or {@code property} in place of {@code name}. */
    Markup meta(String kind, String name, String content) {
        return markup("<meta")
                .attribute(kind, name)
                .attribute("content", content)
                .markup(">\n");
    }

    /** A name of an enum as a class: {@code PULL} is {@code pull}. */
    static String classOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
