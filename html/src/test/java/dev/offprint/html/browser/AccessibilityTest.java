package dev.offprint.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People can use the pages, on a telephone and on a desk, by day and by night: axe-core finds nothing against it. */
@Needs({Tool.CHROMIUM, Tool.PACKAGES})
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final String URL = "http://page.localhost/";
    private static final int[] WIDTHS = {320, 360, 414, 600, 768, 1024, 1280, 1440};
    private static final String FINDINGS = """
            axe.run(document, {resultTypes: ['violations'], preload: false}).then(results => results.violations.map(
                violation => violation.id + ': ' + violation.nodes.map(node => node.html + ' ' + node.failureSummary)))
            """;

    private final Web web;
    private final Tab tab;
    private final String axe;

    AccessibilityTest(Chromium browser) throws IOException {
        web = browser.web();
        tab = browser.open();
        Path script = Tool.PACKAGES.path().orElseThrow().resolve("axe-core/axe.min.js");
        axe = Files.readString(script, StandardCharsets.UTF_8) + ";0";
    }

    @AfterAll
    void closeTab() {
        tab.close();
    }

    static Stream<Map.Entry<String, String>> pages() {
        // nobody has said in which language it is, and that is all that is against it
        return Pages.golden().entrySet().stream().filter(page -> !page.getKey().equals("title-alone.html"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsInTheWayOfPeople(Map.Entry<String, String> page) {
        open(page.getValue());
        tab.evaluate(axe);
        for (int width : new int[] {320, 1440}) {
            for (boolean dark : new boolean[] {false, true}) {
                assertThat(tab.show(width, dark).evaluate(FINDINGS))
                        .as("%s, %d px, %s", page.getKey(), width, dark ? "dark" : "light")
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageIsWiderThanTheWindow(Map.Entry<String, String> page) {
        open(page.getValue());
        for (int width : WIDTHS) {
            assertThat(tab.show(width, false)
                            .evaluate("document.scrollingElement.scrollWidth")
                            .intValue())
                    .as("%s, %d px", page.getKey(), width)
                    .isLessThanOrEqualTo(width);
        }
    }

    /** Otherwise the other tests would show nothing. */
    @Test
    void barriersAreSeen() {
        open("<!DOCTYPE html><img src=x><p style='color:#ccc;background:#fff;width:1500px'>pale</p>");
        tab.evaluate(axe);
        assertThat(tab.show(1440, false).evaluate(FINDINGS).toString())
                .contains("image-alt", "html-has-lang", "color-contrast");
        assertThat(tab.evaluate("document.scrollingElement.scrollWidth").intValue())
                .isGreaterThan(1440);
    }

    private void open(String page) {
        web.publish(URL, page, null);
        tab.go(URL);
    }
}
