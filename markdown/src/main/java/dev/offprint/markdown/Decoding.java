package dev.offprint.markdown;

import dev.offprint.Place;
import dev.offprint.ReadingException;
import dev.offprint.rule.Characters;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** From bytes to clean characters: UTF-8, or UTF-16 where a byte order mark says so, else windows-1252. */
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoding() {}

    static String text(byte[] bytes, Findings findings) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            for (byte b : bytes) {
                if (b == 0) {
                    throw new ReadingException(Place.UNKNOWN, "expected text, found bytes that are none");
                }
            }
            findings.warn("encoding-guessed", 0, "the text is not UTF-8", "it is read as windows-1252");
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** The text with line feeds only, without a byte order mark and without characters that no article may hold. */
    static String clean(String text, Findings findings) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        String lines = text.substring(start).replace("\r\n", "\n").replace('\r', '\n');
        String clean = Characters.clean(lines);
        if (!clean.equals(lines)) {
            findings.warn(
                    "characters-mended",
                    0,
                    "the text has control characters or halves of surrogate pairs",
                    "they are left out or replaced");
        }
        return clean;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
