package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Field;
import dev.offprint.html.evidence.Source;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What microdata and RDFa say of an article, wherever in the page they say it. */
class ItemReadingTest {

    private static final URI ADDRESS = URI.create("https://courier.example/news/ferry");

    private static final String TEXT =
            "<p>The last ferry left at nine, and the crew waved to those who had come to see it off.</p>"
                    + "<p>There will be a bridge in two years, the council said, and a bus until then.</p>";

    @Test
    void microdataIsReadWithItsNestedItems() {
        PageReading page = HtmlPage.read("""
                <html lang=en><title>x</title><body><div class=menu><a href=/>Home</a></div>
                <div itemscope itemtype="https://schema.org/NewsArticle"><h2><span itemprop="headline">The last ferry</span></h2>
                <i itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Vale</b></i>
                <meta itemprop="datePublished" content="2024-05-03T10:00:00Z">
                <div itemprop="articleBody">%s</div></div>""".formatted(TEXT), ADDRESS);
        assertThat(page.article().title()).isEqualTo("The last ferry");
        assertThat(page.article().authors()).extracting(Author::name).containsExactly("Ada Vale");
        assertThat(page.article().published())
                .hasValueSatisfying(it -> assertThat(it).isEqualTo("2024-05-03T10:00:00Z"));
        assertThat(page.article().body().text())
                .startsWith("The last ferry left")
                .doesNotContain("Home");
    }

    @Test
    void anItemHasWhatItRefersToElsewhere() {
        Article article = HtmlPage.read("""
                        <html lang=en><title>x</title><body><div id=head><span itemprop="headline">The last ferry</span></div>
                        <div itemscope itemtype="https://schema.org/Article" itemref="head who nobody">
                        <div itemprop="articleBody">%s</div></div>
                        <div id=who itemprop="author">Ada Vale</div>""".formatted(TEXT), ADDRESS).article();
        assertThat(article.title()).isEqualTo("The last ferry");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ada Vale");
    }

    @Test
    void rdfaIsReadWithItsNestedItems() {
        PageReading page = HtmlPage.read("""
                <html lang=en vocab="https://schema.org/"><title>x</title><body>
                <div typeof="Article"><h2 property="name headline">The last ferry</h2>
                <span property="author" typeof="Person"><span property="name">Ada Vale</span></span>
                <time property="datePublished" datetime="2024-05-03">Friday</time>
                <div property="articleBody">%s</div></div>""".formatted(TEXT), ADDRESS);
        assertThat(page.article().title()).isEqualTo("The last ferry");
        assertThat(page.article().authors()).extracting(Author::name).containsExactly("Ada Vale");
        assertThat(page.evidence().stream().filter(it -> it.field() == Field.AUTHORS))
                .first()
                .satisfies(it -> assertThat(it.chosen().source()).isEqualTo(Source.RDFA));
    }
}
