package dev.offprint.feed;

import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes stand for which characters. The byte order mark says so, else the HTTP header, else the XML declaration;
 * where nobody does, bytes that are UTF-8 are, and others are windows-1252. Latin-1 and ASCII are read as windows-1252,
 * as browsers do.
 */
final class Encodings {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");
    private static final int HEAD = 1024;
    private static final Pattern HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';,]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']\\s*([^\"'>\\s]+)\\s*[\"']");
    private static final Set<String> LATIN = Set.of(
            "iso-8859-1",
            "iso8859-1",
            "iso_8859-1",
            "latin1",
            "latin-1",
            "l1",
            "us-ascii",
            "ascii",
            "cp1252",
            "windows1252",
            "cp-1252");

    /**
     * What is known from the first bytes.
     *
     * @param charset empty if nobody says
     * @param mark how many bytes the byte order mark takes
     */
    record Known(Optional<Charset> charset, int mark) {

        boolean isUtf8() {
            return charset.equals(Optional.of(StandardCharsets.UTF_8));
        }

        /** Whether a parser can have the bytes as they are: it takes them for UTF-8, as it should. */
        boolean isDirect(byte[] bytes) {
            if (charset.isPresent() && !isUtf8()) {
                return false;
            }
            Matcher declared = DECLARATION.matcher(head(bytes));
            return !declared.find() || declared.group(1).equalsIgnoreCase("utf-8");
        }
    }

    private Encodings() {}

    /** Looks at the first {@value #HEAD} bytes of a feed and at its HTTP header. */
    static Known of(byte[] bytes, Optional<String> contentType, Findings findings) {
        Known marked = byMark(bytes);
        Optional<Charset> header = contentType.flatMap(type -> find(HEADER, type, "HTTP header", findings));
        if (marked != null) {
            return marked;
        }
        Optional<Charset> shape = byShape(bytes);
        if (shape.isPresent()) {
            return new Known(shape, 0);
        }
        Optional<Charset> said = header.filter(it -> !isWide(it))
                .or(() -> find(DECLARATION, head(bytes), "XML declaration", findings)
                        .filter(it -> !isWide(it)));
        return new Known(said, 0);
    }

    /** Decides by all the bytes where nobody says: UTF-8 if they are, else windows-1252. */
    static Known decide(byte[] bytes, Known known, Findings findings) {
        if (known.charset.isPresent()) {
            return known;
        }
        if (isUtf8(bytes)) {
            return new Known(Optional.of(StandardCharsets.UTF_8), 0);
        }
        tellWestern(findings);
        return new Known(Optional.of(WESTERN), 0);
    }

    /** Whether all bytes are UTF-8. */
    static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, out.clear(), true);
        }
        return !result.isError();
    }

    /** The text of bytes in memory. */
    static Reader reader(byte[] bytes, Known known, Findings findings) {
        try {
            return reader(new ByteArrayInputStream(bytes), known, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as it comes, where the whole cannot be looked at: the first byte that is no UTF-8 decides. */
    static Reader reader(InputStream in, Known known, Findings findings) throws IOException {
        in.skipNBytes(known.mark);
        return known.charset.isEmpty() || known.isUtf8()
                ? new Utf8Reader(in, findings)
                : new InputStreamReader(in, known.charset.get());
    }

    static void tellWestern(Findings findings) {
        findings.add(new Finding(
                Severity.WARNING,
                "encoding-guessed",
                Place.UNKNOWN,
                "bytes that are not UTF-8, and no other encoding is declared",
                "read as windows-1252"));
    }

    private static @Nullable Known byMark(byte[] bytes) {
        int first = unsigned(bytes, 0) << 8 | unsigned(bytes, 1);
        int second = unsigned(bytes, 2) << 8 | unsigned(bytes, 3);
        if (first == 0xEFBB && second >> 8 == 0xBF) {
            return new Known(Optional.of(StandardCharsets.UTF_8), 3);
        } else if (first == 0xFFFE && second == 0 && bytes.length >= 4) {
            return new Known(Optional.of(UTF_32_LE), 4);
        } else if (first == 0 && second == 0xFEFF) {
            return new Known(Optional.of(UTF_32_BE), 4);
        } else if (first == 0xFEFF) {
            return new Known(Optional.of(StandardCharsets.UTF_16BE), 2);
        } else if (first == 0xFFFE) {
            return new Known(Optional.of(StandardCharsets.UTF_16LE), 2);
        }
        return null;
    }

    /** Without a mark, the zeros around the first character tell. */
    private static Optional<Charset> byShape(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        boolean[] zero = new boolean[4];
        for (int i = 0; i < 4; i++) {
            zero[i] = bytes[i] == 0;
        }
        if (zero[0] && zero[1] && zero[2] && !zero[3]) {
            return Optional.of(UTF_32_BE);
        } else if (!zero[0] && zero[1] && zero[2] && zero[3]) {
            return Optional.of(UTF_32_LE);
        } else if (zero[0] && !zero[1] && zero[2] && !zero[3]) {
            return Optional.of(StandardCharsets.UTF_16BE);
        } else if (!zero[0] && zero[1] && !zero[2] && zero[3]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static Optional<Charset> find(Pattern pattern, String text, String where, Findings findings) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (LATIN.contains(name)) {
            return Optional.of(WESTERN);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            findings.warn(
                    "unknown-encoding", "the " + where + " names an encoding " + Findings.quote(name), "it is ignored");
            return Optional.empty();
        }
    }

    /** Bytes without zeros are in no encoding of two or four bytes, whatever is said. */
    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static int unsigned(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0x100;
    }
}
