package dev.offprint.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads links whose address is a tag, which Markdown alone would take for text: <code>[this]({{&lt; ref "other.md" >}})</code>,
 * <code>{% post_url … %}</code>, <code>{% link … %}</code>, <code>{{ "/a" | relative_url }}</code> and
 * <code>{{ site.baseurl }}/a</code>. They lead where the tag says, as it says it.
 */
final class TemplateLink implements LinkProcessor {

    private static final int LONGEST = 600;
    private static final Pattern ADDRESS =
            Pattern.compile("\\((?:\\{\\{[<%]\\s*(?:rel)?ref\\s+\"([^\"\\s]+)\"\\s*[>%]}}"
                    + "|\\{%-?\\s*(?:post_url|link)\\s+([^\\s%]+)\\s*-?%}"
                    + "|\\{\\{-?\\s*[\"']([^\"'\\s]+)[\"']\\s*\\|\\s*(?:relative|absolute)_url\\s*-?}}"
                    + "|\\{\\{-?\\s*site\\.(?:baseurl|url)\\s*-?}}())([^)\\s{}]*)\\)");

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || scanner.peek() != '(') {
            return LinkResult.none();
        }
        Position start = scanner.position();
        boolean tag = scanner.next('(') && scanner.next('{');
        for (int i = 0;
                tag && i < LONGEST && scanner.hasNext() && scanner.peek() != ')' && scanner.peek() != '\n';
                i++) {
            scanner.next();
        }
        if (!tag || !scanner.next(')')) {
            return LinkResult.none();
        }
        Matcher match =
                ADDRESS.matcher(scanner.getSource(start, scanner.position()).getContent());
        if (!match.matches()) {
            return LinkResult.none();
        }
        String to = "";
        for (int group = 1; group <= 4; group++) {
            to = match.group(group) != null ? match.group(group) : to;
        }
        to += match.group(5);
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        Node node = image ? new Image(to, null) : new Link(to, null);
        LinkResult result = LinkResult.wrapTextIn(node, scanner.position());
        return image ? result.includeMarker() : result;
    }
}
