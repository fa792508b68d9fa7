package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.credit.Author;
import java.net.URI;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, byline, site and language as newspapers have them. */
class NewsFieldsTest {

    private static final String TEXT =
            "<p>The council voted to fill in the old harbour, and the people of the town have not been asked.</p>"
                    .repeat(3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=byline>By Ada Vale December 23, 2016|Ada Vale",
                "<p class=byline>By Ada Vale Sat, 23 December 2016 10:00|Ada Vale",
                "<p class=byline>ADA VALE SEPT. 15|ADA VALE",
                "<p class=byline>By Ada Vale Published 2016|Ada Vale",
                "<p class=byline>Published by Ada Vale|Ada Vale",
                "<a class=author href=/x><span>By</span>Ada Vale</a>|Ada Vale",
                "<p class=byline><a href=/author/ada-vale>Ada Vale</a><a href=/author/ada-vale>View All|Ada Vale",
                "<p class=byline><a href=/author/1>Ada Vale</a><a href=/author/1>View author archive|Ada Vale",
                "<div class=byline><a href=/author/ada-vale>Ada Vale</a><div>Senior Harbour Editor|Ada Vale",
                "<div class=byline><a href=/author/ada>Ada</a><div>December 23, 2016|Ada",
                "<p class=byline>By <a href=/author/ada-vale>Ada Vale</a> and Ben Orr|Ada Vale, Ben Orr",
                "<p class=byline>By Ada Vale, Courier News|Ada Vale",
                "<span class=authorname-txt>Ada Vale</span>|Ada Vale"
            })
    void bylineHasNamesAndNoMore(String line, String names) {
        String page = "<meta property=og:site_name content=Courier><article><h1>The harbour</h1>" + line;
        assertThat(names(read(page + "</a></div></p>" + TEXT))).isEqualTo(names);
    }

    @Test
    void teaserCalledAuthorIsNoName() {
        String card =
                "<div class='author vcard'>" + "Ada Vale told the council so in May, and More of that kind. ".repeat(3);
        assertThat(names(read(
                        "<div class=hentry>" + card + "</div><h1>The harbour</h1><p class=byline>By Ben Orr" + TEXT)))
                .isEqualTo("Ben Orr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who owns the old harbour now|Who owns the harbour? Council votes|Who owns the old harbour now",
                "Who owns the old harbour?|Who owns the old harbour? : Town|Who owns the old harbour?"
            })
    void headlineIsWhatReadersSeeWhereMetadataSaysNearlyTheSame(String shown, String stated, String title) {
        String page = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"%s\"}</script>"
                + "<meta property=og:title content='%s'><title>%s</title><article><h1>%s</h1>";
        assertThat(read(page.formatted(stated, stated, stated, shown) + TEXT)
                        .article()
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>The harbour - The quay and the mud - Tidewrack.example</title>|Tidewrack.example",
                "<title>Tide Wrack: who owns the harbour</title>|Tide Wrack",
                "<title>The harbour</title><a href=/><img src=l.png alt='Tidewrack logo'></a>|Tidewrack",
                "<title>The harbour</title><footer><p>© 1995 - 2015 The Tidewrack. All rights reserved.</footer>|The Tidewrack",
                "<meta property=og:site_name content='Tidewrack - news of the coast'><title>x</title>|Tidewrack",
                "<meta property=og:site_name content=www.tidewrack.example><title>Mud - Tïdewrack</title>|Tïdewrack",
                "<title>The harbour － Tidewrack</title>|Tidewrack",
                "<meta property=og:site_name content='Tidewrack Post - The latest of the coast'>|Tidewrack Post",
                "<meta name=application-name content='The harbour'><title>The harbour</title><a href=/>Tidewrack</a>|Tidewrack",
                "<title>The harbour</title><a href=https://other.example/>Other</a><p>© 2015 Vale Press|NONE"
            })
    void siteIsCalledWhatItsHostSays(String head, String site) {
        assertThat(read(head + "<article><h1>The harbour</h1>" + TEXT)
                        .publication()
                        .title()
                        .orElse("NONE"))
                .isEqualTo(site);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council voted to fill in the old harbour and the people of the town have not been asked for it.|en",
                "Der Rat hat den alten Hafen verkauft und die Leute in der Stadt hat er dazu nicht gefragt, das ist so.|de",
                "Le conseil a vendu le port et les gens de la ville ne sont pas d'accord avec ce que le maire a dit.|fr",
                "El consejo ha vendido el puerto y la gente de la ciudad no lo sabe, como dijo el alcalde en la radio.|es",
                "Совет продал старую гавань, и никто в городе не знал, что он сделал это не из-за денег, а так.|ru",
                "町議会は古い港を埋め立てることを決めた。住民には何も知らされていなかった。|ja",
                "议会决定填平旧港口，居民事先没有得到任何通知，协会主席离开了会场。|zh",
                "시의회는 옛 항구를 메우기로 했고 주민들은 아무것도 듣지 못했다.|ko",
                "صوت المجلس على ردم الميناء القديم ولم يسأل أحد سكان المدينة عن رأيهم.|ar",
                "Ada Vale, Ben Orr|NONE"
            })
    void languageOfAPageThatStatesNoneIsThatOfItsWords(String text, String language) {
        assertThat(read("<article><h1>x</h1><p>" + text).article().language().orElse("NONE"))
                .isEqualTo(language);
    }

    private static String names(PageReading page) {
        return page.article().authors().stream().map(Author::name).collect(Collectors.joining(", "));
    }

    private static PageReading read(String page) {
        return HtmlPage.read(page, URI.create("https://www.tidewrack.example/2024/harbour"));
    }
}
