package dev.offprint.text;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Undoes what mail programs do to bytes so that lines of ASCII can carry them (RFC 2045, section 6). Broken ones give what can be had. */
final class TransferEncoding {

    private TransferEncoding() {}

    static byte[] decode(String encoding, byte[] bytes) {
        return switch (encoding) {
            case "base64" -> base64(bytes);
            case "quoted-printable" -> quotedPrintable(bytes);
            default -> bytes;
        };
    }

    private static byte[] base64(byte[] bytes) {
        byte[] digits = new byte[bytes.length];
        int length = 0;
        for (byte b : bytes) {
            boolean digit =
                    (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/';
            if (digit) {
                digits[length++] = b;
            }
        }
        length -= length % 4 == 1 ? 1 : 0; // one digit alone is less than a byte
        return Base64.getDecoder().decode(java.util.Arrays.copyOf(digits, length));
    }

    private static byte[] quotedPrintable(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int spaces = 0; // at the end of a line they are no part of it
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == ' ' || b == '\t') {
                spaces++;
                continue;
            }
            if (b != '\n') {
                out.write(bytes, i - spaces, spaces);
            }
            spaces = 0;
            int end = b == '=' ? endOfLine(bytes, i + 1) : -1;
            int code = b == '=' && end < 0 ? hex(bytes, i + 1) : -1;
            if (end >= 0) {
                i = end;
            } else if (code >= 0) {
                out.write(code);
                i += 2;
            } else {
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    /** Where the line ends if nothing but white space is left of it; else -1. */
    private static int endOfLine(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at == bytes.length || bytes[at] == '\n' ? at : -1;
    }

    /** The byte that two digits spell, or -1. */
    static int hex(byte[] bytes, int at) {
        int high = at + 1 < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
