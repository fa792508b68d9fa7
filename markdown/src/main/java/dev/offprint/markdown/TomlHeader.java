package dev.offprint.markdown;

import dev.offprint.Place;
import dev.offprint.ReadingException;
import dev.offprint.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the TOML of front matter: keys, tables and arrays of tables, strings of all four kinds, numbers, flags, dates as
 * text, arrays, inline tables.
 */
final class TomlHeader {

    private static final int MAX_DEPTH = 40;
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern WORD = Pattern.compile("[^\\s,\\]}#]+(?: \\d\\d:[^\\s,\\]}#]+)?");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?\\d[\\d_]{0,99}(\\.[\\d_]{1,99})?([eE][-+]?\\d{1,3})?");

    private final String text;
    private final int firstLine;
    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private int at;

    private TomlHeader(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    /**
     * The keys of the outermost table.
     *
     * @throws ReadingException if it is no TOML, or nests too deep
     */
    static List<HeaderEntry> read(String toml, int firstLine) {
        TomlHeader header = new TomlHeader(toml, firstLine);
        header.document();
        List<HeaderEntry> entries = new ArrayList<>();
        header.root.forEach((key, value) -> entries.add(new HeaderEntry(key, Value.of(value), header.lines.get(key))));
        return entries;
    }

    private void document() {
        Map<String, Object> table = root;
        for (skip(true); at < text.length(); skip(true)) {
            if (take("[[")) {
                table = table(true);
                expect("]]");
            } else if (take("[")) {
                table = table(false);
                expect("]");
            } else {
                pair(table, 1);
            }
            skip(false);
            if (at < text.length() && text.charAt(at) != '\n') {
                throw broken("the end of the line");
            }
        }
    }

    private Map<String, Object> table(boolean isArray) {
        List<String> path = path();
        note(path.get(0));
        Map<String, Object> table = root;
        for (int i = 0; i < path.size(); i++) {
            String name = path.get(i);
            if (isArray && i == path.size() - 1) {
                Object old = table.computeIfAbsent(name, key -> new ArrayList<Object>());
                Map<String, Object> added = new LinkedHashMap<>();
                items(old).add(added);
                return added;
            }
            table = inside(table, name);
        }
        return table;
    }

    private void pair(Map<String, Object> table, int depth) {
        List<String> path = path();
        if (table == root) {
            note(path.get(0));
        }
        skip(false);
        expect("=");
        Map<String, Object> inner = table;
        for (String name : path.subList(0, path.size() - 1)) {
            inner = inside(inner, name);
        }
        skip(false);
        if (inner.put(path.get(path.size() - 1), value(depth + path.size())) != null) {
            throw broken("each key once");
        }
    }

    private void note(String key) {
        lines.putIfAbsent(key, line());
    }

    @SuppressWarnings("unchecked") // only tables made here are maps
    private Map<String, Object> inside(Map<String, Object> table, String name) {
        Object old = table.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
        if (old instanceof List<?> list && !list.isEmpty()) {
            old = list.get(list.size() - 1);
        }
        if (old instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw broken("a table at " + name);
    }

    @SuppressWarnings("unchecked") // only arrays made here are lists
    private List<Object> items(Object old) {
        if (old instanceof List<?> list) {
            return (List<Object>) list;
        }
        throw broken("an array of tables");
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        do {
            skip(false);
            path.add(key());
            skip(false);
        } while (take("."));
        if (path.size() > MAX_DEPTH) {
            throw broken("fewer parts");
        }
        return path;
    }

    private String key() {
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            return String.valueOf(value(1));
        }
        Matcher bare = BARE.matcher(text).region(at, text.length());
        if (!bare.lookingAt()) {
            throw broken("a key");
        }
        at = bare.end();
        return bare.group();
    }

    private Object value(int depth) {
        if (depth > MAX_DEPTH) {
            throw broken("values that nest no deeper than " + MAX_DEPTH);
        }
        if (take("\"\"\"")) {
            return unescaped(until("\"\"\"", true));
        } else if (take("'''")) {
            return withoutFirstEnd(until("'''", false));
        } else if (take("\"")) {
            return unescaped(until("\"", true));
        } else if (take("'")) {
            return until("'", false);
        } else if (take("[")) {
            List<Object> items = new ArrayList<>();
            for (skip(true); !take("]"); skip(true)) {
                items.add(value(depth + 1));
                skip(true);
                if (!take(",") && !(at < text.length() && text.charAt(at) == ']')) {
                    throw broken("a comma or ]");
                }
            }
            return items;
        } else if (take("{")) {
            Map<String, Object> table = new LinkedHashMap<>();
            for (skip(true); !take("}"); skip(true)) {
                pair(table, depth + 1);
                skip(true);
                if (!take(",") && !(at < text.length() && text.charAt(at) == '}')) {
                    throw broken("a comma or }");
                }
            }
            return table;
        }
        return word();
    }

    private Object word() {
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            throw broken("a value");
        }
        at = word.end();
        String plain = word.group();
        if (plain.equals("true") || plain.equals("false")) {
            return plain.equals("true");
        }
        return DECIMAL.matcher(plain).matches() ? new BigDecimal(plain.replace("_", "")) : plain;
    }

    /** The text up to a mark, which is passed. */
    private String until(String mark, boolean escapes) {
        int start = at;
        while (at < text.length() && !text.startsWith(mark, at)) {
            if (mark.length() == 1 && text.charAt(at) == '\n') {
                break;
            }
            at += escapes && text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length() || text.charAt(at) == '\n') {
            throw broken("the end of a string");
        }
        String string = text.substring(start, at);
        at += mark.length();
        return string;
    }

    private static String withoutFirstEnd(String string) {
        return string.startsWith("\n") ? string.substring(1) : string;
    }

    private String unescaped(String string) {
        StringBuilder out = new StringBuilder();
        String source = withoutFirstEnd(string);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c != '\\' || i + 1 == source.length()) {
                out.append(c);
                continue;
            }
            char next = source.charAt(++i);
            int length = next == 'u' ? 4 : next == 'U' ? 8 : 0;
            if (length > 0) {
                out.appendCodePoint(code(source, i + 1, length));
                i += length;
            } else if (next == '\n' || next == ' ') {
                while (i + 1 < source.length() && Character.isWhitespace(source.charAt(i + 1))) {
                    i++;
                }
            } else {
                int known = "btnfr\"\\".indexOf(next);
                if (known < 0) {
                    throw broken("a known escape");
                }
                out.append("\b\t\n\f\r\"\\".charAt(known));
            }
        }
        return out.toString();
    }

    private int code(String source, int start, int length) {
        try {
            int code = Integer.parseInt(source.substring(start, start + length), 16);
            if (Character.isValidCodePoint(code)) {
                return code;
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw broken("a code in hexadecimal digits");
        }
        throw broken("a code of a character");
    }

    /** Passes spaces and, if asked to, line ends and comments. */
    private void skip(boolean lineEnds) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (c == ' ' || c == '\t' || (lineEnds && c == '\n')) {
                at++;
            } else {
                return;
            }
        }
    }

    private boolean take(String mark) {
        boolean is = text.startsWith(mark, at);
        at += is ? mark.length() : 0;
        return is;
    }

    private void expect(String mark) {
        skip(false);
        if (!take(mark)) {
            throw broken(mark);
        }
    }

    private int line() {
        return firstLine
                + (int) text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private ReadingException broken(String expected) {
        return new ReadingException(Place.line(line()), "expected TOML: " + expected);
    }
}
