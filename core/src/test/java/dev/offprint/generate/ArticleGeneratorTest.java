package dev.offprint.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.body.Block;
import dev.offprint.body.Inline;
import dev.offprint.body.Node;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleGeneratorTest {

    @Test
    void theSameSeedGivesTheSameArticle() {
        ArticleGenerator.check(
                50,
                generator ->
                        assertThat(generator.article()).isEqualTo(new ArticleGenerator(generator.seed()).article()));
    }

    @Test
    void differentSeedsGiveDifferentArticles() {
        assertThat(new ArticleGenerator(1).article()).isNotEqualTo(new ArticleGenerator(2).article());
    }

    @Test
    void everyKindOfNodeOccurs() {
        Article article = new ArticleGenerator(1).everything();
        Set<Class<?>> kinds = article.body().nodes().map(Node::getClass).collect(Collectors.toSet());
        assertThat(kinds).containsAll(Arrays.asList(Block.class.getPermittedSubclasses()));
        assertThat(kinds).containsAll(Arrays.asList(Inline.class.getPermittedSubclasses()));
    }

    @Test
    void everyFieldOccurs() {
        Article article = new ArticleGenerator(1).everything();
        assertThat(Stream.of(
                        article.id(),
                        article.url(),
                        article.kicker(),
                        article.subtitle(),
                        article.summary(),
                        article.dateline(),
                        article.language(),
                        article.published(),
                        article.modified(),
                        article.section(),
                        article.image(),
                        article.copyright(),
                        article.externalUrl()))
                .allSatisfy(field -> assertThat(field).isPresent());
        assertThat(Stream.of(
                        article.authors(),
                        article.contributors(),
                        article.tags(),
                        article.attachments(),
                        article.basedOn(),
                        article.updates()))
                .allSatisfy(list -> assertThat(list).isNotEmpty());
        assertThat(article.translations()).isNotEmpty();
        assertThat(article.properties()).isNotEmpty();
    }
}
