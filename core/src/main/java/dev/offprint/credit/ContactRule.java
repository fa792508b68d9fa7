package dev.offprint.credit;

import dev.offprint.rule.Rule;

/** Which strings are addresses of people. */
final class ContactRule {

    private ContactRule() {}

    static String email(String value) {
        Rule.check(isEmail(value), "email", "must be an address such as ada@example.org", value);
        return value;
    }

    /** Deliberately loose: what no reader could have meant as an address is refused, the rest is the mail system's. */
    static boolean isEmail(String value) {
        int at = value.indexOf('@');
        return at > 0 && at < value.length() - 1 && value.indexOf('@', at + 1) < 0 && isUnbroken(value);
    }

    static String fediverse(String value) {
        Rule.check(isFediverse(value), "fediverse", "must be a handle such as @ada@social.example", value);
        return value;
    }

    static boolean isFediverse(String value) {
        return value.startsWith("@") && isEmail(value.substring(1));
    }

    private static boolean isUnbroken(String value) {
        return value.codePoints()
                .noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || "<>\"(),;".indexOf(c) >= 0);
    }
}
