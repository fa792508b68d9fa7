package dev.offprint.html.page;

import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.CopyrightLine;
import dev.offprint.credit.SiteCredit;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final List<SiteCredit> credits = new ArrayList<>();

    VisibleEvidence(PageIndex index, PageContext page) {
        this.index = index;
        this.page = page;
        this.found = page.candidates();
    }

    /** Who made the site, as printed beside its copyright. */
    List<SiteCredit> credits() {
        return credits;
    }

    void gather() {
        Document document = page.document();
        Rule.optionalLine(document.title())
                .ifPresent(it -> found.title.add(it, Source.ELEMENT, "title", Confidence.LOW));
        headline();
        subtitle();
        for (Element root : List.of(document.child(0), document.body())) {
            Languages.read(root.attr("lang"))
                    .ifPresent(it ->
                            found.language.add(it, Source.ELEMENT, root.normalName() + " lang", Confidence.MEDIUM));
        }
        bylines();
        dates();
        copyright();
        address();
    }

    /** The headline is in the article, if any headline is; one h1 in a page is most likely it. */
    private void headline() {
        List<Element> inArticle = index.headlines.stream()
                .filter(h1 -> isWithin(h1, "article") || isWithin(h1, "main"))
                .toList();
        List<Element> choice = inArticle.isEmpty() ? index.headlines : inArticle;
        if (!choice.isEmpty()) {
            Confidence confidence = choice.size() == 1 ? Confidence.HIGH : Confidence.MEDIUM;
            Rule.optionalLine(Words.of(choice.get(0)))
                    .ifPresent(it -> found.title.add(it, Source.ELEMENT, "h1", confidence));
        }
    }

    private static boolean isWithin(Element element, String name) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (parent.normalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void subtitle() {
        index.subtitles.stream()
                .map(Words::of)
                .flatMap(it -> Rule.optionalLine(it).stream())
                .filter(it -> it.length() <= COPYRIGHT)
                .findFirst()
                .ifPresent(it -> found.subtitle.add(it, Source.CLASS_NAME, "subtitle", Confidence.MEDIUM));
    }

    private void bylines() {
        for (Element element : index.bylines.stream().limit(10).toList()) {
            String text = Words.of(element);
            List<Author> authors = text.length() > BYLINE ? List.of() : Bylines.read(text);
            found.authors.add(
                    linked(authors, element),
                    Bylines.shown(authors),
                    Source.CLASS_NAME,
                    element.attr("class"),
                    Confidence.LOW);
        }
    }

    /** The pages that the names in a byline lead to. */
    private List<Author> linked(List<Author> authors, Element byline) {
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
        for (Element time : index.times.stream().limit(20).toList()) {
            String text = time.hasAttr("datetime") ? time.attr("datetime") : Words.of(time);
            boolean modified = (time.className() + " " + time.parent().className()).matches("(?i).*(updat|modif).*");
            boolean published = time.hasAttr("pubdate") || isWithin(time, "header") || isWithin(time, "article");
            Moments.add(
                    text,
                    Source.ELEMENT,
                    "time",
                    published ? Confidence.MEDIUM : Confidence.LOW,
                    modified ? found.modified : found.published,
                    page);
        }
        for (Element element : index.dates.stream().limit(10).toList()) {
            Moments.add(
                    Words.of(element), Source.CLASS_NAME, element.attr("class"), Confidence.LOW, found.published, page);
        }
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
        line.copyright()
                .ifPresent(it -> found.copyright.add(
                        it,
                        text,
                        Source.TEXT,
                        element.normalName(),
                        switch (line.confidence()) {
                            case HIGH -> Confidence.MEDIUM;
                            case NONE, LOW, MEDIUM -> Confidence.LOW;
                        }));
    }

    private void address() {
        URI url = page.url();
        found.url.add(Urls.withoutFragment(url), Source.ADDRESS, "address", Confidence.LOW);
        found.siteUrl.add(
                URI.create(url.getScheme() + "://" + url.getRawAuthority() + "/"),
                Source.ADDRESS,
                "address",
                Confidence.LOW);
        Matcher date =
                DATE_IN_PATH.matcher(Optional.ofNullable(url.getRawPath()).orElse(""));
        if (date.matches()) {
            Moments.add(
                    date.group(1) + "-" + date.group(2) + "-" + date.group(3),
                    Source.ADDRESS,
                    "address",
                    Confidence.LOW,
                    found.published,
                    page);
        }
    }
}
