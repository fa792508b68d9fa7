package dev.offprint.html.page;

import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds the name of the site where no metadata tells it: what the page's title has more than the headline, or what is written
 * as the host is.
 */
final class SiteNames {

    private static final int LONGEST = 70;
    private static final Set<String> HOME = Set.of(
            "home",
            "homepage",
            "startseite",
            "accueil",
            "inicio",
            "início",
            "home page",
            "start",
            "strona główna",
            "главная",
            "ホーム",
            "トップ",
            "首页",
            "홈",
            "الرئيسية");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final int LINKS = 3000;
    private static final int INNER = 20;
    private static final int LABEL = 4;
    private static final int FEW = 3;

    private final PageContext page;
    private final Candidates found;
    private final String title;
    private final Set<String> headlines = new HashSet<>();
    private final List<String> labels;

    SiteNames(PageContext page) {
        this.page = page;
        this.found = page.candidates();
        this.title = page.title();
        this.labels = found.url.value().map(URI::getHost).map(SiteNames::labels).orElse(List.of());
        found.title.all().stream()
                .filter(it -> !it.origin().detail().equals("title"))
                .filter(it -> !it.origin().detail().equals("h1") || it.confidence() != Confidence.LOW)
                .forEach(it -> headlines.add(Titles.key(it.value())));
        headlines.remove("");
    }

    void gather(PageIndex index) {
        found.siteTitle.revise(it -> ofHost(it.value())
                .or(() -> beforeSlogan(it.value()))
                .map(name -> it.with(name, name))
                .orElse(it));
        found.siteTitle.doubt(this::isTitle);
        boolean known = found.siteTitle.all().stream().anyMatch(it -> isOfHost(it.value()));
        if (!known) {
            ofHost(title)
                    .filter(it -> !isHeadline(it))
                    .ifPresent(it ->
                            add(it, "title", Confidence.HIGH, page.document().head()));
        }
        if (!found.siteTitle.all().stream().allMatch(it -> isTitle(it.value()))
                || !found.publisher.all().isEmpty()) {
            return;
        }
        more(title)
                .ifPresent(
                        it -> add(it, "title", Confidence.LOW, page.document().head()));
        index.related.stream()
                .filter(it -> it.attr("rel").equals("home"))
                .flatMap(it -> Rule.optionalLine(Words.of(it)).stream())
                .filter(it -> it.length() <= LONGEST && !isHeadline(it))
                .filter(it -> !HOME.contains(it.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(it -> add(it, "home", Confidence.LOW, page.document().body()));
        if (found.siteTitle.all().stream().allMatch(it -> isTitle(it.value())) && !labels.isEmpty()) {
            byHost(index.body());
        }
    }

    private boolean isHeadline(String name) {
        return headlines.contains(Titles.key(name));
    }

    /** Some pages give the site the title of the article. */
    private boolean isTitle(String name) {
        return isHeadline(name) && Titles.hasKey(title, Titles.key(name));
    }

    /** Of "Tidewrack News - Latest from the coast" the first part, if it begins as the host does. */
    private Optional<String> beforeSlogan(String name) {
        String first = Titles.first(name).strip();
        boolean parted = first.length() < name.strip().length() && first.split(" ").length <= FEW;
        String key = parted ? folded(first) : "";
        return labels.stream().anyMatch(it -> it.length() >= LABEL && key.startsWith(it))
                ? Optional.of(first)
                : Optional.empty();
    }

    /** What names the host on the way to its front page, and among those who own the site. */
    private void byHost(Box body) {
        int steps = 0;
        for (Box box = body; box != null && ++steps <= LINKS; box = box.following) {
            if (box.link
                    && Urls.mayBeFront(box.element.attr("href"))
                    && page.address(box.element.attr("href"))
                            .filter(Urls::isFront)
                            .isPresent()) {
                Optional<String> name = logo(box);
                if (name.isPresent()) {
                    add(name.get(), "link to the front page", Confidence.LOW, box.element);
                    return;
                }
            }
        }
        found.copyright.all().stream()
                .flatMap(it -> it.value().holders().stream())
                .map(Author::name)
                .filter(it -> it.length() <= LONGEST && labels.stream().anyMatch(folded(it)::contains))
                .findFirst()
                .ifPresent(it ->
                        add(it, "copyright", Confidence.LOW, page.document().body()));
    }

    /** The words of a link, or those of an image in it, as far as they say what the host does. */
    private Optional<String> logo(Box link) {
        String words = link.words();
        Box end = link.end();
        int steps = 0;
        for (Box at = link; at != null && at != end && words.isEmpty() && ++steps <= INNER; at = at.following) {
            words = at.element.attr("alt");
        }
        return Rule.optionalLine(words.replaceFirst("(?i)[ -]+(?:logo|home|homepage)$", ""))
                .filter(it -> it.length() <= LONGEST && isOfHost(it));
    }

    /** The parts of the name of a host that may be the name of a site, folded; together with what follows, too. */
    private static List<String> labels(String host) {
        List<String> labels = new ArrayList<>();
        String rest = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        for (int at = rest.indexOf('.'); at > 0; at = rest.indexOf('.')) {
            String label = rest.substring(0, at).replace("-", "");
            if (label.length() >= LABEL || labels.isEmpty() && rest.indexOf('.', at + 1) < 0) {
                labels.add(label);
            }
            rest = rest.substring(at + 1);
        }
        return labels;
    }

    /** The letters and digits of a name as they are written in the name of a host. */
    private static String folded(String name) {
        return isAscii(name)
                ? Titles.key(name)
                : Titles.key(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll(""));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfHost(String name) {
        String key = folded(name);
        return labels.stream()
                .anyMatch(label -> key.equals(label)
                        || key.equals("the" + label)
                        || label.equals("the" + key)
                        || key.startsWith(label)
                                && name.strip().indexOf(' ') < 0
                                && key.length() <= label.length() + LABEL);
    }

    /** The first or the last part of a title, if it says what the host does. */
    private Optional<String> ofHost(String title) {
        if (!Titles.mayBeParted(title)) {
            return Optional.empty();
        }
        String first = Titles.first(title);
        String start = first.indexOf(':') > 0 ? first.substring(0, first.indexOf(':')) : first;
        return Stream.of(Titles.last(title), first, start)
                .map(String::strip)
                .filter(it -> it.length() < title.strip().length() && it.length() <= LONGEST && isOfHost(it))
                .findFirst();
    }

    private void add(String name, String detail, Confidence confidence, Element at) {
        found.siteTitle.add(name, new Origin(Source.ELEMENT, detail, confidence, at));
    }

    /** What stands at the other end of a title that begins or ends with the headline. */
    private Optional<String> more(String title) {
        for (Titles.Split split : Titles.splits(title)) {
            boolean first = headlines.contains(Titles.key(split.before()));
            if (first || headlines.contains(Titles.key(split.after()))) {
                String rest = first ? Titles.last(split.after()) : Titles.first(split.before());
                return Rule.optionalLine(rest).filter(it -> it.length() <= LONGEST);
            }
        }
        return Optional.empty();
    }
}
