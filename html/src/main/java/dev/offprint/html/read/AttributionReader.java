package dev.offprint.html.read;

import dev.offprint.body.Attribution;
import dev.offprint.body.Inline;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.rule.Dates;
import java.net.URI;
import java.time.DateTimeException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the source of a quotation: the line, and what microformats in it say of person and work. */
final class AttributionReader {

    private static final Set<String> PARTS = Set.of("p-author", "p-publication", "p-name", "p-page", "dt-published");
    private static final String OWN_DASH = "— ";

    private final Session session;
    private final Findings findings;
    private final Walker walker;
    private final FactReader facts;

    AttributionReader(Walker walker) {
        this.walker = walker;
        this.session = walker.session();
        this.findings = session.findings();
        this.facts = new FactReader(session);
    }

    /** The source in a caption or a footer; the address is that of the quotation's {@code cite} attribute. */
    Optional<Attribution> read(Element line, String cite, Flow flow) {
        List<Inline> text = isCitation(line) ? List.of() : text(line, flow);
        Optional<Attribution> known = facts.source(line);
        if (known.isPresent()) {
            return Optional.of(
                    new Attribution(text, known.get().person(), known.get().work()));
        }
        Citation citation = new Citation(line);
        Optional<Work> work = citation.work()
                .or(() -> url(cite, line).map(AttributionReader::at))
                .map(it -> owned(it, line));
        if (text.isEmpty() && citation.person.isEmpty() && work.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(text, citation.person, work));
    }

    /** A work that is cited by itself. */
    Optional<Work> work(Element line) {
        return facts.source(line)
                .flatMap(Attribution::work)
                .or(() -> new Citation(line).work().map(it -> owned(it, line)));
    }

    private Work owned(Work work, Element line) {
        Optional<Copyright> known = facts.copyright(line);
        Optional<Copyright> copyright = known.or(() -> copyrightLine(line));
        if (known.isEmpty() && copyright.isPresent()) {
            findings.info(
                    "copyright-line", line, "a copyright line behind a source", "it is the copyright of the work");
        }
        return copyright.map(said -> work.with(it -> it.copyright(said))).orElse(work);
    }

    /** Feeds have no more of the copyright of a work than the line that our writer prints behind the source. */
    private static Optional<Copyright> copyrightLine(Element line) {
        Element last = line.lastElementChild();
        return last != null && isCopyrightLine(last)
                ? Copyright.parse(last.wholeText()).copyright()
                : Optional.empty();
    }

    private static boolean isCopyrightLine(Element element) {
        return element.normalName().equals("small") && ClassNames.has(element, "copyright");
    }

    /** As {@link Element#wholeText}, without a stream where there is one text, as there mostly is. */
    private static String words(Element element) {
        return element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode text
                ? text.getWholeText()
                : element.wholeText();
    }

    /** Whether the line is made of the parts of an {@code h-cite}, so that nothing is lost without its text. */
    private static boolean isCitation(Element line) {
        for (Element child = line.firstElementChild(); child != null; child = child.nextElementSibling()) {
            for (String name : ClassNames.of(child)) {
                if (PARTS.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A line without markup of its own, or none. */
    Optional<Attribution> of(List<Inline> text, String cite, Element at) {
        Optional<Work> work = url(cite, at).map(AttributionReader::at);
        return text.isEmpty() && work.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(text, Optional.empty(), work));
    }

    private static Work at(URI url) {
        return Work.builder().url(url).build();
    }

    private Optional<URI> url(String written, Element at) {
        return session.addresses().link(written, at);
    }

    /** The words, less the dash before them and a link around all of them that is the work's address. */
    private List<Inline> text(Element line, Flow flow) {
        Flow inside = flow.inline(0);
        for (int i = 0; i < line.childNodeSize(); i++) {
            Node node = line.childNode(i);
            if (node instanceof Element child && isLine(child)) {
                walker.children(child, inside);
            } else if (!isOwnCopyright(node, line)) {
                walker.node(node, inside);
            }
        }
        List<Inline> content = inside.endInline();
        if (!content.isEmpty()
                && content.get(0) instanceof Text first
                && first.text().startsWith(OWN_DASH)) {
            List<Inline> rest = new ArrayList<>(content);
            rest.set(0, new Text(first.text().substring(OWN_DASH.length())));
            return rest;
        }
        return Visibility.isVisible(content) ? Dashes.without(content) : List.of();
    }

    /** Our writer prints the line of a copyright that it notes with the source. */
    private static boolean isOwnCopyright(Node node, Element line) {
        return node instanceof Element child
                && ClassNames.has(child, "copyright")
                && (line.hasAttr(FactReader.SOURCE)
                        || line.hasAttr(FactReader.COPYRIGHT)
                        || child == line.lastElementChild()
                                && line.selectFirst(".u-url") != null
                                && copyrightLine(line).isPresent());
    }

    private static boolean isLine(Element child) {
        return child.normalName().equals("a") && child.attr("class").equals("u-url");
    }

    /** What the classes of an {@code h-cite} say. */
    private final class Citation {

        private final List<Author> authors = new ArrayList<>();
        private Optional<Author> person = Optional.empty();
        private final Work.Builder work = Work.builder();
        private boolean hasWork;

        private Citation(Element line) {
            for (Element child = line.firstElementChild(); child != null; child = child.nextElementSibling()) {
                part(child);
            }
        }

        private void part(Element element) {
            if (ClassNames.has(element, "p-author")) {
                author(element);
            } else if (ClassNames.has(element, "p-publication")) {
                work.publisher(words(element));
                address(element);
                hasWork = true;
            } else if (ClassNames.has(element, "dt-published")) {
                date(element);
            } else if (ClassNames.has(element, "p-page")) {
                work.page(words(element));
            } else if (ClassNames.has(element, "p-name")) {
                title(element);
                hasWork = true;
            } else if (ClassNames.has(element, "u-url")) {
                address(element);
            }
        }

        private void author(Element element) {
            if (element.text().isBlank()) {
                return;
            }
            Author author = Author.builder(words(element))
                    .url(url(element.attr("href"), element).orElse(null))
                    .build();
            if (element.hasAttr("data-person")) {
                person = Optional.of(author);
            } else {
                authors.add(author);
                hasWork = true;
            }
        }

        private void title(Element element) {
            address(element);
            for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
                address(child);
            }
            if (!element.normalName().equals("a")) {
                work.title(words(element));
            }
        }

        private void address(Element element) {
            Optional<URI> url =
                    ClassNames.has(element, "u-url") ? url(element.attr("href"), element) : Optional.empty();
            url.ifPresent(it -> {
                work.url(it);
                hasWork = true;
            });
        }

        private void date(Element element) {
            try {
                Temporal date = Dates.parse("datetime", element.attr("datetime"));
                work.date(date);
            } catch (IllegalArgumentException | DateTimeException e) {
                findings.info("time-invalid", element, "no date of a work", "its text stays");
            }
        }

        private Optional<Work> work() {
            if (!hasWork) {
                return Optional.empty();
            }
            authors.forEach(work::author);
            return Optional.of(work.build());
        }
    }
}
