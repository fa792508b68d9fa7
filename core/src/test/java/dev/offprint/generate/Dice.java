package dev.offprint.generate;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Chance from a seed, and the small things that articles are made of. */
final class Dice {

    private static final List<String> WORDS = List.of(
            "river",
            "Harbour",
            "of",
            "the",
            "and",
            "quietly",
            "naïve",
            "Zürich",
            "coöperate",
            "façade",
            "Łódź",
            "İstanbul",
            "ılık",
            "straße",
            "Ελλάδα",
            "Москва",
            "река",
            "العربية",
            "سلام",
            "שלום",
            "東京",
            "新聞記事",
            "かな",
            "한국어",
            "ไทย",
            "हिन्दी",
            "e\u0301tude",
            "👩🏽‍🚀",
            "🏳️‍🌈",
            "𝒜stral",
            "100\u00A0%",
            "“quoted”",
            "it’s",
            "—",
            "…",
            "&",
            "<b>",
            "</p>",
            "&amp;",
            "&lt;",
            "\"double\"",
            "'single'",
            "]]>",
            "<!--",
            "-->",
            "<script>alert(1)</script>",
            "*star*",
            "_under_",
            "`tick`",
            "[x](y)",
            "# hash",
            "1.",
            "- dash",
            "> more",
            "C:\\path",
            "{{brace}}",
            "${dollar}",
            "%n",
            "©",
            "2024",
            "U+FEFF",
            "a\u200Db",
            "\u202Ertl\u202C",
            "x\u00ADy",
            "http",
            "@handle",
            "a=b",
            "--",
            "~~",
            "==",
            "|");
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr-CA", "tr", "ar", "he", "fa-IR", "ja", "zh-Hant", "ko", "ru", "sr-Latn", "pt-BR", "yi");

    private final Random random;

    Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    boolean often() {
        return random.nextInt(4) > 0;
    }

    boolean sometimes() {
        return random.nextInt(4) == 0;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    <T> List<T> some(int least, int most, Supplier<? extends T> supplier) {
        List<T> values = new ArrayList<>();
        for (int i = between(least, most); i > 0; i--) {
            values.add(supplier.get());
        }
        return values;
    }

    String word() {
        return oneOf(WORDS);
    }

    String words(int least, int most) {
        return String.join(" ", some(least, most, this::word));
    }

    String name() {
        return oneOf(List.of("Ada", "Ben", "Çağla", "Дарья", "恵美", "Nuala", "O’Brien", "María José")) + " "
                + oneOf(List.of("Vale", "Orr", "van der Berg", "Öztürk", "Иванова", "佐藤", "Jr.", "de la Cruz"));
    }

    String token() {
        return "t" + Integer.toString(random.nextInt(1_000_000), 36);
    }

    String language() {
        return oneOf(LANGUAGES);
    }

    String path() {
        return oneOf(List.of(
                        "", "a/b", "%C3%A9t%C3%A9", "x.html?q=1&amp=2&b=%3Cb%3E", "p;v=1", "it's", "(c)", "~u/$!*'"))
                + "/" + token();
    }

    URI address() {
        String host = oneOf(List.of("example.org", "news.example.com:8443", "xn--bcher-kva.example", "[::1]:8080"));
        return URI.create(oneOf(List.of("https", "http")) + "://" + host + "/" + path());
    }

    URI link() {
        return switch (between(0, 6)) {
            case 0 -> URI.create("mailto:" + token() + "@example.org?subject=a%20b");
            case 1 -> URI.create("tel:+49-30-1234" + between(100, 999));
            case 2 -> URI.create("/" + path() + "#frag'ment");
            case 3 -> URI.create("../" + token() + "?x=%22y%22");
            default -> address();
        };
    }

    URI picture() {
        return sometimes()
                ? URI.create("data:image/png;base64,iVBORw0KGgo=")
                : URI.create(address() + oneOf(List.of(".png", ".jpg", ".webp")));
    }

    OffsetDateTime moment() {
        LocalDateTime time = LocalDateTime.of(
                between(1970, 2035), between(1, 12), between(1, 28), between(0, 23), between(0, 59), between(0, 59));
        int minutes = oneOf(List.of(0, 60, -300, 330, 765, 840, -720, -210));
        int nanos = oneOf(List.of(0, 0, 0, 500_000_000, 123_000_000, 123_456_789));
        return OffsetDateTime.of(time.withNano(nanos), ZoneOffset.ofTotalSeconds(minutes * 60));
    }

    Duration duration() {
        return Duration.ofSeconds(between(0, 20_000));
    }

    /** The same supplier, or one that gives null. */
    <T> @Nullable T maybe(Supplier<T> supplier) {
        return often() ? supplier.get() : null;
    }
}
