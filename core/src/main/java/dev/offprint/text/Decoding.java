package dev.offprint.text;

import dev.offprint.Place;
import dev.offprint.ReadingException;
import dev.offprint.rule.Characters;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** From bytes to clean characters. */
final class Decoding {

    /** Of how many bytes the start tells whether each character has two. */
    private static final int SAMPLE = 1_000;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoding() {}

    /** The text that the bytes spell; a byte order mark decides, then whether it is UTF-8. */
    static String text(byte[] bytes, Findings findings) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (bytes.length % 2 == 0
                && Math.max(even, odd) * 4 > Math.min(bytes.length, SAMPLE)
                && Math.min(even, odd) == 0) {
            findings.warnOfAll(
                    "encoding-guessed",
                    "every other byte is zero, and no byte order mark says why",
                    "the text is read as UTF-16");
            return new String(bytes, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            refuseBinary(bytes);
            findings.warnOfAll("encoding-guessed", "the text is not UTF-8", "it is read as windows-1252");
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** The text with line feeds only, without a byte order mark and without characters that no article may hold. */
    static String clean(String text, Findings findings) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        String lines = text.substring(start).replace("\r\n", "\n").replace('\r', '\n');
        lines = PageBreaks.without(
                lines.replace('\u2028', '\n').replace('\u2029', '\n').replace('\u000B', '\n'), findings);
        String clean = Characters.clean(lines);
        if (!clean.equals(lines)) {
            findings.warn(
                    "characters-mended",
                    lineOfDifference(lines, clean),
                    "the text has control characters or halves of surrogate pairs",
                    "they are left out or replaced, here and below");
        }
        return clean;
    }

    private static void refuseBinary(byte[] bytes) {
        int line = 1;
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1A && b != 0x1B) {
                throw new ReadingException(
                        Place.line(line),
                        "expected text, found the byte 0x%02X in what is neither UTF-8 nor UTF-16".formatted(b));
            }
            line += b == '\n' ? 1 : 0;
        }
    }

    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static int lineOfDifference(String before, String after) {
        int line = 1;
        for (int i = 0; i < after.length() && before.charAt(i) == after.charAt(i); i++) {
            line += after.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
