package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.body.Aside;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HeadingLevelsTest {

    @Test
    void firstLevelComesBelowTheHeadline() {
        assertThat(tags(headings(1, 2, 3, 2, 1))).containsExactly("h2", "h3", "h4", "h3", "h2");
    }

    @Test
    void levelIsNeverSkipped() {
        assertThat(tags(headings(3, 3, 6, 2, 1))).containsExactly("h2", "h2", "h3", "h2", "h2");
    }

    @Test
    void levelsBelowTheLastAreTheLast() {
        assertThat(tags(headings(1, 2, 3, 4, 5, 6))).containsExactly("h2", "h3", "h4", "h5", "h6", "h6");
    }

    @Test
    void levelThatIsWrittenAsAnotherIsKept() {
        assertThat(HtmlBody.write(Body.of(headings(3)))).isEqualTo("<h2 data-level=\"3\">3</h2>\n");
    }

    @Test
    void headingInAnAsideComesBelowItsSection() {
        Block aside = new Aside(Aside.Kind.SIDEBAR, List.of(headings(1, 2)));
        assertThat(tags(Heading.of(1, "1"), Heading.of(2, "2"), aside, Heading.of(3, "3")))
                .containsExactly("h2", "h3", "h4", "h5", "h4");
    }

    @Test
    void groupIsPartOfTheOutline() {
        Block group = new Group(Group.Kind.PAYWALLED, List.of(headings(2)));
        assertThat(tags(Heading.of(1, "1"), group, Heading.of(2, "2"))).containsExactly("h2", "h3", "h3");
    }

    @Test
    void feedKeepsTheLevelsAsTheyAre() {
        String html = HtmlBody.writer()
                .destination(Destination.FEED)
                .topHeading(3)
                .build()
                .write(Body.of(headings(2, 1, 6)));
        assertThat(html).isEqualTo("<h4>2</h4>\n<h3>1</h3>\n<h6>6</h6>\n");
    }

    private static Block[] headings(int... levels) {
        return IntStream.of(levels)
                .mapToObj(level -> Heading.of(level, Integer.toString(level)))
                .toArray(Block[]::new);
    }

    private static List<String> tags(Block... blocks) {
        return Jsoup.parse(HtmlBody.write(Body.of(blocks))).select("h1, h2, h3, h4, h5, h6").stream()
                .map(Element::normalName)
                .toList();
    }
}
