package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.credit.Author;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The W3C's checker on pages of articles that use every field and every node. */
@DisabledIfSystemProperty(
        named = "user.language",
        matches = "tr",
        disabledReason = "pages are the same bytes in any locale, as the golden pages show")
class NuCheckerTest {

    @Test
    void checkerHasNothingToSayOfGeneratedPages() {
        ArticleGenerator.check(200, generator -> {
            Publication publication = generator.publication();
            assertThat(aboutMarkup(HtmlPage.write(generator.everything(), publication)))
                    .isEmpty();
        });
    }

    @Test
    void checkerHasNothingToSayOfSanitisedMarkup() {
        PageWriter writer = HtmlPage.writer()
                .rawHtml(RawHtmlPolicy.SANITISED)
                .dataImages(true)
                .build();
        ArticleGenerator.check(
                5,
                generator -> assertThat(aboutMarkup(writer.write(generator.everything(), generator.publication())))
                        .isEmpty());
    }

    @Test
    void checkerHasNothingToSayOfAGeneratedIndex() {
        ArticleGenerator.check(5, generator -> {
            List<Article> articles = List.of(generator.everything(), generator.everything());
            Publication publication = generator.publication().with(it -> it.language("en"));
            assertThat(aboutMarkup(HtmlPage.writeIndex(publication, articles))).isEmpty();
            Article first = articles.get(0);
            PageWriter writer = HtmlPage.writer().build();
            for (Author author : first.authors()) {
                assertThat(aboutMarkup(writer.page(Listing.builder(publication, articles)
                                        .author(author)
                                        .build())
                                .toString()))
                        .isEmpty();
            }
            for (Tag tag : first.tags()) {
                assertThat(aboutMarkup(writer.page(Listing.builder(publication, articles)
                                        .tag(tag)
                                        .number(2)
                                        .previous(URI.create("/1"))
                                        .build())
                                .toString()))
                        .isEmpty();
            }
        });
    }

    @Test
    void checkerFindsWhatIsWrong() {
        assertThat(NuChecker.messages("<!DOCTYPE html><html lang=en><title>x</title><p style=1><div></p>"))
                .isNotEmpty();
    }

    /**
     * Less what is said of the generator's words, which a writer must not change: that some are not in Normalization Form
     * C, or in another language than stated; and that Iran is no region, in which the checker errs.
     */
    private static List<String> aboutMarkup(String page) {
        return NuChecker.messages(page).stream()
                .filter(message -> !message.contains("Unicode Normalization Form C"))
                .filter(message -> !message.contains("This document appears to be written in "))
                .filter(message -> !message.contains("“fa-IR”"))
                .toList();
    }
}
