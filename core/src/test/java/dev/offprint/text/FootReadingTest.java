package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.body.Body;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Rights;
import dev.offprint.credit.Scope;
import dev.offprint.credit.SiteCredit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootReadingTest {

    private static Edition edition(String foot) {
        return PlainText.read("Head\n\nText.\n\n" + foot + "\n").value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text and images ©2024 Ada Vale. All rights reserved.\nSite by Studio Orr",
                "Text and images ©2024 Ada Vale. All rights reserved.\n\nSite by Studio Orr",
                "Text and images ©2024 Ada Vale. All rights reserved. Site by Studio Orr",
                "Site by Studio Orr\nText and images ©2024 Ada Vale. All rights reserved.",
                "Text and images ©2024 Ada Vale. All rights reserved.  \nSite by Studio Orr",
                "---\nText and images ©2024 Ada Vale. All rights\nreserved.\n\n* * *\n\nSite by Studio Orr",
                "Text and images ©2024 Ada Vale. All rights\nreserved. Site by\nStudio Orr"
            })
    void copyrightAndCreditsAreTakenOffTheEnd(String foot) {
        Edition edition = edition(foot);
        Copyright copyright = edition.article().copyright().orElseThrow();

        assertThat(edition.article().body()).isEqualTo(Body.ofText("Text."));
        assertThat(copyright.holders()).containsExactly(Author.of("Ada Vale"));
        assertThat(copyright.firstYear()).hasValue(2024);
        assertThat(copyright.rights()).isEqualTo(Rights.ALL_RESERVED);
        assertThat(copyright.claims().get(0).scopes()).containsExactly(Scope.TEXT, Scope.IMAGES);
        assertThat(copyright.statement()).contains("Text and images ©2024 Ada Vale. All rights reserved.");
        assertThat(edition.publication().credits()).containsExactly(SiteCredit.of("Site by", "Studio Orr"));
        assertThat(edition.article().authors()).containsExactly(Author.of("Ada Vale"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The last sentence.",
                "> Quoted, and at some length, as it happens.",
                "> Quoted.\n— Ben Orr",
                "- the last item"
            })
    void footNeedsNoGapAboveIt(String last) {
        Edition edition = PlainText.read("Head\n\n" + last + "\n© 2024 Ada Vale\nSite by Studio Orr")
                .value();

        assertThat(edition.article().copyright()).isPresent();
        assertThat(edition.publication().credits()).hasSize(1);
        assertThat(edition.article().body()).isEqualTo(Texts.body(last));
    }

    @Test
    void lastLineOfASentenceIsNoFoot() {
        assertThat(Texts.body("The poem carries the line\n© 2024 Ada Vale"))
                .isEqualTo(Body.ofText("The poem carries the line © 2024 Ada Vale"));
    }

    @Test
    void severalNoticesAreOneCopyright() {
        Article article =
                edition("Words © 2023 Ada Vale\nPhotographs © 2024 Ben Orr").article();

        assertThat(article.copyright().orElseThrow().claims()).hasSize(2);
        assertThat(article.copyright().orElseThrow().statement())
                .contains("Words © 2023 Ada Vale; Photographs © 2024 Ben Orr");
        assertThat(article.authors()).containsExactly(Author.of("Ada Vale"), Author.of("Ben Orr"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We talked about © 2024 and what it means for small papers.",
                "The © sign was invented in 1909, and nobody has loved it since.",
                "Copyright is a strange thing, and in 2024 it got stranger.",
                "The poem carries the line © Ada Vale, which she never wrote.",
                "All rights are reserved for those who wait.",
                "He released it under CC BY 4.0 and went to bed.",
                "Designed by Ben Orr, the bridge opened in 1932.",
                "Powered by the river, the mill ran for two hundred years.",
                "> © 2024 Ada Vale",
                "- © 2024 Ada Vale",
                "\\© 2024 Ada Vale"
            })
    void sentencesThatMentionCopyrightOrCreditsAreText(String sentence) {
        Edition edition = edition(sentence);

        assertThat(edition.article().copyright()).isEmpty();
        assertThat(edition.publication().credits()).isEmpty();
        assertThat(edition.article().authors()).isEmpty();
        assertThat(edition.article().body().blocks()).hasSize(2);
    }

    @Test
    void noticeAboveMoreTextIsText() {
        assertThat(Texts.body("© 2024 Ada Vale\n\nText.")).isEqualTo(Body.ofText("© 2024 Ada Vale", "Text."));
    }

    @Test
    void termsAfterTheNoticeStayInItsStatementAndAreToldOf() {
        String text = "Head\n\n© 2024 Ada Vale. Do not use this without asking.";

        assertThat(Texts.article(text).copyright().orElseThrow().statement())
                .contains("© 2024 Ada Vale. Do not use this without asking.");
        assertThat(Texts.places(text)).containsExactly("3:copyright-doubtful", "3:author-inferred");
    }

    @Test
    void bylineIsStrongerThanTheCopyrightHolder() {
        String text = "Head\nBy Ben Orr\n\nText.\n\n© 2024 Ada Vale";

        assertThat(Texts.article(text).authors()).containsExactly(Author.of("Ben Orr"));
        assertThat(Texts.codes(text)).isEmpty();
    }

    @Test
    void licenceWithoutAHolderNamesNoAuthor() {
        Article article = edition("CC0: no rights reserved.").article();

        assertThat(article.copyright()).isPresent();
        assertThat(article.authors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2024 Vale Verlag GmbH. Alle Rechte vorbehalten.",
                "© 2024 Vale. Tous droits réservés.",
                "Copyright 2017 SA LA VOZ | Todos los derechos reservados",
                "© 2008–2024 Вейл Пресс. Все права защищены.",
                "© 2024 ヴェイル出版 無断転載を禁じます",
                "版权所有 © 2024 韦尔出版社。保留所有权利。",
                "© ٢٠٢٤ آدا فيل. جميع الحقوق محفوظة"
            })
    void noticesOfOtherLanguagesAreTakenToo(String notice) {
        Article article = edition(notice).article();

        assertThat(article.copyright().orElseThrow().statement()).contains(notice);
        assertThat(article.authors()).hasSize(1);
        assertThat(article.body()).isEqualTo(Body.ofText("Text."));
    }
}
