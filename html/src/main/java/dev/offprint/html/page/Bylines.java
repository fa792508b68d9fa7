package dev.offprint.html.page;

import dev.offprint.credit.Author;
import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the names of authors out of what stands where they should. */
final class Bylines {

    private static final int LONGEST = 300;
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(https?:|www\\.|/|@?[\\w.]+@[\\w.]+).*");
    private static final Pattern DATE = Pattern.compile("\\d{4}\\s?[年년].*"
            + "|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}{0,6},? )?(?:"
            + "\\b\\p{Lu}\\p{L}{2,11}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b"
            + "|\\b\\d{1,2}(?:st|nd|rd|th|\\.|er)? (?:de )?\\p{L}{3,12}\\.?,? (?:de )?\\d{4}\\b"
            + "|\\b(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? \\d{1,2}\\b).*");
    private static final Pattern CATALOGUED = Pattern.compile("([^,;]{1,60}), ([^,;]{1,60})");

    private static final String BARS = "·•|∙●";
    private static final int SHORT = 40;
    private static final int NEXT_LINE = 0x85;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final Set<String> UNREAD = Set.of("script", "style", "template", "noscript", "svg", "button");

    /** Words that stand where names do, and are none. */
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "author",
            "authors",
            "by",
            "von",
            "par",
            "por",
            "di",
            "da",
            "door",
            "av",
            "autor",
            "auteur",
            "autore",
            "автор",
            "текст",
            "文",
            "記者",
            "作者",
            "بقلم",
            "bio",
            "comment",
            "comments",
            "contact",
            "contributing writer",
            "contributor",
            "editor",
            "email",
            "follow",
            "full bio",
            "guest",
            "guest author",
            "guest contributor",
            "null",
            "posted",
            "posts",
            "profile",
            "published",
            "read more",
            "root",
            "see full bio",
            "share",
            "staff",
            "staff reporter",
            "staff writer",
            "story",
            "undefined",
            "unknown",
            "updated",
            "us",
            "user",
            "view all",
            "view profile",
            "website",
            "webmaster");

    private static final Set<String> COMMANDS = Set.of(
            "all",
            "archive",
            "articles",
            "author",
            "authors",
            "bio",
            "feed",
            "follow",
            "more",
            "posts",
            "profile",
            "rss",
            "view");

    private Bylines() {}

    /** The authors; none where the text is an address, or too long to be a byline. */
    static List<Author> read(String text) {
        String line = Lines.mended(text).orElse("");
        if (line.length() > LONGEST || !holdsLetter(line) || isAddress(line)) {
            return List.of();
        }
        String edged = BylineEdges.ofDay(line);
        String undated = DateReader.mayHold(edged) ? DATE.matcher(edged).replaceAll(" ") : edged;
        String names = Rule.optionalLine(BylineWords.beforeDates(undated))
                .map(BylineEdges::cut)
                .orElse("");
        List<Author> authors = names.isEmpty() ? List.of() : Author.parse(names);
        for (Author author : authors) {
            if (isNobody(author)) {
                return authors.stream().filter(it -> !isNobody(it)).toList();
            }
        }
        return authors;
    }

    private static boolean isNobody(Author author) {
        return NOBODY.contains(author.name().toLowerCase(Locale.ROOT));
    }

    /** Whether a text has a letter, and is one line. */
    private static boolean holdsLetter(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '\n' || c == '\r' || c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
                return false;
            }
            letter |= Character.isLetter(c);
            i += Character.charCount(c);
        }
        return letter;
    }

    private static boolean isAddress(String text) {
        boolean may = "hHwW/".indexOf(text.charAt(0)) >= 0 || text.indexOf('@') >= 0;
        return may && ADDRESS.matcher(text).matches();
    }

    /** The authors, with the pages that links among the elements lead to: a link is of the author whose name it shows. */
    static List<Author> linked(List<Author> authors, Iterable<Element> elements, PageContext page) {
        if (authors.isEmpty()) {
            return authors;
        }
        List<Author> all = new ArrayList<>(authors);
        for (Element element : elements) {
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

    /** Each name once, as it was first given. */
    static List<Author> distinct(List<Author> authors) {
        Map<String, Author> byName = new LinkedHashMap<>();
        authors.forEach(author -> byName.putIfAbsent(Titles.key(author.name()), author));
        return List.copyOf(byName.values());
    }

    /** The text of a byline, with a space between elements that styles set apart: {@code <span>By</span><a>Ada</a>}. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        element.filter((node, depth) -> {
            if (text.length() > LONGEST) {
                return NodeFilter.FilterResult.STOP;
            }
            if (node instanceof TextNode part) {
                text.append(isWordAfterWord(text, part) ? " " : "").append(part.getWholeText());
            } else if (node instanceof Element inner) {
                if (UNREAD.contains(inner.normalName())) {
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
                text.append(inner.isBlock() || inner.previousSibling() instanceof Element ? " " : "");
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return text.length() > LONGEST
                ? Words.of(element)
                : Lines.mended(text.toString()).orElse("");
    }

    /** Whether a text that begins a word follows an element that ends one: {@code <span>By</span>Ada}. */
    private static boolean isWordAfterWord(StringBuilder before, TextNode part) {
        String text = part.getWholeText();
        return part.previousSibling() instanceof Element
                && !before.isEmpty()
                && !text.isEmpty()
                && Character.isLetter(before.charAt(before.length() - 1))
                && Character.isUpperCase(text.charAt(0));
    }

    /** Those that links to the pages of authors name, where a byline has more than names in it. */
    static List<Author> byLinks(List<Author> read, Element byline, PageContext page) {
        List<Author> linked = new ArrayList<>(0);
        for (Element element : byline) {
            if (element.normalName().equals("a") && BylineWords.isOfAuthor(element.attr("href"))) {
                String name = Words.of(element);
                linked.addAll(
                        isOneWord(name) || isWrittenAsName(name) && !isCommand(name) ? exact(name, page) : List.of());
            }
        }
        if (linked.isEmpty()) {
            return read;
        }
        boolean known = read.stream()
                .map(Author::name)
                .toList()
                .containsAll(linked.stream().map(Author::name).toList());
        return known ? read : distinct(linked);
    }

    private static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0;
    }

    /** What a link tells readers to do, instead of a name. */
    private static boolean isCommand(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(" ")).anyMatch(COMMANDS::contains);
    }

    /** As libraries list them: the family name first. */
    static List<Author> catalogued(String text) {
        Matcher names = CATALOGUED.matcher(text.strip());
        boolean turned = names.matches()
                && isFamilyName(names.group(1))
                && !names.group(2).contains(" and ");
        return read(turned ? names.group(2) + " " + names.group(1) : text);
    }

    /** Two names in full, parted by a comma, are two people. */
    private static boolean isFamilyName(String text) {
        return Rule.optionalLine(text)
                .map(it -> it.indexOf(' ') < 0 || Character.isLowerCase(it.charAt(0)))
                .orElse(false);
    }

    /**
     * A byline in parts, of which those count that are written as names: "Ada Vale · 5 min read · AI-assisted". Behind a
     * name and an upright bar stands where it was written, or for whom.
     */
    static List<Author> inParts(String text, PageContext page) {
        if (!Words.holdsAny(text, BARS) || BylineWords.announces(text)) {
            return page.authors(text);
        }
        List<Author> authors = new ArrayList<>();
        for (String part : text.split("[" + BARS + "]")) {
            if (isWrittenAsName(part.strip()) || BylineWords.announces(part.strip())) {
                authors.addAll(page.authors(part));
                if (!authors.isEmpty() && text.indexOf('|') > 0) {
                    return authors;
                }
            }
        }
        return authors;
    }

    /** The name in an element that holds one and nothing else, even if it is not written as names are: "330k". */
    static List<Author> exact(String text, PageContext page) {
        List<Author> read = page.authors(text);
        boolean name =
                read.isEmpty() && text.length() <= SHORT && holdsLetter(text) && !isAddress(text) && isSomebody(text);
        return name ? Rule.optionalLine(text).map(Author::of).map(List::of).orElse(read) : read;
    }

    private static boolean isSomebody(String text) {
        String name = BylineEdges.cut(text.strip());
        return !name.isEmpty()
                && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
                && Author.parse(name).stream().noneMatch(Bylines::isNobody);
    }

    /** Whether a text looks like one name: two to five words with capitals, or in a script that has none. */
    static boolean isWrittenAsName(String text) {
        if (!isCased(text)) {
            return text.codePoints().noneMatch(Character::isDigit);
        }
        int words = 0;
        for (String word : text.split(" ")) {
            int first = word.isEmpty() ? ' ' : word.codePointAt(0);
            if (!Character.isUpperCase(first) && words == 0 || word.codePoints().anyMatch(Character::isDigit)) {
                return false;
            }
            words += Character.isUpperCase(first) ? 1 : 0;
        }
        return words > 1 && words < 6;
    }

    static boolean isCased(String text) {
        return text.codePoints().anyMatch(it -> Character.isUpperCase(it) || Character.isLowerCase(it));
    }

    /** The names, for people. */
    static String shown(List<Author> authors) {
        StringBuilder names = new StringBuilder();
        for (Author author : authors) {
            names.append(names.isEmpty() ? "" : "; ").append(author.name());
        }
        return names.toString();
    }
}
