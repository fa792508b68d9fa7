package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.offprint.body.Attributes;
import dev.offprint.body.Direction;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Text;
import dev.offprint.body.ThematicBreak;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void blankTitleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.builder(" \n"))
                .withMessage("title must not be blank: \"\"");
    }

    @Test
    void nothingIsFilledIn() {
        Article article = Article.builder("Harbour").build();
        assertThat(article.published()).isEmpty();
        assertThat(article.modified()).isEmpty();
        assertThat(article.id()).isEmpty();
        assertThat(article.authors()).isEmpty();
        assertThat(article.language()).isEmpty();
        assertThat(article.kind()).isEqualTo(Article.Kind.ARTICLE);
        assertThat(article.direction()).isEqualTo(Direction.LTR);
    }

    @Test
    void theUrlStandsInForTheId() {
        Article article = Article.builder("A").url("https://example.org/a").build();
        assertThat(article.id()).contains("https://example.org/a");
        assertThat(article.with(change -> change.id("https://example.org/a"))).isEqualTo(article);
        assertThat(article.with(change -> change.id("x")).id()).contains("x");
    }

    @Test
    void directionFollowsFromTheLanguageUnlessSaidOtherwise() {
        Article article = Article.builder("A").language("ar").build();
        assertThat(article.direction()).isEqualTo(Direction.RTL);
        assertThat(article.with(change -> change.direction(Direction.RTL))).isEqualTo(article);
        assertThat(article.with(change -> change.direction(Direction.LTR)).direction())
                .isEqualTo(Direction.LTR);
    }

    @Test
    void aChangeLeavesTheOriginalAlone() {
        Article article = Article.builder("A").author("Ada Vale").tag("x").build();
        Article changed =
                article.with(change -> change.title("B").author("Ben Orr").tags(List.of()));
        assertThat(article.authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(changed.authors()).containsExactly(Author.of("Ada Vale"), Author.of("Ben Orr"));
        assertThat(changed.tags()).isEmpty();
        assertThat(changed.with(change -> change.section("S").section(" "))).isEqualTo(changed);
    }

    @Test
    void aBuilderCanBeUsedAgainWithoutTouchingWhatItBuilt() {
        ArticleBuilder builder = Article.builder("A").author("Ada Vale");
        Article first = builder.build();
        builder.author("Ben Orr").property("k", Value.of(1));
        assertThat(first.authors()).hasSize(1);
        assertThat(first.properties()).isEmpty();
    }

    @Test
    void everyFieldSurvivesAnEmptyChange() {
        ArticleGenerator.check(100, generator -> {
            Article article = generator.everything();
            assertThat(article.with(change -> {})).isEqualTo(article).hasSameHashCodeAs(article);
            Publication publication = generator.publication();
            assertThat(publication.with(change -> {})).isEqualTo(publication).hasSameHashCodeAs(publication);
        });
    }

    @Test
    void addressesAreAbsolute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.builder("A").url("/a"))
                .withMessage("url must be an absolute http or https URL: \"/a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.builder("A").url("no url"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Article.builder("A").translations(Map.of("not a tag!", URI.create("https://e.org/"))));
    }

    @Test
    void idsAreUniqueAcrossBodyAndUpdates() {
        Paragraph one = new Paragraph(List.of(new Text("x")), Attributes.id("a"));
        Update update =
                Update.correction(OffsetDateTime.parse("2024-01-01T00:00Z"), new ThematicBreak(Attributes.id("a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.builder("A").body(one).update(update).build())
                .withMessageContaining("unique within body and updates");
    }

    @Test
    void theArticlesCopyrightGoesBeforeThePublications() {
        Publication publication = Publication.builder()
                .copyright(Copyright.of(2020, "Vale Press"))
                .build();
        Article article = Article.builder("A").build();
        assertThat(publication.copyrightOf(article)).contains(Copyright.of(2020, "Vale Press"));
        Article own = article.with(change -> change.copyright(Copyright.of(2024, "Ada Vale")));
        assertThat(publication.copyrightOf(own)).contains(Copyright.of(2024, "Ada Vale"));
        assertThat(Publication.UNKNOWN.copyrightOf(article)).isEmpty();
    }

    @Test
    void nullsAreNamed() {
        assertThatNullPointerException().isThrownBy(() -> Article.builder(null)).withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> Article.builder("A").tag((Tag) null))
                .withMessage("tag");
    }

    @Test
    void anEditionGivesItsOnlyArticle() {
        Article article = Article.builder("A").build();
        assertThat(Edition.of(Publication.UNKNOWN, article).article()).isEqualTo(article);
        assertThat(new Edition(Publication.UNKNOWN, List.of(article, article)))
                .satisfies(edition -> org.assertj.core.api.Assertions.assertThatIllegalStateException()
                        .isThrownBy(edition::article));
    }
}
