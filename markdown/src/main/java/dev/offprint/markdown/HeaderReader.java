package dev.offprint.markdown;

import dev.offprint.Finding;
import dev.offprint.ReadingException;
import dev.offprint.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the keys of front matter in any dialect; where the whole is broken, key by key, so that one costs itself alone. */
final class HeaderReader {

    private static final Pattern KEY = Pattern.compile("([\\w.-]+)\\s*[:=](.*)", Pattern.DOTALL);

    private final Findings findings;
    private final int maxCharacters;
    private final int maxValues;

    HeaderReader(Findings findings, int maxCharacters, int maxValues) {
        this.findings = findings;
        this.maxCharacters = maxCharacters;
        this.maxValues = maxValues;
    }

    /** The keys in the order of the file, each once. */
    List<HeaderEntry> read(Header header) {
        if (header.text().length() > maxCharacters) {
            findings.error(
                    "front-matter-limit",
                    header.line(),
                    "front matter of more than " + maxCharacters + " characters",
                    "it is left out");
            return List.of();
        }
        List<HeaderEntry> entries;
        try {
            entries = entries(header, header.text(), header.line());
        } catch (ReadingException e) {
            entries = untabbed(header).orElseGet(() -> salvaged(header, e));
        }
        Map<String, HeaderEntry> once = new LinkedHashMap<>();
        for (HeaderEntry entry : entries) {
            HeaderEntry before = once.remove(entry.key());
            if (before != null) {
                twice(entry.key(), entry.line(), before.line());
            }
            once.put(entry.key(), entry);
        }
        return List.copyOf(once.values());
    }

    /** The last one counts, as for Jekyll, Node and readers of JSON and properties; most others refuse the file. */
    private void twice(String key, int line, int before) {
        findings.warn(
                "front-matter-key-twice",
                line,
                "the key " + Findings.shown(key) + " stands in line " + before + " too",
                "the last one counts");
    }

    private List<HeaderEntry> entries(Header header, String text, int line) {
        return switch (header.dialect()) {
            case NONE -> List.of();
            case YAML, JSON -> YamlHeader.read(text, line, maxValues, this::twice);
            case TOML -> TomlHeader.read(text, line);
            case COLONS -> colons(text, line);
            case PROPERTIES -> properties(text, line);
        };
    }

    /** YAML forbids tabs, and editors don't. */
    private Optional<List<HeaderEntry>> untabbed(Header header) {
        if (header.dialect() != Header.Dialect.YAML || header.text().indexOf('\t') < 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (String line : header.text().split("\n")) {
            int start = 0;
            while (start < line.length() && (line.charAt(start) == '\t' || line.charAt(start) == ' ')) {
                text.append(line.charAt(start) == '\t' ? "  " : " ");
                start++;
            }
            text.append(line, start, line.length()).append('\n');
        }
        try {
            List<HeaderEntry> entries = entries(header, text.toString(), header.line());
            findings.info(
                    "front-matter-tabs", header.line(), "tabs before keys or values", "each is taken as two spaces");
            return Optional.of(entries);
        } catch (ReadingException e) {
            return Optional.empty();
        }
    }

    /** Each line by itself, with those below it that are indented. */
    private static List<HeaderEntry> colons(String text, int firstLine) {
        List<HeaderEntry> entries = new ArrayList<>();
        int line = firstLine;
        for (String one : text.split("\n")) {
            int colon = one.indexOf(':');
            boolean goesOn = !entries.isEmpty() && (one.isBlank() || Character.isWhitespace(one.charAt(0)));
            if (goesOn) {
                HeaderEntry last = entries.remove(entries.size() - 1);
                String words = Scalars.text(last.value()).orElse("") + " " + one.strip();
                entries.add(new HeaderEntry(last.key(), new Value.Text(words.strip()), last.line()));
            } else if (colon > 0) {
                String value = one.substring(colon + 1).strip();
                entries.add(new HeaderEntry(one.substring(0, colon).strip(), Scalars.of(value), line));
            }
            line++;
        }
        return entries;
    }

    /** Each line by itself; JBake takes values as they are, but for JSON. */
    private List<HeaderEntry> properties(String text, int firstLine) {
        List<HeaderEntry> entries = new ArrayList<>();
        int line = firstLine;
        for (String property : text.split("\n")) {
            int sign = property.indexOf('=');
            if (sign > 0) {
                String value = property.substring(sign + 1).strip();
                boolean json = value.startsWith("{") || value.startsWith("[");
                entries.add(new HeaderEntry(
                        property.substring(0, sign).strip(), json ? json(value, line) : Scalars.of(value), line));
            }
            line++;
        }
        return entries;
    }

    private Value json(String text, int line) {
        try {
            return YamlHeader.read("v: " + text, line, maxValues, this::twice)
                    .get(0)
                    .value();
        } catch (ReadingException e) {
            return new Value.Text(text);
        }
    }

    private List<HeaderEntry> salvaged(Header header, ReadingException why) {
        findings.add(new Finding(
                Finding.Severity.WARNING,
                "front-matter-broken",
                why.place(),
                reason(why),
                "each key is read by itself"));
        List<HeaderEntry> entries = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        int start = header.line();
        int line = header.line();
        for (String text : header.text().split("\n")) {
            if (KEY.matcher(text).matches() && !chunk.isEmpty()) {
                salvage(header, chunk.toString(), start, entries);
                chunk.setLength(0);
            }
            start = chunk.isEmpty() ? line : start;
            chunk.append(text).append('\n');
            line++;
        }
        salvage(header, chunk.toString(), start, entries);
        return entries;
    }

    private void salvage(Header header, String chunk, int line, List<HeaderEntry> entries) {
        if (chunk.isBlank()) {
            return;
        }
        try {
            entries.addAll(entries(header, chunk, line));
        } catch (ReadingException e) {
            Matcher key = KEY.matcher(chunk.strip());
            if (key.matches()) {
                entries.add(new HeaderEntry(
                        key.group(1), new Value.Text(key.group(2).strip()), line));
                findings.warn(
                        "front-matter-value-broken",
                        line,
                        reason(e),
                        "the value of " + Findings.shown(key.group(1)) + " is taken as the text it is");
            } else {
                findings.error(
                        "front-matter-line-broken",
                        line,
                        Findings.shown(chunk.strip()) + " has no key",
                        "it is left out");
            }
        }
    }

    private static String reason(ReadingException e) {
        String message = e.getMessage();
        return message.substring(message.indexOf(": ") + 2);
    }
}
