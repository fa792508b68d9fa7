package dev.offprint.credit;

/**
 * A word, a number or a sign in a line.
 *
 * @param type what it is
 * @param start its first folded character
 * @param end the folded character after it
 */
record Token(Type type, int start, int end) {

    enum Type {
        /** Letters, with what belongs into a word: "O'Hara", "S.A.", "Inc.". */
        WORD,
        /** Up to four digits. */
        NUMBER,
        /** An e-mail address, a URL, a domain or a handle. */
        ADDRESS,
        /** A comma of any script. */
        COMMA,
        /** The end of a sentence. */
        STOP,
        /** What separates the parts of a footer: a bar, a dot in the middle, a semicolon. */
        BREAK,
        /** A colon. */
        COLON,
        /** A hyphen or dash that belongs to no word. */
        DASH,
        /** An ampersand or a plus. */
        AMPERSAND,
        /** A slash. */
        SLASH,
        /** An opening bracket. */
        OPEN,
        /** A closing bracket. */
        CLOSE,
        /** A quotation mark, which stays in a name. */
        QUOTE,
        /** A trade mark's sign. */
        MARK,
        /** What a template should have filled in: "{{ year }}". */
        PLACEHOLDER,
        /** Anything else. */
        OTHER
    }

    int length() {
        return end - start;
    }
}
