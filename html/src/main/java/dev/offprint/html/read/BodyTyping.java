package dev.offprint.html.read;

import dev.offprint.Reading;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Footnote;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        String source = Input.limited(html, limits, session.findings());
        Body body = type(parse(source), source, session);
        return new Reading<>(body, session.findings().list());
    }

    /**
     * The body that an element of a page is.
     *
     * @param root the element
     * @param base what relative addresses are relative to; null leaves them so
     * @param apart which elements in it are no part of the text
     * @param topHeading the level of the topmost headings, 1 to 6; 0 finds out
     */
    public Reading<Body> read(Element root, @Nullable URI base, Predicate<Element> apart, int topHeading) {
        return read(root, base, apart, topHeading, true);
    }

    /** As the other; without notes, nobody has to look for footnotes. */
    public Reading<Body> read(
            Element root, @Nullable URI base, Predicate<Element> apart, int topHeading, boolean notes) {
        Session session = new Session(limits, conventions, base);
        session.apart(apart);
        session.topHeading(topHeading > 0 ? topHeading : topHeading(root, apart));
        if (notes) {
            session.notes(NoteFinder.find(root, conventions));
        }
        Body body = type(root, session);
        return new Reading<>(body, session.findings().list());
    }

    private static int topHeading(Element root, Predicate<Element> apart) {
        for (Element element : root) {
            if (element.normalName().equals("h1") && !apart.test(element)) {
                return 1;
            }
        }
        return 2;
    }

    /** The image of an {@code img} element of a page. */
    public Optional<Image> image(Element img, @Nullable URI base) {
        return new ImageReader(new Session(limits, conventions, base)).image(img);
    }

    /** The work that an {@code h-cite} of a page is about. */
    public Optional<Work> work(Element cite, @Nullable URI base) {
        return new AttributionReader(new Walker(new Session(limits, conventions, base))).work(cite);
    }

    /** The limits that were set. */
    public Limits limits() {
        return limits;
    }

    /** What our writers do. */
    public Conventions conventions() {
        return conventions;
    }

    private Element parse(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depth()).setTrackPosition(positions);
        Element context = new Element("body");
        List<Node> nodes = parser.parseFragmentInput(html, context, "");
        if (nodes.isEmpty()) {
            return context;
        }
        Element body = nodes.get(0).parentElement();
        body.ownerDocument().outputSettings().prettyPrint(false);
        return body;
    }

    private Body type(Element root, String source, Session session) {
        session.topHeading(Input.mayHoldTitle(source) && root.selectFirst("h1") != null ? 1 : 2);
        if (NoteFinder.isWorthwhile(source)) {
            session.notes(NoteFinder.find(root, session.conventions()));
        }
        return type(root, session);
    }

    private static Body type(Element root, Session session) {
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
