package dev.offprint.feed;

import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** What a feed and its entries are made of in Atom. */
final class AtomConstructs {

    private static final XmlName NAME = XmlName.of("name");
    private static final XmlName RIGHTS = XmlName.of("rights");

    private final XmlOut out;
    private final RightsLine rights = new RightsLine();

    AtomConstructs(XmlOut out) {
        this.out = out;
    }

    /** A text construct (RFC 4287, section 3.1): plain, unless readers would take it for markup all the same. */
    void text(XmlName name, String text) throws IOException {
        if (Markup.isHtmlAlone(text)) {
            out.start(name).attribute("type", "html").text(Markup.html(text)).end();
        } else {
            out.plain(name, text);
        }
    }

    void person(XmlName name, Author person, Addresses base) throws IOException {
        out.start(name).plain(NAME, person.name());
        if (person.url().isPresent()) {
            Optional<URI> url = base.absolute(person.url().get());
            if (url.isPresent()) {
                out.element("uri", url.get().toString());
            }
        }
        Optional<String> email = person.email();
        if (email.isPresent() && Addresses.isMailbox(email.get())) {
            out.element("email", email.get());
        }
        out.end();
    }

    /** The line about rights, if there is anything to say. */
    void rights(Copyright copyright, Optional<String> language) throws IOException {
        if (RightsElements.hasLine(copyright)) {
            text(RIGHTS, rights.of(copyright, language));
        }
    }
}
