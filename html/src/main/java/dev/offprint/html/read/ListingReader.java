package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.CodeBlock;
import dev.offprint.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads listings, with or without what highlighters make of them: highlight.js, Prism, Chroma, Rouge, Pygments, GitHub,
 * SyntaxHighlighter. Line numbers are no part of the code.
 */
final class ListingReader {

    static final Set<String> BOXES =
            Set.of("highlight", "highlighter-rouge", "codehilite", "sourcecode", "code-block", "code-wrapper");
    private static final Set<String> TABLES =
            Set.of("lntable", "rouge-table", "highlighttable", "codehilitetable", "hljs-ln", "highlight");
    private static final Set<String> NUMBERS = Set.of("lntd", "gutter", "linenos", "rouge-gutter", "line-numbers");
    private static final Set<String> NO_LANGUAGES =
            Set.of("none", "plaintext", "text", "plain", "nohighlight", "undefined", "source");
    private static final int LONGEST = 40;

    private final Session session;
    private final Findings findings;
    private final Walker walker;
    private final Omission omission;
    private final FormulaReader formulas;

    ListingReader(Walker walker, Omission omission, FormulaReader formulas) {
        this.omission = omission;
        this.walker = walker;
        this.session = walker.session();
        this.findings = session.findings();
        this.formulas = formulas;
    }

    void read(Element pre, Flow flow) {
        if (ClassNames.has(pre, "math") && formulas.block(pre, flow)) {
            return;
        }
        if (ClassNames.has(pre, "wp-block-verse")) {
            verse(pre, flow);
            return;
        }
        Attributes attributes = flow.place(pre);
        add(pre, language(pre), Optional.empty(), attributes, flow);
    }

    private void add(Element pre, Optional<String> language, Optional<String> title, Attributes attributes, Flow flow) {
        ListingText text = ListingText.of(pre, omission);
        if (text.numbered()) {
            findings.info("line-numbers", pre, "line numbers in a listing", "they are left out");
        }
        if (text.marked()) {
            findings.info("code-markup", pre, "links or images in a listing", "their text stays");
        }
        flow.add(new CodeBlock(text.text(), language, title, attributes));
    }

    /** Lines of a poem: a paragraph whose line ends stay. */
    private void verse(Element pre, Flow flow) {
        findings.info("verse", pre, "<pre> that holds verse", "it is a paragraph with line breaks");
        flow.startParagraph(pre);
        new Verse(walker).read(pre, flow);
        flow.closeParagraph();
    }

    /** A box around a listing; false if there is none in it, or more. */
    boolean box(Element box, Flow flow) {
        boolean own = ClassNames.has(box, "listing");
        if (!own && !isBox(box)) {
            return false;
        }
        Element title = null;
        Element pre = null;
        for (Element child = box.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("pre") && pre == null) {
                pre = child;
            } else if (own && title == null && ClassNames.has(child, "title")) {
                title = child;
            } else {
                return false;
            }
        }
        if (pre == null || box.ownText().length() > 0) {
            return false;
        }
        Optional<String> words = Optional.ofNullable(title).flatMap(it -> Rule.optionalLine(it.wholeText()));
        Attributes attributes = flow.place(box);
        Optional<String> language = own ? language(pre) : language(pre).or(() -> outerLanguage(box));
        add(pre, language, words, attributes.isEmpty() ? flow.place(pre) : attributes, flow);
        return true;
    }

    private static boolean isBox(Element box) {
        for (String name : ClassNames.of(box)) {
            if (BOXES.contains(name) || name.startsWith("highlight-source-") || name.startsWith("language-")) {
                return true;
            }
        }
        return false;
    }

    /** A table that has line numbers in one cell and code in the other. */
    boolean table(Element table, Flow flow) {
        if (!ClassNames.any(table) && !isInHighlight(table)) {
            return false;
        }
        boolean known = isInHighlight(table);
        for (String name : ClassNames.of(table)) {
            known |= TABLES.contains(name);
        }
        Element row = known ? onlyRow(table) : null;
        if (row == null || row.childrenSize() != 2) {
            return false;
        }
        Element numbers = row.child(0);
        Element pre = find(row.child(1), "pre");
        boolean hasNumbers = false;
        for (String name : ClassNames.of(numbers)) {
            hasNumbers |= NUMBERS.contains(name);
        }
        if (!hasNumbers || pre == null) {
            return false;
        }
        findings.info("line-numbers", table, "a table of line numbers and code", "the code is kept");
        Attributes attributes = flow.place(table);
        add(pre, language(pre).or(() -> outerLanguage(table)), Optional.empty(), attributes, flow);
        return true;
    }

    private static boolean isInHighlight(Element table) {
        Element parent = table.parent();
        return parent != null && ClassNames.has(parent, "highlight");
    }

    private static @Nullable Element onlyRow(Element table) {
        Element body = table.firstElementChild();
        Element row = body != null && body.normalName().equals("tbody") ? body.firstElementChild() : body;
        return row != null && row.normalName().equals("tr") && row.nextElementSibling() == null ? row : null;
    }

    private static @Nullable Element find(Element root, String name) {
        for (Element element : root) {
            if (element.normalName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    private static Optional<String> language(Element pre) {
        Element code = pre.firstElementChild();
        Optional<String> inside = code != null && code.normalName().equals("code") ? ofElement(code) : Optional.empty();
        return inside.or(() -> ofElement(pre));
    }

    private static Optional<String> outerLanguage(Element element) {
        Element place = element;
        for (int i = 0; i < 3 && place != null; i++) {
            Optional<String> language = ofElement(place);
            if (language.isPresent()) {
                return language;
            }
            place = place.parent();
        }
        return Optional.empty();
    }

    /** The language in a class such as {@code language-java}, or in one of the attributes that tools have for it. */
    private static Optional<String> ofElement(Element element) {
        String classes = element.attributesSize() == 0 ? "" : element.attr("class");
        List<String> names = ClassNames.split(classes);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String found = after(name, "language-", "lang-", "highlight-source-");
            if (found == null && name.equals("brush:") && i + 1 < names.size()) {
                found = names.get(i + 1).replace(";", "");
            }
            if (found == null
                    && name.equals("hljs")
                    && i + 1 < names.size()
                    && element.normalName().equals("code")) {
                found = names.get(i + 1);
            }
            if (found != null && !found.isEmpty()) {
                return isNone(found) && !name.startsWith("language-") ? Optional.empty() : Optional.of(found);
            }
        }
        for (String attribute : List.of("data-lang", "data-language")) {
            String value = element.attr(attribute).strip();
            if (!value.isEmpty() && value.length() <= LONGEST && value.indexOf(' ') < 0 && !isNone(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String after(String name, String... prefixes) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return null;
    }

    private static boolean isNone(String language) {
        return NO_LANGUAGES.contains(language.toLowerCase(Locale.ROOT));
    }
}
