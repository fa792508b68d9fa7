package dev.offprint.text;

import java.nio.charset.StandardCharsets;

/**
 * Mails one after another in a file (RFC 4155): before each stands a line that begins with {@code From}, and before that, but
 * for the first, an empty one.
 */
final class Mailbox {

    private static final String MARK = "From ";
    private static final int LONGEST_HEADER = 100_000;

    private Mailbox() {}

    /** The first of several mails; another text as it is. */
    static String first(String text, Findings findings) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (!text.startsWith(MARK, start)) {
            return text;
        }
        int end = -1;
        int mails = 1;
        for (int at = text.indexOf("\n" + MARK, start); at >= 0; at = text.indexOf("\n" + MARK, at + 1)) {
            if (isBlankBefore(text, at) && isHeader(text, at + 1)) {
                end = end < 0 ? at : end;
                mails++;
            }
        }
        if (end < 0) {
            return text;
        }
        int line = 2 + (int) text.chars().limit(end).filter(c -> c == '\n').count();
        findings.warn(
                "mail-several",
                line,
                "the text holds " + mails + " e-mails",
                "the first one is read; give each of the others by itself");
        return text.substring(0, end);
    }

    /** The same of bytes in any charset that has ASCII's letters. */
    static byte[] first(byte[] bytes, Findings findings) {
        boolean marked = bytes.length > MARK.length()
                && new String(bytes, 0, MARK.length(), StandardCharsets.ISO_8859_1).equals(MARK);
        return marked
                ? first(new String(bytes, StandardCharsets.ISO_8859_1), findings)
                        .getBytes(StandardCharsets.ISO_8859_1)
                : bytes;
    }

    private static boolean isBlankBefore(String text, int lineEnd) {
        int at = text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
        return at > 0 && text.charAt(at - 1) == '\n';
    }

    private static boolean isHeader(String text, int start) {
        int end = start;
        while (end < text.length()
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r'
                && end - start < LONGEST_HEADER) {
            int next = text.indexOf('\n', end);
            end = next < 0 ? text.length() : next + 1;
        }
        return MailHeader.at(
                        Lines.of(
                                text.substring(start, end).replace("\r\n", "\n").stripTrailing()),
                        0)
                != null;
    }
}
