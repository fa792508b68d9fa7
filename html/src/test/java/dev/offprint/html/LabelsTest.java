package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl", "ru", "ja", "zh", "ko", "ar"})
    void languageHasEveryLabel(String language) {
        for (Label label : Label.values()) {
            assertThat(Labels.of(language).get(label)).as(label.name()).isNotBlank();
        }
        assertThat(Labels.of(language).isOwn()).isTrue();
    }

    @Test
    void regionAndScriptDoNotMatter() {
        assertThat(Labels.of("pt-BR").get(Label.UPDATED)).isEqualTo("Atualizado");
        assertThat(Labels.of("zh-Hant-TW").get(Label.TABLE)).isEqualTo("表格");
    }

    @Test
    void otherLanguageHasNoWordsButThoseThatMustBe() {
        Document page = Jsoup.parse(HtmlPage.write(article("fi"), Publication.UNKNOWN));
        assertThat(page.select(".byline").text()).isEqualTo("Ada Vale, Ben Orr");
        assertThat(page.select(".dates").text()).isEqualTo("2024-05-01 · Updated 2024-05-02");
        assertThat(page.select(".dates [lang=en]").text()).isEqualTo("Updated");
        assertThat(page.select(".skip [lang=en]").text()).isEqualTo("Skip to content");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | By Ada Vale and Ben Orr | 1 May 2024 · Updated 2 May 2024",
                "en-US | By Ada Vale and Ben Orr | May 1, 2024 · Updated May 2, 2024",
                "de | Von Ada Vale und Ben Orr | 1. Mai 2024 · Aktualisiert 2. Mai 2024",
                "fr | Par Ada Vale et Ben Orr | 1er mai 2024 · Mis à jour 2 mai 2024",
                "es | Por Ada Vale y Ben Orr | 1 de mayo de 2024 · Actualizado 2 de mayo de 2024",
                "it | Di Ada Vale e Ben Orr | 1 maggio 2024 · Aggiornato 2 maggio 2024",
                "pt | Por Ada Vale e Ben Orr | 1 de maio de 2024 · Atualizado 2 de maio de 2024",
                "nl | Door Ada Vale en Ben Orr | 1 mei 2024 · Bijgewerkt 2 mei 2024",
                "ru | Текст: Ada Vale и Ben Orr | 1 мая 2024 · Обновлено 2 мая 2024",
                "ja | 文：Ada Vale、Ben Orr | 2024年5月1日 · 更新 2024年5月2日",
                "zh | 作者：Ada Vale、Ben Orr | 2024年5月1日 · 更新 2024年5月2日",
                "ko | 글 Ada Vale, Ben Orr | 2024년 5월 1일 · 업데이트 2024년 5월 2일",
                "ar | بقلم Ada Vale وBen Orr | ١ مايو ٢٠٢٤ · حُدِّث ٢ مايو ٢٠٢٤"
            })
    void bylineAndDatesAreInTheWordsOfTheLanguage(String language, String byline, String dates) {
        Document page = Jsoup.parse(HtmlPage.write(article(language), Publication.UNKNOWN));
        assertThat(page.select(".byline").text()).isEqualTo(byline);
        assertThat(page.select(".dates").text()).isEqualTo(dates);
    }

    @Test
    void dateIsAsExactAsItIsKnown() {
        assertThat(spelt(Year.of(2012))).containsExactly("2012", "2012", "٢٠١٢", "2012");
        assertThat(spelt(YearMonth.of(2012, 3))).containsExactly("March 2012", "март 2012", "مارس ٢٠١٢", "2012-03");
        assertThat(spelt(LocalDate.of(2012, 3, 14)))
                .containsExactly("14 March 2012", "14 марта 2012", "١٤ مارس ٢٠١٢", "2012-03-14");
        assertThat(spelt(OffsetDateTime.parse("2012-03-14T23:30:00-05:00")))
                .containsExactly("14 March 2012", "14 марта 2012", "١٤ مارس ٢٠١٢", "2012-03-14");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-20T09:05:00Z, 09:05 UTC",
        "2024-11-20T09:05:30+01:00, 09:05 UTC+1",
        "2024-11-20T09:05:00-10:00, 09:05 UTC−10",
        "2024-11-20T09:05:00+05:30, 09:05 UTC+5:30"
    })
    void timeOfDaySaysWhereItIs(String moment, String expected) {
        assertThat(LocalDates.time(OffsetDateTime.parse(moment), "en")).isEqualTo(expected);
    }

    private static List<String> spelt(Temporal date) {
        return List.of("en", "ru", "ar", "fi").stream()
                .map(language -> LocalDates.day(date, language))
                .toList();
    }

    private static Article article(String language) {
        return Article.builder("Title")
                .language(language)
                .author("Ada Vale")
                .author("Ben Orr")
                .published(OffsetDateTime.parse("2024-05-01T10:00:00Z"))
                .modified(OffsetDateTime.parse("2024-05-02T10:00:00Z"))
                .build();
    }
}
