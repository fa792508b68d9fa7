package dev.offprint.benchmarks;

import dev.offprint.html.HtmlPage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * Readers of pages and jsoup's parse in turns, page by page, in one process: what disturbs the machine disturbs both, and what
 * is compiled late is seen. Prints how many times the parse a reader took, by the median of each page's times, for the first
 * round and for each tenfold of rounds after it, and for the second half of all.
 */
public final class PageTurns {

    private static final String ADDRESS = "https://courier.example/news/story-7";
    private static final URI URL = URI.create(ADDRESS);

    private static volatile Object result = "";

    private PageTurns() {}

    /** Takes the number of rounds, 100 if there is none, and {@code web}, {@code short} or a folder with pages, the first if there is none. */
    public static void main(String... arguments) throws IOException {
        int rounds = arguments.length == 0 ? 100 : Integer.parseInt(arguments[0]);
        String set = arguments.length < 2 ? "web" : arguments[1];
        List<String> pages = set.equals("web") || set.equals("short") ? PageReading.made(set) : files(Path.of(set));
        print("Offprint", pages, rounds, html -> HtmlPage.read(html, URL));
        print("Readability4J", pages, Math.max(1, rounds / 10), html -> new Readability4J(ADDRESS, html).parse());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> pages = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                pages.add(Files.readString(file, StandardCharsets.UTF_8));
            }
            return pages;
        }
    }

    private static void print(String name, List<String> pages, int rounds, Function<String, Object> reader) {
        long[][] parses = new long[pages.size()][rounds];
        long[][] readings = new long[pages.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int page = 0; page < pages.size(); page++) {
                String html = pages.get(page);
                long start = System.nanoTime();
                result = Jsoup.parse(html, ADDRESS);
                long middle = System.nanoTime();
                result = read(reader, html);
                parses[page][round] = middle - start;
                readings[page][round] = System.nanoTime() - middle;
            }
        }
        StringBuilder line = new StringBuilder(name + ", " + pages.size() + " pages:");
        for (int from = 0; from < rounds; from = Math.max(1, from * 10)) {
            int to = Math.min(rounds, Math.max(1, from * 10));
            line.append(" rounds ").append(from + 1).append('-').append(to);
            line.append(ratio(parses, readings, from, to)).append(';');
        }
        line.append(" second half").append(ratio(parses, readings, rounds / 2, rounds));
        System.out.println(line);
    }

    /** What cannot be read is told by an exception, which is a result like others. */
    private static Object read(Function<String, Object> reader, String html) {
        try {
            return reader.apply(html);
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static String ratio(long[][] parses, long[][] readings, int from, int to) {
        return String.format(Locale.ROOT, " %.2f", medians(readings, from, to) / medians(parses, from, to));
    }

    private static double medians(long[][] times, int from, int to) {
        double sum = 0;
        for (long[] page : times) {
            long[] some = Arrays.copyOfRange(page, from, to);
            Arrays.sort(some);
            sum += some[some.length / 2];
        }
        return sum;
    }
}
