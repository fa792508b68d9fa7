package dev.offprint.launch;

import dev.offprint.ReadingException;
import dev.offprint.json.ArticleJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.IntStream;

/** Reads inputs that are made to fill the memory: each either fits or is refused. */
final class HugeInput {

    private static final int VALUES = 250_000;

    private static final String BLOCKS = "{\"title\":\"a\",\"body\":{\"blocks\":[";

    private HugeInput() {}

    public static void main(String[] args) throws IOException {
        endless("{\"title\":\"", "x");
        endless("", " ");
        endless("{\"title\":\"a\",\"tags\":[", "{\"label\":\"b\"},");
        endless("{\"title\":\"a\",\"properties\":{\"p\":[", "0,");
        endless("{\"title\":\"a\",\"x\":", "[");
        endless("{\"title\":\"a\",\"x\":", "{\"y\":");
        endless("{\"title\":\"a\",\"published\":", "1");
        endless("{\"", "n");
        full(BLOCKS + "{\"type\":\"table\",\"head\":[{\"cells\":[", "{}", "]}]}]}}", VALUES - 20);
        full("{\"title\":\"a\",\"properties\":{", "\"p#\":[]", "}}", VALUES - 20);
        full("{\"title\":\"a\",\"translations\":{", "\"x-a#\":\"http://a\"", "}}", VALUES - 20);
        full("{\"title\":\"a\",\"authors\":[", "{\"name\":\"a\"}", "]}", VALUES / 2 - 20);
        full("{\"title\":\"a\",\"attachments\":[", "{\"url\":\"b\",\"mediaType\":\"c/d\"}", "]}", VALUES / 3 - 20);
        full("{\"title\":\"a\",\"updates\":[]", ",\"u#\":1", "}", 1);
        full("{\"title\":\"a\",", "\"u#\":1", "}", VALUES - 20);
        full(BLOCKS, "{\"type\":\"paragraph\",\"content\":[\"東" + "a  ".repeat(2_600_000) + "\"]}", "]}}", 2);
        System.out.print("done");
    }

    private static void full(String start, String value, String end, int count) throws IOException {
        Iterator<InputStream> parts = IntStream.rangeClosed(0, count)
                .mapToObj(i -> i == count ? end : (i == 0 ? start : ",") + value.replace("#", "" + i))
                .<InputStream>map(part -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        ArticleJson.readArticle(new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        }));
    }

    private static void endless(String start, String rest) throws IOException {
        try {
            ArticleJson.readArticle(new Endless(start, rest));
            throw new AssertionError("read: " + start);
        } catch (ReadingException expected) {
            if (expected.place().line().isEmpty()) {
                throw expected;
            }
        }
    }

    /** A start, and then the same for ever. */
    private static final class Endless extends InputStream {

        private final byte[] start;
        private final byte[] rest;
        private long next;

        Endless(String start, String rest) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.rest = rest.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long at = next++;
            return at < start.length ? start[(int) at] : rest[(int) ((at - start.length) % rest.length)];
        }
    }
}
