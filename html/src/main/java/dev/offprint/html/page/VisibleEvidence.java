package dev.offprint.html.page;

import dev.offprint.body.Direction;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.CopyrightLine;
import dev.offprint.credit.SiteCredit;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gathers what readers see: headline, byline, date, the copyright line at the foot. */
final class VisibleEvidence {

    private static final int BYLINE = 200;
    private static final int COPYRIGHT = 600;
    private static final int COPYRIGHTS = 20;
    private static final Pattern DATE_IN_PATH = Pattern.compile(".*/((?:19|20)\\d{2})/(\\d{2})/(\\d{2})/.*");

    private final PageContext page;
    private final Candidates found;
    private final PageIndex index;
    private Scope scope;
    private final Moments moments;
    private final List<SiteCredit> credits = new ArrayList<>();

    VisibleEvidence(PageIndex index, PageContext page) {
        this.index = index;
        this.page = page;
        this.found = page.candidates();
        this.scope = new Scope(index);
        this.moments = page.moments();
    }

    /** Who made the site, as printed beside its copyright. */
    List<SiteCredit> credits() {
        return credits;
    }

    void gather() {
        Document document = page.document();
        Lines.mended(page.title())
                .ifPresent(it -> found.title.add(it, origin("title", Confidence.LOW, document.head())));
        Set<String> titles = stated("og:title");
        Set<String> sites = stated("application-name");
        sites.remove(page.title());
        sites.addAll(stated("og:site_name"));
        sites.removeAll(titles);
        titles.add(page.title());
        Headline headline = new Headline(index, titles, h1 -> isOfSite(h1, sites));
        headline(headline);
        headline.element().filter(it -> headline.isOther()).ifPresent(other -> {
            index.headlineIs(other);
            scope = new Scope(index);
        });
        subtitle();
        for (Element root : List.of(document.child(0), document.body())) {
            language(root);
        }
        bylines();
        dates();
        new HeadlineEvidence(page)
                .gather(new HeadlineLines(index.body(), headline.element().orElse(null)));
        copyright();
        page.url().ifPresent(this::address);
    }

    private void language(Element root) {
        String written = root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
        Languages.read(written)
                .ifPresent(it -> found.language.add(it, origin(root.normalName() + " lang", Confidence.MEDIUM, root)));
        if (root.attr("dir").equalsIgnoreCase("rtl")) {
            found.direction.add(Direction.RTL, origin(root.normalName() + " dir", Confidence.MEDIUM, root));
        }
    }

    /** The headline is in the article, if any headline is; one h1 in a page is most likely it. */
    private void headline(Headline headline) {
        index.headline().ifPresent(h1 -> {
            int rivals = 0;
            for (Box other : index.headlines) {
                rivals += other.around("article") == h1.around("article") ? 1 : 0;
            }
            boolean isOther = headline.isOther() || headline.isSite();
            Confidence confidence = isOther ? Confidence.LOW : rivals == 1 ? Confidence.HIGH : Confidence.MEDIUM;
            Rule.optionalLine(headline.words(h1)).ifPresent(it -> {
                found.title.add(it, origin("h1", confidence, h1.element));
                if (headline.isSite()) {
                    found.siteTitle.add(it, origin("h1", Confidence.LOW, h1.element));
                }
            });
        });
        headline.element()
                .filter(it -> headline.isOther())
                .ifPresent(other -> Rule.optionalLine(headline.words(other))
                        .ifPresent(it -> found.title.add(
                                it, origin(other.element.normalName(), Confidence.HIGH, other.element))));
    }

