package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.body.Attributes;
import dev.offprint.body.Body;
import dev.offprint.body.Direction;
import dev.offprint.body.Embed;
import dev.offprint.body.Image;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Span;
import dev.offprint.body.Text;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import dev.offprint.credit.MiningTerms;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a page is to carry, line by line: where it stands, and what it says for an article that has it. */
class PageContentsTest {

    private static final Map<String, Document> PAGES = pages();

    @ParameterizedTest(name = "head: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "title with the site's suffix | founding | title | The quay was never for sale – The Quay Notebook",
                "description | founding | meta[name=description] | A reply, late, to Ben Orr’s report on who owns the quay.",
                "canonical | founding | link[rel=canonical] | https://ada.example/remarks/quay",
                "robots | founding | meta[name=robots] | max-image-preview:large",
                "og:title | founding | meta[property=og:title] | The quay was never for sale",
                "og:type | founding | meta[property=og:type] | article",
                "og:url | founding | meta[property=og:url] | https://ada.example/remarks/quay",
                "og:site_name | founding | meta[property=og:site_name] | The Quay Notebook",
                "og:locale | founding | meta[property=og:locale] | en_GB",
                "og:locale:alternate | founding | meta[property=og:locale:alternate] | de_DE",
                "og:description | founding | meta[property=og:description] | A reply, late, to Ben Orr’s report on who owns the quay.",
                "og:image | founding | meta[property=og:image] | https://ada.example/img/quay-1200.jpg",
                "og:image:width | founding | meta[property=og:image:width] | 1200",
                "og:image:height | founding | meta[property=og:image:height] | 675",
                "og:image:type | founding | meta[property=og:image:type] | image/jpeg",
                "og:image:alt | founding | meta[property=og:image:alt] | Low tide at the old quay, seen from the customs house.",
                "several images | specimen | meta[property=og:image] ~ meta[property=og:image] | https://ada.example/img/tall.jpg",
                "og:video | specimen | meta[property=og:video] | https://ada.example/press.mp4",
                "og:audio | specimen | meta[property=og:audio] | https://ada.example/press.mp3",
                "article:published_time | founding | meta[property=article:published_time] | 2024-05-03T08:15:00+01:00",
                "article:modified_time | founding | meta[property=article:modified_time] | 2024-05-06T17:40:12.5+01:00",
                "article:section | founding | meta[property=article:section] | Remarks",
                "article:tag | founding | meta[property=article:tag] | Harbours",
                "article:author as a profile | founding | meta[property=article:author] | https://ada.example/about",
                "Twitter card | founding | meta[name=twitter:card] | summary_large_image",
                "Twitter image text | founding | meta[name=twitter:image:alt] | Low tide at the old quay, seen from the customs house.",
                "fediverse:creator | founding | meta[name=fediverse:creator] | @ada@social.example",
                "rel=author | founding | head link[rel=author] | https://ada.example/about",
                "rel=me | founding | link[rel=me] | https://social.example/@ada",
                "rel=license | founding | head link[rel=license] | https://creativecommons.org/licenses/by-sa/4.0/",
                "hreflang | founding | link[hreflang=de] | https://ada.example/de/kai",
                "hreflang x-default | founding | link[hreflang=x-default] | https://ada.example/remarks/quay",
                "rel=prev | list | head link[rel=prev] | https://ada.example/1",
                "rel=next | list | head link[rel=next] | https://ada.example/3",
                "RSS is found | founding | head link[type=application/rss+xml] | https://ada.example/feed.rss.xml",
                "Atom is found | founding | head link[type=application/atom+xml] | https://ada.example/feed.atom.xml",
                "JSON Feed is found | founding | head link[type=application/feed+json] | https://ada.example/feed.json",
                "dcterms.rights | specimen | meta[name=dcterms.rights] | © 2024 Ada Vale. All rights reserved.",
                "dcterms.rightsHolder | founding | meta[name=dcterms.rightsHolder] | Ada Vale",
                "TDMRep reservation | terms | meta[name=tdm-reservation] | 1",
                "TDMRep policy | terms | meta[name=tdm-policy] | https://ada.example/license.xml",
                "RSL | terms | link[rel=license][type=application/rsl+xml] | https://ada.example/license.xml",
                "color-scheme | founding | meta[name=color-scheme] | light dark",
                "viewport lets people zoom | founding | meta[name=viewport] | width=device-width, initial-scale=1",
                "icon | founding | link[rel=icon][sizes=64x64] | /icon.png",
                "icon for telephones | terms | link[rel=apple-touch-icon] | https://ada.example/icon-192.png"
            })
    void headCarries(String line, String page, String selector, String expected) {
        assertThat(PAGES.get(page).select(selector).stream()
                        .map(it -> it.hasAttr("content")
                                ? it.attr("content")
                                : it.hasAttr("href") ? it.attr("href") : it.text()))
                .as(line)
                .contains(expected);
    }

    @ParameterizedTest(name = "JSON-LD: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "type from kind | founding | #article | /@type | OpinionNewsArticle",
                "headline | founding | #article | /headline | The quay was never for sale",
                "author | founding | #article | /author/0/@type | Person",
                "author's name | founding | #article | /author/0/name | Ada Vale",
                "author's address | founding | #article | /author/0/url | https://ada.example/about",
                "author elsewhere | founding | #article | /author/0/sameAs/0 | https://social.example/@ada",
                "author's job | founding | #article | /author/0/jobTitle | Columnist",
                "organization as author | terms | #article | /author/0/@type | Organization",
                "image | founding | #article | /image/0/@type | ImageObject",
                "image size | founding | #article | /image/0/width | 1200 px",
                "image caption | founding | #article | /image/0/caption | The old quay at low tide.",
                "image credit | founding | #article | /image/0/creditText | Photograph: Nuala Key",
                "image licence | terms | #article | /image/0/license/0 | https://creativecommons.org/licenses/by/4.0/",
                "datePublished with zone | founding | #article | /datePublished | 2024-05-03T08:15:00+01:00",
                "dateModified | founding | #article | /dateModified | 2024-05-06T17:40:12.5+01:00",
                "articleSection | founding | #article | /articleSection | Remarks",
                "keywords | founding | #article | /keywords/0 | Harbours",
                "wordCount | founding | #article | /wordCount | 272",
                "timeRequired | founding | #article | /timeRequired | PT1M9S",
                "inLanguage | founding | #article | /inLanguage | en-GB",
                "isPartOf | founding | #article | /isPartOf/@id | https://ada.example/#site",
                "mainEntityOfPage | founding | #article | /mainEntityOfPage/@id | https://ada.example/remarks/quay#page",
                "publisher | founding | #article | /publisher/@id | https://ada.example/#publisher",
                "copyrightHolder | founding | #article | /copyrightHolder/0/name | Ada Vale",
                "copyrightYear | founding | #article | /copyrightYear | 2024",
                "copyrightNotice | specimen | #article | /copyrightNotice | © 2024 Ada Vale. All rights reserved.",
                "license | founding | #article | /license/0 | https://creativecommons.org/licenses/by-sa/4.0/",
                "usageInfo | terms | #article | /usageInfo | https://ada.example/terms",
                "acquireLicensePage | terms | #article | /acquireLicensePage | https://ada.example/buy",
                "creditText | terms | #article | /creditText | Ada Vale, CC BY",
                "citation | founding | #article | /citation/0/headline | Who Owns the Quay?",
                "isBasedOn | founding | #article | /isBasedOn/0/headline | Who Owns the Quay?",
                "paywall | paywalled | #article | /isAccessibleForFree | false",
                "paywalled part | paywalled | #article | /hasPart/cssSelector | .paywalled",
                "part is not free | paywalled | #article | /hasPart/isAccessibleForFree | false",
                "correction | live-blog | #article | /correction/0/text | An earlier entry gave the wind as force eleven.",
                "WebPage | founding | #page | /@type | WebPage",
                "WebSite | founding | #site | /@type | WebSite",
                "Blog | blog | #site | /@type | Blog",
                "publisher's logo | founding | #publisher | /logo/url | https://ada.example/logo.png",
                "BreadcrumbList | founding | #breadcrumb | /itemListElement/1/name | Remarks",
                "list of articles | list | #list | /itemListElement/0/name | The quay was never for sale"
            })
    void graphCarries(String line, String page, String node, String pointer, String expected) {
        assertThat(node(PAGES.get(page), node).at(pointer).asString()).as(line).isEqualTo(expected);
    }

    @ParameterizedTest(name = "body: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "one headline | specimen | h1 | A specimen of every part",
                "body headings from h2 | specimen | .e-content h2 | Within a line",
                "skip link | founding | body > a.skip[href=#page:main] | Skip to content",
                "header | founding | body > header | The Quay Notebook",
                "main | founding | body > main#page\\:main > article | The quay was never for sale",
                "footer | founding | body > footer | Site by Studio Orr",
                "lang and dir of the page | arabic | html[lang=ar][dir=rtl] h1 | الرصيف لم يُعرض للبيع قط",
                "lang and dir where they change | terms | p span[lang=he][dir=rtl] | שלום",
                "p-name | founding | .h-entry .p-name | The quay was never for sale",
                "dt-published | founding | .h-entry time.dt-published[datetime] | 3 May 2024",
                "u-url | founding | .h-entry a.u-url[href=https://ada.example/remarks/quay] | 3 May 2024",
                "p-author h-card | founding | .h-entry > header a.p-author.h-card | Ada Vale",
                "e-content | paywalled | .h-entry > .e-content | Mud has a price",
                "p-category | founding | .p-category[rel=tag] | Harbours",
                "h-cite | founding | figure.h-cite cite.p-name | Who Owns the Quay?",
                "figure's caption | founding | figure.lead figcaption | The old quay at low tide.",
                "credit apart | founding | figcaption small.credit | Photograph: Nuala Key",
                "figure's own copyright | founding | figcaption small.copyright | © 2023 Nuala Key",
                "image with all it needs | founding | figure:has(img[width][height][alt][srcset][sizes][decoding]) | The old quay",
                "image loads when near | specimen | figure:has(img[loading=lazy]) | Two cranes.",
                "quotation and source | founding | figure > blockquote[cite] + figcaption > cite | Who Owns the Quay?",
                "footnote | founding | section[role=doc-endnotes] li | The council minutes of 1998",
                "reference | founding | sup a[role=doc-noteref] | 1",
                "way back | founding | a[role=doc-backlink][aria-label] | ↩",
                "table's caption | specimen | table caption | Prices of type, by the pound",
                "table's scope | specimen | th[scope=col] | Face",
                "table's container | specimen | [tabindex=0][role=group][aria-label] > table | Face",
                "code's language | specimen | pre[tabindex=0] > code.language-java | String greeting",
                "embed is a poster and a link | terms | p.embed > a[href=https://video.example/1]:has(img) | A film",
                "details | specimen | details > summary | What does it cost?",
                "copyright line | founding | article > footer small a[rel=license] | CC BY-SA 4.0",
                "years of the copyright line | founding | article > footer .copyright time | 2024",
                "site credits | founding | footer.site small a | Studio Orr",
                "dated update | live-blog | .updates .update time[datetime] | November 20, 2024, 12:30 UTC",
                "dated correction | live-blog | .updates .correction time[datetime] | November 20, 2024, 08:00 UTC",
                "time of a change on the same day | live-blog | time.dt-updated | November 20, 2024, 12:30 UTC",
                "h-feed | list | .h-feed > .h-entry .p-name | The quay was never for sale",
                "author's card | card | .h-feed .p-author.h-card .p-job-title | Columnist"
            })
    void bodyCarries(String line, String page, String selector, String expected) {
        assertThat(PAGES.get(page).select(selector).eachText())
                .as(line)
                .anySatisfy(text -> assertThat(text).contains(expected));
    }

    private static JsonNode node(Document page, String end) {
        for (var script : page.select("script")) {
            for (JsonNode node : JsonMapper.shared().readTree(script.data()).path("@graph")) {
                if (node.path("@id").asString().endsWith(end)) {
                    return node;
                }
            }
        }
        throw new AssertionError("no node " + end);
    }

    private static Map<String, Document> pages() {
        Publication notebook = Samples.notebook();
        Listing.Builder list = Listing.builder(notebook, List.of(Samples.founding()));
        PageWriter writer = HtmlPage.writer().build();
        return Map.of(
                "founding", page(Samples.founding(), notebook),
                "specimen", page(Specimen.article(), notebook),
                "live-blog", page(Samples.liveBlog(), notebook),
                "paywalled", page(Samples.paywalled(), notebook),
                "arabic", page(Samples.arabic(), notebook),
                "blog", page(Samples.founding().with(it -> it.kind(Article.Kind.BLOG_POST)), notebook),
                "terms", page(terms(), notebook.with(it -> it.icon(touchIcon()))),
                "list",
                        Jsoup.parse(writer.page(list.previous(URI.create("/1"))
                                        .next(URI.create("/3"))
                                        .tag(Tag.of("Harbours"))
                                        .build())
                                .toString()),
                "card",
                        Jsoup.parse(writer.page(Listing.builder(notebook, List.of())
                                        .author(Samples.ADA)
                                        .build())
                                .toString()));
    }

    private static Document page(Article article, Publication publication) {
        return Jsoup.parse(HtmlPage.write(article, publication));
    }

    private static Image touchIcon() {
        return Image.builder(URI.create("https://ada.example/icon-192.png"))
                .size(192, 192)
                .mediaType("image/png")
                .build();
    }

    /** What the other samples have not: terms in every form, an organization, a poster, a language within a line. */
    private static Article terms() {
        return Article.builder("Terms")
                .url("https://ada.example/terms-of-mud")
                .language("en")
                .author(Author.organization("Vale Press"))
                .image(Image.of("https://ada.example/mud.jpg", "Mud")
                        .with(it -> it.copyright(Copyright.builder()
                                .licence(Licence.ofSpdx("CC-BY-4.0"))
                                .build())))
                .copyright(Copyright.builder()
                        .licence(new Licence(
                                "CC BY 4.0",
                                Optional.of(URI.create("https://creativecommons.org/licenses/by/4.0/")),
                                Optional.empty(),
                                Set.of(),
                                Optional.of("Ada Vale, CC BY")))
                        .policy(URI.create("https://ada.example/terms"))
                        .acquire(URI.create("https://ada.example/buy"))
                        .mining(new MiningTerms(
                                Map.of(MiningTerms.Use.TDM, MiningTerms.Permission.DENY),
                                Optional.of(URI.create("https://ada.example/license.xml")),
                                Optional.empty()))
                        .build())
                .body(Body.of(
                        Paragraph.of(new Span(
                                new Attributes(Optional.empty(), Optional.of("he"), Optional.of(Direction.RTL)),
                                List.of(new Text("שלום")))),
                        new Embed(
                                URI.create("https://video.example/1"),
                                Optional.empty(),
                                Optional.of("A film"),
                                Optional.of(Image.of("https://video.example/1.jpg", "")),
                                Optional.empty(),
                                Attributes.NONE)))
                .build();
    }
}
