package dev.offprint.html.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page with what its readers ask of it again and again: names as bits, characters counted, its neighbours
 * among elements. {@link PageIndex} makes all of them in one walk; only what it says of itself is settled there.
 */
final class Box {

    /** The least characters of a headline. */
    static final int HEADLINE = 12;

    private static final int LINE = 100;
    private static final int PARAGRAPHS = 3;

    final Element element;
    final @Nullable Box parent;

    /** The number of its name in {@link NameSet}. */
    final int name;

    final boolean block;
    private final boolean own;

    /** The next element in the order of the page, whether in this one or after it. */
    @Nullable
    Box following;

    @Nullable
    Box firstChild;

    @Nullable
    Box next;

    @Nullable
    Box previous;

    boolean link;
    boolean hidden;
    boolean styledAway;

    /** Is not for those who listen. */
    boolean muted;

    /** Has attributes of microdata or RDFa. */
    boolean item;

    /** A bit for each {@link Hint} that its names give. */
    int hints;

    /** What stands in it before the first element, as {@link TextCount} counts. */
    long opening;

    /** What stands after it in its parent, up to the next element. */
    long after;

    /** The piece of text that it shows first, or its start if that is long; empty if there is none. */
    String firstText = "";

    /** Whether what it shows first is a link with enough text for a headline. */
    private boolean opensWithLink;

    private int text;
    private int linked;
    private int links;
    private int paragraphs;

    /** How much running text it has, as {@link Density} finds out. */
    double prose;

    /** Belongs to something else than the article, as {@link Sections} finds out. */
    boolean apart;

    /** Is a work that is cited, or another entry than the page's own. */
    boolean other;

    /** Comes before the headline of the page. */
    boolean above;

    /** Holds the headline of the page, or is it. */
    boolean aroundHeadline;

    /** Repeats at the start of the text what is known, as {@link Opening} finds out. */
    boolean known;

    /** Says who wrote the article, or when: what is read apart from the text. */
    boolean metadata;

    private @Nullable String words;

    Box(Element element, @Nullable Box parent) {
        this.element = element;
        this.parent = parent;
        this.name = NameSet.number(element.normalName());
        this.block = element.isBlock();
        this.own = element.normalName().indexOf('-') > 0;
    }

    void measured(int text, int linked, int links, int paragraphs, boolean opensWithLink) {
        this.opensWithLink = opensWithLink || text >= HEADLINE && is("a");
        this.text = text;
        this.linked = linked;
        this.links = links;
        this.paragraphs = paragraphs;
    }

    /** Characters that are seen, runs of white space as one. */
    int text() {
        return text;
    }

    /** Those of them that are in links. */
    int linked() {
        return linked;
    }

    /** How many links; none where there is no text. */
    int links() {
        return text == 0 ? 0 : links;
    }

    /** The same, of those without text too. */
    int allLinks() {
        return links;
    }

    /** How many paragraphs of a sentence or more. */
    int paragraphs() {
        return paragraphs;
    }

    /** Whether it has most of the text of another, in paragraphs: a name is a hint and no more, and furniture it is not. */
    boolean holdsMostOf(Box other) {
        return paragraphs >= PARAGRAPHS
                && 2 * paragraphs > other.paragraphs
                && 2 * (text - linked) > other.text - other.linked;
    }

    boolean opensWithLink() {
        return opensWithLink;
    }

    /** Whether the piece of text that it shows first is all of it. */
    boolean isOnePiece() {
        return text > 0 && text == TextCount.trimmed(TextCount.of(firstText), firstText);
    }

    /** How much of the text is in links, 0 to 1. */
    double linkDensity() {
        return text == 0 ? 0 : (double) linked / text;
    }

    /** Marks it as a line of byline or date, if it is no more than that. */
    void isRead() {
        metadata |= text <= LINE && !aroundHeadline;
    }

    boolean says(Hint hint) {
        return (hints & hint.bit()) != 0;
    }

    boolean is(String name) {
        return element.normalName().equals(name);
    }

    /** Whether its name is not HTML's own. */
    boolean isOwn() {
        return own;
    }

    boolean holdsBlocks() {
        for (Box child = firstChild; child != null; child = child.next) {
            if (child.block) {
                return true;
            }
        }
        return false;
    }

    /** Its characters outside the blocks in it. */
    int ownText() {
        int own = text;
        for (Box child = firstChild; child != null; child = child.next) {
            own -= child.block ? child.text : 0;
        }
        return own;
    }

    /** The nearest of a name, itself included. */
    @Nullable
    Box around(String name) {
        for (Box box = this; box != null; box = box.parent) {
            if (box.is(name)) {
                return box;
            }
        }
        return null;
    }

    boolean isIn(Box other) {
        for (Box box = this; box != null; box = box.parent) {
            if (box == other) {
                return true;
            }
        }
        return false;
    }

    /** What follows it and all that is in it; null at the end of the page. */
    @Nullable
    Box end() {
        for (Box box = this; box != null; box = box.parent) {
            if (box.next != null) {
                return box.next;
            }
        }
        return null;
    }

    /** Its text on one line, made once. */
    String words() {
        String made = words;
        if (made == null) {
            Box only = only();
            made = only == null ? Words.of(this) : only.words();
            words = made;
        }
        return made;
    }

    /** The one element in it, if that holds all of its text. */
    private @Nullable Box only() {
        Box child = firstChild;
        return child != null && child.next == null && text > 0 && child.text == text && opening == 0 && child.after == 0
                ? child
                : null;
    }
}
