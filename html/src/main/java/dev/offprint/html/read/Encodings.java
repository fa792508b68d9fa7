package dev.offprint.html.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Character encodings by the names that pages and servers use, as browsers understand them. */
final class Encodings {

    /** What browsers read where Latin-1 is stated, and where nothing is. */
    static final Charset LATIN = Charset.forName("windows-1252");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("latin1", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "windows-874"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"));

    private Encodings() {}

    /** The encoding of a name, if it has one. */
    static Optional<Charset> of(String name) {
        try {
            String label = name.toLowerCase(Locale.ROOT);
            String known = LABELS.getOrDefault(label, label);
            return Charset.isSupported(known) ? Optional.of(Charset.forName(known)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** What a page says of itself: it cannot be in UTF-16 if that could be read so far. */
    static Optional<Charset> inPage(String name) {
        return of(name).map(charset ->
                charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                        ? StandardCharsets.UTF_8
                        : charset);
    }
}
