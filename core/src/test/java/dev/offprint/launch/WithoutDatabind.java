package dev.offprint.launch;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.body.Body;
import dev.offprint.json.ArticleJson;

/** Writes and reads JSON as a module, where there is no jackson-databind. */
final class WithoutDatabind {

    private WithoutDatabind() {}

    public static void main(String[] args) {
        try {
            Class.forName("tools.jackson.databind.ObjectMapper");
            throw new AssertionError("databind is there");
        } catch (ClassNotFoundException expected) {
            Article article =
                    Article.builder("Alone").body(Body.ofText("A paragraph.")).build();
            Edition edition = Edition.of(Publication.of("P", "https://example.org/"), article);
            boolean equal =
                    ArticleJson.readArticle(ArticleJson.write(article)).value().equals(article)
                            && ArticleJson.readEdition(ArticleJson.write(edition))
                                    .value()
                                    .equals(edition);
            System.out.print(Article.class.getModule() + ", equal: " + equal + ", schema: "
                    + ArticleJson.schema().startsWith("{"));
        }
    }
}
