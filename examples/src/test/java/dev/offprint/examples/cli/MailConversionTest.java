package dev.offprint.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MailConversionTest extends CommandLineTest {

    @Test
    void mailWithHtmlAloneIsReadByTheLibrarysReaderOfHtml() throws IOException {
        Path mail = file("harbour.eml", """
                From: Ada Vale <ada@vale.example>
                Subject: The harbour
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <p>The <em>quay</em> =E2=80=93 all of it.</p>
                """);

        assertThat(run("convert", "--to", "markdown", "--out", folder.resolve("out"), mail))
                .isZero();

        assertThat(read("out/harbour.md")).contains("title: The harbour", "The *quay* – all of it.");
    }
}
