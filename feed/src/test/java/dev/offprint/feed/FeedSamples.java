package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.Tag;
import dev.offprint.Update;
import dev.offprint.Value;
import dev.offprint.body.Attribution;
import dev.offprint.body.Body;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Holder;
import dev.offprint.credit.Licence;
import dev.offprint.credit.MiningTerms;
import dev.offprint.credit.Rights;
import dev.offprint.credit.Scope;
import dev.offprint.credit.SiteCredit;
import dev.offprint.credit.YearSpan;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The feeds that the golden files are of. */
final class FeedSamples {

    static final OffsetDateTime MARCH = OffsetDateTime.parse("2024-03-05T08:30:00+01:00");

    private FeedSamples() {}

    /** Each feed under the name of its folder. */
    static Map<String, Feed> all() {
        Map<String, Feed> all = new LinkedHashMap<>();
        all.put("founding-case", foundingCase());
        all.put("every-field", everyField());
        all.put("several-authors", severalAuthors());
        all.put("scripts", scripts());
        all.put("podcast", podcast());
        all.put("licence", licence());
        all.put("least", least());
        all.put("hostile", hostile());
        all.put("same-moment", sameMoment());
        all.put("show", show());
        all.put("archive", archive());
        all.put("comments", comments());
        return all;
    }

    /** A publication with a feed in each format. */
    static PublicationBuilder publication(String title) {
        PublicationBuilder builder = Publication.builder().title(title).url("https://vale.example/");
        for (FeedFormat format : FeedFormat.values()) {
            builder.feed(new FeedAddress(format.mediaType(), URI.create("https://vale.example/" + format.fileName())));
        }
        return builder;
    }

    /** A few lines of a writer's own above a long quotation from a newspaper. */
    static Feed foundingCase() {
        Work work = Work.builder()
                .title("Night trains return to the coast")
                .url("https://courier.example/2024/03/night-trains")
                .publisher("The Harbour Courier")
                .author("Ben Orr")
                .date("2024-03-04")
                .build();
        Article article = Article.builder("The last carriage")
                .url("https://vale.example/2024/last-carriage")
                .author("Ada Vale")
                .published(MARCH)
                .kind(Article.Kind.BLOG_POST)
                .body(
                        Paragraph.of("I had thought nobody would ever write this."),
                        new Quotation(
                                List.of(
                                        Paragraph.of("The sleeper left at nine, with every berth taken & a queue."),
                                        Paragraph.of("“We stopped counting,” said the guard.")),
                                Attribution.of(work)))
                .copyright(Copyright.of(2024, "Ada Vale").with(it -> it.rights(Rights.ALL_RESERVED)))
                .basedOn(work)
                .build();
        return Feed.of(
                publication("Vale’s Notes")
                        .language("en")
                        .credit(SiteCredit.of("Site by", "Studio Orr"))
                        .build(),
                List.of(article));
    }

    static Feed everyField() {
        Image image = Image.builder(URI.create("/images/pier.jpg"))
                .alt("A pier in fog")
                .caption("The pier, at six")
                .credit("Ben Orr")
                .size(1200, 800)
                .mediaType("image/jpeg")
                .variant(URI.create("/images/pier-600.jpg"), 600)
                .copyright(Copyright.of(2023, "Ben Orr"))
                .build();
        Publication publication = publication("Vale & Orr <Weekly>")
                .description("Essays on ships & <shores>")
                .language("en-GB")
                .publisher(Author.organization("Vale Press")
                        .with(it -> it.email("desk@vale.example").url(URI.create("https://vale.example/about"))))
                .logo(Image.builder(URI.create("/logo.png")).size(144, 48).build())
                .icon(Image.of("/icon.png", ""))
                .image(Image.of("https://vale.example/cover.jpg", "The harbour"))
                .copyright(Copyright.of(2024, "Vale Press"))
                .hub(URI.create("https://hub.example/"))
                .navigation(new NavigationLink("About", URI.create("/about")))
                .credit(new SiteCredit("Site by", "Studio Orr", Optional.of(URI.create("https://orr.example/"))))
                .build();
        return Feed.builder(publication)
                .article(everyField(image))
                .article(Article.builder("A second entry")
                        .id("entry-2")
                        .published(OffsetDateTime.parse("2024-02-29T23:59:59.5+05:45"))
                        .summary("Short, with <b>no</b> body & an id that is no address.")
                        .build())
                .page(Page.NEXT, URI.create("https://vale.example/feed?page=2"))
                .build();
    }

