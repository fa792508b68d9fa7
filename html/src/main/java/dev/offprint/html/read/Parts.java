package dev.offprint.html.read;

import dev.offprint.body.Item;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a container sets apart from its blocks wherever in it that stands: captions of a figure, credits in a caption, the
 * source of a quotation, the box before a task.
 */
final class Parts {

    /** What is set apart there. */
    enum Of {
        NOTHING,
        FIGURE,
        CAPTION,
        QUOTATION,
        ITEM
    }

    static final Parts NONE = new Parts(Of.NOTHING);

    private final Of of;
    private final List<Element> captions = new ArrayList<>(0);
    private final List<Element> credits = new ArrayList<>(0);
    private final List<Element> copyrights = new ArrayList<>(0);
    private final List<Element> sources = new ArrayList<>(0);
    private Item.Check check = Item.Check.NONE;

    Parts(Of of) {
        this.of = of;
    }

    boolean areOf(Of container) {
        return of == container;
    }

    List<Element> captions() {
        return captions;
    }

    List<Element> credits() {
        return credits;
    }

    List<Element> copyrights() {
        return copyrights;
    }

    List<Element> sources() {
        return sources;
    }

    Item.Check check() {
        return check;
    }

    void check(boolean done) {
        check = done ? Item.Check.CHECKED : Item.Check.UNCHECKED;
    }

    /** Whether the element is such a part; if so, it is kept here and not read as text. */
    boolean take(Element element, Kind kind) {
        return switch (of) {
            case NOTHING, ITEM -> false;
            case FIGURE -> kind == Kind.CAPTION && captions.add(element);
            case CAPTION -> ClassNames.any(element) && takeCredit(element);
            case QUOTATION -> isSource(element) && sources.isEmpty() && sources.add(element);
        };
    }

    private boolean takeCredit(Element element) {
        for (String name : ClassNames.of(element)) {
            if (name.equals("copyright")) {
                return copyrights.add(element);
            }
            if (isCredit(name)) {
                return credits.add(element);
            }
        }
        return false;
    }

    /** Class names that sites give to the words that say who made a picture. */
    static boolean isCredit(String name) {
        return name.equals("credit")
                || name.equals("credits")
                || name.endsWith("-credit")
                || name.endsWith("_credit")
                || name.endsWith("-credits")
                || name.equals("photographer")
                || name.equals("photo-by")
                || name.equals("image-source");
    }

    private static boolean isSource(Element element) {
        return element.normalName().equals("footer")
                || (element.normalName().equals("p") && ClassNames.has(element, "attribution"));
    }
}
