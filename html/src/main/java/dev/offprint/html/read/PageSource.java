package dev.offprint.html.read;

import dev.offprint.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page, parsed.
 *
 * @param document its tree
 * @param findings what was left out before
 */
public record PageSource(Document document, List<Finding> findings) {

    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})");
    private static final Pattern PARAMETER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int PRESCAN = 4096;

    /** Parses as much of a page as the limits allow. */
    public static PageSource parse(String html, Limits limits) {
        Findings findings = new Findings(limits.findings());
        String source = Input.limited(html, limits, findings);
        Document document = Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(source, "");
        document.outputSettings().prettyPrint(false);
        return new PageSource(document, findings.list());
    }

    /**
     * The characters of a page: by its byte order mark, else by what the server said, else by what it says of itself, else
     * as UTF-8; as Windows-1252 where nobody says anything and it cannot be that.
     *
     * @param contentType a header as servers send it
     */
    public static String decode(byte[] html, @Nullable String contentType) {
        if (starts(html, 0xEF, 0xBB, 0xBF)) {
            return new String(html, 3, html.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(html, 0xFE, 0xFF)) {
            return new String(html, 2, html.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(html, 0xFF, 0xFE)) {
            return new String(html, 2, html.length - 2, StandardCharsets.UTF_16LE);
        }
        Matcher sent = PARAMETER.matcher(contentType == null ? "" : contentType);
        if (sent.find()) {
            Optional<Charset> charset = Encodings.of(sent.group(1));
            if (charset.isPresent()) {
                return new String(html, charset.get());
            }
        }
        String start = new String(html, 0, Math.min(PRESCAN, html.length), StandardCharsets.ISO_8859_1);
        Matcher stated = CHARSET.matcher(start);
        Optional<Charset> charset = stated.find() ? Encodings.inPage(stated.group(1)) : Optional.empty();
        return charset.isPresent() ? new String(html, charset.get()) : unstated(html);
    }

    private static String unstated(byte[] html) {
        String text = new String(html, StandardCharsets.UTF_8);
        int broken = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            broken += text.charAt(i) == REPLACEMENT ? 1 : 0;
            foreign += text.charAt(i) >= 0x80 ? 1 : 0;
        }
        return 2 * broken > foreign ? new String(html, Encodings.LATIN) : text;
    }

    private static boolean starts(byte[] html, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (html.length <= i || (html[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
