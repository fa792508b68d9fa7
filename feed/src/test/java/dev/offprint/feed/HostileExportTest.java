package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ReadingException;
import dev.offprint.hostile.Hostile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports of WordPress that are meant to use up memory, stack or time are read or refused. */
@Hostile
class HostileExportTest {

    private static final String START = "<rss version='2.0' xmlns:wp='http://wordpress.org/export/1.2/'"
            + " xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + "<channel><title>T</title>";
    private static final int MANY = 100_000;
    private static final Map<String, Supplier<String>> EXPORTS = new TreeMap<>();

    static {
        EXPORTS.put("nested elements", () -> post("<![CDATA[" + "<div>".repeat(MANY) + "x]]>"));
        EXPORTS.put("nested elements of the export", () -> START + "<item>".repeat(MANY));
        EXPORTS.put("open tags in brackets", () -> post("[caption]".repeat(MANY)));
        EXPORTS.put("galleries", () -> post("[gallery ids=\"" + "1,".repeat(MANY) + "\"]"));
        EXPORTS.put("brackets", () -> post("[".repeat(MANY) + "x" + "]".repeat(MANY)));
        EXPORTS.put("attributes", () -> post("[embed " + "a=\"b\" ".repeat(MANY) + "]"));
        EXPORTS.put("blocks", () -> post("<![CDATA[" + "<!-- wp:quote {\"a\":[ -->".repeat(MANY) + "]]>"));
        EXPORTS.put("lines", () -> post("x\n\n".repeat(MANY)));
        EXPORTS.put("fifty megabytes", () -> post("word ".repeat(10_000_000)));
        EXPORTS.put("categories", () -> item("<category domain='post_tag' nicename='x'>x</category>".repeat(MANY)));
        EXPORTS.put("metadata", () -> item("<wp:postmeta><wp:meta_key>k</wp:meta_key></wp:postmeta>".repeat(MANY)));
        EXPORTS.put("comments", () -> item("<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>".repeat(MANY)));
        EXPORTS.put(
                "authors",
                () -> START + "<wp:author><wp:author_login>a</wp:author_login></wp:author>".repeat(MANY)
                        + "</channel></rss>");
        EXPORTS.put(
                "attachments",
                () -> START
                        + ("<item><title>x</title><wp:post_type>attachment</wp:post_type><wp:post_parent>7</wp:post_parent>"
                                        + "<wp:attachment_url>https://x.example/x.png</wp:attachment_url></item>")
                                .repeat(20_000)
                        + "</channel></rss>");
        EXPORTS.put("dates", () -> item("<wp:post_date_gmt>" + "2024-01-01 ".repeat(MANY) + "</wp:post_date_gmt>"));
    }

    private static String item(String parts) {
        return START + "<item><title>x</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>" + parts
                + "</item></channel></rss>";
    }

    private static String post(String content) {
        return item("<content:encoded>" + content + "</content:encoded>");
    }

    static Set<String> names() {
        return EXPORTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadOrRefused(String name) {
        byte[] bytes = EXPORTS.get(name).get().getBytes(StandardCharsets.UTF_8);
        try {
            assertThat(Wxr.read(bytes).value().articles())
                    .allSatisfy(it -> assertThat(it.title()).isNotBlank());
        } catch (ReadingException e) {
            assertThat(e).hasMessageContaining("expected");
        }
    }
}
