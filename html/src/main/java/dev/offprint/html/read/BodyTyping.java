package dev.offprint.html.read;

import dev.offprint.Reading;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Footnote;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML into a body: parses it, looks for footnotes, and walks through it once. */
public final class BodyTyping {

    private final Limits limits;
    private final Conventions conventions;
    private final boolean positions;

    /** A reader; with positions, findings tell line and column. */
    public BodyTyping(Limits limits, Conventions conventions, boolean positions) {
        this.limits = limits;
        this.conventions = conventions;
        this.positions = positions;
    }

    /** The body that a fragment of HTML is. */
    public Reading<Body> read(String html, @Nullable URI base) {
        Session session = new Session(limits, conventions, base);
        String source = Input.limited(html, session);
        Body body = type(parse(source), source, session);
        return new Reading<>(body, session.findings().list());
    }

    private Element parse(String html) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depth()).setTrackPosition(positions);
        for (Node node : parser.parseFragmentInput(html, body, "")) {
            body.appendChild(node);
        }
        return body;
    }

    private Body type(Element root, String source, Session session) {
        session.topHeading(Input.mayHold(source, "<h1") && root.selectFirst("h1") != null ? 1 : 2);
        if (NoteFinder.isWorthwhile(source)) {
            session.notes(NoteFinder.find(root, session.conventions()));
        }
        Walker walker = new Walker(session);
        List<Footnote> footnotes = footnotes(walker, session);
        Flow flow = Flow.blocks(session, 1);
        walker.children(root, flow);
        return new Body(flow.end(), footnotes);
    }

    /** The footnotes come first, so that no reference is made to one that turns out to be empty. */
    private static List<Footnote> footnotes(Walker walker, Session session) {
        List<Footnote> footnotes = new ArrayList<>();
        Set<String> empty = new HashSet<>();
        for (Map.Entry<Element, String> note : session.notes().notes().entrySet()) {
            Flow flow = Flow.blocks(session, 2).item(0);
            walker.children(note.getKey(), flow);
            List<Block> blocks = flow.end();
            if (blocks.isEmpty()) {
                empty.add(note.getValue());
            } else {
                footnotes.add(new Footnote(note.getValue(), blocks));
            }
        }
        session.notes(session.notes().without(empty));
        return footnotes;
    }
}
