package dev.offprint.html.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window, to which nothing but a {@link Web} can be reached. One serves all tests. */
final class Chromium implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 60;

    private final Web web;
    private final Path profile;
    private final Process process;
    private final DevTools tools;

    Chromium(Web web) {
        this.web = web;
        try {
            profile = Files.createTempDirectory("offprint-chromium");
            List<String> command = new ArrayList<>(List.of(
                    Tool.CHROMIUM.path().orElseThrow().toString(),
                    "--headless",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--hide-scrollbars",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-default-apps",
                    "--disable-extensions",
                    "--disable-sync",
                    "--disable-features=AutofillServerCommunication,DialMediaRouteProvider,OptimizationHints",
                    "--proxy-server=http://127.0.0.1:" + web.port(),
                    "--proxy-bypass-list=<-loopback>",
                    "--remote-debugging-port=0",
                    "--user-data-dir=" + profile));
            // its own sandbox needs rights that a container often lacks; what it shows comes from these tests alone
            command.add("--no-sandbox");
            command.add("about:blank");
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("output.txt").toFile())
                    .start();
            tools = new DevTools(address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Web web() {
        return web;
    }

    /** A tab of its own, empty. */
    Tab open() {
        String target = tools.call(null, "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .stringValue();
        return new Tab(tools, target);
    }

    /** Chromium writes the port and the path of its socket into its profile as soon as it listens. */
    private URI address() throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE_IN_SECONDS * 20 && process.isAlive(); i++) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() >= 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            pause();
        }
        process.destroyForcibly();
        throw new IllegalStateException("Chromium did not start: " + Files.readString(profile.resolve("output.txt")));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Chromium started", e);
        }
    }

    @Override
    public void close() throws IOException {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        web.close();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
