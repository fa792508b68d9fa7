package dev.offprint.html.read;

import java.net.URI;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the readers of one document share. */
final class Session {

    private final Limits limits;
    private final Conventions conventions;
    private final Findings findings;
    private final AddressReader addresses;
    private final AttributeReader attributes;
    private Notes notes = Notes.NONE;
    private Predicate<Element> apart = element -> false;
    private int topHeading = 2;

    Session(Limits limits, Conventions conventions, @Nullable URI base) {
        this.limits = limits;
        this.conventions = conventions;
        this.findings = new Findings(limits.findings());
        this.addresses = new AddressReader(base, conventions, findings);
        this.attributes = new AttributeReader(conventions, findings);
    }

    Limits limits() {
        return limits;
    }

    Conventions conventions() {
        return conventions;
    }

    Findings findings() {
        return findings;
    }

    AddressReader addresses() {
        return addresses;
    }

    AttributeReader attributes() {
        return attributes;
    }

    /** The footnotes, once they have been looked for. */
    Notes notes() {
        return notes;
    }

    void notes(Notes notes) {
        this.notes = notes;
    }

    /** Whether an element is no part of the text, though it stands in it: what a page says of its article. */
    boolean isApart(Element element) {
        return apart.test(element);
    }

    void apart(Predicate<Element> apart) {
        this.apart = apart;
    }

    /** The element that is a heading of level 1: {@code h1} or {@code h2}. */
    int topHeading() {
        return topHeading;
    }

    void topHeading(int level) {
        topHeading = level;
    }
}
