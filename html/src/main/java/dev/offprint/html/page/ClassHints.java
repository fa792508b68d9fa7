package dev.offprint.html.page;

/**
 * What a list of classes says, or an id.
 *
 * @param hints a bit for each {@link Hint}
 * @param entry whether it is a microformat's entry, review or recipe
 * @param card whether it is a microformat's card of somebody
 * @param cite whether it is a microformat's work that is cited
 * @param content whether it is the content of a microformat's entry
 * @param note whether there is a word of notes in it
 */
record ClassHints(int hints, boolean entry, boolean card, boolean cite, boolean content, boolean note) {

    static final ClassHints NONE = new ClassHints(0, false, false, false, false, false);
}
