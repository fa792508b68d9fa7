package dev.offprint.text;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Cell;
import dev.offprint.body.Heading;
import dev.offprint.body.Inline;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.ItemList.Order;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import dev.offprint.body.Text;
import dev.offprint.body.ThematicBreak;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.SiteCredit;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/** Makes articles of what plain text carries, and of texts that look like marks but are none. */
final class CarriedArticles {

    private static final List<String> TEXTS = List.of(
            "The river rose in the night.",
            "> 50 % of it was mud",
            "- so they said",
            "* starred",
            "• bullet",
            "1. FC Köln",
            "2. then",
            "3) last",
            "— ¿Quién?",
            "-- two hyphens",
            "--",
            "-",
            "* * *",
            "---",
            "===",
            "[ ] open",
            "[x] done",
            "\\> twice",
            "\\alpha",
            "By Ada Vale",
            "12 March 2024",
            "LONDON, 12 March 2024 — It rained.",
            "LONDON —",
            "© 2024 Ada Vale. All rights reserved.",
            "Site by Studio Orr",
            "All Rights Reserved",
            "“Quoted”, she said — twice…",
            "橋は古い。",
            "　字下げ",
            "Мост — старый.",
            "הגשר ישן",
            "الجسر قديم",
            "ends in a hyphen-",
            "ends: ",
            "a < b > c & d",
            "⁂",
            "x".repeat(200),
            "Ada Vale, 12 March 2024",
            "> > deeper",
            "1984",
            "# no heading",
            "## no heading either",
            "IN CAPITALS AND ALONE",
            "1. Numbered like a chapter",
            "Short and without an end",
            "The Long Road Home",
            "A Title of Words",
            "The river rose in the night, and with it rose everything that had lain at the bottom of it for years.",
            "a) lettered",
            "b) lettered",
            "(i) counted",
            "ii. counted",
            "б) по-русски",
            "② circled",
            "◦ ring",
            "o\u00A0not a bullet",
            "– dashed item",
            "☐ box",
            "[1] like a note",
            "¹ like a note",
            "says the mark[1]",
            "“A harbour is a promise.”",
            "— Ben Orr",
            "――山田太郎",
            "On Monday, 3 May 2024 Ben Orr wrote:",
            "Am 3. Mai schrieb Ben Orr:",
            "Advertisement",
            "5 min read",
            "Share",
            "Published 3 May 2024, updated 4 May 2024",
            "PARIS (AFP) — It rained.",
            "WHITBY, May 3 — It rained.",
            "Whitby, 3. Mai 2024. Es regnete.",
            "Subject: nothing",
            "a | b | c",
            "#",
            "§",
            "~",
            "\u00A0edge\u00A0");
    private static final List<String> URLS = List.of(
            "https://a.example/",
            "http://b.example/x_(y)?z=1&q=2",
            "https://c.example:8080/d#e",
            "https://d.example/K%C3%B6ln");
    private static final List<String> SOURCES = List.of(
            "Ben Orr",
            "Ben Orr, The Daily Example, 3 March 2024",
            "Ben Orr, “The last boat”, The Daily Example, 3 March 2024",
            "an old song",
            "https://daily.example/boat",
            "«Le dernier bateau», 2024");
    private static final List<String> NOTICES = List.of(
            "Text and images ©2024 Ada Vale. All rights reserved.",
            "© 2019–2024 Vale Press Ltd.",
            "© 2024 Ada Vale and Ben Orr",
            "© 2024 Vale Verlag GmbH. Alle Rechte vorbehalten.",
            "CC0: no rights reserved.",
            "Words © 2023 Ada Vale; photographs © 2024 Ben Orr");

    private final Random random;

    CarriedArticles(long seed) {
        random = new Random(seed);
    }

