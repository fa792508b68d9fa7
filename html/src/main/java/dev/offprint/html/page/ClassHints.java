package dev.offprint.html.page;

/**
 * What a list of classes says, or an id.
 *
 * @param hints a bit for each {@link Hint}
 * @param entry whether it is a microformat's entry
 * @param feed whether it is a microformat's list of entries
 * @param content whether it is the content of a microformat's entry
 * @param note whether there is a word of notes in it
 */
record ClassHints(int hints, boolean entry, boolean feed, boolean content, boolean note) {

    static final ClassHints NONE = new ClassHints(0, false, false, false, false);
}