    private static Article everyField(Image image) {
        Author translator = Author.builder("Çağla Öztürk")
                .role("translator")
                .url(URI.create("https://caglar.example/"))
                .email("cagla@caglar.example")
                .build();
        return Article.builder("Fog over <em> the pier")
                .id("https://vale.example/ids/1")
                .url("https://vale.example/2024/fog?a=1&b=2")
                .kind(Article.Kind.REVIEW)
                .kicker("Weather")
                .subtitle("What the harbour master saw")
                .summary("Fog came in at six & stayed.")
                .dateline("Hull")
                .language("en")
                .author(Author.builder("Ada Vale")
                        .url(URI.create("https://ada.example/"))
                        .email("ada@vale.example")
                        .avatar(URI.create("https://ada.example/me.jpg"))
                        .bio("Writes about water.")
                        .jobTitle("Staff Writer")
                        .affiliation("Vale Press")
                        .sameAs(URI.create("https://social.example/@ada"))
                        .fediverse("@ada@social.example")
                        .build())
                .contributor(translator)
                .published(OffsetDateTime.parse("2024-03-01T06:00:00.25Z"))
                .modified(OffsetDateTime.parse("2024-03-02T10:15:30+02:00"))
                .section("Coast")
                .tag(new Tag("fog", Optional.of("https://vale.example/tags/"), Optional.of(URI.create("/tags/fog"))))
                .tag("R&D")
                .image(image)
                .attachment(Attachment.builder(URI.create("/files/chart.pdf"), "application/pdf")
                        .length(52_341)
                        .title("The chart")
                        .build())
                .attachment(Attachment.builder(URI.create("https://cdn.example/fog.mp3"), "audio/mpeg")
                        .length(9_000_000)
                        .duration(Duration.ofMillis(754_500))
                        .build())
                .body(
                        new Heading(2, List.of(new Text("Six o’clock"))),
                        new Paragraph(List.of(
                                new Text("See "),
                                Link.of("../about#crew", "the crew"),
                                new Text(" and “]]>” & <none>."))),
                        CodeBlock.of("java", "if (a < b) {\n    fog();\n}"))
                .copyright(Copyright.builder()
                        .claim(new Claim(
                                List.of(YearSpan.between(2019, 2024)),
                                List.of(Holder.of("Ada Vale"), Holder.organization("Vale Press")),
                                java.util.Set.of(Scope.TEXT, Scope.IMAGES),
                                false))
                        .rights(Rights.SOME_RESERVED)
                        .licence(Licence.ofSpdx("CC-BY-SA-4.0").to(Scope.TEXT))
                        .mining(MiningTerms.of(MiningTerms.Use.AI_TRAIN, MiningTerms.Permission.DENY))
                        .policy(URI.create("https://vale.example/terms"))
                        .acquire(URI.create("https://vale.example/buy"))
                        .build())
                .basedOn(Work.builder()
                        .title("Tides")
                        .url("https://tides.example/")
                        .build())
                .translation("de", URI.create("https://vale.example/de/nebel"))
                .update(Update.correction(
                        OffsetDateTime.parse("2024-03-02T10:15:30+02:00"), Paragraph.of("It was seven, not six.")))
                .externalUrl("https://weather.example/hull")
                .property("mood", Value.of("grey"))
                .build();
    }

    static Feed severalAuthors() {
        Article article = Article.builder("Three hands")
                .url("https://vale.example/three")
                .author("Ada Vale")
                .author("Ben Orr")
                .author(Author.organization("The Desk"))
                .contributor(Author.of("Nuala Byrne").with(it -> it.role("editor")))
                .published(MARCH)
                .body(Paragraph.of("All of us wrote this."))
                .build();
        Article unsigned = Article.builder("Unsigned")
                .url("https://vale.example/unsigned")
                .published(MARCH.minusDays(1))
                .body(Paragraph.of("None of us wrote this."))
                .build();
        return Feed.of(
                publication("Vale").publisher(Author.organization("Vale Press")).build(), List.of(article, unsigned));
    }

