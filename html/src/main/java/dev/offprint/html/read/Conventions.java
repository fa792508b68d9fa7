package dev.offprint.html.read;

import dev.offprint.body.Aside;
import java.net.URI;
import java.util.Optional;

/** What the writer of this library does in its own way, so that its markup can be told from anybody else's. */
public interface Conventions {

    /** The id that the article gave, for one that stands in a page. */
    String id(String written);

    /** The label of the footnote whose id in a page this is. */
    Optional<String> footnote(String written);

    /** Whether this is the word that the writer puts over an aside of that kind, in any language. */
    boolean isLabel(Aside.Kind kind, String text);

    /** Whether this is the word that the writer puts over what somebody paid for, in any language. */
    boolean isSponsorLabel(String text);

    /** The month, 1 to 12, that a word or the start of one means in the languages of our labels; 0 for none. */
    int month(String word);

    /** The absolute address of a reference. */
    String resolve(URI base, URI reference);
}
