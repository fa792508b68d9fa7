package dev.offprint.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class FetchTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/page", exchange -> answer(exchange, 200, "<h1>Ferry</h1>"));
        server.createContext("/gone", exchange -> answer(exchange, 410, "gone"));
        server.createContext("/once", exchange -> redirect(exchange, "/page"));
        server.createContext("/round", exchange -> redirect(exchange, "/round"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/hostname"));
        server.createContext("/odd", exchange -> redirect(exchange, "http://a b/"));
        server.createContext("/drops", FetchTest::drip);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void pageIsFetchedWithItsType() throws IOException {
        Fetch.Fetched fetched = fetch(true).get(address("/page"));

        assertThat(fetched.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("<h1>Ferry</h1>");
        assertThat(fetched.contentType()).contains("text/html; charset=utf-8");
    }

    @Test
    void redirectIsFollowedAndItsEndIsTold() throws IOException {
        assertThat(fetch(true).get(address("/once")).url()).hasToString(address("/page"));
    }

    @Test
    void redirectsEnd() {
        assertThatThrownBy(() -> fetch(true).get(address("/round")))
                .isInstanceOf(IOException.class)
                .hasMessage("more than 5 redirects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/file", "/odd"})
    void redirectLeadsToTheWebOrNowhere(String path) {
        assertThatThrownBy(() -> fetch(true).get(address(path)))
                .isInstanceOf(IOException.class)
                .message()
                .matches("(only http and https are fetched|it is redirected to what is no address).*");
    }

    @Test
    void answerOtherThanYesIsTold() {
        assertThatThrownBy(() -> fetch(true).get(address("/gone"))).hasMessage("the server answered 410");
    }

    @Test
    void longAnswerIsRefused() {
        assertThatThrownBy(() -> new Fetch(true, Duration.ofSeconds(60), 13).get(address("/page")))
                .hasMessage("it is longer than 13 bytes");
    }

    @Test
    void serverThatNeverEndsIsCutOff() {
        assertThatThrownBy(() -> new Fetch(true, Duration.ofSeconds(2), 1 << 20).get(address("/drops")))
                .hasMessage("it took longer than 2 seconds");
    }

    @Test
    void ownMachineIsNotAskedUnlessAllowed() {
        assertThatThrownBy(() -> fetch(false).get(address("/page")))
                .hasMessage(server.getAddress().getHostString() + " is on a private network; --private allows it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://2130706433/",
                "http://127.1/",
                "http://0177.0.0.1/",
                "http://0x7f.0.0.1/",
                "http://0/",
                "http://user@127.0.0.1/",
                "http://169.254.169.254/latest/",
                "http://100.64.0.1/"
            })
    void ownMachineIsNotAskedInAnyDisguise(String address) {
        assertThatThrownBy(() -> fetch(false).get(address))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(".*(is on a private network|is a number that|only http and https are fetched).*");
    }

    @Test
    void answersOfNamesAreKeptForLongerThanAFetch() {
        assertThat(fetch(false)).isNotNull();
        assertThat(java.security.Security.getProperty("networkaddress.cache.ttl"))
                .isEqualTo("60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "192.0.0.1",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "fec0::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void addressIsPrivate(String address) throws IOException {
        assertThat(Fetch.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "100.128.0.1", "172.32.0.1", "192.0.2.1", "198.20.0.1", "2001:db8::1", "2a00::1"})
    void addressIsPublic(String address) throws IOException {
        assertThat(Fetch.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    private static Fetch fetch(boolean anywhere) {
        return new Fetch(anywhere, Duration.ofSeconds(60), 1 << 20);
    }

    private String address(String path) {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 600; i++) {
                body.write('x');
                body.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
