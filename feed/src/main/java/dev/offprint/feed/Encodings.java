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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes stand for which characters. The byte order mark says so, else the HTTP header, else the XML declaration;
 * where nobody does, bytes that are UTF-8 are, and others are windows-1252. Latin-1 and ASCII are read as windows-1252,
 * as browsers do, unless the bytes are UTF-8 without doubt.
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

    /** Encodings that are declared where a larger one is meant, which browsers read instead. */
    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"));

    /**
     * What is known from the first bytes.
     *
     * @param charset empty if nobody says
     * @param mark how many bytes the byte order mark takes
     * @param isSure whether all the bytes have been looked at
     */
    record Known(Optional<Charset> charset, int mark, boolean isSure) {

        Known(Optional<Charset> charset, int mark) {
            this(charset, mark, false);
        }

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
        Optional<Charset> said = header.filter(it -> isPossible(it, findings))
                .or(() -> find(DECLARATION, head(bytes), "XML declaration", findings)
                        .filter(it -> isPossible(it, findings)));
        return new Known(said, 0);
    }

    /**
     * Decides by all the bytes where nobody says, or where what is said is often wrong: UTF-8 if they are; windows-1252 if
     * that is said, or if more of them are broken UTF-8 than whole.
     */
    static Known decide(byte[] bytes, Known known, Findings findings) {
        boolean isWestern = known.charset.equals(Optional.of(WESTERN));
        if (known.charset.isPresent() && !known.isUtf8() && !isWestern) {
            return known;
        }
        Census census = Census.of(bytes);
        if (isWestern ? census.broken == 0 && census.whole > 0 : census.broken <= census.whole) {
            if (isWestern) {
                tellUtf8(findings);
            }
            return new Known(Optional.of(StandardCharsets.UTF_8), known.mark, true);
        }
        if (!isWestern) {
            tellWestern(findings);
        }
        return new Known(Optional.of(WESTERN), known.mark, true);
    }

    /** How many characters beyond ASCII are UTF-8, and how many bytes are not. */
    private record Census(int whole, int broken) {

        static Census of(byte[] bytes) {
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(8192);
            int whole = 0;
            int broken = 0;
            while (in.hasRemaining()) {
                CoderResult result = decoder.decode(in, out.clear(), true);
                for (int i = 0; i < out.position(); i++) {
                    whole += out.get(i) < 0x80 ? 0 : 1;
                }
                if (result.isError()) {
                    broken++;
                    in.position(in.position() + result.length());
                }
            }
            return new Census(whole, broken);
        }
    }

    /** Whether all bytes are UTF-8. */
    static boolean isUtf8(byte[] bytes) {
        return Census.of(bytes).broken == 0;
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
        boolean isWestern = known.charset.equals(Optional.of(WESTERN));
        boolean isOpen = isWestern && !known.isSure;
        return known.charset.isEmpty() || known.isUtf8() || isOpen
                ? new Utf8Reader(in, isWestern, known.isSure, findings)
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

    /** That bytes are UTF-8, although something else was declared. */
    static void tellUtf8(Findings findings) {
        contradict("a Western encoding is declared, and the bytes are UTF-8", "read as UTF-8", findings);
    }

    private static void contradict(String problem, String action, Findings findings) {
        findings.add(new Finding(Severity.WARNING, "encoding-contradicted", Place.UNKNOWN, problem, action));
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
            String larger = LARGER.getOrDefault(name, name);
            return Optional.of(Charset.forName(Charset.isSupported(larger) ? larger : name));
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            findings.warn(
                    "unknown-encoding", "the " + where + " names an encoding " + Findings.quote(name), "it is ignored");
            return Optional.empty();
        }
    }

    /** Bytes without zeros are in no encoding of two or four bytes, whatever is said. */
    private static boolean isPossible(Charset charset, Findings findings) {
        boolean isWide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
        if (isWide) {
            contradict(charset.name() + " is declared, and the bytes have no zeros", "it is ignored", findings);
        }
        return !isWide;
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static int unsigned(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0x100;
    }
}
