package dev.offprint.html.page;

import dev.offprint.credit.Author;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The lines between the start of a text and its first paragraph that repeat what is known: title, author, date. */
final class Opening {

    private static final int LINE = 120;
    private static final int DATE = 45;
    private static final int MOST = 200;

    private final Set<Element> lines = new HashSet<>();
    private final Measures measures;
    private final String title;
    private final List<String> names;
    private final Optional<String> year;
    private int steps;

    Opening(Element root, Measures measures, String title, Candidates found) {
        this.measures = measures;
        this.title = Titles.key(title);
        this.names = found.authors.value().orElse(List.of()).stream()
                .map(Author::name)
                .toList();
        this.year = found.published.value().map(OffsetDateTime::getYear).map(String::valueOf);
        walk(root);
    }

    boolean has(Element element) {
        return lines.contains(element);
    }

    /** Gives whether the text itself has begun. */
    private boolean walk(Element element) {
        for (Element child : element.children()) {
            int text = measures.of(child).text();
            if (text == 0 || !child.isBlock()) {
                continue;
            }
            if (++steps > MOST
                    || child.normalName().equals("blockquote")
                    || child.normalName().equals("figure")) {
                return true;
            }
            if (text > LINE) {
                if (child.normalName().equals("p") || walk(child) || !holdsBlocks(child)) {
                    return true;
                }
            } else if (isKnown(Words.of(child), text)) {
                lines.add(child);
            }
        }
        return false;
    }

    private static boolean holdsBlocks(Element element) {
        return element.children().stream().anyMatch(Element::isBlock);
    }

    private boolean isKnown(String text, int length) {
        return !title.isEmpty() && Titles.key(text).equals(title)
                || names.stream().anyMatch(name -> text.contains(name) && length <= name.length() + DATE)
                || length <= DATE && year.filter(text::contains).isPresent();
    }
}
