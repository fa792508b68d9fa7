package dev.offprint.html.page;

import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.html.page.HeadlineLines.Line;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Gathers what the lines around the headline say of author and date, where no class tells what they are. */
final class HeadlineEvidence {

    /** What the names are told by that are links to the pages of authors. */
    static final String LINKS = "links to authors";

    private static final Set<String> TOLD_BY =
            Set.of("data-testid", "data-test", "data-test-id", "data-hook", "data-qa", "data-component", "data-role");
    private static final Pattern BARS = Pattern.compile("\\s[·•|∙●/–—]\\s|[·•|∙●]");
    private static final int NAME = 60;
    private static final int DATE = 110;
    private static final int MOST = 20;

    private final PageContext page;
    private final Candidates found;
    private final Moments moments;
    private final List<Author> linked = new ArrayList<>();
    private boolean dated;

    HeadlineEvidence(PageContext page) {
        this.page = page;
        this.found = page.candidates();
        this.moments = page.moments();
    }

    void gather(HeadlineLines lines) {
        for (Line line : lines.after()) {
            names(line);
            dates(line, Confidence.MEDIUM);
        }
        List<Line> before = lines.before();
        for (int i = before.size() - 1; i >= 0; i--) {
            Line line = before.get(i);
            if (!told(line) && BylineWords.announces(line.text())) {
                announced(line, true, Confidence.LOW);
            }
            dates(line, Confidence.LOW);
        }
        if (!linked.isEmpty()) {
            List<Author> all = Bylines.distinct(linked);
            found.authors.add(
                    all,
                    Bylines.shown(all),
                    origin(LINKS, Confidence.MEDIUM, page.document().body()));
        }
    }

    private void names(Line line) {
        boolean sure = BylineWords.announces(line.text());
        if (sure || BylineWords.mayAnnounce(line.text()) && !isSentence(line.text())) {
            announced(line, sure, Confidence.MEDIUM);
        }
        if (linked.size() < MOST) {
            links(line);
        }
        if (!told(line)) {
            beside(line);
        }
    }

    private void announced(Line line, boolean sure, Confidence confidence) {
        List<Author> authors = page.authors(untilBar(line.text()));
        boolean full = authors.stream().allMatch(it -> it.name().indexOf(' ') > 0 || !Bylines.isCased(it.name()));
        if (!authors.isEmpty() && (sure || full)) {
            List<Author> all = Bylines.linked(authors, line.elements(), page);
            add(all, origin("line", confidence, line.at().element));
            line.at().isRead();
        }
    }

    private void links(Line line) {
        for (Element element : line.elements()) {
            if (element.normalName().equals("a") && BylineWords.isOfAuthor(element.attr("href"))) {
                List<Author> one = page.authors(Words.of(element));
                if (one.size() == 1) {
                    linked.add(one.get(0)
                            .with(it ->
                                    it.url(page.address(element.attr("href")).orElse(null))));
                }
            }
        }
    }

    /** Names in elements that attributes for tests and scripts tell. */
    private boolean told(Line line) {
        for (Element element : line.elements()) {
            if (element.attributesSize() > 0 && isToldName(element)) {
                String text = Words.of(element);
                List<Author> authors = text.length() > NAME ? List.of() : page.authors(text);
                if (!authors.isEmpty()) {
                    add(authors, origin("data", Confidence.MEDIUM, element));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isToldName(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("data-") && TOLD_BY.contains(attribute.getKey())) {
                if ((Hints.of(attribute.getValue()) & Hint.NAME.bit()) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name beside a date: "3 May 2024 · Ada Vale · 5 min read". */
    private void beside(Line line) {
        if (!Words.holdsAny(line.text(), "·•|∙●/–—")) {
            return;
        }
        String[] parts = BARS.split(line.text());
        if (parts.length < 2 || parts.length > 5) {
            return;
        }
        boolean date = false;
        List<Author> authors = new ArrayList<>();
        for (String part : parts) {
            String text = part.strip();
            if (moments.isDate(text)) {
                date = true;
            } else if (text.length() <= NAME && Bylines.isWrittenAsName(text)) {
                authors.addAll(page.authors(text));
            }
        }
        if (date && !authors.isEmpty()) {
            List<Author> first = List.of(authors.get(0));
            add(first, origin("line", Confidence.LOW, line.at().element));
            line.at().isRead();
        }
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
    }

    private static String untilBar(String text) {
        int bar = text.indexOf(" | ");
        return bar > 0 ? text.substring(0, bar) : text;
    }

    private void dates(Line line, Confidence confidence) {
        String text = line.text();
        if (text.length() > DATE || dated && BylineWords.updated(text.toLowerCase(Locale.ROOT)) < 0) {
            return;
        }
        Optional<OffsetDateTime> published = DateLine.add(
                text, moments, found, origin("line", dated ? Confidence.LOW : confidence, line.at().element));
        if (published.isPresent()) {
            line.at().isRead();
            dated = true;
        }
    }

    /** What another reader of what people see has found already is not said twice. */
    private void add(List<Author> authors, Origin origin) {
        String shown = Bylines.shown(authors);
        for (Found<List<Author>> other : found.authors.all()) {
            if (other.shown().equals(shown)
                    && other.source().compareTo(Source.ELEMENT) >= 0
                    && other.confidence().compareTo(origin.confidence()) >= 0) {
                return;
            }
        }
        found.authors.add(authors, shown, origin);
    }

    private static Origin origin(String detail, Confidence confidence, Element at) {
        return new Origin(Source.TEXT, detail, confidence, at);
    }
}
