package dev.offprint.markdown;

import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Heading;
import dev.offprint.body.Node;
import dev.offprint.body.Paragraph;
import dev.offprint.html.HtmlBody;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads HTML that stands in a text, as {@link HtmlBody} types it. */
final class HtmlReader {

    private static final String TOP = "<h1>.</h1>\n";
    private static final Pattern ID = Pattern.compile("\\s(?:id|name)\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]+)");
    private static final Pattern REFERENCE = Pattern.compile("href=\"#([^\"]+)\"");

    private final Session session;

    HtmlReader(Session session) {
        this.session = session;
    }

    /**
     * The blocks that a piece of HTML is.
     *
     * @param line where it begins
     * @param room how deep its nodes may nest
     */
    List<Block> blocks(String html, int line, int room) {
        boolean top =
                session.topHeading() == 1 && !html.toLowerCase(Locale.ROOT).contains("<h1");
        String source = top ? TOP + html : html;
        Reading<Body> reading = read(source);
        if (!claim(reading.value())) {
            session.findings()
                    .warn(
                            "id-twice",
                            line,
                            "HTML has an id that the text has elsewhere",
                            "the ids and names of this piece of HTML are left out");
            reading = read(ID.matcher(source).replaceAll(""));
            claim(reading.value());
        }
        for (Finding finding : reading.findings()) {
            session.findings().add(finding, line);
        }
        reading.value().footnotes().forEach(session::add);
        List<Block> blocks = reading.value().blocks();
        blocks = top ? blocks.subList(1, blocks.size()) : blocks;
        if (Content.depth(blocks) <= room) {
            return blocks;
        }
        session.findings()
                .error("html-deep", line, "HTML nests too deep where it stands", "its text stays, as one paragraph");
        String text = new Body(blocks, reading.value().footnotes()).text();
        return text.isBlank() ? List.of() : List.of(Paragraph.of(text));
    }

    private Reading<Body> read(String html) {
        Matcher references = REFERENCE.matcher(html);
        Set<String> labels = new TreeSet<>();
        while (references.find()) {
            session.label(references.group(1)).ifPresent(labels::add);
        }
        return HtmlBody.read(labels.isEmpty() ? html : html + Fragments.notes(labels));
    }

    /** Takes the ids of the nodes; false, and none is taken, where one is taken already. */
    private boolean claim(Body body) {
        Set<String> ids = new TreeSet<>();
        body.nodes().map(Node::attributes).forEach(attributes -> attributes.id().ifPresent(ids::add));
        if (ids.stream().anyMatch(session.ids()::contains)) {
            return false;
        }
        session.ids().addAll(ids);
        return true;
    }

    /** The content of a heading that HTML stands in, or its text. */
    static List<dev.offprint.body.Inline> line(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph) {
            return paragraph.content();
        } else if (blocks.size() == 1 && blocks.get(0) instanceof Heading heading) {
            return heading.content();
        }
        String text = new Body(blocks, List.of()).text();
        return text.isBlank() ? List.of() : Paragraph.of(text).content();
    }
}
