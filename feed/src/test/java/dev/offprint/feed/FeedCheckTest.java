package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Attachment;
import dev.offprint.Publication;
import dev.offprint.body.Paragraph;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FeedCheckTest {

    private static final Publication VALE = Publication.builder()
            .title("Vale")
            .url("https://vale.example/")
            .language("en")
            .build();

    private static Article letter(String id, Consumer<ArticleBuilder> change) {
        return Article.builder("Letter")
                .id(id)
                .url("https://vale.example/" + id)
                .author("Ada Vale")
                .published(MARCH)
                .body(Paragraph.of("Dear you."))
                .build()
                .with(change);
    }

    private static List<String> findings(Article... articles) {
        Feed feed = Feed.builder(VALE)
                .self(URI.create("https://vale.example/feed"))
                .articles(List.of(articles))
                .build();
        return FeedCheck.of(feed, MARCH.plusDays(1)).stream()
                .map(it -> it.place() + " " + it.code())
                .toList();
    }

    @Test
    void aSoundFeedHasNoFindings() {
        assertThat(findings(letter("a", it -> {}), letter("b", it -> {}))).isEmpty();
    }

    @Test
    void aFeedThatSaysNothingOfItselfIsTold() {
        Feed feed = Feed.of(Publication.UNKNOWN, List.of());
        assertThat(FeedCheck.of(feed).stream().map(it -> it.code()))
                .containsExactly("title-missing", "link-missing", "self-missing", "language-missing", "empty");
    }

    @Test
    void anArticleMustBeKnownAgain() {
        assertThat(findings(letter("a", it -> it.id(null).url((URI) null))))
                .containsExactly("$.articles[0] id-missing", "$.articles[0] link-missing");
        assertThat(findings(letter("a", it -> {}), letter("b", it -> it.id("a"))))
                .containsExactly("$.articles[1] duplicate-id");
        assertThat(findings(letter("a", it -> {}), letter("b", it -> it.url("https://vale.example/a"))))
                .containsExactly("$.articles[1] duplicate-link");
        assertThat(findings(letter("a", it -> {}), letter("b", it -> it.id("https://vale.example/b"))))
                .containsExactly("$ mixed-ids");
    }

    @Test
    void whatAReaderShowsIsMissed() {
        assertThat(findings(letter("a", it -> it.published(null)), letter("b", it -> {})))
                .containsExactly("$.articles[0] date-missing");
        assertThat(findings(letter("a", it -> it.authors(List.of())))).containsExactly("$.articles[0] author-missing");
        assertThat(findings(letter("a", it -> it.body(dev.offprint.body.Body.EMPTY))))
                .containsExactly("$.articles[0] text-missing");
        assertThat(findings(letter("a", it -> it.published(null))))
                .containsExactly("$ updated-missing", "$.articles[0] date-missing");
    }

    @Test
    void oddDatesAreTold() {
        assertThat(findings(letter("a", it -> it.published(MARCH.plusDays(2)))))
                .containsExactly("$.articles[0] future-date");
        assertThat(findings(letter("a", it -> it.modified(MARCH.minusDays(2)))))
                .containsExactly("$.articles[0] modified-before-published");
    }

    @Test
    void filesAreWhatTheyAreSaidToBe() {
        Attachment right = Attachment.builder(URI.create("https://vale.example/a.MP3?x=1"), "audio/mpeg")
                .length(9)
                .build();
        assertThat(findings(letter("a", it -> it.attachment(right)))).isEmpty();
        assertThat(findings(letter("a", it -> it.attachment(right.with(file -> file.mediaType("text/html"))))))
                .containsExactly("$.articles[0] media-type-unlikely");
        assertThat(findings(letter("a", it -> it.attachment(right.with(file -> file.url(URI.create("a.mp3")))))))
                .containsExactly("$.articles[0] relative-address");
        assertThat(findings(letter(
                        "a",
                        it -> it.attachment(Attachment.builder(URI.create("https://vale.example/x"), "audio/mpeg")
                                .build()))))
                .containsExactly("$.articles[0] length-missing");
    }
}