    static Feed scripts() {
        List<Article> articles = List.of(
                script("新聞の記事", "ja", "恵美 佐藤", "東京の川は静かだった。𠮷野家の前で。"),
                script("قطارات الليل", "ar", "آدا فيل", "عاد القطار إلى الساحل."),
                script("Ночные поезда", "ru", "Дарья Иванова", "Поезд вернулся к берегу 👩🏽‍🚀."),
                script("รถไฟกลางคืน", "th", "อาดา เวล", "รถไฟกลับมาแล้ว"));
        return Feed.of(publication("紙 · ورق · Бумага").language("mul").build(), articles);
    }

    private static Article script(String title, String language, String author, String text) {
        return Article.builder(title)
                .url("https://vale.example/" + language + "/1")
                .language(language)
                .author(author)
                .summary(text)
                .tag(title)
                .published(MARCH.plusHours(title.length()))
                .body(Paragraph.of(text))
                .build();
    }

    static Feed podcast() {
        Article episode = Article.builder("Episode 12: Bells & buoys")
                .id("urn:uuid:7f4b1c52-8f0e-4d0c-9f5e-2a7f5f0f6f11")
                .url("https://vale.example/listen/12")
                .author(Author.of("Ada Vale").with(it -> it.avatar(URI.create("/ada.jpg"))))
                .published(MARCH)
                .summary("What a buoy says.")
                .attachment(Attachment.builder(URI.create("https://cdn.example/12.mp3?x=1&y=2"), "audio/mpeg")
                        .length(23_456_789)
                        .duration(Duration.ofMinutes(31))
                        .title("Episode 12 </b>")
                        .build())
                .body(Paragraph.of("Listen first."))
                .build();
        return Feed.of(publication("Vale Listens").language("en").build(), List.of(episode));
    }

    static Feed licence() {
        Copyright free = Copyright.builder()
                .statement("Words © 2023 Ada Vale; photographs © 2024 Ben Orr. CC BY 4.0 & MIT.")
                .licence(Licence.ofSpdx("CC-BY-4.0").to(Scope.TEXT))
                .licence(Licence.ofSpdx("MIT").to(Scope.CODE))
                .build();
        Article article = Article.builder("Take it")
                .url("https://vale.example/free")
                .author("Ada Vale")
                .published(MARCH)
                .copyright(free)
                .body(Paragraph.of("It is yours."))
                .build();
        return Feed.of(
                publication("Vale Commons")
                        .copyright(Copyright.of(2024, "Ada Vale").with(it -> it.licence(Licence.ofSpdx("CC0-1.0"))))
                        .build(),
                List.of(article));
    }

    /** No more than every format needs. */
    static Feed least() {
        return Feed.of(
                publication("Vale").build(),
                List.of(Article.builder("Bare").id("bare").published(MARCH).build()));
    }

    static Feed hostile() {
        String odd = "</title><script>alert(1)</script> ]]> &amp; &lt; \" ' <!-- --> &nbsp; &#60; 𝒜";
        Article article = Article.builder(odd)
                .url("https://vale.example/odd?q=%3Cb%3E&amp=1")
                .author(odd)
                .kicker(odd)
                .subtitle(odd)
                .summary(odd)
                .section(odd)
                .published(MARCH)
                .tag(odd)
                .attachment(Attachment.builder(URI.create("https://cdn.example/a.pdf"), "application/pdf")
                        .title(odd)
                        .build())
                .copyright(Copyright.builder().statement(odd).build())
                .body(new Body(List.of(Paragraph.of(odd), CodeBlock.of("html", odd)), List.of()))
                .build();
        return Feed.of(publication(odd).description(odd).build(), List.of(article));
    }

