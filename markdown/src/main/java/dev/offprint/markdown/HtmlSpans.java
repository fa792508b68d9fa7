package dev.offprint.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Finds where HTML begins in one block and ends in a later one, so that both and the Markdown between them are read as one.
 * A tag that nothing closes spans nothing.
 */
final class HtmlSpans {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private HtmlSpans() {}

    /** For each block with which HTML begins that ends in another: the index of that. */
    static Map<Integer, Integer> of(List<Node> blocks) {
        Deque<Open> open = new ArrayDeque<>();
        Map<String, Integer> names = new HashMap<>();
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof HtmlBlock html) {
                tags(html.getLiteral(), i, open, names, pairs);
            }
        }
        Map<Integer, Integer> ends = new HashMap<>();
        pairs.forEach(pair -> ends.merge(pair[0], pair[1], Math::max));
        return outermost(ends, blocks.size());
    }

    private record Open(String name, int block) {}

    private static void tags(String html, int block, Deque<Open> open, Map<String, Integer> names, List<int[]> pairs) {
        int at = html.indexOf('<');
        while (at >= 0 && at + 1 < html.length()) {
            int end = html.startsWith("<!--", at) ? html.indexOf("-->", at) : endOfTag(html, at);
            if (end < 0) {
                return;
            }
            String name = name(html, html.charAt(at + 1) == '/' ? at + 2 : at + 1);
            if (!name.isEmpty() && !VOID.contains(name) && html.charAt(end - 1) != '/') {
                if (html.charAt(at + 1) != '/') {
                    open.push(new Open(name, block));
                    names.merge(name, 1, Integer::sum);
                } else if (names.getOrDefault(name, 0) > 0) {
                    close(name, block, open, names, pairs);
                }
            }
            at = html.indexOf('<', end);
        }
    }

    private static void close(String name, int block, Deque<Open> open, Map<String, Integer> names, List<int[]> pairs) {
        Open last;
        do {
            last = open.pop();
            names.merge(last.name, -1, Integer::sum);
        } while (!last.name.equals(name));
        if (last.block < block) {
            pairs.add(new int[] {last.block, block});
        }
    }

    private static String name(String html, int start) {
        int end = start;
        while (end < html.length() && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '-')) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The index of the sign that ends a tag, which no quotation marks hold; -1 for none. */
    private static int endOfTag(String html, int start) {
        int at = start + 1;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                return at;
            }
            boolean quote = (c == '"' || c == '\'') && html.charAt(at - 1) == '=';
            at = quote ? html.indexOf(c, at + 1) : at;
            if (at < 0) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private static Map<Integer, Integer> outermost(Map<Integer, Integer> ends, int size) {
        Map<Integer, Integer> outer = new HashMap<>();
        int start = -1;
        int end = -1;
        for (int i = 0; i < size; i++) {
            Integer reach = ends.get(i);
            if (reach != null && i > end) {
                start = i;
            }
            if (reach != null) {
                end = Math.max(end, reach);
                outer.put(start, end);
            }
        }
        return outer;
    }
}
