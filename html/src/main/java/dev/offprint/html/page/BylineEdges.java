package dev.offprint.html.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes from a byline what web pages print around the names in it: buttons, kinds of texts, who else had a hand in it. */
final class BylineEdges {

    /** What readers may do with somebody, or see of them. */
    private static final Set<String> ACTS = Set.of(
            "about", "browse", "contact", "email", "follow", "meet", "more", "print", "read", "see", "show", "view");

    /** Words of a label that ends in one of {@link #LAST}. */
    private static final Set<String> LABEL = Set.of(
            "all",
            "an",
            "a",
            "the",
            "analysis",
            "archive",
            "article",
            "articles",
            "author",
            "bio",
            "column",
            "columns",
            "commentary",
            "complete",
            "entries",
            "essay",
            "feature",
            "filed",
            "full",
            "guest",
            "interview",
            "items",
            "latest",
            "my",
            "news",
            "op-ed",
            "opinion",
            "other",
            "page",
            "post",
            "posts",
            "profile",
            "report",
            "review",
            "stories",
            "story",
            "work",
            "alle",
            "artikel",
            "beiträge",
            "gastbeitrag",
            "kommentar",
            "mehr",
            "weitere",
            "les",
            "plus",
            "d'articles",
            "d’articles",
            "tous",
            "voir",
            "artículos",
            "entradas",
            "las",
            "los",
            "más",
            "todas",
            "todos",
            "ver",
            "altri",
            "articoli",
            "gli",
            "tutti",
            "vedi",
            "artigos",
            "mais",
            "os",
            "artikelen",
            "berichten",
            "meer",
            "автора",
            "все",
            "ещё",
            "записи",
            "статьи");

    private static final Set<String> LAST =
            Set.of("by", "from", "von", "par", "de", "por", "di", "da", "van", "door", "от");

    private static final List<String> BY = List.of(" by ", " von ", " par ", " por ", " da ", " di ", " door ", " av ");
    private static final int DATE = 60;
    private static final int WORDS = 6;

    private static final String OTHERS =
            "(?:(?:medically |clinically |expert |fact[- ])?(?:reviewed|checked|edited) by|special to|//) .*";
    private static final Pattern AFTER = Pattern.compile("(?iu)(?:^" + OTHERS + "|[\\s,|·•(]++(?:" + OTHERS
            + "|(?:follow|email)(?:$|\\s+(?:on\\b|@|us\\b|author\\b).*)"
            + "|(?:view|see|read) (?:all|author|bio|full|more|profile)\\b.*"
            + "|(?:with|mit|avec|con|com|met|med) (?:der |la |l['’])?"
            + "(?:agencies|wire services|agenturen|agences|agencias|agenzie|agências|AFP|AP|dpa|reuters|EFE|ANSA|ANP)\\b.*"
            + "|(?:on|at|am|le|el|il|op|em|den)))$");

    private BylineEdges() {}

    /** The byline without what is around the names; empty where there is nothing else. */
    static String cut(String byline) {
        String line = AFTER.matcher(byline).replaceFirst("");
        String[] words = line.split(" ", WORDS + 1);
        int acts = 0;
        int end = 0;
        boolean label = true;
        for (int i = 0; i < words.length && label; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            acts += acts == i && ACTS.contains(word) ? 1 : 0;
            end = i > 0 && LAST.contains(word) ? i + 1 : end;
            label = ACTS.contains(word) || LABEL.contains(word) || LAST.contains(word);
            if (label && i == words.length - 1 && acts > 0) {
                return "";
            }
        }
        return after(line, Math.max(acts, end));
    }

    private static String after(String line, int words) {
        int at = 0;
        for (int i = 0; i < words; i++) {
            at = line.indexOf(' ', at) + 1;
        }
        return line.substring(at);
    }

    /** Of "Posted on 3 May by Ada Vale" what follows. */
    static String ofDay(String byline) {
        String line = byline.toLowerCase(Locale.ROOT);
        if (line.length() != byline.length() || BylineWords.published(line) != 0) {
            return byline;
        }
        for (String by : BY) {
            int at = line.indexOf(by);
            if (at > 0 && at <= DATE) {
                return byline.substring(at + by.length());
            }
        }
        return byline;
    }
}
