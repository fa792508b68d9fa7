package dev.offprint.html.page;

import dev.offprint.rule.WordTable;
import java.util.List;
import java.util.Set;

/** Lines that pages of twelve languages put between the paragraphs of a text: signs for advertisements, buttons, counts. */
final class Notices {

    private static final WordTable NOTICES = WordTable.of(List.of(
            "advertisement",
            "advertisement - story continues below",
            "advertisement - continue reading below",
            "article continues below advertisement",
            "story continues below",
            "continue reading the main story",
            "add a comment",
            "post a comment",
            "leave a comment",
            "view comments",
            "show comments",
            "comments",
            "click to comment",
            "hide caption",
            "show caption",
            "toggle caption",
            "show transcript",
            "hide transcript",
            "view gallery",
            "see gallery",
            "launch gallery",
            "view slideshow",
            "read article",
            "view all",
            "top picks",
            "ad",
            "sponsored",
            "story continues below advertisement",
            "article continues below",
            "article continues after advertisement",
            "continue reading",
            "share",
            "share this",
            "share this article",
            "share this story",
            "tweet",
            "print",
            "email",
            "save",
            "follow us",
            "sign up",
            "subscribe",
            "loading",
            "loading...",
            "loading…",
            "skip to content",
            "skip",
            "skip advertisement",
            "skip past newsletter promotion",
            "after newsletter promotion",
            "back to top",
            "copy link",
            "listen to this article",
            "anzeige",
            "werbung",
            "teilen",
            "artikel teilen",
            "diesen artikel teilen",
            "drucken",
            "zur startseite",
            "publicité",
            "partager",
            "partager cet article",
            "imprimer",
            "publicidad",
            "compartir",
            "imprimir",
            "suscríbete",
            "pubblicità",
            "condividi",
            "stampa",
            "publicidade",
            "compartilhar",
            "compartilhe",
            "advertentie",
            "delen",
            "реклама",
            "поделиться",
            "広告",
            "シェア",
            "このニュースをシェア",
            "この記事をシェア",
            "分享",
            "广告",
            "광고",
            "공유",
            "إعلان",
            "مشاركة",
            "شارك"));

    private static final int LONGEST_COUNT = 12;
    private static final Set<String> COUNTS = Set.of("/", "of", "von", "sur", "de", "di", "van", "из");

    private Notices() {}

    /** Whether a line may be a sign or a count, as far as its first letters tell. */
    static boolean mayBeOne(String text) {
        int start = LineStarts.textStart(text);
        return NOTICES.mayStart(text, start) || start < text.length() && Character.isDigit(text.charAt(start));
    }

    /** Whether a line is nothing but a sign for an advertisement or for sharing. */
    static boolean isOne(String text) {
        String line = text.strip();
        int end = line.length();
        while (end > 0 && ":.!>»→ ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return NOTICES.has(line, 0, line.length()) || NOTICES.has(line, 0, end);
    }

    /** Whether a line does no more than count pictures: "1 / 8", "1 of 8". */
    static boolean isCount(String text) {
        if (text.isBlank() || !Character.isDigit(text.strip().charAt(0))) {
            return false;
        }
        String line = Pointers.plain(text);
        int first = digits(line, 0);
        int last = line.length();
        while (last > first && Character.isDigit(line.charAt(last - 1))) {
            last--;
        }
        return first > 0
                && last < line.length()
                && line.length() <= LONGEST_COUNT
                && COUNTS.contains(line.substring(first, last).strip());
    }

    private static int digits(String line, int start) {
        int end = start;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
