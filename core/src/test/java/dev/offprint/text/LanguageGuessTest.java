package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.body.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The bridge was closed in the spring, and nobody who had to cross the river was asked what they would do about it for the rest of the year.",
                "de|Die Brücke wurde im Frühjahr gesperrt, und niemand, der über den Fluss muss, ist gefragt worden, was er mit dem Rest des Jahres anfangen soll.",
                "fr|Le pont a été fermé au printemps, et personne parmi ceux qui doivent traverser la rivière n’a été consulté sur ce qu’il ferait pendant le reste de l’année.",
                "es|El puente se cerró en la primavera, y a nadie de los que tienen que cruzar el río se le preguntó qué iba a hacer con el resto del año.",
                "it|Il ponte è stato chiuso in primavera, e a nessuno di quelli che devono attraversare il fiume è stato chiesto che cosa avrebbe fatto per il resto dell’anno.",
                "pt|A ponte foi fechada na primavera, e a ninguém dos que têm de atravessar o rio foi perguntado o que iria fazer com o resto do ano.",
                "nl|De brug is in het voorjaar gesloten, en niemand die de rivier over moet is gevraagd wat hij met de rest van het jaar zou doen.",
                "ru|Мост закрыли весной, и никого из тех, кто должен переходить реку, не спросили, что он будет делать до конца года, а это долго, и мы это знаем.",
                "ja|橋は春に閉鎖され、川を渡らなければならない人の誰にも、残りの一年をどう過ごすのか尋ねなかった。",
                "zh|这座桥在春天关闭了，没有人问过那些必须过河的人今年余下的时间该怎么办。",
                "ko|다리는 봄에 폐쇄되었고, 강을 건너야 하는 사람들 가운데 누구에게도 남은 한 해를 어떻게 보낼지 묻지 않았다.",
                "ar|أُغلق الجسر في الربيع ولم يُسأل أحد من الذين يعبرون النهر عن ما كان على الناس أن يفعلوا في بقية السنة، وهذا ما كان من أمر المدينة بعد أن أُغلق الجسر",
                "he|הגשר נסגר באביב, ואיש מאלה שצריכים לחצות את הנהר לא נשאל מה יעשה בשאר השנה."
            })
    void languageIsGuessedWhereLittleDoubtIsLeft(String language, String text) {
        assertThat(Texts.article("1\n\n" + text).language()).contains(language);
        assertThat(Texts.codes("1\n\n" + text)).containsExactly("language-inferred");
    }

    @Test
    void directionFollowsFromTheGuess() {
        assertThat(Texts.article("הגשר נסגר באביב ואיש לא נשאל").direction()).isEqualTo(Direction.RTL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed in the spring.",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua, ut enim ad minim veniam.",
                "Мостът беше затворен през пролетта и никой от тези, които трябва да преминават реката, не беше попитан какво ще прави до края на годината, а това е дълго.",
                "Bron stängdes på våren, och ingen av dem som måste ta sig över floden blev tillfrågad om vad de skulle göra under resten av året, och det är långt."
            })
    void shortTextsAndOtherLanguagesAreNotGuessed(String text) {
        assertThat(Texts.article("1\n\n" + text).language()).isEmpty();
    }
}
