package dev.offprint.html.page;

import dev.offprint.FeedAddress;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.html.read.ClassNames;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gathers what {@code link} elements and {@code rel} attributes say. */
final class LinkEvidence {

    private static final Set<String> FEEDS =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json", "application/json");

    /** The relations of a {@code link} that say something. */
    private static final Set<String> RELATIONS =
            Set.of("canonical", "license", "copyright", "hub", "image_src", "icon", "apple-touch-icon", "alternate");

    private static final Pattern IMAGE = Pattern.compile("image/[a-z0-9.+-]+");
    private static final Pattern SIZES = Pattern.compile("([1-9]\\d{0,8})[xX]([1-9]\\d{0,8})");

    private final PageContext page;
    private final Candidates found;
    private final List<FeedAddress> feeds = new ArrayList<>();
    private final List<URI> hubs = new ArrayList<>();

    LinkEvidence(PageContext page) {
        this.page = page;
        this.found = page.candidates();
    }

    List<FeedAddress> feeds() {
        return feeds;
    }

    List<URI> hubs() {
        return hubs;
    }

    void gather(PageIndex index) {
        Map<String, URI> translations = new TreeMap<>();
        for (Element link : index.links) {
            for (String relation : relations(link)) {
                if (RELATIONS.contains(relation)) {
                    page.address(link.attr("href")).ifPresent(url -> link(relation, link, url, translations));
                }
            }
        }
        found.translations.add(
                translations,
                translations.isEmpty() ? "" : translations.toString(),
                origin("alternate", Confidence.HIGH, null));
        index.related.forEach(this::anchor);
    }

    private void link(String relation, Element link, URI url, Map<String, URI> translations) {
        switch (relation) {
            case "canonical" -> canonical(url, link);
            case "license", "copyright" -> licence(url, link);
            case "hub" -> hubs.add(url);
            case "image_src" ->
                found.image.add(Image.builder(url).build(), url.toString(), origin(relation, Confidence.LOW, link));
            case "icon", "apple-touch-icon" -> icon(link, url, relation);
            case "alternate" -> alternate(link, url, translations);
            default -> {}
        }
    }

    private static List<String> relations(Element link) {
        return ClassNames.split(link.attr("rel").toLowerCase(Locale.ROOT));
    }

    /** The address of the front page on any other page is a mistake of the site's; another host's is a statement. */
    private void canonical(URI url, Element link) {
        boolean mistaken =
                Urls.isFront(url) && page.url().filter(it -> !Urls.isFront(it)).isPresent();
        found.url.add(
                Urls.withoutFragment(url), origin("canonical", mistaken ? Confidence.LOW : Confidence.HIGH, link));
        if (!mistaken && page.url().filter(it -> !Urls.sameHost(it, url)).isPresent()) {
            page.findings()
                    .info(
                            "canonical-elsewhere",
                            link,
                            "the page says that it is a copy of " + url,
                            "that is the address");
        }
    }

    private static Origin origin(String detail, Confidence confidence, @Nullable Element at) {
        return new Origin(Source.LINK, detail, confidence, at);
    }

    private void alternate(Element link, URI url, Map<String, URI> translations) {
        String language = link.attr("hreflang");
        String type = link.attr("type").toLowerCase(Locale.ROOT);
        if (FEEDS.contains(type) && !type.equals("application/json") && feeds.size() < 50) {
            feeds.add(new FeedAddress(type, url));
        } else if (!language.isBlank() && !language.equalsIgnoreCase("x-default") && translations.size() < 300) {
            Languages.read(language).ifPresent(tag -> translations.putIfAbsent(tag, url));
        }
    }

    private void icon(Element link, URI url, String relation) {
        Image.Builder icon = Image.builder(url);
        sizes(link, icon);
        String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
        if (IMAGE.matcher(type).matches()) {
            icon.mediaType(type);
        }
        found.icon.add(
                icon.build(),
                url.toString(),
                origin(relation, relation.equals("icon") ? Confidence.HIGH : Confidence.MEDIUM, link));
    }

    /** The size of an icon, if there is one size. */
    static void sizes(Element link, Image.Builder icon) {
        Matcher sizes = SIZES.matcher(link.attr("sizes").strip());
        if (sizes.matches()) {
            icon.size(Integer.parseInt(sizes.group(1)), Integer.parseInt(sizes.group(2)));
        }
    }

    private void licence(URI url, Element at) {
        if (!at.attr("type").contains("rsl")) {
            Copyright copyright = Copyright.builder().licence(Licence.of(url)).build();
            found.copyright.add(copyright, url.toString(), origin("license", Confidence.MEDIUM, at));
        }
    }

    private void anchor(Element anchor) {
        for (String relation : relations(anchor)) {
            if (relation.equals("author")) {
                author(anchor);
            } else if (relation.equals("license")) {
                page.address(anchor.attr("href")).ifPresent(url -> licence(url, anchor));
            }
        }
    }

    private void author(Element anchor) {
        Optional<String> name = Rule.optionalLine(Words.of(anchor)).filter(it -> it.length() < 100);
        List<Author> authors = name.map(it -> Bylines.exact(it, page)).orElse(List.of());
        if (authors.size() == 1) {
            Author author = authors.get(0)
                    .with(it -> it.url(page.address(anchor.attr("href")).orElse(null)));
            found.authors.add(List.of(author), author.name(), origin("author", Confidence.MEDIUM, anchor));
        }
    }
}
