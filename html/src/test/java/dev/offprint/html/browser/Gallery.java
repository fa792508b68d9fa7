package dev.offprint.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Hangs many pages side by side, in frames of one page, and looks what they do: far quicker than one by one. */
final class Gallery implements AutoCloseable {

    private static final String HOST = "http://page.localhost/";
    private static final int WALL = 24;

    /** What is to happen as soon as a page is there has happened after two frames. */
    private static final String SETTLED =
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))";

    private final Web web;
    private final Tab tab;
    private final String audit;

    Gallery(Chromium browser) {
        web = browser.web();
        tab = browser.open();
        audit = Resource.read("audit.js");
    }

    /** Nothing runs in the pages of these attacks, nothing stands in them that could, and only images are loaded. */
    void check(List<String> attacks, UnaryOperator<String> page, @Nullable String policy) {
        SoftAssertions.assertSoftly(softly -> {
            for (int from = 0; from < attacks.size(); from += WALL) {
                List<String> some = attacks.subList(from, Math.min(attacks.size(), from + WALL));
                List<Request> requests = visit(some.stream().map(page).toList(), policy);
                softly.assertThat(requests.stream()
                                .filter(request -> !request.isForImage())
                                .distinct())
                        .as("requests of %s", some)
                        .isEmpty();
                JsonNode complaints = tab.evaluate("Array.from(frames).map(frame => (" + audit + ")(frame.document))");
                for (int i = 0; i < some.size(); i++) {
                    softly.assertThat(tab.ran()).as(some.get(i)).doesNotContain(HOST + i);
                    softly.assertThat(complaints.get(i)).as(some.get(i)).isEmpty();
                }
                assertThat(complaints).hasSize(some.size());
            }
        });
    }

    /** Those of the attacks that run nothing. */
    List<String> resting(List<String> attacks, UnaryOperator<String> page, @Nullable String policy) {
        List<String> resting = new ArrayList<>();
        for (int from = 0; from < attacks.size(); from += WALL) {
            List<String> some = attacks.subList(from, Math.min(attacks.size(), from + WALL));
            visit(some.stream().map(page).toList(), policy);
            for (int i = 0; i < some.size(); i++) {
                if (!tab.ran().contains(HOST + i)) {
                    resting.add(some.get(i));
                }
            }
        }
        return resting;
    }

    /** The margin that a style gives the body of a page. */
    String margin(String page, @Nullable String policy) {
        visit(List.of(page), policy);
        return tab.evaluate("getComputedStyle(frames[0].document.body).margin").stringValue();
    }

    /** Gives what was asked for beside the pages. */
    private List<Request> visit(List<String> pages, @Nullable String policy) {
        StringBuilder wall = new StringBuilder("<!DOCTYPE html><title>gallery</title>");
        for (int i = 0; i < pages.size(); i++) {
            web.publish(HOST + i, pages.get(i), policy);
            wall.append("<iframe src=\"/").append(i).append("\"></iframe>");
        }
        web.publish(HOST, wall.toString(), null);
        web.takeRequests();
        tab.go(HOST);
        tab.evaluate(SETTLED);
        return web.takeRequests().stream()
                .filter(request -> !web.isPublished(request.url()) && !request.isOfTheBrowserItself())
                .toList();
    }

    @Override
    public void close() {
        tab.close();
    }
}