    /** What the page's metadata says of itself under a name, as it is written. */
    private Set<String> stated(String property) {
        Set<String> values = new LinkedHashSet<>();
        for (Element meta : index.metas) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (name.equals(property)) {
                values.add(meta.attr("content"));
            }
        }
        return values;
    }

    /** Whether a heading says what the site is called, or is a link to its front page. */
    private boolean isOfSite(Box heading, Set<String> names) {
        if (names.stream().anyMatch(name -> !name.isBlank() && Titles.hasKey(heading.words(), Titles.key(name)))) {
            return true;
        }
        Box link = heading.firstChild != null && heading.firstChild.link ? heading.firstChild : heading.parent;
        return link != null
                && link.link
                && link.words().equals(heading.words())
                && page.url().filter(it -> !Urls.isFront(it)).isPresent()
                && page.address(link.element.attr("href")).filter(Urls::isFront).isPresent();
    }

    private void subtitle() {
        for (Box box : index.subtitles) {
            Optional<String> line = Rule.optionalLine(box.words()).filter(it -> it.length() <= COPYRIGHT);
            if (line.isPresent() && !scope.isOutside(box)) {
                found.subtitle.add(line.get(), named(box.element, Confidence.MEDIUM));
                return;
            }
        }
    }

    private void bylines() {
        for (Box box : first(100, index.bylines)) {
            if (found.authors.isFull() || scope.isOutside(box)) {
                continue;
            }
            String text = Bylines.text(box.element);
            List<Author> authors = text.length() > BYLINE
                    ? List.of()
                    : Bylines.byLinks(Bylines.inParts(text, page), box.element, page);
            Confidence confidence = scope.isInArticle(box) ? Confidence.MEDIUM : Confidence.LOW;
            found.authors.add(
                    Bylines.linked(authors, box.element, page), Bylines.shown(authors), named(box.element, confidence));
            if (!authors.isEmpty()) {
                moments.add(text, found.published, named(box.element, Confidence.LOW));
            }
        }
    }

    private static <T> List<T> first(int most, List<T> list) {
        return list.size() <= most ? list : list.subList(0, most);
    }

    private void dates() {
        for (Box box : first(100, index.times)) {
            if (!scope.isOutside(box)) {
                Element time = box.element;
                String stated = time.attr("datetime");
                boolean sure = time.hasAttr("pubdate") || scope.isInArticle(box) || box.around("header") != null;
                moments.add(
                        stated.isBlank() ? box.words() : stated,
                        isUpdate(box) ? found.modified : found.published,
                        origin("time", sure ? Confidence.MEDIUM : Confidence.LOW, time));
            }
        }
        for (Box box : first(50, index.dates)) {
            if (!scope.isOutside(box)) {
                Origin origin = named(box.element, Confidence.LOW);
                if (isUpdate(box)) {
                    moments.add(box.words(), found.modified, origin);
                } else {
                    DateLine.add(box.words(), moments, found, origin);
                }
            }
        }
    }

    private static boolean isUpdate(Box box) {
        return box.says(Hint.UPDATED) || box.parent != null && box.parent.says(Hint.UPDATED);
    }

    /** The line at the foot of the page: by class first, then in what calls itself the footer. */
    private void copyright() {
        Set<Box> lines = new LinkedHashSet<>(first(COPYRIGHTS, index.copyrights));
        for (Box footer : first(10, index.footers)) {
            Box end = footer.end();
            for (Box box = footer; box != null && box != end; box = box.following) {
                if (box.text() > 0 && isSigned(box.element)) {
                    lines.add(box);
                }
            }
        }
        Map<String, CopyrightLine> read = new HashMap<>();
        for (Box box : first(COPYRIGHTS, List.copyOf(lines))) {
            String text = box.words();
            if (text.length() <= COPYRIGHT && CopyrightSign.in(text)) {
                line(read.computeIfAbsent(text, Copyright::parse), text, box.element);
            }
        }
    }

    /** Whether there is a sign in its own text. */
    private static boolean isSigned(Element element) {
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
            if (element.childNode(i) instanceof TextNode own && CopyrightSign.in(own.getWholeText())) {
                return true;
            }
        }
        return false;
    }

    private void line(CopyrightLine line, String text, Element element) {
        line.credits().stream().filter(it -> !credits.contains(it)).forEach(credits::add);
        Confidence confidence = switch (line.confidence()) {
            case HIGH -> Confidence.MEDIUM;
            case NONE, LOW, MEDIUM -> Confidence.LOW;
        };
        line.copyright()
                .ifPresent(it -> found.copyright.add(
                        it, text, new Origin(Source.TEXT, element.normalName(), confidence, element)));
    }

    private void address(URI url) {
        Origin origin = new Origin(Source.ADDRESS, "address", Confidence.LOW, null);
        found.url.add(Urls.withoutFragment(url), origin);
        found.siteUrl.add(URI.create(url.getScheme() + "://" + url.getRawAuthority() + "/"), origin);
        String path = Optional.ofNullable(url.getRawPath()).orElse("");
        Matcher date = DATE_IN_PATH.matcher(path);
        if (DateReader.mayHold(path) && date.matches()) {
            moments.add(date.group(1) + "-" + date.group(2) + "-" + date.group(3), found.published, origin);
        }
    }

    private static Origin origin(String detail, Confidence confidence, Element at) {
        return new Origin(Source.ELEMENT, detail, confidence, at);
    }

    private static Origin named(Element element, Confidence confidence) {
        String name = element.className().isBlank()
                ? "#" + element.id()
                : element.className().strip();
        return new Origin(Source.CLASS_NAME, name, confidence, element);
    }
}
