package dev.offprint.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Edition;
import dev.offprint.body.Body;
import dev.offprint.body.RawHtml;
import dev.offprint.html.HostileEdition;
import dev.offprint.html.HtmlBody;
import dev.offprint.html.HtmlPage;
import dev.offprint.html.PageWriter;
import dev.offprint.html.RawHtmlPolicy;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Attacks in every text, every address and every node of an article: a browser runs nothing, and loads only images. */
@Needs(Tool.CHROMIUM)
@Timeout(1200)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptVectorsTest {

    private static final String POLICY = HtmlPage.writer().build().contentSecurityPolicy();

    private final Gallery gallery;

    ScriptVectorsTest(Chromium browser) {
        gallery = new Gallery(browser);
    }

    @AfterAll
    void close() {
        gallery.close();
    }

    @Test
    void markupInATextIsText() {
        gallery.check(Vectors.markup(), attack -> page(HostileEdition.ofText(attack), RawHtmlPolicy.SANITISED), null);
    }

    @Test
    void markupInATextIsTextUnderThePolicyToo() {
        gallery.check(Vectors.markup(), attack -> page(HostileEdition.ofText(attack), RawHtmlPolicy.TEXT), POLICY);
    }

    @Test
    void addressThatIsNoneIsNotFollowed() {
        List<String> attacks = Vectors.addresses().stream()
                .filter(attack -> HostileEdition.ofAddress(attack).isPresent())
                .toList();
        assertThat(attacks).hasSizeGreaterThan(10);
        gallery.check(
                attacks, attack -> page(HostileEdition.ofAddress(attack).orElseThrow(), RawHtmlPolicy.SANITISED), null);
    }

    @Test
    void indexOfHostileArticlesIsSafe() {
        gallery.check(
                Vectors.runningMarkup(),
                attack -> {
                    Edition edition = HostileEdition.ofText(attack);
                    return HtmlPage.writeIndex(edition.publication(), edition.articles());
                },
                null);
    }

    /** Otherwise the other tests would show nothing. */
    @Test
    void attacksRunWhereNothingIsDoneAgainstThem() {
        List<String> resting = gallery.resting(Vectors.runningMarkup(), ScriptVectorsTest::verbatim, null);
        // only the first element with the focus gets it, in all frames of a page: those attacks are tried alone
        assertThat(resting)
                .allMatch(attack -> gallery.resting(List.of(attack), ScriptVectorsTest::verbatim, null)
                        .isEmpty());
    }

    @Test
    void policyStopsWhatACallerVouchedForInError() {
        List<String> attacks = Vectors.runningMarkup();
        assertThat(gallery.resting(attacks, ScriptVectorsTest::verbatim, POLICY))
                .isEqualTo(attacks);
    }

    @Test
    void policyLetsTheStylesheetThrough() {
        assertThat(gallery.margin(page(HostileEdition.ofText("x"), RawHtmlPolicy.TEXT), POLICY))
                .isNotEqualTo(gallery.margin(verbatim("x"), POLICY));
    }

    private static String page(Edition edition, RawHtmlPolicy policy) {
        PageWriter writer = HtmlPage.writer().rawHtml(policy).build();
        return writer.write(edition.article(), edition.publication());
    }

    private static String verbatim(String markup) {
        return "<!DOCTYPE html><title>x</title>"
                + HtmlBody.writer().rawHtml(RawHtmlPolicy.VERBATIM).build().write(Body.of(new RawHtml(markup)));
    }
}
