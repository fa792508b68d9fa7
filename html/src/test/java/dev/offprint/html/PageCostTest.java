package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.html.page.PageTyping;
import dev.offprint.html.read.BodyTyping;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reading a page costs, counted as looks at its nodes rather than timed, grows with the page and no faster. */
class PageCostTest {

    private static final URI ADDRESS = URI.create("https://courier.example/who");
    private static final int SHORT = 2_000;

    private static final List<String> FRAGMENTS = List.of(
            "<p>They want to fill it in, and the Evening Ledger saw it coming, as ever.</p>",
            "<p>x",
            "<h1>x</h1>",
            "<h2>x</h2>",
            "<h2>Related articles</h2>",
            "<article><h1>x</h1></article>",
            "<article><h2><a href=x>A headline of another</a></h2></article>",
            "<div><h3><a href=x>A headline of another</a></h3><p>x</div>",
            "<div class='b c'><p><a href=x>A headline of another</a></p></div>",
            "<main>x</main>",
            "<footer>© 2024 x</footer>",
            "<footer><p>© 2024 x</footer>",
            "<time datetime=2024-01-01>x</time>",
            "<p class=byline>By Ada Vale</p>",
            "<p class=date>3 May 2024</p>",
            "<p class=subtitle>x</p>",
            "<div class='h-entry'><a class='p-author h-card' href=x>Ada</a><p class=p-name>x</div>",
            "<div class=e-content>x</div>",
            "<div itemprop=articleBody>x</div>",
            "<div itemscope itemtype=http://schema.org/Article><p itemprop=headline>x</div>",
            "<div typeof=Article property=author>x</div>",
            "<div class='share related'><a href=x>x</a></div>",
            "<ul><li><a href=x>Read more</a></ul>",
            "<ul><li><a href=x>one</a><li><a href=y>two</a></ul>",
            "<div hidden>x</div>",
            "<aside>x</aside>",
            "<a rel='license author' href=https://x.example/>x</a>",
            "<p><a href=#a id=b>1</a></p><p id=a><a href=#b>back</a> x</p>",
            "<figure><img src=x.png><figcaption>x</figcaption></figure>",
            "<blockquote><p>x</p><footer>— Ben Orr</footer></blockquote>",
            "<table><tr><td>x<td>y</table>",
            "<span>x</span>",
            "<b>x</b><br>",
            "<x-y>x</x-y>",
            "<div>",
            "<div class=byline>",
            "<section><h2>x");

    static Stream<String> fragments() {
        return FRAGMENTS.stream();
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void costGrowsWithTheLengthAndNoFaster(String fragment) {
        // Longer than where lists end that have a limit, for below those a quadratic cost would hide behind the
        // constant one.
        long shorter = looks(fragment.repeat(SHORT));
        long longer = looks(fragment.repeat(8 * SHORT));

        // Eight times is linear and sixty-four times is quadratic.
        assertThat(longer).as("%s", fragment).isLessThan(10 * shorter + 10_000);
    }

    /** How often reading a page looks at a node in its parent, or at a text. */
    private static long looks(String html) {
        long[] looks = new long[1];
        Document document = Jsoup.parse("<title>x</title>" + html);
        for (Node part : List.copyOf(document.body().childNodes())) {
            part.replaceWith(counted(part, looks));
        }
        BodyTyping typing = HtmlBody.reader().typing();
        new PageTyping(typing, Optional.empty()).read(document, Optional.of(ADDRESS), List.of());
        return looks[0];
    }

    private static Node counted(Node node, long[] looks) {
        if (node instanceof TextNode text) {
            return new CountedText(text.getWholeText(), looks);
        }
        if (!(node instanceof Element element)) {
            return node.shallowClone();
        }
        Element copy = new CountedElement(element.tag(), looks);
        copy.attributes().addAll(element.attributes());
        for (Node child : element.childNodes()) {
            copy.appendChild(counted(child, looks));
        }
        return copy;
    }

    private static final class CountedText extends TextNode {

        private final long[] looks;

        private CountedText(String text, long[] looks) {
            super(text);
            this.looks = looks;
        }

        @Override
        public String getWholeText() {
            looks[0]++;
            return super.getWholeText();
        }
    }

    private static final class CountedElement extends Element {

        private final long[] looks;

        private CountedElement(Tag tag, long[] looks) {
            super(tag, "");
            this.looks = looks;
        }

        @Override
        public Node childNode(int index) {
            looks[0]++;
            return super.childNode(index);
        }
    }
}
