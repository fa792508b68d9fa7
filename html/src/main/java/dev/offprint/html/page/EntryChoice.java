package dev.offprint.html.page;

import dev.offprint.html.read.ClassNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which of the entries in a page is the page's own: those of a list are not, nor what is cited or said in answer. */
final class EntryChoice {

    private final PageContext page;
    private final PageIndex index;

    EntryChoice(PageContext page, PageIndex index) {
        this.page = page;
        this.index = index;
    }

    /** The page's own; the others are marked as not being it. */
    Optional<Microformat> entry() {
        Optional<Microformat> own = choose();
        own.ifPresent(it -> index.entries.stream()
                .filter(entry -> entry.element != it.root())
                .forEach(entry -> entry.other = true));
        return own;
    }

    /** By address, else by headline, else the only one, or the only one with a text. */
    private Optional<Microformat> choose() {
        List<Microformat> outer = outer();
        if (outer.size() < 2) {
            return outer.stream().findFirst();
        }
        List<Microformat> ofAddress = outer.stream().filter(this::isOfPage).toList();
        if (ofAddress.size() == 1) {
            return Optional.of(ofAddress.get(0));
        }
        List<Microformat> headed = holding(outer);
        if (headed.size() == 1) {
            return Optional.of(headed.get(0));
        }
        List<Microformat> whole =
                outer.stream().filter(it -> it.first("content").isPresent()).toList();
        if (whole.size() == 1 && headed.isEmpty()) {
            return Optional.of(whole.get(0));
        }
        page.findings()
                .info(
                        "several-entries",
                        outer.get(0).root(),
                        outer.size() + " entries in one page, none of them the page's by address or headline",
                        "what they say of themselves is left out");
        return Optional.empty();
    }

    /** Those that are not in another one; those beside the text only if there is no other. */
    private List<Microformat> outer() {
        Set<Box> all = new HashSet<>(index.entries);
        List<Microformat> outer = new ArrayList<>();
        List<Microformat> aside = new ArrayList<>();
        for (Box entry : index.entries) {
            boolean inner = false;
            boolean beside = false;
            for (Box parent = entry.parent; parent != null && !inner; parent = parent.parent) {
                inner = all.contains(parent);
                beside |= parent.is("aside") || parent.is("nav");
            }
            // an answer is what its class says, and an entry only in name
            if (!inner && !ClassNames.has(entry.element, "u-comment") && !ClassNames.has(entry.element, "p-comment")) {
                (beside ? aside : outer).add(Microformat.of(entry.element));
            }
        }
        return outer.isEmpty() ? aside : outer;
    }

    private boolean isOfPage(Microformat entry) {
        return entry.all("url").stream()
                .flatMap(it -> page.address(ClassValue.address(it.element())).stream())
                .anyMatch(url -> page.url().filter(it -> Urls.same(it, url)).isPresent());
    }

    /** Those in which a headline of the page is. */
    private List<Microformat> holding(List<Microformat> entries) {
        Set<Element> around = new HashSet<>();
        for (Box headline : index.headlines) {
            for (Box at = headline; at != null && around.add(at.element); at = at.parent) {}
        }
        return entries.stream().filter(it -> around.contains(it.root())).toList();
    }
}
