package dev.offprint.html.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A page in one walk: a box for each element, with its text counted, and those that may say something of the article.
 */
final class PageIndex {

    private static final int MOST = 1000;
    private static final int AHEAD = 64;
    private static final int SENTENCE = 60;
    private static final NameSet UNSEEN =
            NameSet.of("script", "style", "template", "noscript", "svg", "button", "select", "textarea", "head");

    /** What names for scripts and tests are believed to say. */
    private static final int AROUND = Hint.FURNITURE.bit() | Hint.COMMENT.bit() | Hint.SUBTITLE.bit();

    private final Hints hints = new Hints();
    final List<Element> metas = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Box> headlines = new ArrayList<>();
    final List<Box> times = new ArrayList<>();
    final List<Box> articles = new ArrayList<>();
    final List<Box> mains = new ArrayList<>();
    final List<Element> related = new ArrayList<>();
    final List<Box> entries = new ArrayList<>();
    final List<Element> cards = new ArrayList<>();
    final List<Box> bodies = new ArrayList<>();
    final List<Box> contents = new ArrayList<>();
    final List<Box> bylines = new ArrayList<>();
    final List<Box> dates = new ArrayList<>();
    final List<Box> subtitles = new ArrayList<>();
    final List<Box> footers = new ArrayList<>();
    final List<Box> copyrights = new ArrayList<>();
    private final Box root;
    private Optional<Box> headline;
    private Box last;
    private @Nullable Map<Element, Box> boxes;
    private final Element bodyElement;
    private Box body;
    private boolean microdata;
    private boolean rdfa;
    private boolean notes;

    PageIndex(Document document) {
        root = new Box(document, null);
        bodyElement = document.body();
        body = root;
        last = root;
        walk(root, false, true);
        headline = findHeadline();
        headline.ifPresent(PageIndex::markAround);
        last = root;
    }

    /** Marks a headline, and what it is in. */
    private static void markAround(Box headline) {
        for (Box at = headline; at != null && !at.aroundHeadline; at = at.parent) {
            at.aroundHeadline = true;
        }
    }

    boolean hasMicrodata() {
        return microdata;
    }

    boolean hasRdfa() {
        return rdfa;
    }

    /** Whether there may be footnotes: without a link within the page and a name that says so, there are none. */
    boolean mayHaveNotes() {
        return notes;
    }

    /** The box of the document. */
    Box root() {
        return root;
    }

    Box body() {
        return body;
    }

    /** The headline of the page: in an article or the main part, if one is. */
    Optional<Box> headline() {
        return headline;
    }

    /** Says that another element is the headline. */
    void headlineIs(Box other) {
        headline = Optional.of(other);
        markAround(other);
    }

    /** Says that boxes will be asked for from here on, in the order of the page. */
    void startAt(Box box) {
        last = box;
    }

    /** The box of an element; found at once for those that are asked for in the order of the page. */
    Box box(Element element) {
        Box near = near(element);
        if (near != null) {
            last = near;
            return near;
        }
        Box box = last;
        for (int i = 0; i < AHEAD && box != null; i++) {
            if (box.element == element) {
                last = box;
                return box;
            }
            box = box.following;
        }
        Map<Element, Box> all = boxes;
        if (all == null) {
            all = new IdentityHashMap<>();
            for (Box at = root; at != null; at = at.following) {
                all.put(at.element, at);
            }
            boxes = all;
        }
        last = all.get(element);
        return last;
    }

    /** The box itself, the next one, or the one after all that is in it. */
    private @Nullable Box near(Element element) {
        if (last.element == element) {
            return last;
        }
        Box following = last.following;
        if (following != null && following.element == element) {
            return following;
        }
        Box after = last.end();
        return after != null && after.element == element ? after : null;
    }

