package dev.offprint.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the words of a header that are written in ASCII only: {@code =?utf-8?Q?Caf=C3=A9?=} (RFC 2047). */
final class EncodedWords {

    private static final Pattern WORD =
            Pattern.compile("=\\?([\\w-]{1,40})(?:\\*[\\w-]{1,20})?\\?([BbQq])\\?([^?\\s]{0,400})\\?=");
    /** White space between two such words is no part of the text, and a character may be cut between them. */
    private static final Pattern GAP = Pattern.compile("(?<=\\?=)\\s+(?==\\?[\\w*-]{1,60}\\?[BbQq]\\?)");

    private EncodedWords() {}

    /** The text with every such word decoded; one that cannot be stays as it is. */
    static String decode(String text) {
        if (!text.contains("=?")) {
            return text;
        }
        String whole = GAP.matcher(text).replaceAll("");
        Matcher word = WORD.matcher(whole);
        StringBuilder out = new StringBuilder();
        int end = 0;
        while (word.find(end)) {
            out.append(whole, end, word.start());
            String charset = word.group(1);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int start = word.start();
            boolean known = isKnown(charset);
            do {
                known &= bytes(word, bytes);
                end = word.end();
            } while (word.find(end) && word.start() == end && word.group(1).equalsIgnoreCase(charset));
            out.append(known ? bytes.toString(Charset.forName(charset)) : whole.substring(start, end));
        }
        return out.append(whole.substring(end)).toString();
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false; // the word stays as it is
        }
    }

    private static boolean bytes(Matcher word, ByteArrayOutputStream out) {
        String text = word.group(3);
        if (word.group(2).equalsIgnoreCase("B")) {
            try {
                out.writeBytes(Base64.getDecoder().decode(text));
                return true;
            } catch (IllegalArgumentException e) {
                return false; // the word stays as it is
            }
        }
        return quoted(text.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1), out);
    }

    private static boolean quoted(byte[] text, ByteArrayOutputStream out) {
        for (int i = 0; i < text.length; i++) {
            int code = text[i] == '=' ? TransferEncoding.hex(text, i + 1) : text[i];
            if (text[i] == '=' && code < 0) {
                return false;
            }
            out.write(code);
            i += text[i] == '=' ? 2 : 0;
        }
        return true;
    }
}
