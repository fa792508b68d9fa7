package dev.offprint.html.page;

import dev.offprint.credit.Author;
import dev.offprint.rule.Rule;
import java.util.ArrayList;
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
    private static final Pattern DATE = Pattern.compile("\\d{4}\\s?[年년].*");
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
            "comment",
            "comments",
            "editor",
            "follow",
            "guest",
            "null",
            "posted",
            "published",
            "root",
            "share",
            "staff",
            "undefined",
            "unknown",
            "updated",
            "user",
            "webmaster");

    private Bylines() {}

    /** The authors; none where the text is an address, or too long to be a byline. */
    static List<Author> read(String text) {
        String line = Lines.mended(text).orElse("");
        if (line.length() > LONGEST || !holdsLetter(line) || isAddress(line)) {
            return List.of();
        }
        boolean dated = line.indexOf('年') >= 0 || line.indexOf('년') >= 0;
        String undated =
                dated ? Rule.optionalLine(DATE.matcher(line).replaceAll(" ")).orElse("") : line;
        List<Author> authors = undated.isEmpty() ? List.of() : Author.parse(undated);
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
                text.append(part.getWholeText());
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

    /** A byline in parts, of which those count that are written as names: "Ada Vale · 5 min read · AI-assisted". */
    static List<Author> inParts(String text, PageContext page) {
        if (!holdsBar(text) || BylineWords.announces(text)) {
            return page.authors(text);
        }
        List<Author> authors = new ArrayList<>();
        for (String part : text.split("[" + BARS + "]")) {
            if (isWrittenAsName(part.strip()) || BylineWords.announces(part.strip())) {
                authors.addAll(page.authors(part));
            }
        }
        return authors;
    }

    private static boolean holdsBar(String text) {
        for (int i = 0; i < BARS.length(); i++) {
            if (text.indexOf(BARS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The name in an element that holds one and nothing else, even if it is not written as names are: "330k". */
    static List<Author> exact(String text) {
        List<Author> read = read(text);
        boolean name = read.isEmpty()
                && text.length() <= SHORT
                && holdsLetter(text)
                && !isAddress(text)
                && !NOBODY.contains(text.strip().toLowerCase(Locale.ROOT));
        return name ? Rule.optionalLine(text).map(Author::of).map(List::of).orElse(read) : read;
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
