package dev.offprint.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ReadTest extends CommandLineTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><title>The ferry | Tidewrack</title>
            <meta property="og:title" content="The ferry"><meta property="og:site_name" content="Tidewrack">
            <article><h1>The ferry</h1><p class="byline">By Ada Vale</p>
            <p>On Sundays the river rests.</p></article></html>
            """;

    @Test
    void pageIsShownFieldByFieldWithWhatOthersSay() throws IOException {
        assertThat(run("read", file("ferry.html", PAGE))).isZero();

        assertThat(out())
                .anyMatch(line -> line.matches(" +title +The ferry +\\[element h1, high, .*]"))
                .anyMatch(line -> line.matches(" +authors +Ada Vale +\\[class-name byline, medium, .*]"))
                .anyMatch(line -> line.matches(" +language +en +\\[element html lang, .*]"))
                .anyMatch(line -> line.matches(" +body +\\d+ \\w+ +\\[.*]"));
    }

    @Test
    void placesThatSayTheSameAreShownOnRequest() throws IOException {
        Path page = file("ferry.html", PAGE);
        run("read", page);
        assertThat(out()).noneMatch(line -> line.contains("not The ferry  [open-graph og:title"));
        run("read", "-v", page);
        assertThat(out()).anyMatch(line -> line.contains("not The ferry  [open-graph og:title"));
    }

    @Test
    void whatWasInferredOfTextIsLessSure() throws IOException {
        assertThat(run("read", file("ferry.txt", "The ferry\n\nIt does not run.\n\n© 2024 Ada Vale\n")))
                .isZero();

        assertThat(out())
                .contains("  title      The ferry  [text, high]", "  authors    Ada Vale  [text, medium]")
                .contains("  copyright  © 2024 Ada Vale  [text, high]");
    }

    @Test
    void whatWasInferredOfMarkdownIsLessSure() throws IOException {
        assertThat(run("read", file("2024-05-03-ferry.md", "First.\n\n<!--more-->\n\nRest.\n")))
                .isZero();

        assertThat(out())
                .contains("  title      Ferry  [markdown, medium]", "  summary    First.  [markdown, medium]")
                .contains("  published  2024-05-03T00:00:00Z  [markdown, medium]");
    }

    @Test
    void otherSchemesAreRefusedInOneLine() {
        assertThat(run("read", "ftp://vale.example/a.html", "file:///etc/hostname"))
                .isEqualTo(1);

        assertThat(err())
                .hasSize(2)
                .allMatch(line -> line.endsWith("only http and https are fetched; a file is named without a scheme"));
    }

    @Test
    void jsonHoldsFieldsAndArticle() throws IOException {
        assertThat(run("read", "--json", file("ferry.html", PAGE), article("ferry.txt")))
                .isZero();

        assertThat(out()).hasSize(2).allSatisfy(line -> {
            try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
                assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
                json.skipChildren();
                assertThat(json.nextToken()).isNull();
            }
            assertThat(line)
                    .contains("\"fields\":[{\"field\":\"title\",\"value\":\"The ferry", "\"edition\":{\"offprint\":");
        });
    }

    @Test
    @Timeout(120)
    void pageIsFetchedFromTheWebWhereThatIsAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = PAGE.replace("Ada", "Adé").getBytes(StandardCharsets.ISO_8859_1);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=iso-8859-1");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/ferry";
            assertThat(run("read", address)).isEqualTo(1);
            assertThat(err())
                    .containsExactly(address + ": whole file: localhost is on a private network; --private allows it");
            assertThat(run("read", "--private", address)).isZero();
            assertThat(out())
                    .anyMatch(line -> line.contains("Adé Vale"))
                    .anyMatch(line -> line.matches(" +url +" + address + " .*"));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void missingFileIsOneLine() {
        assertThat(run("read", folder.resolve("none.html"))).isEqualTo(1);

        assertThat(err()).containsExactly(folder.resolve("none.html") + ": whole file: no such file");
    }
}
