package dev.offprint.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {

    @ParameterizedTest
    @CsvSource({
        "https://creativecommons.org/licenses/by/4.0/, CC BY 4.0, CC-BY-4.0",
        "http://www.creativecommons.org/licenses/by-sa/3.0, CC BY-SA 3.0, CC-BY-SA-3.0",
        "https://CreativeCommons.org/licenses/BY-NC-ND/2.5/deed.fr, CC BY-NC-ND 2.5, CC-BY-NC-ND-2.5",
        "https://creativecommons.org/licenses/by-nc-sa/4.0/legalcode.de, CC BY-NC-SA 4.0, CC-BY-NC-SA-4.0",
        "http://creativecommons.org/licenses/by-nd-nc/1.0/, CC BY-NC-ND 1.0, CC-BY-NC-ND-1.0",
        "https://creativecommons.org/licenses/by/3.0/de/deed.en, CC BY 3.0 DE, CC-BY-3.0-DE",
        "https://creativecommons.org/licenses/by/3.0/igo/, CC BY 3.0 IGO, CC-BY-3.0-IGO",
        "https://creativecommons.org/licenses/by/2.0/fr/, CC BY 2.0 FR, ''",
        "https://creativecommons.org/licenses/by-sa/2.1/jp/, CC BY-SA 2.1 JP, CC-BY-SA-2.1-JP",
        "https://creativecommons.org/licenses/by-nd/2.0/?ref=x, CC BY-ND 2.0, CC-BY-ND-2.0",
        "https://creativecommons.org/publicdomain/zero/1.0/deed.pt-br, CC0 1.0, CC0-1.0",
        "//creativecommons.org/publicdomain/mark/1.0/, Public Domain Mark 1.0, CC-PDM-1.0",
        "https://opensource.org/licenses/MIT, MIT License, MIT",
        "http://www.apache.org/licenses/LICENSE-2.0.html, Apache License 2.0, Apache-2.0",
        "https://www.gnu.org/licenses/gpl-3.0.en.html, GPL 3.0, ''",
        "https://mozilla.org/MPL/2.0/, MPL 2.0, MPL-2.0",
    })
    void knownAddressesAreRecognised(URI url, String name, String spdx) {
        Licence licence = Licence.of(url);

        assertThat(licence.name()).isEqualTo(name);
        assertThat(licence.spdx().orElse("")).isEqualTo(spdx);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/licence",
                "https://creativecommons.org/",
                "https://creativecommons.org/licenses/by/",
                "https://creativecommons.org/licenses/by/9.9/",
                "https://creativecommons.org.example/licenses/by/4.0/"
            })
    void unknownAddressIsTheNameAndNothingIsGuessed(String url) {
        assertThat(Licence.of(URI.create(url)))
                .isEqualTo(
                        new Licence(url, Optional.of(URI.create(url)), Optional.empty(), Set.of(), Optional.empty()));
    }

    @Test
    void theAddressIsTheCanonicalOne() {
        assertThat(Licence.of(URI.create("http://www.creativecommons.org/licenses/by/3.0/de/deed.en"))
                        .url())
                .contains(URI.create("https://creativecommons.org/licenses/by/3.0/de/"));
        assertThat(Licence.ofSpdx("CC-BY-NC-ND-1.0").url())
                .contains(URI.create("https://creativecommons.org/licenses/by-nd-nc/1.0/"));
    }

    @ParameterizedTest
    @CsvSource({
        "CC-BY-4.0, CC BY 4.0", "cc-by-sa-3.0-at, CC BY-SA 3.0 AT", "CC0-1.0, CC0 1.0",
        "cc-pdm-1.0, Public Domain Mark 1.0", "mit, MIT License", "GPL-3.0, GPL 3.0 only",
        "GPL-2.0+, GPL 2.0 or later", "AGPL-3.0-or-later, AGPL 3.0 or later",
                "OGL-UK-3.0, Open Government Licence v3.0",
    })
    void identifiersAreReadInAnyCase(String spdx, String name) {
        assertThat(Licence.ofSpdx(spdx).name()).isEqualTo(name);
        assertThat(Licence.ofSpdx(spdx).url()).isPresent();
    }

    @Test
    void everyIdentifierOfTheTableComesBack() {
        for (KnownLicences.Row row : KnownLicences.ROWS) {
            if (!row.spdx().isEmpty()) {
                assertThat(Licence.ofSpdx(row.spdx())).as(row.spdx()).isEqualTo(row.licence());
            }
        }
    }

    @Test
    void unknownIdentifierIsKept() {
        assertThat(Licence.ofSpdx("CC-BY-9.0").spdx()).contains("CC-BY-9.0");
        assertThat(Licence.ofSpdx("Zlib").url()).isEmpty();
    }

    @Test
    void wrongIdentifierIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Licence.ofSpdx("CC BY 4.0"))
                .withMessage("spdx must be an SPDX licence identifier: \"CC BY 4.0\"");
    }

    @Test
    void licenceWithoutPartsIsForTheWhole() {
        assertThat(Licence.named("House terms").scopes()).containsExactly(Scope.ALL);
        assertThat(Licence.ofSpdx("MIT").to(Scope.CODE).scopes()).containsExactly(Scope.CODE);
    }

    @Test
    void whatIsKnownIsShown() {
        assertThat(Licence.ofSpdx("CC-BY-4.0"))
                .hasToString("Licence[CC BY 4.0, ALL, CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/]");
    }
}