    /** Entries of one import, all dated alike. */
    static Feed sameMoment() {
        return Feed.of(
                publication("Vale").build(),
                List.of("a", "b", "c").stream()
                        .map(name -> Article.builder("Letter " + name)
                                .url("https://vale.example/" + name)
                                .author("Ada Vale")
                                .published(MARCH)
                                .body(Body.ofText("Dear " + name + "."))
                                .build())
                        .toList());
    }

    /** A podcast that directories shall list. */
    static Feed show() {
        Article episode = Article.builder("Episode 12: Bells & buoys")
                .id("urn:uuid:7f4b1c52-8f0e-4d0c-9f5e-2a7f5f0f6f11")
                .url("https://vale.example/listen/12")
                .author("Ada Vale")
                .published(MARCH)
                .summary("What a buoy says.")
                .image(Image.builder(URI.create("/images/buoy.jpg"))
                        .alt("A buoy")
                        .build())
                .attachment(Attachment.builder(URI.create("https://cdn.example/12.mp3"), "audio/mpeg")
                        .length(23_456_789)
                        .duration(Duration.ofMinutes(31))
                        .build())
                .attachment(Attachment.builder(URI.create("https://cdn.example/12.vtt"), "text/vtt")
                        .build())
                .attachment(Attachment.builder(URI.create("https://cdn.example/12.json"), "application/json+chapters")
                        .build())
                .property("itunes:episode", Value.of("12"))
                .property("itunes:season", Value.of("2"))
                .property("itunes:episodeType", Value.of("full"))
                .body(Paragraph.of("Listen first."))
                .build();
        Article notes = Article.builder("A letter between episodes")
                .url("https://vale.example/listen/letter")
                .author("Ada Vale")
                .published(MARCH.minusDays(3))
                .property("itunes:episode", Value.of("13"))
                .body(Paragraph.of("Nothing to hear."))
                .build();
        Podcast podcast = Podcast.builder(
                        Podcast.Category.of("Society & Culture", "Documentary"),
                        Author.of("Ada Vale").with(it -> it.email("ada@vale.example")))
                .category(Podcast.Category.of("Arts"))
                .order(Podcast.Order.SERIAL)
                .guid(UUID.fromString("9b024349-ccf0-5f69-a609-6b82873eab3c"))
                .funding(URI.create("https://vale.example/give"))
                .build();
        return Feed.builder(publication("Vale Listens")
                        .language("en")
                        .image(Image.of("https://vale.example/cover.png", "A bell"))
                        .build())
                .article(episode)
                .article(notes)
                .podcast(podcast)
                .build();
    }

    /** A year that will not change any more. */
    static Feed archive() {
        Article article = Article.builder("Old news")
                .url("https://vale.example/2019/old")
                .author("Ada Vale")
                .published(MARCH.minusYears(5))
                .body(Paragraph.of("It was new."))
                .build();
        return Feed.builder(publication("Vale, 2019").build())
                .article(article)
                .self(URI.create("https://vale.example/2019/feed"))
                .history(History.ARCHIVE)
                .page(Page.CURRENT, URI.create("https://vale.example/feed"))
                .page(Page.PREVIOUS_ARCHIVE, URI.create("https://vale.example/2018/feed"))
                .page(Page.NEXT_ARCHIVE, URI.create("https://vale.example/2020/feed"))
                .build();
    }

    /** What other feeds say of an entry, kept as properties; and a feed with all there is. */
    static Feed comments() {
        Article article = Article.builder("Talked about")
                .url("https://vale.example/talk")
                .author("Ada Vale")
                .published(MARCH)
                .property("comments", Value.of("https://vale.example/talk#comments?a=1"))
                .property("wfw:commentRss", Value.of("https://vale.example/talk/feed"))
                .property("thr:total", Value.of("3"))
                .property(
                        "source",
                        Value.of(Map.of(
                                "title", Value.of("The Harbour Courier"),
                                "url", Value.of("https://courier.example/feed.xml"))))
                .body(Paragraph.of("What do you say?"))
                .build();
        return Feed.builder(publication("Vale").build())
                .article(article)
                .history(History.COMPLETE)
                .build();
    }
}
