package dev.offprint.html.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words in which pages of twelve languages point elsewhere, or ask for something. */
final class Pointers {

    private static final List<String> STARTS = List.of(
            "read more",
            "read also",
            "also read",
            "read next",
            "see also",
            "related",
            "more on this",
            "more from",
            "more stories",
            "you may also like",
            "you might also like",
            "recommended",
            "don't miss",
            "don’t miss",
            "watch:",
            "mehr zum thema",
            "lesen sie auch",
            "lesen sie mehr",
            "auch interessant",
            "weiterlesen",
            "mehr dazu",
            "das könnte sie auch interessieren",
            "lire aussi",
            "à lire aussi",
            "a lire aussi",
            "lire la suite",
            "à lire également",
            "voir aussi",
            "sur le même sujet",
            "lea también",
            "lee también",
            "leer también",
            "te puede interesar",
            "le puede interesar",
            "más información",
            "noticias relacionadas",
            "ver también",
            "leggi anche",
            "leggi di più",
            "potrebbe interessarti",
            "articoli correlati",
            "vedi anche",
            "leia também",
            "leia mais",
            "veja também",
            "saiba mais",
            "notícias relacionadas",
            "lees ook",
            "lees meer",
            "bekijk ook",
            "gerelateerd",
            "meer over",
            "читайте также",
            "читать далее",
            "по теме",
            "материалы по теме",
            "смотрите также",
            "関連記事",
            "あわせて読みたい",
            "続きを読む",
            "相关阅读",
            "相关新闻",
            "延伸阅读",
            "更多",
            "관련기사",
            "관련 기사",
            "더보기",
            "اقرأ أيضا",
            "اقرأ أيضًا",
            "مواضيع ذات صلة",
            "شاهد أيضا");

    private static final Set<String> NOTICES = Set.of(
            "advertisement",
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
            "back to top",
            "copy link",
            "listen to this article",
            "anzeige",
            "werbung",
            "teilen",
            "artikel teilen",
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
            "分享",
            "广告",
            "광고",
            "공유",
            "إعلان",
            "مشاركة",
            "شارك");

    private static final int LONGEST_LABEL = 60;

    private Pointers() {}

    /** Whether a line starts as one that leads to another page. */
    static boolean isPointer(String text) {
        String line = plain(text);
        return STARTS.stream().anyMatch(line::startsWith);
    }

    /** Whether a line is short enough to stand over other lines that lead elsewhere. */
    static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL && isPointer(text);
    }

    /** Whether a line is nothing but a sign for an advertisement or for sharing. */
    static boolean isNotice(String text) {
        String line = plain(text);
        int end = line.length();
        while (end > 0 && ":.!>»→ ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return NOTICES.contains(line) || NOTICES.contains(line.substring(0, end));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
