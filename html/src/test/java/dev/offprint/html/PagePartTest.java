package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.generate.ArticleGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagePartTest {

    private static final PageWriter WRITER = HtmlPage.writer().build();

    @Test
    void headAndArticleAreThoseOfTheWholePage() {
        ArticleGenerator.check(20, generator -> {
            var article = generator.everything();
            var publication = generator.publication();
            String page = WRITER.write(article, publication);
            String head = WRITER.head(article, publication).toString();
            String main = WRITER.article(article, publication).toString();
            assertThat(page)
                    .contains("<head>\n" + head + "</head>")
                    .contains("<main id=\"page:main\">\n" + main + "</main>");
            assertThat(main).startsWith("<article class=\"h-entry\"").endsWith("</article>\n");
        });
    }

    @Test
    void headAndListAreThoseOfTheWholePage() {
        Listing listing = Listing.of(Samples.notebook(), List.of(Samples.founding(), Samples.arabic()));
        assertThat(WRITER.page(listing).toString())
                .contains("<head>\n" + WRITER.head(listing) + "</head>")
                .contains("<main id=\"page:main\">\n" + WRITER.list(listing) + "</main>");
    }

    @Test
    void partGoesToStreamsAndAppendables() throws IOException {
        PagePart page = WRITER.page(Samples.arabic(), Samples.arabicPaper());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        page.writeTo(bytes);
        StringWriter characters = new StringWriter();
        page.appendTo(characters);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(page.toString())
                .isEqualTo(characters.toString())
                .isEqualTo(WRITER.write(Samples.arabic(), Samples.arabicPaper()));
    }

    @Test
    void failureOfTheStreamIsTheCallers() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() ->
                        WRITER.page(Samples.arabic(), Samples.arabicPaper()).writeTo(broken))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk full");
    }
}