    Edition next() {
        ArticleBuilder article = Article.builder(pick(
                List.of("A headline", "> A headline", "— 12 March 2024", "Überschrift", "橋", "# 1", "# A", "\\# A")));
        List<String> names = List.of("Ada Vale", "Ben Orr", "Cy Dee", "J. R. Vale Jr.", "Ada von der Au");
        boolean byline = chance(60);
        for (int i = random.nextInt(4); byline && i >= 0; i--) {
            article.author(names.get(i));
        }
        if (byline && chance(40)) {
            article.subtitle(
                    pick(List.of("The council has voted, and the sea has not", "Und nun?", "Zwei Sätze. Mehr nicht.")));
        }
        if (chance(40)) {
            article.dateline(pick(List.of(
                    "LONDON",
                    "WHITBY, May 3",
                    "Berlin (dpa)",
                    "Paris",
                    "Stratford-upon-Avon",
                    "WASHINGTON, D.C.",
                    "東京")));
        }
        if (chance(60)) {
            OffsetDateTime day = OffsetDateTime.of(2024, 3, 1 + random.nextInt(28), 0, 0, 0, 0, ZoneOffset.UTC);
            article.published(
                    chance(50) ? day : day.withHour(9).withMinute(30).withOffsetSameLocal(ZoneOffset.ofHours(2)));
        }
        if (byline && chance(70)) {
            article.copyright(Copyright.parse(pick(NOTICES)).copyright().orElseThrow());
        }
        Publication publication = chance(50)
                ? Publication.UNKNOWN
                : Publication.builder()
                        .credits(List.of(SiteCredit.of("Site by", "Studio Orr")))
                        .build();
        return Edition.of(
                publication,
                article.body(new Body(withoutOuterBreaks(blocks(3)), List.of())).build());
    }

    private List<Block> blocks(int depth) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            Block block = block(depth);
            if (!(last instanceof Quotation before && before.attribution().isEmpty() && block instanceof Quotation)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 7 -> table();
            case 3 -> heading();
            case 4 ->
                new Quotation(
                        Quotation.Kind.BLOCK,
                        blocks(depth - 1),
                        chance(50)
                                ? java.util.Optional.of(AttributionReader.read(pick(SOURCES)))
                                : java.util.Optional.empty(),
                        Attributes.NONE);
            case 5 -> list(depth);
            case 6 -> new ThematicBreak();
            default -> paragraph();
        };
    }

    /** Only what has a letter can stand below the second level. */
    private Heading heading() {
        String text = pick(TEXTS).replaceAll("[\u00A0\u3000]", "").substring(0, 1)
                + pick(List.of(" of it", "", " — and more"));
        boolean letter = text.codePoints().anyMatch(Character::isLetter);
        return new Heading(1 + random.nextInt(letter ? 6 : 2), List.of(new Text(text)));
    }

    private Block table() {
        boolean head = chance(50);
        int width = 2 + random.nextInt(2);
        List<Row> rows = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            List<Cell> cells = new ArrayList<>();
            while (cells.size() < width) {
                String text = pick(List.of("Vale", "1998", "x  y", "- a", "> b", "", "a b c", "# c", "© 2024", "— d"));
                Cell.Header header = head && rows.isEmpty() ? Cell.Header.COLUMN : Cell.Header.NONE;
                cells.add(new Cell(header, text.isEmpty() ? List.of() : List.of(Paragraph.of(text))));
            }
            rows.add(new Row(cells));
        }
        int split = head ? 1 : 0;
        return Table.of(rows.subList(0, split), rows.subList(split, rows.size()));
    }

    private Block list(int depth) {
        Order order = pick(List.of(Order.values()));
        List<Item> items = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            List<Block> blocks = chance(60) ? List.of(paragraph()) : blocks(depth - 1);
            items.add(new Item(blocks, pick(List.of(Item.Check.values())), Attributes.NONE));
        }
        OptionalInt start = order == Order.UNORDERED || chance(70) ? OptionalInt.empty() : OptionalInt.of(10);
        return new ItemList(order, start, items, Attributes.NONE);
    }

    private Paragraph paragraph() {
        List<Inline> content = new ArrayList<>(List.of(new Text(pick(TEXTS))));
        if (chance(20)) {
            content.add(new LineBreak());
            content.add(new Text("and a second line"));
        }
        if (chance(20)) {
            content.add(new Text(" "));
            String url = pick(URLS);
            content.add(Link.of(url, url));
        }
        return new Paragraph(content);
    }

    private static List<Block> withoutOuterBreaks(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks);
        while (!kept.isEmpty() && kept.get(0) instanceof ThematicBreak) {
            kept.remove(0);
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1) instanceof ThematicBreak) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
