package consumer;

import dev.offprint.feed.Feed;
import dev.offprint.html.HtmlBody;
import dev.offprint.markdown.Markdown;
import dev.offprint.text.PlainText;

/** The first example of README.md, as it stands there. */
public final class Example {

    private Example() {}

    /** Runs it. */
    public static void main(String[] args) {
// begin of the example
System.out.println(HtmlBody.write(PlainText.read("""
        The harbour, again

        They want to fill it in, and the Evening Ledger saw it coming:

        > A harbour is a promise that a town makes to the sea.
        — Ben Orr, The Evening Ledger, 3 May 1998

        Text and images ©2024 Ada Vale. All rights reserved.
        Site by Studio Orr
        """).value().article().body()));
// end of the example
    }

    /** A module that was asked for, and what it brings. */
    static Module[] modules() {
        return new Module[] {
            Feed.class.getModule(), HtmlBody.class.getModule(), PlainText.class.getModule(), Markdown.class.getModule()
        };
    }
}
