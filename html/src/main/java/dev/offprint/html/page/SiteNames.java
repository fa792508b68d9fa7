package dev.offprint.html.page;

import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the name of the site where no metadata tells it: what the page's title has more than the headline. */
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

    private final Candidates found;
    private final Set<String> headlines = new HashSet<>();

    SiteNames(Candidates found) {
        this.found = found;
        found.title.all().stream()
                .filter(it -> !it.origin().detail().equals("title"))
                .forEach(it -> headlines.add(Titles.key(it.value())));
        headlines.remove("");
    }

    void gather(PageContext page, List<Element> related) {
        if (!found.siteTitle.all().isEmpty() || !found.publisher.all().isEmpty()) {
            return;
        }
        more(page.title()).ifPresent(it -> add(it, "title", page.document().head()));
        related.stream()
                .filter(it -> it.attr("rel").equals("home"))
                .flatMap(it -> Rule.optionalLine(Words.of(it)).stream())
                .filter(it -> it.length() <= LONGEST && !headlines.contains(Titles.key(it)))
                .filter(it -> !HOME.contains(it.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(it -> add(it, "home", page.document().body()));
    }

    private void add(String name, String detail, Element at) {
        found.siteTitle.add(name, new Origin(Source.ELEMENT, detail, Confidence.LOW, at));
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
