package consumer;

import dev.offprint.Article;

/** The first example of README.md, as it stands there. */
final class Example {

    private Example() {}

    static String run() {
        return Article.builder("x").build().title();
    }
}
