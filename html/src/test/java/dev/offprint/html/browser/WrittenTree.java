package dev.offprint.html.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tree that markup spells out: every tag where it stands, every end tag for the last one open, and no rule of HTML
 * but that the first line end of a listing is none of its text.
 */
final class WrittenTree {

    private static final Pattern TOKEN =
            Pattern.compile("<(/?)([a-z][a-z0-9]*)([^<>]*)>(?:(?<=<pre[^>]{0,99}>)\n)?|[^<>]+");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z]+)(?:=\"([^\"]*)\")?");
    private static final Pattern VOID = Pattern.compile("br|col|hr|img|wbr");

    private WrittenTree() {}

    static ArrayNode of(String markup) {
        ArrayNode root = JsonMapper.shared().createArrayNode();
        Deque<ArrayNode> open = new ArrayDeque<>();
        open.push(root);
        Matcher token = TOKEN.matcher(markup);
        int end = 0;
        while (token.find() && token.start() == end) {
            end = token.end();
            ArrayNode parent = open.element();
            if (token.group(2) == null) {
                parent.add(unescape(token.group()));
            } else if (!token.group(1).isEmpty()) {
                open.pop();
            } else {
                ArrayNode element = parent.addArray();
                element.add(token.group(2));
                attributes(element.addObject(), token.group(3));
                ArrayNode children = element.addArray();
                if (!VOID.matcher(token.group(2)).matches()) {
                    open.push(children);
                }
            }
        }
        if (end != markup.length() || open.size() != 1) {
            throw new AssertionError("not well written at " + end + ": " + markup);
        }
        return root;
    }

    private static void attributes(ObjectNode attributes, String markup) {
        Matcher attribute = ATTRIBUTE.matcher(markup);
        while (attribute.find()) {
            String value = attribute.group(2);
            attributes.put(attribute.group(1), value == null ? "" : unescape(value));
        }
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
