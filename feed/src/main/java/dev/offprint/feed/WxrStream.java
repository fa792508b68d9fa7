package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The posts and pages of a WordPress export, read as they are asked for. To be used by one thread, once; see {@link Wxr}. */
public final class WxrStream implements Iterator<Article>, AutoCloseable {

    private static final FeedReader READER =
            Feeds.reader().bodies(FeedReader.Bodies.RAW).build();

    private final FeedStream stream;
    private final WxrSurvey survey;
    private final Findings findings = new Findings();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private int comments;
    private @Nullable Article ahead;

    private WxrStream(FeedStream stream, WxrSurvey survey) {
        this.stream = stream;
        this.survey = survey;
    }

    static WxrStream open(Wxr.Source source) {
        try (InputStream first = source.open()) {
            WxrSurvey survey = WxrSurvey.of(first);
            return new WxrStream(READER.stream(source.open()), survey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && stream.hasNext()) {
            WxrItem item = new WxrItem(stream.next(), survey);
            boolean isArticle = item.type().isEmpty()
                    || item.type().equals("post")
                    || item.type().equals("page");
            if (isArticle && !item.status().equals("trash")) {
                comments += item.comments();
                ahead = item.article(findings);
            } else {
                leftOut.merge(isArticle ? item.type() + " in the trash" : item.type(), 1, Integer::sum);
            }
        }
        return ahead != null;
    }

    @Override
    public Article next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException("The export has no more articles");
        }
        Article article = ahead;
        ahead = null;
        return article;
    }

    /** What is known of the publication so far. */
    public Publication publication() {
        return stream.publication();
    }

    /** What was found so far; how many comments and other entries were left out comes last. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(stream.findings());
        all.addAll(findings.all());
        Findings counts = new Findings();
        if (comments > 0) {
            counts.warn("comments-left-out", comments + " comments", "they are left out");
        }
        leftOut.forEach((type, count) -> {
            boolean file = type.equals("attachment");
            counts.info(
                    file ? "attachments-read" : "entries-left-out",
                    count + " entries of the kind " + Findings.quote(type),
                    file ? "they stand with the posts that they belong to" : "they are left out");
        });
        all.addAll(counts.all());
        return all;
    }

    /** Closes the input. */
    @Override
    public void close() {
        stream.close();
    }
}
