package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Edition;
import dev.offprint.Reading;
import dev.offprint.json.ArticleJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Words in are words out: whatever a text is made of, each of its words stands in the article or the publication, or a finding
 * names it. The texts are made of lines that mean something to the reader and of words that stand there but once.
 */
class WordsTest {

    private static final int TEXTS = Integer.getInteger("offprint.texts", 1_500);

    /** In a line, {@code *} is a word, {@code ^} a name, {@code ~} a few words. */
    private static final List<String> LINES = List.of(
            "~",
            "~.",
            "~ ~ ~ ~ ~ ~ ~.",
            "^ ^",
            "By ^ ^",
            "By ^ ^ and ^ ^, in *",
            "Von ^ ^",
            "By ^ ^ | 3 May 2024 | *",
            "3 May 2024",
            "Published 3 May 2024, updated 4 May 2024 ~",
            "* — 3 May 2024 — ~",
            "^, 3 May —",
            "^, May 3 (*) – ~.",
            "> ~",
            "> > ~",
            "> — ^ ^, *",
            "— ^ ^, ~, 2012",
            "-- ",
            "- ~",
            "  - ~",
            "* ~",
            "•\t~",
            "1. ~",
            "2) ~",
            "a) ~",
            "[ ] ~",
            "☑ ~",
            "# ~",
            "### ~ ###",
            "=====",
            "-----",
            "* * *",
            "~:",
            "~\t~\t~",
            "~   ~   ~",
            "| ~ | ~ |",
            "| --- | --- |",
            "+-----+-----+",
            "    ~",
            "\t~",
            "“~.”",
            "“~.” — ^ ^",
            "^ said: “~.”",
            "[1] ~",
            "~[1] ~",
            "¹ ~",
            "© 2024 ^ ^. All rights reserved.",
            "Text © ^ ^ 2024. Photos by ^ ^, used with permission.",
            "© 2024 ^ ^, ^ ^, ~",
            "© ~",
            "Copyright ^ ^, ^",
            "Site by ^ ^",
            "Site by ^ ^ (*@example.org) ~",
            "Powered by ^",
            "By ^ ^ <*@example.org>",
            "By ^ ^ *@example.org ~",
            "By ^ ^ (*), ^ ^ and ~",
            "Words: ^ ^; photos: ^ ^",
            "* @*",
            "Site by ^ ^ · ~",
            "On Monday, 3 May 2024, ^ ^ <*@example.org> wrote:",
            "Subject: ~",
            "Subject: Re: ~",
            "From: ^ ^ <*@example.org>",
            "To: ^ ^ <*@example.org>",
            "Date: Fri, 3 May 2024 10:12:00 +0200",
            "X-*: ~",
            "Advertisement",
            "5 min read",
            "Share this *",
            "Read more: ~",
            "~-",
            "~ https://*.example/* ~",
            "*@example.org",
            "IN * *",
            "Chapter *",
            "I. ~",
            "Image: ~",
            "(~)",
            "\\~",
            "\f",
            "12",
            "Update: ~",
            "Best regards,",
            "^ ^ is a writer. ~",
            "Sent from my *",
            "From ^ Fri May  3 10:12:00 2024",
            "--*",
            "--*--",
            "Content-Type: text/plain",
            "Content-Type: multipart/mixed; boundary=*");

    @Test
    void eachWordStandsInTheArticleOrInAFinding() {
        for (long seed = 1; seed <= TEXTS; seed++) {
            check("seed " + seed, text(new Random(seed)));
        }
    }

    private static void check(String name, String text) {
        Reading<Edition> reading =
                PlainText.reader().maxFindings(10_000).build().read(text);
        String kept = words(ArticleJson.write(reading.value()) + " " + reading.findings());
        List<String> lost = new ArrayList<>();
        for (String word : new TreeSet<>(List.of(words(text).split(" ")))) {
            if (isInvented(word) && !kept.contains(word)) {
                lost.add(word);
            }
        }
        assertThat(lost)
                .as("%s\n%s\n=>\n%s\n%s", name, text, ArticleJson.write(reading.value()), reading.findings())
                .isEmpty();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ");
    }

    /** The others mean something, and are there as what they mean. */
    private static boolean isInvented(String word) {
        return word.startsWith("qu") && word.endsWith("x");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("~\n");
        int lines = 1 + random.nextInt(14);
        for (int i = 0; i < lines; i++) {
            text.append(random.nextInt(3) == 0 ? "\n" : "")
                    .append(LINES.get(random.nextInt(LINES.size())))
                    .append('\n');
        }
        if (random.nextInt(4) == 0) {
            text.insert(
                    0,
                    "Subject: ~\nFrom: ^ ^ <*@example.org>\nDate: Fri, 3 May 2024 10:12:00 +0200\n"
                            + (random.nextBoolean()
                                    ? "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n~\n--b\n\n"
                                    : "\n"));
            if (text.indexOf("boundary=b\n") > 0 && random.nextBoolean()) {
                text.append("--b--\n~\n\n~\n");
            }
        }
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '*' -> filled.append(isMark(text, i) ? "*" : word(filled, random));
                case '^' -> {
                    String word = word(filled, random);
                    filled.append("Q").append(word, 1, word.length());
                }
                case '~' -> {
                    int count = 1 + random.nextInt(5);
                    for (int n = 0; n < count; n++) {
                        filled.append(n == 0 ? "" : " ").append(word(filled, random));
                    }
                }
                default -> filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    /** A bullet, and the signs of a break, are those that stand apart. */
    private static boolean isMark(StringBuilder text, int at) {
        boolean before = at == 0
                || text.charAt(at - 1) == '\n'
                || text.charAt(at - 1) == ' ' && at > 1 && text.charAt(at - 2) == '*';
        boolean after = at + 1 == text.length() || text.charAt(at + 1) == '\n' || text.charAt(at + 1) == ' ';
        return before && after;
    }

    /** One that is nowhere else in the text. */
    private static String word(StringBuilder before, Random random) {
        StringBuilder number = new StringBuilder();
        for (int n = before.length() * 31 + random.nextInt(31) + 26; n > 0; n /= 20) {
            number.append("bcdfghjklmnpqrstvwaz".charAt(n % 20));
        }
        return "qu" + number + "x";
    }
}
