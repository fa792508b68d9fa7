package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.body.Attribution;
import dev.offprint.body.Body;
import dev.offprint.body.Quotation;
import dev.offprint.body.RawHtml;
import dev.offprint.body.Work;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedReportTest {

    private static List<String> losses(Feed feed, FeedFormat format) throws IOException {
        return Feeds.write(feed, format, OutputStream.nullOutputStream()).losses().stream()
                .map(FeedReport.Loss::toString)
                .toList();
    }

    @Test
    void jsonFeedCarriesEveryField() throws IOException {
        assertThat(losses(FeedSamples.everyField(), FeedFormat.JSON_FEED)).isEmpty();
    }

    @Test
    void rssTellsWhatItCannotCarry() throws IOException {
        String id = "https://vale.example/ids/1: ";
        assertThat(losses(FeedSamples.everyField(), FeedFormat.RSS))
                .containsExactly(
                        "publication: publisher approximated: as a name, in RSS with an e-mail address",
                        "publication: icon approximated: as an address, and in places a size",
                        "publication: image approximated: as an address, and in places a size",
                        "publication: feeds dropped: but for the feed's own",
                        "publication: navigation dropped: the format has no place for it",
                        "publication: credits dropped: the format has no place for it",
                        id + "kicker dropped: the format has no place for it",
                        id + "authors.email dropped: the format has no place for it",
                        id + "authors dropped: but for name, address, picture and role",
                        id + "tags.url dropped: the format has no place for it",
                        id + "image.variants dropped: the format has no place for it",
                        id + "copyright approximated: as a line of text, the first year and the names of the holders",
                        id + "copyright.licences approximated: as name and address",
                        id + "basedOn approximated: as an address or a name",
                        id + "updates dropped: the format has no place for it",
                        id + "properties dropped: but for those that have an element of their own");
    }

    @Test
    void atomTellsWhatItHadToAdd() throws IOException {
        Article article = Article.builder("Fog")
                .id("fog")
                .published(MARCH)
                .modified(MARCH)
                .build();
        Feed feed = Feed.of(dev.offprint.Publication.of("Vale", "https://vale.example/"), List.of(article));
        assertThat(losses(feed, FeedFormat.ATOM))
                .containsExactly(
                        "fog: id approximated: as a fragment of the publication's address, for Atom wants an IRI",
                        "fog: authors approximated: the publisher or publication signs, for Atom wants an author",
                        "fog: modified approximated: no other than the date of publication");
        assertThat(losses(feed, FeedFormat.RSS)).isEmpty();
    }

    @Test
    void aReportIsAskedForOneArticle() throws IOException {
        FeedReport report = Feeds.write(FeedSamples.everyField(), FeedFormat.ATOM, OutputStream.nullOutputStream());
        assertThat(report.isComplete()).isFalse();
        assertThat(report.of("entry-2")).extracting(FeedReport.Loss::field).containsExactly("id", "authors");
    }

    @Test
    void rawHtmlIsTold() throws IOException {
        Body raw = Body.of(new Quotation(List.of(new RawHtml("<svg onload=x>")), Attribution.of(Work.of("Tides"))));
        Article article =
                Article.builder("Fog").id("fog").published(MARCH).body(raw).build();
        Feed feed = Feed.of(FeedSamples.publication("Vale").build(), List.of(article));
        for (FeedFormat format : FeedFormat.values()) {
            assertThat(Feeds.write(feed, format, OutputStream.nullOutputStream())
                            .of("fog"))
                    .extracting(FeedReport.Loss::field)
                    .contains("body");
        }
    }
}
