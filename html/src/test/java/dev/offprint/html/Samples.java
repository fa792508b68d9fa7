package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.Update;
import dev.offprint.body.Attribution;
import dev.offprint.body.Body;
import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Ruby;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.body.WorkTitle;
import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Holder;
import dev.offprint.credit.Licence;
import dev.offprint.credit.MiningTerms;
import dev.offprint.credit.Rights;
import dev.offprint.credit.Scope;
import dev.offprint.credit.SiteCredit;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Articles that pages are shown with. All people, papers and places are made up. */
final class Samples {

    static final Author ADA = Author.builder("Ada Vale")
            .url(URI.create("https://ada.example/about"))
            .jobTitle("Columnist")
            .bio("Ada Vale writes about harbours, rivers and the people who own them.")
            .sameAs(URI.create("https://social.example/@ada"))
            .fediverse("@ada@social.example")
            .build();

    private Samples() {}

    static Publication notebook() {
        return Publication.builder()
                .title("The Quay Notebook")
                .url("https://ada.example/")
                .description("Short remarks on long pieces.")
                .language("en-GB")
                .publisher(Author.organization("Vale Press").with(it -> it.url(URI.create("https://press.example/"))))
                .logo(Image.builder(URI.create("https://ada.example/logo.png"))
                        .alt("Vale Press")
                        .size(600, 60)
                        .build())
                .icon(Image.builder(URI.create("/icon.png"))
                        .size(64, 64)
                        .mediaType("image/png")
                        .build())
                .feed(new FeedAddress("application/atom+xml", URI.create("https://ada.example/feed.atom.xml")))
                .feed(new FeedAddress("application/rss+xml", URI.create("https://ada.example/feed.rss.xml")))
                .feed(new FeedAddress("application/feed+json", URI.create("https://ada.example/feed.json")))
                .navigation(new NavigationLink("Remarks", URI.create("/remarks/")))
                .navigation(new NavigationLink("About", URI.create("/about")))
                .credit(new SiteCredit("Site by", "Studio Orr", Optional.of(URI.create("https://orr.example/"))))
                .copyright(Copyright.of(2024, "Ada Vale").with(it -> it.rights(Rights.ALL_RESERVED)))
                .build();
    }

    /** A few lines of one's own, and a newspaper at length. */
    static Article founding() {
        Work piece = Work.builder()
                .title("Who Owns the Quay?")
                .publisher("The Harbour Courier")
                .url("https://courier.example/2012/03/14/quay")
                .author(Author.of("Ben Orr").with(it -> it.url(URI.create("https://courier.example/orr"))))
                .date("2012-03-14")
                .page("p. 7")
                .copyright(Copyright.of(2012, "The Harbour Courier Ltd."))
                .build();
        return Article.builder("The quay was never for sale")
                .url("https://ada.example/remarks/quay")
                .kind(Article.Kind.OPINION)
                .kicker("From the archive")
                .section("Remarks")
                .subtitle("Twelve years on, a report that nobody answered still asks the right question.")
                .summary("A reply, late, to Ben Orr’s report on who owns the quay.")
                .language("en-GB")
                .author(ADA)
                .published(OffsetDateTime.parse("2024-05-03T08:15:00+01:00"))
                .modified(OffsetDateTime.parse("2024-05-06T17:40:12.5+01:00"))
                .tag(new Tag(
                        "Harbours", Optional.empty(), Optional.of(URI.create("https://ada.example/tags/harbours"))))
                .tag("Ownership")
                .image(Image.builder(URI.create("https://ada.example/img/quay-1200.jpg"))
                        .alt("Low tide at the old quay, seen from the customs house.")
                        .size(1200, 675)
                        .mediaType("image/jpeg")
                        .variant(URI.create("https://ada.example/img/quay-600.jpg"), 600)
                        .caption("The old quay at low tide.")
                        .credit("Photograph: Nuala Key")
                        .copyright(Copyright.of(2023, "Nuala Key"))
                        .build())
                .basedOn(piece)
                .translation("de", URI.create("https://ada.example/de/kai"))
                .copyright(Copyright.builder()
                        .claim(Claim.of(
                                        2024,
                                        new Holder.Named(Author.of("Ada Vale")
                                                .with(it -> it.url(URI.create("https://ada.example/about")))))
                                .to(Scope.TEXT, Scope.IMAGES))
                        .rights(Rights.SOME_RESERVED)
                        .licence(Licence.ofSpdx("CC-BY-SA-4.0"))
                        .mining(new MiningTerms(
                                java.util.Map.of(MiningTerms.Use.TDM, MiningTerms.Permission.DENY),
                                Optional.of(URI.create("https://ada.example/tdm.json")),
                                Optional.empty()))
                        .build())
                .body(new Body(
                        List.of(
                                Paragraph.of(
                                        new Text("I found this in a box of cuttings, and have thought of little else"
                                                + " since. The paper is gone, the quay is not, and the question in the"
                                                + " headline has"),
                                        new FootnoteRef("answer"),
                                        new Text(" no answer yet. Here is the heart of it.")),
                                new Quotation(
                                        List.of(
                                                Paragraph.of(
                                                        "The city says that it sold the quay in 1871 and has the receipt."
                                                                + " The company says that it bought the warehouses, the"
                                                                + " cranes and the right to charge for both, and that nobody"
                                                                + " in his senses would buy mud. The fishermen say nothing,"
                                                                + " because nobody asked them."),
                                                Paragraph.of(
                                                        new Text(
                                                                "Between the three stands a wall of dressed stone, four"
                                                                        + " hundred metres long, that has "),
                                                        Styled.of(Styled.Style.EMPHASIS, "appeared in no budget"),
                                                        new Text(" since the war. When a storm took the northern steps"
                                                                + " last winter, each owner wrote to the other to ask when"
                                                                + " the repairs would begin. The letters crossed.")),
                                                Paragraph.of(
                                                        "“We do not own it,” the harbour master told me, and looked out of"
                                                                + " the window to see whether it was still there. “We only"
                                                                + " keep it from falling down.”")),
                                        Attribution.of(piece)),
                                Paragraph.of(
                                        new Text("Read that last sentence again. In "),
                                        new WorkTitle(List.of(new Text("The Courier"))),
                                        new Text(" it closed the piece; in the council it ought to have"
                                                + " opened a debate. To keep a thing from falling down "),
                                        Styled.of(Styled.Style.EMPHASIS, "is"),
                                        new Text(" to own it, in the only sense that the sea accepts. See also "),
                                        Link.of("https://ada.example/remarks/mud", "what I wrote about mud"),
                                        new Text(".")),
                                Heading.of(1, "What the receipt says"),
                                Paragraph.of(
                                        "The receipt is in the city archive, where anybody may see it on Thursdays. It"
                                                + " lists three cranes, two warehouses, a dog and its kennel. It does not"
                                                + " mention a wall.")),
                        List.of(Footnote.of(
                                "answer", "The council minutes of 1998 call it “under review”. So does the website."))))
                .build();
    }

