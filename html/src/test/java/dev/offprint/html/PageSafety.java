package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/** What no page may carry, asked of the tree that a parser makes of it. */
final class PageSafety {

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "cite", "poster", "action", "formaction", "data", "background", "longdesc", "ping");
    private static final Pattern SCHEME = Pattern.compile("^[\\s\\p{Cntrl}]*([a-zA-Z][a-zA-Z0-9+.-]*)\\s*:");
    private static final List<String> NEVER =
            List.of("iframe", "object", "embed", "form", "base", "svg", "math", "template", "noscript", "input");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private PageSafety() {}

    static void check(String page) {
        Document document = Jsoup.parse(page);
        for (Element element : document.getAllElements()) {
            if (NEVER.contains(element.normalName())) {
                fail("element " + element);
            }
            element.attributes().forEach(attribute -> attribute(element, attribute));
        }
        for (Element script : document.select("script")) {
            assertThat(script.attr("type")).isEqualTo("application/ld+json");
            assertThat(JsonMapper.shared()
                            .readTree(script.data())
                            .path("@graph")
                            .isArray())
                    .isTrue();
        }
        for (Element style : document.select("style")) {
            assertThat(style.data().strip()).isIn(Stylesheet.text().strip(), "");
        }
        assertThat(document.select("meta[http-equiv]")).isEmpty();
    }

    private static void attribute(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("style")) {
            fail("attribute " + attribute + " of " + element);
        }
        if (ADDRESSES.contains(name)) {
            address(attribute.getValue());
        } else if (name.equals("srcset")) {
            for (String candidate : attribute.getValue().split(", ")) {
                address(candidate);
            }
        }
    }

    private static void address(String value) {
        Matcher scheme = SCHEME.matcher(value);
        if (scheme.find() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            fail("address " + value);
        }
    }
}