    private Optional<Box> findHeadline() {
        Box first = null;
        for (Box h1 : headlines) {
            if (h1.text() > 0) {
                if (h1.around("article") != null || h1.around("main") != null) {
                    return Optional.of(h1);
                }
                first = first == null ? h1 : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /** As deep as the tree is, which the parser has limited. */
    private void walk(Box box, boolean linked, boolean seen) {
        see(box);
        boolean inLink = linked || box.link;
        boolean isSeen = seen && !UNSEEN.has(box);
        Element element = box.element;
        Box before = null;
        int own = 0;
        int text = 0;
        int linkedText = 0;
        int links = box.link ? 1 : 0;
        int paragraphs = 0;
        boolean opensWithLink = false;
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = element.childNode(i);
            if (node instanceof Element child) {
                if (child.normalName().equals("template") && child.hasAttr("shadowrootmode")) {
                    child.tagName("div"); // a browser shows it at once, without a script
                }
                Box inner = new Box(child, box);
                last.following = inner;
                last = inner;
                if (before == null) {
                    box.firstChild = inner;
                } else {
                    before.next = inner;
                    inner.previous = before;
                }
                before = inner;
                walk(inner, inLink, isSeen);
                if (own + text == 0) {
                    opensWithLink |= inner.opensWithLink();
                    box.firstText = inner.firstText;
                }
                text += inner.text();
                linkedText += inner.linked();
                links += inner.allLinks();
                paragraphs += inner.paragraphs();
            } else if (isSeen && node instanceof TextNode piece) {
                String whole = piece.getWholeText();
                long count = TextCount.of(whole);
                box.firstText = own + text == 0 ? Words.start(whole) : box.firstText;
                own += TextCount.trimmed(count, whole);
                if (before == null) {
                    box.opening += count;
                } else {
                    before.after += count;
                }
            }
        }
        if (isSeen) {
            boolean paragraph = box.is("p") && own + text >= SENTENCE;
            box.measured(
                    own + text,
                    linkedText + (inLink ? own : 0),
                    links,
                    paragraphs + (paragraph ? 1 : 0),
                    opensWithLink);
        }
    }

    private void see(Box box) {
        Element element = box.element;
        switch (element.normalName()) {
            case "meta" -> add(metas, element);
            case "link" -> add(links, element);
            case "script" -> script(element);
            case "body" -> body = element == bodyElement ? box : body;
            case "h1" -> add(headlines, box);
            case "time" -> add(times, box);
            case "article" -> add(articles, box);
            case "main" -> add(mains, box);
            case "footer" -> add(footers, box);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                see(attribute.getKey(), attribute.getValue(), box);
            }
        }
        if (box.isOwn()) {
            box.hints |= hints.inPage(element.normalName());
        }
        if (box.hints != 0) {
            classify(box);
        }
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            add(scripts, script);
        }
    }

    private void see(String attribute, String value, Box box) {
        switch (attribute) {
            case "class" -> names(hints.inPage(value), box);
            case "id" -> box.hints |= hints.inPage(value);
            case "href" -> {
                box.link = box.is("a");
                notes |= value.length() > 1 && value.charAt(0) == '#';
            }
            case "rel" -> {
                if (box.is("a")) {
                    add(related, box.element);
                }
            }
            case "role" -> role(value, box);
            case "itemscope" -> {
                microdata = true;
                box.item = true;
            }
            case "typeof" -> {
                rdfa = true;
                box.item = true;
            }
            case "itemprop" -> {
                box.item = true;
                if (isBody(value)) {
                    add(bodies, box);
                }
            }
            case "property" -> property(value, box);
            case "hidden" -> box.hidden = true;
            case "style" -> box.styledAway = hides(value);
            case "aria-hidden" -> box.muted = value.equals("true");
            case "data-footnotes" -> notes = true;
            case "data-component", "data-gu-name", "data-testid", "data-area", "data-module", "data-block" ->
                box.hints |= hints.inPage(value) & AROUND;
            default -> {}
        }
    }

    private static boolean hides(String style) {
        String rules = style.replace(" ", "");
        return rules.contains("display:none") || rules.contains("visibility:hidden");
    }

    private void property(String value, Box box) {
        String property = value.toLowerCase(Locale.ROOT);
        box.item = true;
        if (isBody(value) || value.equals("s:articleBody")) {
            add(bodies, box);
        }
        if (property.startsWith("dc:") || property.startsWith("dcterms:")) {
            add(metas, box.element);
        }
    }

    private static boolean isBody(String property) {
        if (!property.contains("articleBody")) {
            return false;
        }
        String name = property.strip();
        return name.equals("articleBody") || name.equals("schema:articleBody");
    }

    private void names(int classes, Box box) {
        box.hints |= classes;
        notes |= (classes & Hints.NOTE) != 0;
        box.other = (classes & Hints.CITE) != 0;
        if ((classes & Hints.ENTRY) != 0) {
            add(entries, box);
        }
        if ((classes & Hints.CARD) != 0) {
            add(cards, box.element);
        }
        if ((classes & Hints.CONTENT) != 0) {
            add(contents, box);
        }
    }

    private void role(String role, Box box) {
        switch (role) {
            case "main" -> add(mains, box);
            case "contentinfo" -> add(footers, box);
            case "article" -> add(articles, box);
            case "doc-endnotes" -> notes = true;
            default -> {}
        }
    }

    private void classify(Box box) {
        if (box.says(Hint.BYLINE)) {
            add(bylines, box);
        }
        if (box.says(Hint.DATE) || box.says(Hint.UPDATED)) {
            add(dates, box);
        }
        if (box.says(Hint.SUBTITLE)) {
            add(subtitles, box);
        }
        if (box.says(Hint.COPYRIGHT)) {
            add(copyrights, box);
        }
    }

    private static <T> void add(List<T> list, T item) {
        if (list.size() < MOST && (list.isEmpty() || list.get(list.size() - 1) != item)) {
            list.add(item);
        }
    }
}
