package dev.offprint.credit;

import static dev.offprint.credit.MiningTerms.Permission.DENY;
import static dev.offprint.credit.MiningTerms.Use.AI_TRAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyrightWriterTest {

    private static final Copyright FULL = Copyright.builder()
            .claim(new Claim(
                    List.of(YearSpan.of(2019), YearSpan.since(2021)),
                    List.of(Holder.of("Ada Vale"), Holder.of("Ben Orr")),
                    Set.of(Scope.TEXT, Scope.IMAGES),
                    false))
            .claim(new Claim(
                    List.of(YearSpan.between(1998, 2004)), List.of(Holder.organization("Vale Press")), Set.of(), true))
            .rights(Rights.SOME_RESERVED)
            .licence(Licence.ofSpdx("CC-BY-4.0").to(Scope.TEXT))
            .mining(MiningTerms.of(AI_TRAIN, DENY))
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Text and images © 2019, 2021–present Ada Vale and Ben Orr. Portions © 1998–2004 Vale Press. Text licensed under CC BY 4.0. Some rights reserved. AI training: not permitted.
            de | Text und Bilder © 2019, 2021–heute Ada Vale und Ben Orr. Teile © 1998–2004 Vale Press. Text lizenziert unter CC BY 4.0. Einige Rechte vorbehalten. KI-Training: nicht gestattet.
            fr | Texte et images © 2019, 2021–aujourd'hui Ada Vale et Ben Orr. Parties © 1998–2004 Vale Press. Texte sous licence CC BY 4.0. Certains droits réservés. Entraînement d'IA : non permis.
            es | Texto e imágenes © 2019, 2021–actualidad Ada Vale y Ben Orr. Partes © 1998–2004 Vale Press. Texto bajo licencia CC BY 4.0. Algunos derechos reservados. Entrenamiento de IA: no permitido.
            it | Testo e immagini © 2019, 2021–oggi Ada Vale e Ben Orr. Porzioni © 1998–2004 Vale Press. Testo sotto licenza CC BY 4.0. Alcuni diritti riservati. Addestramento di IA: non consentito.
            pt | Texto e imagens © 2019, 2021–presente Ada Vale e Ben Orr. Partes © 1998–2004 Vale Press. Texto sob licença CC BY 4.0. Alguns direitos reservados. Treinamento de IA: não permitido.
            nl | Tekst en afbeeldingen © 2019, 2021–heden Ada Vale en Ben Orr. Delen © 1998–2004 Vale Press. Tekst gelicentieerd onder CC BY 4.0. Sommige rechten voorbehouden. AI-training: niet toegestaan.
            ru | Текст и изображения © 2019, 2021–настоящее время Ada Vale и Ben Orr. Части © 1998–2004 Vale Press. Текст по лицензии CC BY 4.0. Некоторые права защищены. Обучение ИИ: запрещено.
            ja | 文章、画像 © 2019, 2021–現在 Ada Vale、Ben Orr。一部 © 1998–2004 Vale Press。文章 ライセンス：CC BY 4.0。一部の権利を留保します。AI学習：不許可。
            zh | 文字、图片 © 2019, 2021–至今 Ada Vale、Ben Orr。部分内容 © 1998–2004 Vale Press。文字 许可协议：CC BY 4.0。保留部分权利。AI训练：不允许。
            ko | 글 및 이미지 © 2019, 2021–현재 Ada Vale 및 Ben Orr. 일부 © 1998–2004 Vale Press. 글 라이선스: CC BY 4.0. 일부 권리 보유. AI 학습: 허용 안 함.
            ar | النص، الصور © 2019, 2021–حتى الآن Ada Vale، Ben Orr. أجزاء © 1998–2004 Vale Press. النص الترخيص: CC BY 4.0. بعض الحقوق محفوظة. تدريب الذكاء الاصطناعي: غير مسموح.
            sv | © 2019, 2021– Ada Vale, Ben Orr · © 1998–2004 Vale Press · CC BY 4.0
            """)
    void aLineIsWrittenInTheWordsOfItsLanguage(String language, String line) {
        assertThat(FULL.line(Locale.forLanguageTag(language))).isEqualTo(line);
    }

    @Test
    void aSingleClaimNeedsNoStop() {
        assertThat(Copyright.of(2024, "Ada Vale").line(Locale.ENGLISH)).isEqualTo("© 2024 Ada Vale");
        assertThat(Copyright.of(2024, "Vale Press, Inc.")
                        .with(it -> it.rights(Rights.ALL_RESERVED))
                        .line(Locale.ENGLISH))
                .isEqualTo("© 2024 Vale Press, Inc. All rights reserved.");
    }

    @Test
    void nameThatWouldTakeTheStopGetsADotInstead() {
        assertThat(Copyright.of(2024, "Vale Press Ltd")
                        .with(it -> it.rights(Rights.ALL_RESERVED))
                        .line(Locale.ENGLISH))
                .isEqualTo("© 2024 Vale Press Ltd · All rights reserved.");
    }

    @Test
    void namesThatWouldBeReadAsOneGetASlash() {
        Copyright copyright = Copyright.builder()
                .claim(Claim.of(
                        List.of(YearSpan.of(2024)), List.of(Holder.of("University of Arts"), Holder.of("Cleo"))))
                .build();

        assertThat(copyright.line(Locale.ENGLISH)).isEqualTo("© 2024 University of Arts / Cleo");
    }

    @Test
    void noticeIsTheStatementOrElseTheEnglishLine() {
        Copyright copyright = Copyright.of(2024, "Ada Vale");

        assertThat(copyright.notice()).contains("© 2024 Ada Vale");
        assertThat(copyright.with(it -> it.statement("Ada wrote this in 2024.")).notice())
                .contains("Ada wrote this in 2024.");
        assertThat(Copyright.builder().policy(URI.create("/policy")).build().notice())
                .isEmpty();
    }

    @Test
    void theKindOfAHolderIsThatOfAParsedLine() {
        assertThat(Copyright.of(2024, "Vale Press").holders()).containsExactly(Author.organization("Vale Press"));
        assertThat(Copyright.of(2024, "Ada Vale").holders()).containsExactly(Author.of("Ada Vale"));
    }

    @Test
    void nullLocaleIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> FULL.line(null)).withMessage("locale");
    }
}
