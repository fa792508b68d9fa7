package dev.offprint.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder as blogs keep them: front matter in every dialect, other formats between. */
class MixedFolderTest extends CommandLineTest {

    private static final List<String> DIALECTS = List.of(
            "---\nlayout: post\ntitle: \"Post %1$d\"\ndate: 2024-05-%2$02d 10:00:00 +0200\ncategories: news\n---\n",
            "+++\ntitle = 'Post %1$d'\ndate = 2024-05-%2$02dT10:00:00Z\ntags = ['sea']\n+++\n",
            "---\ntitle: Post %1$d\npubDate: 'May %2$02d 2024'\nheroImage: /a.png\n---\n",
            "title=Post %1$d\ndate=2024-05-%2$02d\ntype=post\nstatus=published\n~~~~~~\n",
            "---\ntitle: Post %1$d\ndate: 2024-05-%2$02d\nimage: a.png\ntags: sea, town\n---\n",
            "{\n\"title\": \"Post %1$d\", \"date\": \"2024-05-%2$02d\"\n}\n");

    /** How many posts are made; more to measure. */
    private static final int POSTS = Integer.getInteger("offprint.posts", 500);

    @Test
    void rendersToASiteInOneCommand() throws IOException {
        for (int i = 0; i < POSTS; i++) {
            Path post = folder.resolve("blog/%d/post-%d.md".formatted(i % 7, i));
            Files.createDirectories(post.getParent());
            Files.writeString(
                    post,
                    DIALECTS.get(i % DIALECTS.size()).formatted(i, 1 + i % 28)
                            + "\nText *%d*.\n\n> Words.\n> — Ben Orr, *The last tide*, 2012\n\n- [x] done\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n"
                                    .formatted(i));
        }
        Files.createDirectories(folder.resolve("blog/tide"));
        Files.writeString(folder.resolve("blog/tide/index.md"), "# The tide\n\nIt turned.\n");
        Files.writeString(folder.resolve("blog/draft.md"), "---\ntitle: Draft\ndraft: true\n---\n");
        Files.writeString(folder.resolve("blog/ferry.txt"), "The ferry\n\nIt sailed.\n");
        Files.writeString(
                folder.resolve("blog/note.json"),
                ArticleJson.write(
                        Edition.of(Publication.UNKNOWN, Article.builder("Note").build())));
        Files.write(folder.resolve("blog/boat.png"), new byte[] {0});

        assertThat(run(
                        "render",
                        "--out",
                        folder.resolve("site"),
                        "--base-url",
                        "https://vale.example/",
                        folder.resolve("blog")))
                .as(String.join("\n", err()))
                .isZero();

        assertThat(names("site").stream().filter(name -> name.matches("post-\\d+\\.html")))
                .hasSize(POSTS);
        assertThat(names("site"))
                .contains("tide.html", "ferry.html", "note.html")
                .doesNotContain("draft.html");
        assertThat(err()).anyMatch(line -> line.endsWith("draft.md: it is a draft, and left out"));
        assertThat(read("site/post-1.html")).contains("<title>Post 1 –", "— Ben Orr, <em>The last tide</em>, 2012");
    }
}
