package dev.offprint.html.page;

import dev.offprint.rule.WordTable;

/** Whether a text may be a copyright line, before it is read as one. */
final class CopyrightSign {

    private CopyrightSign() {}

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '©', 'ⓒ' -> true;
            case '(' -> WordTable.isAt(text, at, "(c)");
            case 'c', 'C' ->
                WordTable.isAt(text, at, "copyright")
                        || WordTable.isAt(text, at, "creative commons")
                        || WordTable.isAt(text, at, "cc by");
            case 'r', 'R' -> WordTable.isAt(text, at, "rights reserved");
            default -> false;
        };
    }
}
