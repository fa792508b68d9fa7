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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gathers what readers see: headline, byline, date, the copyright line at the foot. */
final class VisibleEvidence {

    private static final int BYLINE = 200;
    private static final int COPYRIGHT = 600;
    private static final Pattern DATE_IN_PATH = Pattern.compile(".*/((?:19|20)\\d{2})/(\\d{2})/(\\d{2})/.*");

    private final PageContext page;
    private final Candidates found;
    private final PageIndex index;
    private final Scope scope;
    private final Moments moments;
    private final List<SiteCredit> credits = new ArrayList<>();

    VisibleEvidence(PageIndex index, PageContext page) {
        this.index = index;
        this.page = page;
        this.found = page.candidates();
        this.scope = new Scope(index);
        this.moments = new Moments(page);
    }

    /** Who made the site, as printed beside its copyright. */
    List<SiteCredit> credits() {
        return credits;
    }

    void gather() {
        Document document = page.document();
        Lines.mended(document.title())
                .ifPresent(it -> found.title.add(it, origin("title", Confidence.LOW, document.head())));
        Headline headline = new Headline(index, document.body(), titles());
        headline(headline);
        subtitle();
        for (Element root : List.of(document.child(0), document.body())) {
            language(root);
        }
        bylines();
        dates();
        new HeadlineEvidence(page)
                .gather(new HeadlineLines(document.body(), headline.element().orElse(null), index.hints));
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
        Scope.headline(index).ifPresent(h1 -> {
            long rivals = index.headlines.stream()
                    .filter(it -> Scope.around(it, "article") == Scope.around(h1, "article"))
                    .count();
            Confidence confidence =
                    headline.isOther() ? Confidence.LOW : rivals == 1 ? Confidence.HIGH : Confidence.MEDIUM;
            Rule.optionalLine(Words.of(h1)).ifPresent(it -> found.title.add(it, origin("h1", confidence, h1)));
        });
        headline.element()
                .filter(it -> headline.isOther())
                .ifPresent(other -> Rule.optionalLine(Words.of(other))
                        .ifPresent(it -> found.title.add(it, origin(other.normalName(), Confidence.HIGH, other))));
    }

    /** What the page calls itself. */
    private Set<String> titles() {
        Set<String> titles = new LinkedHashSet<>();
        titles.add(page.document().title());
        for (Element meta : index.metas) {
            if (meta.attr("property").equals("og:title")) {
                titles.add(meta.attr("content"));
            }
        }
        return titles;
    }

    private void subtitle() {
        for (Element element : index.subtitles) {
            Optional<String> line = Rule.optionalLine(Words.of(element)).filter(it -> it.length() <= COPYRIGHT);
            if (line.isPresent() && !scope.isOutside(element)) {
                found.subtitle.add(line.get(), named(element, Confidence.MEDIUM));
                return;
            }
        }
    }

    private void bylines() {
        for (Element element : index.bylines.stream().limit(100).toList()) {
            if (found.authors.isFull() || scope.isOutside(element)) {
                continue;
            }
            String text = Bylines.text(element);
            List<Author> authors = text.length() > BYLINE ? List.of() : Bylines.inParts(text);
            Confidence confidence = scope.isInArticle(element) ? Confidence.MEDIUM : Confidence.LOW;
            found.authors.add(linked(authors, element), Bylines.shown(authors), named(element, confidence));
            if (!authors.isEmpty()) {
                moments.add(text, found.published, named(element, Confidence.LOW));
            }
        }
    }

    /** The pages that the names in a byline lead to. */
    private List<Author> linked(List<Author> authors, Element byline) {
        if (authors.isEmpty()) {
            return authors;
        }
        List<Author> all = new ArrayList<>(authors);
        for (Element element : byline) {
            if (element.normalName().equals("a")) {
                String name = Words.of(element);
                all.replaceAll(author ->
                        author.name().equals(name) && author.url().isEmpty()
                                ? author.with(it -> it.url(
                                        page.address(element.attr("href")).orElse(null)))
                                : author);
            }
        }
        return all;
    }

    private void dates() {
        for (Element time : index.times.stream().limit(100).toList()) {
            if (!scope.isOutside(time)) {
                boolean stated =
                        time.hasAttr("datetime") && !time.attr("datetime").isBlank();
                boolean sure =
                        time.hasAttr("pubdate") || scope.isInArticle(time) || Scope.around(time, "header") != null;
                moments.add(
                        stated ? time.attr("datetime") : Words.of(time),
                        isUpdate(time) ? found.modified : found.published,
                        origin("time", sure ? Confidence.MEDIUM : Confidence.LOW, time));
            }
        }
        for (Element element : index.dates.stream().limit(50).toList()) {
            if (!scope.isOutside(element)) {
                if (isUpdate(element)) {
                    moments.add(Words.of(element), found.modified, named(element, Confidence.LOW));
                } else {
                    DateLine.add(Words.of(element), moments, found, named(element, Confidence.LOW));
                }
            }
        }
    }

    private boolean isUpdate(Element element) {
        Element parent = element.parent();
        return index.hints.of(element).contains(Hint.UPDATED)
                || parent != null && index.hints.of(parent).contains(Hint.UPDATED);
    }

    /** The line at the foot of the page: by class first, then in what calls itself the footer. */
    private void copyright() {
        List<Element> lines =
                new ArrayList<>(index.copyrights.stream().limit(20).toList());
        for (Element footer : index.footers.stream().limit(10).toList()) {
            for (Element element : footer) {
                if (element.ownText().length() < COPYRIGHT && CopyrightSign.in(element.ownText())) {
                    lines.add(element);
                }
            }
        }
        for (Element element : lines.stream().distinct().limit(20).toList()) {
            String text = Words.of(element);
            if (text.length() <= COPYRIGHT && CopyrightSign.in(text)) {
                line(text, element);
            }
        }
    }

    private void line(String text, Element element) {
        CopyrightLine line = Copyright.parse(text);
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
        Matcher date =
                DATE_IN_PATH.matcher(Optional.ofNullable(url.getRawPath()).orElse(""));
        if (date.matches()) {
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
