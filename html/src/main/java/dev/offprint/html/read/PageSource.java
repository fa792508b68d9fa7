package dev.offprint.html.read;

import dev.offprint.Finding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page, parsed.
 *
 * @param document its tree
 * @param findings what was left out before
 */
public record PageSource(Document document, List<Finding> findings) {

    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})");
    private static final int PRESCAN = 4096;

    /** Parses as much of a page as the limits allow. */
    public static PageSource parse(String html, Limits limits) {
        Findings findings = new Findings(limits.findings());
        String source = Input.limited(html, limits, findings);
        Document document = Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(source, "");
        document.outputSettings().prettyPrint(false);
        return new PageSource(document, findings.list());
    }

    /** The characters of a page: by its byte order mark, else by what it says of itself, else as UTF-8. */
    public static String decode(byte[] html) {
        if (starts(html, 0xEF, 0xBB, 0xBF)) {
            return new String(html, 3, html.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(html, 0xFE, 0xFF)) {
            return new String(html, 2, html.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(html, 0xFF, 0xFE)) {
            return new String(html, 2, html.length - 2, StandardCharsets.UTF_16LE);
        }
        String start = new String(html, 0, Math.min(PRESCAN, html.length), StandardCharsets.ISO_8859_1);
        Matcher stated = CHARSET.matcher(start);
        return new String(html, stated.find() ? charset(stated.group(1)) : StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] html, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (html.length <= i || (html[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** As browsers have it, Latin-1 is the Windows code page, and UTF-16 in a page that could be read so far is UTF-8. */
    private static Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Charset.forName("windows-1252");
            }
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
