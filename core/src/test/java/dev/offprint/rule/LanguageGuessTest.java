package dev.offprint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Direction;
import dev.offprint.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The ferry leaves at seven, and the woman who sells the tickets is not at her window until it has gone, for that is how it was always done.
                    de | Die Fähre legt um sieben ab, und die Frau, die die Karten verkauft, ist erst am Fenster, wenn das Schiff nicht mehr zu sehen ist.
                    fr | Le bac part à sept heures, et la femme qui vend les billets n'est pas à son guichet avant que le bateau ne soit plus dans le port.
                    es | El barco sale a las siete, y la mujer que vende los billetes no está en la ventana hasta que el barco se ha ido, como se hace siempre.
                    it | Il traghetto parte alle sette e la donna che vende i biglietti non è alla finestra fino a quando il battello non si vede più, come sempre.
                    pt | O barco sai às sete, e a mulher que vende os bilhetes não está à janela até que o barco se tenha ido, como é costume por aqui.
                    nl | De pont vertrekt om zeven uur, en de vrouw die de kaartjes verkoopt is er niet voor het schip van de kade is, dat is hier zo met alles.
                    sv | Färjan går klockan sju, och kvinnan som säljer biljetter är inte på plats för att det har varit så i alla tider och det är som det är.
                    ru | Паром уходит в семь, и женщина, которая продаёт билеты, появляется у окна, когда его уже не видно, так было всегда, и это никого не удивляет.
                    uk | Паром відходить о сьомій, і жінка, яка продає квитки, з’являється біля вікна, коли його вже не видно.
                    ja | 船は七時に出るが、切符を売る女の人は、船が見えなくなるまで窓口にいない。ここではいつもそうだ。
                    zh | 渡船七点开出，卖票的女人要等到船看不见了才会坐到窗口，这里一向如此，谁也不觉得奇怪。
                    ko | 배는 일곱 시에 떠나지만 표를 파는 사람은 배가 보이지 않을 때까지 창구에 없다.
                    ar | تغادر العبارة في الساعة السابعة، والمرأة التي تبيع التذاكر ليست عند النافذة حتى تختفي السفينة.
                    he | המעבורת יוצאת בשבע, והאישה שמוכרת את הכרטיסים אינה ליד החלון עד שהספינה נעלמת.
                    """)
    void aClearTextTellsItsLanguage(String language, String text) {
        assertThat(LanguageGuess.of(text)).as(text).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Short and clear",
                "Der Spiegel and Die Zeit und die Welt",
                "De la Mer a la carte",
                "O porto, outra vez\nPor Por\nA cidade quer aterrar o porto.",
                "Par avion: Le Monde, La Stampa, El País",
                "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua ut enim ad minim veniam quis nostrud",
                "ABBA Queen Blur Oasis Pulp Suede Ride Lush Elastica Sleeper Menswear Gene Cast Dodgy Shed Seven Bluetones Echobelly Marion Space Kula",
                "کشتی ساعت هفت حرکت می‌کند و زنی که بلیت می‌فروشد پشت پنجره نیست تا وقتی که کشتی دیده نشود.",
                "Поромът тръгва в седем, а жената, която продава билетите, не е на прозореца, докато не изчезне."
            })
    void aDoubtfulTextDoesNot(String text) {
        assertThat(LanguageGuess.of(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Der Hafen, noch einmal~~Von Ada Vale~~Die Stadt will den Hafen zuschütten.
                    fr | Le port, encore~~Par Ada Vale~~La ville veut combler le port.
                    es | El puerto, otra vez~~Por Ada Vale~~La ciudad quiere rellenar el puerto.
                    """)
    void theWordOfABylineTellsTheLanguageOfAShortText(String language, String text) {
        assertThat(PlainText.read(text.replace('~', '\n')).value().article().language())
                .contains(language);
    }

    @Test
    void theGuessIsTold() {
        Reading<Edition> reading =
                PlainText.read("عبارة\n\nتغادر العبارة في الساعة السابعة، والمرأة التي تبيع التذاكر ليست عند النافذة.");
        Article article = reading.value().article();
        assertThat(article.language()).contains("ar");
        assertThat(article.direction()).isEqualTo(Direction.RTL);
        assertThat(reading.findings()).extracting(Finding::code).contains("language-inferred");
    }

    @Test
    @Timeout(10)
    void aLongTextCostsNoMoreThanItsStart() {
        assertThat(LanguageGuess.of("the of and ".repeat(10_000_000))).contains("en");
    }
}
