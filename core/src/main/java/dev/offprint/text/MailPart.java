package dev.offprint.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of an e-mail: what its header says, and either the lines that it is or the parts within it (RFC 2046). Parts nest
 * {@value #DEEPEST} deep, and {@value #MOST} are told apart; what is beyond is lines of the last. One pass finds them all.
 */
final class MailPart {

    private static final int DEEPEST = 20;
    private static final int MOST = 1_000;
    private static final int LONGEST_FIELD = 4_000;

    private final Map<String, String> fields;
    private final List<MailPart> parts = new ArrayList<>();
    private final List<Integer> outside = new ArrayList<>();
    private final MailField type;
    private final int from;
    private int to;

    private MailPart(Map<String, String> fields, int from, int to) {
        this.fields = fields;
        this.from = from;
        this.to = to;
        String said = fields.getOrDefault("content-type", "");
        type = MailField.of(said.isEmpty() ? "text/plain" : said);
    }

    /** The whole of a mail. */
    static MailPart of(List<String> lines) {
        Map<String, String> fields = new TreeMap<>();
        MailPart whole = new MailPart(fields, header(lines, 0, fields), lines.size());
        Deque<MailPart> open = new ArrayDeque<>();
        if (whole.isMultipart()) {
            open.push(whole);
        }
        int count = 0;
        MailPart leaf = null;
        int between = whole.from;
        for (int at = whole.from; at < lines.size() && !open.isEmpty() && count < MOST; at++) {
            String line = lines.get(at);
            MailPart parent = line.startsWith("--") ? parent(line, open) : null;
            if (parent == null) {
                continue;
            }
            if (leaf != null) {
                leaf.to = at;
                leaf = null;
            } else {
                whole.tellOutside(lines, between, at, open.peek() == parent ? null : open.peek());
            }
            between = at + 1;
            while (open.peek() != parent) {
                open.pop().to = at;
            }
            if (line.startsWith("--" + parent.boundary() + "--")) {
                open.pop().to = at;
                continue;
            }
            Map<String, String> inner = new TreeMap<>();
            MailPart part = new MailPart(inner, header(lines, at + 1, inner), lines.size());
            parent.parts.add(part);
            count++;
            if (part.isMultipart() && open.size() < DEEPEST) {
                open.push(part);
                between = part.from;
            } else {
                leaf = part;
            }
            at = part.from - 1;
        }
        if (leaf == null) {
            whole.tellOutside(lines, between, lines.size(), open.peek());
        }
        return whole;
    }

    /** Lines between the marks that are in no part; what should have parts and has none is its own text. */
    private void tellOutside(List<String> lines, int start, int end, @Nullable MailPart of) {
        if (of == null || !of.parts.isEmpty()) {
            for (int i = start; i < end; i++) {
                if (!Lines.isBlank(lines.get(i))) {
                    outside.add(i);
                }
            }
        }
    }

    private static @Nullable MailPart parent(String line, Deque<MailPart> open) {
        for (MailPart part : open) {
            String mark = "--" + part.boundary();
            String rest = line.startsWith(mark) ? line.substring(mark.length()).trim() : "x";
            if (rest.isEmpty() || rest.equals("--")) {
                return part;
            }
        }
        return null;
    }

    /** Reads a header, and gives the line behind the empty one that ends it. */
    private static int header(List<String> lines, int start, Map<String, String> fields) {
        String name = "";
        int at = start;
        while (at < lines.size() && !lines.get(at).isBlank() && !lines.get(at).startsWith("--")) {
            String line = lines.get(at++);
            int colon = line.indexOf(':');
            if (line.startsWith(" ") || line.startsWith("\t")) {
                fields.computeIfPresent(
                        name, (key, value) -> value.length() < LONGEST_FIELD ? value + " " + line.trim() : value);
            } else if (colon <= 0 || line.substring(0, colon).indexOf(' ') >= 0) {
                return at - 1; // the text begins without an empty line
            } else {
                name = line.substring(0, colon).trim().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, line.substring(colon + 1).trim());
            }
        }
        boolean blank = at < lines.size() && lines.get(at).isBlank();
        return blank ? at + 1 : at;
    }

    MailField type() {
        return type;
    }

    /** How its bytes are written: {@code base64}, {@code quoted-printable}, or as they are. */
    String encoding() {
        return MailField.of(fields.getOrDefault("content-transfer-encoding", ""))
                .value();
    }

    /** The name of the file that it is, or an empty text. */
    String fileName() {
        String name = disposition().parameter("filename");
        return EncodedWords.decode(name.isEmpty() ? type.parameter("name") : name);
    }

    /** Whether it is text of a kind to be read where it stands; what should have parts and has none is plain. */
    boolean isText(String kind) {
        boolean broken = type.value().startsWith("multipart/") && kind.equals("plain");
        return parts.isEmpty()
                && (broken || type.value().equals("text/" + kind))
                && !disposition().value().equals("attachment");
    }

    boolean isMultipart() {
        return type.value().startsWith("multipart/") && !boundary().isEmpty();
    }

    /** Indexes of lines that have words and are in no part: before the first mark, or after the last. */
    List<Integer> outside() {
        return parts.isEmpty() ? List.of() : outside;
    }

    List<MailPart> parts() {
        return parts;
    }

    /** Index of the first line behind the header. */
    int from() {
        return from;
    }

    /** Index behind the last line. */
    int to() {
        return Math.max(from, to);
    }

    private MailField disposition() {
        return MailField.of(fields.getOrDefault("content-disposition", ""));
    }

    private String boundary() {
        return type.parameter("boundary");
    }
}
