package dev.offprint.benchmarks;

import dev.offprint.Article;
import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Inline;
import dev.offprint.body.ItemList;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** An article as blogs have them, in English with its quotation marks and dashes, and the blog it appears in. */
final class SamplePage {

    /** A part has about this many characters of text: a heading, paragraphs, a quotation with its source, a list. */
    private static final int PART = 1600;

    private static final List<String> SENTENCES = List.of(
            "The ferry leaves at seven, and the café beside the quay opens when the rope is off. ",
            "Nobody on the morning boat reads the timetable; they know that it is wrong, and by how much. ",
            "“We sail when the tide says so,” the mate told me, “and the tide has never read a timetable.” ",
            "In 1911 the company ran three boats & a mail packet; in 2024 it runs one, and the mail goes by road. ",
            "If fares < costs, as they have been in every year but two, somebody else pays the difference. ",
            "That somebody is the council – which is to say, everybody who lives within sight of the water. ");

    private SamplePage() {}

    static Publication publication() {
        return Publication.builder()
                .title("Tidewrack")
                .url("https://example.org/")
                .language("en")
                .publisher(Author.organization("Tidewrack Press"))
                .copyright(Copyright.of(2024, "Ada Vale"))
                .feed(new FeedAddress("application/atom+xml", URI.create("https://example.org/feed.atom.xml")))
                .feed(new FeedAddress("application/feed+json", URI.create("https://example.org/feed.json")))
                .navigation(new NavigationLink("Harbours", URI.create("/harbours/")))
                .navigation(new NavigationLink("About", URI.create("/about")))
                .build();
    }

    /** An article with about this many thousand characters of text. */
    static Article article(int kilobytes) {
        return Article.builder("Salt & rope: what the “Anker” ferry costs")
                .url("https://example.org/entries/ferry")
                .kind(Article.Kind.BLOG_POST)
                .language("en")
                .summary("A boat, a rope and a timetable that nobody reads: who pays for the crossing?")
                .author(Author.builder("Ada Vale")
                        .url(URI.create("https://example.org/people/ada"))
                        .build())
                .author(Author.of("Ben Orr"))
                .published(OffsetDateTime.parse("2024-03-02T08:00:00+01:00"))
                .modified(OffsetDateTime.parse("2024-03-05T17:30:00+01:00"))
                .section("Harbours")
                .tag(Tag.of("ferries"))
                .tag(Tag.of("public money"))
                .image(Image.builder(URI.create("https://example.org/img/ferry.jpg"))
                        .alt("The ferry at the quay, seen from the café.")
                        .size(1200, 675)
                        .build())
                .body(body(Math.round(kilobytes * 1000f / PART)))
                .build();
    }

    private static Body body(int parts) {
        List<Block> blocks = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            if (part > 0) {
                blocks.add(Heading.of(part % 3 == 1 ? 1 : 2, "What the Ledger of " + (1900 + part) + " said"));
            }
            for (int paragraph = 0; paragraph < 4; paragraph++) {
                blocks.add(new Paragraph(paragraph(part + paragraph)));
            }
            blocks.add(new Quotation(
                    List.of(Paragraph.of(SENTENCES.get(2) + SENTENCES.get(4))),
                    Attribution.of(Work.builder()
                            .title("The last tide")
                            .url("https://ledger.example/tide/" + part)
                            .publisher("The Evening Ledger")
                            .build())));
            blocks.add(ItemList.of("bring a coat", "bring a coin", "bring a friend who can row"));
        }
        return new Body(blocks, List.of());
    }

    private static List<Inline> paragraph(int number) {
        return List.of(
                new Text(SENTENCES.get(number % 6) + SENTENCES.get((number + 1) % 6) + "They go "),
                Styled.of(Styled.Style.EMPHASIS, "every day"),
                new Text(" but one; see "),
                Link.of("/timetable?day=sunday&from=quay", "Sundays"),
                new Text(". " + SENTENCES.get((number + 3) % 6)));
    }
}
