package dev.offprint.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the format of a file: by its name's extension where that says it all, else by how its content begins. */
final class Detection {

    private static final int LOOKED_AT = 4096;
    private static final Map<String, Format> EXTENSIONS = Map.ofEntries(
            Map.entry("txt", Format.TEXT),
            Map.entry("text", Format.TEXT),
            Map.entry("eml", Format.TEXT),
            Map.entry("md", Format.MARKDOWN),
            Map.entry("mdx", Format.MARKDOWN),
            Map.entry("markdown", Format.MARKDOWN),
            Map.entry("html", Format.HTML),
            Map.entry("htm", Format.HTML),
            Map.entry("xhtml", Format.HTML),
            Map.entry("rss", Format.RSS),
            Map.entry("atom", Format.ATOM));
    private static final Pattern RSS_ROOT = Pattern.compile("<(?:rss|rdf:RDF)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATOM_ROOT = Pattern.compile("<(?:\\w+:)?feed[\\s>]");
    private static final Pattern PAGE_ROOT =
            Pattern.compile("<(?:!doctype html|html|head|body|article)[\\s>]", Pattern.CASE_INSENSITIVE);

    private Detection() {}

    /** Whether the name's extension is that of a file that may hold articles. */
    static boolean isKnown(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return EXTENSIONS.containsKey(extension) || extension.equals("json") || extension.equals("xml");
    }

    /** The format of a file; the stream is left at its start. */
    static Format of(String fileName, BufferedInputStream in) throws IOException {
        int dot = fileName.lastIndexOf('.');
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        Format named = dot < 0 ? null : EXTENSIONS.get(extension);
        return named != null ? named : ofContent(in, extension.equals("xml"));
    }

    private static Format ofContent(BufferedInputStream in, boolean isXml) throws IOException {
        in.mark(LOOKED_AT);
        String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        in.reset();
        if (start.startsWith("{") || start.startsWith("[")) {
            return start.contains("jsonfeed.org/version/") ? Format.JSONFEED : Format.JSON;
        }
        if (!start.startsWith("<")) {
            return Format.TEXT;
        }
        if (RSS_ROOT.matcher(start).find()) {
            return start.contains("\"http://wordpress.org/export/") ? Format.WXR : Format.RSS;
        }
        if (PAGE_ROOT.matcher(start).find()) {
            return Format.HTML;
        }
        if (ATOM_ROOT.matcher(start).find()) {
            return Format.ATOM;
        }
        if (isXml) {
            throw new IOException("it is XML, but neither feed nor export nor page that is known here");
        }
        return Format.TEXT;
    }
}