    static Publication arabicPaper() {
        return Publication.builder()
                .title("دفتر الميناء")
                .url("https://mina.example/")
                .language("ar")
                .navigation(new NavigationLink("مقالات", URI.create("/maqalat/")))
                .credit(new SiteCredit("تصميم", "استوديو أور", Optional.of(URI.create("https://orr.example/"))))
                .copyright(Copyright.of(2024, "آدا فيل").with(it -> it.rights(Rights.ALL_RESERVED)))
                .build();
    }

    static Article arabic() {
        Work piece = Work.builder()
                .title("لمن الرصيف؟")
                .publisher("بريد المرفأ")
                .url("https://courier.example/ar/quay")
                .author("بن أور")
                .date("2012-03-14")
                .build();
        return Article.builder("الرصيف لم يُعرض للبيع قط")
                .url("https://mina.example/rasif")
                .kind(Article.Kind.BLOG_POST)
                .kicker("من الأرشيف")
                .subtitle("بعد اثني عشر عامًا ما زال السؤال بلا جواب.")
                .language("ar")
                .author("آدا فيل")
                .author("نوال كي")
                .published(OffsetDateTime.parse("2024-05-03T08:15:00+03:00"))
                .modified(OffsetDateTime.parse("2024-05-06T08:15:00+03:00"))
                .tag("موانئ")
                .tag("ملكية")
                .basedOn(piece)
                .translation("en", URI.create("https://ada.example/remarks/quay"))
                .body(new Body(
                        List.of(
                                Paragraph.of(
                                        new Text("وجدت هذه القصاصة في صندوق قديم، ولم أفكر في غيرها منذ ذلك الحين"),
                                        new FootnoteRef("1"),
                                        new Text(". وهذا لبّها كما نشرتها صحيفة "),
                                        new WorkTitle(List.of(new Text("بريد المرفأ"))),
                                        new Text(" (The Harbour Courier) قبل أعوام.")),
                                new Quotation(
                                        List.of(
                                                Paragraph.of(
                                                        "تقول المدينة إنها باعت الرصيف عام ١٨٧١ ولديها الإيصال. وتقول"
                                                                + " الشركة إنها اشترت المخازن والرافعات، وإن أحدًا لا يشتري"
                                                                + " الطين. أما الصيادون فلا يقولون شيئًا، لأن أحدًا لم يسألهم."),
                                                Paragraph.of(
                                                        "وبين الثلاثة جدار من الحجر المنحوت طوله أربعمئة متر، لم يظهر"
                                                                + " في أي ميزانية منذ الحرب.")),
                                        Attribution.of(piece)),
                                Heading.of(1, "ماذا يقول الإيصال"),
                                Paragraph.of("الإيصال محفوظ في أرشيف المدينة، وفيه ثلاث رافعات ومخزنان وكلب وبيته. ولا"
                                        + " ذكر فيه لأي جدار.")),
                        List.of(Footnote.of("1", "تصف محاضر المجلس المسألة بأنها «قيد الدراسة»."))))
                .build();
    }

