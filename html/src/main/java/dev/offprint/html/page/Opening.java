package dev.offprint.html.page;

import dev.offprint.credit.Author;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The lines between the start of a text and its first paragraph that repeat what is known: title, author, date. */
final class Opening {

    private static final int LINE = 120;
    private static final int DATE = 45;
    private static final int MOST = 200;
    private static final NameSet BEGINS = NameSet.of("blockquote", "figure");

    private final String title;
    private final List<String> names;
    private final Optional<String> year;
    private int steps;

    private Opening(String title, Candidates found) {
        this.title = Titles.key(title);
        this.names = found.authors.value().orElse(List.of()).stream()
                .map(Author::name)
                .toList();
        this.year = found.published.value().map(OffsetDateTime::getYear).map(String::valueOf);
    }

    /** Marks the lines in a text. */
    static void mark(Box root, String title, Candidates found) {
        new Opening(title, found).walk(root);
    }

    /** Gives whether the text itself has begun. */
    private boolean walk(Box box) {
        for (Box child = box.firstChild; child != null; child = child.next) {
            int text = child.text();
            if (text == 0 || !child.block) {
                continue;
            }
            if (++steps > MOST || BEGINS.has(child)) {
                return true;
            }
            if (text > LINE) {
                if (child.is("p") || walk(child) || !child.holdsBlocks()) {
                    return true;
                }
            } else {
                child.known = isKnown(child.words(), text);
            }
        }
        return false;
    }

    private boolean isKnown(String text, int length) {
        return !title.isEmpty() && Titles.hasKey(text, title)
                || names.stream().anyMatch(name -> text.contains(name) && length <= name.length() + DATE)
                || length <= DATE && year.filter(text::contains).isPresent();
    }
}
