package dev.offprint.html.page;

import dev.offprint.html.read.ClassNames;
import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the {@code meta} elements of a page hold, by name; and elements that Dublin Core names, as RDFa has them. */
final class MetaNames {

    private static final List<String> PARSELY =
            List.of("title", "link", "image_url", "pub_date", "section", "author", "tags");

    private static final List<String> NAMED_BY = List.of("property", "name", "itemprop", "http-equiv");

    private record Meta(Element element, List<String> contents) {}

    private final Map<String, Meta> metas = new LinkedHashMap<>();

    MetaNames(List<Element> elements, PageFindings findings) {
        for (Element element : elements) {
            boolean visible = !element.normalName().equals("meta") && !element.hasAttr("content");
            String content = visible ? Words.of(element) : element.attr("content");
            for (String name : names(element)) {
                add(name, content, element);
                if (name.equals("parsely-page") && content.length() > 1) {
                    parsely(content, element, findings);
                }
            }
        }
    }

    private static List<String> names(Element element) {
        String names = "";
        for (int i = 0; i < NAMED_BY.size() && names.isBlank(); i++) {
            names = element.attr(NAMED_BY.get(i));
        }
        List<String> split = ClassNames.split(names.toLowerCase(Locale.ROOT).strip());
        List<String> all = new ArrayList<>(1);
        for (String name : split) {
            boolean dublin = name.startsWith("dc:") || name.startsWith("dcterms:") || name.startsWith("dct:");
            all.add(dublin ? name.replaceFirst("^dct:", "dcterms:").replace(':', '.') : name);
        }
        return all;
    }

    private void add(String name, String content, Element element) {
        Rule.optionalLine(content)
                .ifPresent(line -> metas.computeIfAbsent(name, it -> new Meta(element, new ArrayList<>(1)))
                        .contents
                        .add(line));
    }

    /** One element for all, as JSON. */
    private void parsely(String content, Element element, PageFindings findings) {
        JsonLd.read(content, element, findings).things().stream().findFirst().ifPresent(thing -> {
            for (String name : PARSELY) {
                for (String text : thing.texts(name)) {
                    add("parsely-" + name.replace('_', '-'), text, element);
                }
            }
        });
    }

    /** Handles of authors in the fediverse, in the order of the page. */
    List<String> handles() {
        return all("fediverse:creator");
    }

    /** The first value of a name. */
    Optional<String> first(String name) {
        Meta meta = metas.get(name);
        return meta == null ? Optional.empty() : Optional.of(meta.contents.get(0));
    }

    List<String> all(String name) {
        Meta meta = metas.get(name);
        return meta == null ? List.of() : meta.contents;
    }

    /** Where the first of a name is. */
    @Nullable
    Element place(String name) {
        Meta meta = metas.get(name);
        return meta == null ? null : meta.element;
    }
}