    static Article japanese() {
        Work piece = Work.builder()
                .title("岸壁は誰のものか")
                .publisher("港新報")
                .url("https://courier.example/ja/quay")
                .author("織部弁")
                .date("2012-03")
                .build();
        return Article.builder("岸壁は売り物ではなかった")
                .url("https://minato.example/ganpeki")
                .kind(Article.Kind.BLOG_POST)
                .subtitle("十二年たっても、問いへの答えはない。")
                .language("ja")
                .author("谷愛")
                .author("鍵直美")
                .dateline("横浜")
                .published(OffsetDateTime.parse("2024-05-03T08:15:00+09:00"))
                .tag("港")
                .copyright(Copyright.of(2024, "谷愛").with(it -> it.rights(Rights.ALL_RESERVED)))
                .body(new Body(
                        List.of(
                                Paragraph.of(
                                        new Text("古い切り抜きの箱から、この記事を見つけた。新聞はもうないが、"),
                                        Ruby.of("岸壁", "がんぺき"),
                                        new Text("は残っている。見出しの問いには、まだ誰も答えていない"),
                                        new FootnoteRef("注"),
                                        new Text("。核心を引いておく。")),
                                new Quotation(
                                        List.of(
                                                Paragraph.of("市は一八七一年に岸壁を売り、領収書もあるという。会社は、倉庫と起重機を買った"
                                                        + "のであって、泥を買う者などいないという。漁師たちは何もいわない。"
                                                        + "誰にも尋ねられなかったからだ。"),
                                                Paragraph.of("三者のあいだに、長さ四百メートルの石の壁がある。戦後、どの予算にも現れた" + "ことがない。")),
                                        Attribution.of(piece)),
                                Heading.of(1, "領収書に書かれていること"),
                                Paragraph.of("領収書は市の文書館にあり、木曜日に閲覧できる。起重機三基、倉庫二棟、犬一匹と犬小屋。" + "壁のことは書かれていない。")),
                        List.of(Footnote.of("注", "議会の議事録には「検討中」とある。"))))
                .build();
    }

    static Article liveBlog() {
        return Article.builder("Storm at the quay: as it happened")
                .url("https://ada.example/live/storm")
                .kind(Article.Kind.LIVE_BLOG)
                .language("en-US")
                .author(ADA)
                .author(Author.of("Nuala Key"))
                .contributor(Author.of("Ben Orr").with(it -> it.role("editor")))
                .published(OffsetDateTime.parse("2024-11-20T06:00:00Z"))
                .modified(OffsetDateTime.parse("2024-11-20T12:30:00Z"))
                .body(Body.ofText("Force ten and rising. All times are local."))
                .updates(List.of(
                        new Update(
                                OffsetDateTime.parse("2024-11-20T12:30:00Z"),
                                Update.Kind.UPDATE,
                                Optional.of("The wall holds"),
                                List.of(Paragraph.of("The wind has turned. Nobody is hurt."))),
                        new Update(
                                OffsetDateTime.parse("2024-11-20T09:05:00+01:00"),
                                Update.Kind.UPDATE,
                                Optional.empty(),
                                List.of(
                                        Paragraph.of("Water over the northern steps."),
                                        Heading.of(1, "What is closed"),
                                        Paragraph.of("The ferry, the market, the bridge."))),
                        Update.correction(
                                OffsetDateTime.parse("2024-11-20T08:00:00Z"),
                                Paragraph.of("An earlier entry gave the wind as force eleven."))))
                .build();
    }

    static Article paywalled() {
        return Article.builder("The price of mud")
                .url("https://ada.example/remarks/mud")
                .kind(Article.Kind.NEWS)
                .language("en")
                .dateline("Harbour Town")
                .author(ADA)
                .published(OffsetDateTime.parse("2024-06-01T10:00:00+01:00"))
                .body(Body.of(
                        Paragraph.of("Mud has a price, and this week it went up."),
                        new Group(
                                Group.Kind.PAYWALLED,
                                List.of(Paragraph.of("The rest is for those who pay for the paper.")))))
                .build();
    }
}
