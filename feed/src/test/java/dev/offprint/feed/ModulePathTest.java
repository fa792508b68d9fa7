package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Feeds on the module path, where Rome finds its logging only because this module asks for it. */
class ModulePathTest {

    /** The program that is started there. */
    public static final class Program {

        private Program() {}

        /** Writes one feed and sends it through Rome. */
        public static void main(String[] args) {
            Feed feed = FeedSamples.foundingCase();
            System.out.println(Feeds.class.getModule().getName());
            System.out.println(Feeds.toBytes(feed, FeedFormat.ATOM).length > 0);
            System.out.println(RomeFeeds.fromRome(RomeFeeds.toRome(feed))
                    .value()
                    .articles()
                    .get(0)
                    .title());
        }
    }

    @Test
    void feedsAreWrittenAndSentThroughRomeOnTheModulePath() throws Exception {
        List<String> path = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        String tests = Path.of("target", "test-classes").toString();
        String modules = path.stream()
                .filter(entry -> !entry.endsWith("test-classes") && !entry.contains("-tests"))
                .filter(entry -> new File(entry).exists())
                .collect(Collectors.joining(File.pathSeparator));
        String patch = "dev.offprint.feed=" + tests;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        modules,
                        "--patch-module",
                        patch,
                        "-m",
                        "dev.offprint.feed/" + Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.lines().filter(line -> !line.startsWith("SLF4J")))
                .as(output)
                .containsExactly("dev.offprint.feed", "true", "The last carriage");
    }
}
