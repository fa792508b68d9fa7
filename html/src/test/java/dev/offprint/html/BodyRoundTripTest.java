package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Reading;
import dev.offprint.body.Body;
import dev.offprint.generate.ArticleGenerator;
import org.junit.jupiter.api.Test;

class BodyRoundTripTest {

    private static final BodyWriter WRITER = HtmlBody.writer().dataImages(true).build();

    @Test
    void bodiesAreReadAsTheyWereWritten() {
        ArticleGenerator.check(2000, false, generator -> sameAfterReading(generator.body()));
    }

    @Test
    void bodiesOfEveryKindOfNodeAreReadAsTheyWereWritten() {
        ArticleGenerator.check(
                200, false, generator -> sameAfterReading(generator.everything().body()));
    }

    private static void sameAfterReading(Body body) {
        String html = WRITER.write(body);
        Reading<Body> reading = HtmlBody.read(html);
        assertThat(reading.value()).as(html).isEqualTo(body);
        assertThat(reading.findings()).as(html).isEmpty();
    }
}
