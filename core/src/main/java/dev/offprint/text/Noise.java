package dev.offprint.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that come along when a page is copied and are no part of the article: how long it takes to read, buttons, counts of
 * comments, the word above an advertisement. Only lines that are such words and nothing else.
 */
final class Noise {

    private static final int LONGEST = 60;
    private static final String MINUTES = "(?:min(?:ute)?[ns]?|minuti|minutos?|minuten|минут[аы]?|мин|دقائق|دقيقة)\\.?";
    private static final Pattern READING_TIME = pattern("\\d{1,3}[\\s-]?" + MINUTES
            + "\\s*(?:read(?:ing)?(?: time)?|lesezeit|de lecture|de lectura|di lettura|de leitura|lezen|leestijd|leestijd"
            + "|чтения|на чтение|قراءة|للقراءة)"
            + "|(?:reading time|read time|lesezeit|temps de lecture|lecture|tiempo de lectura|tempo di lettura|tempo de leitura"
            + "|leestijd|время чтения|وقت القراءة|مدة القراءة)\\s*:?\\s*(?:ca\\.? |约|etwa )?\\d{1,3}\\s*"
            + MINUTES
            + "|(?:阅读时间|阅读时长|閱讀時間)?\\s*[:：]?\\s*约?\\d{1,3}\\s*分钟(?:阅读)?|(?:この記事は|読了時間[:：]?)?\\s*約?\\d{1,3}分(?:で読めます)?"
            + "|읽는 시간\\s*:?\\s*약?\\s*\\d{1,3}분|\\d{1,3}분 (?:읽기|소요)");
    private static final Pattern COMMENTS = pattern("(?:\\d[\\d.,]{0,6}|no|keine|aucun|sin|nessun|geen|нет)\\s*"
            + "(?:comments?|kommentare?|commentaires?|comentarios?|commenti|commento|comentários?|reacties|комментари[йяев]{1,2}|تعليقات?)"
            + "|(?:comments?|kommentare|commentaires|comentarios|commenti|comentários|reacties|комментарии|评论|댓글)\\s*\\(?\\d{1,6}\\)?"
            + "|\\d{1,6}\\s*(?:条评论|則留言|件のコメント|개의 댓글)|コメント\\s*[:：]?\\s*\\d{1,6}件?");
    private static final Set<String> BUTTONS = Set.of(
            "share",
            "share this",
            "share this article",
            "share this story",
            "share on facebook",
            "tweet",
            "print this article",
            "email this article",
            "skip to content",
            "skip to main content",
            "teilen",
            "artikel teilen",
            "diesen artikel teilen",
            "artikel drucken",
            "partager",
            "partager cet article",
            "compartir",
            "compartir este artículo",
            "condividi",
            "condividi questo articolo",
            "compartilhar",
            "partilhar",
            "partilhar artigo",
            "delen",
            "deel dit artikel",
            "поделиться",
            "分享",
            "分享到",
            "シェア",
            "シェアする",
            "공유",
            "공유하기",
            "شارك",
            "مشاركة");
    private static final Set<String> ADVERTISEMENTS = Set.of(
            "advertisement",
            "advertisement - scroll to continue",
            "advertisement — scroll to continue",
            "advertisement - continue reading below",
            "anzeige",
            "publicité",
            "publicidad",
            "pubblicità",
            "publicidade",
            "advertentie",
            "реклама",
            "广告",
            "廣告",
            "広告",
            "광고",
            "إعلان");

    private Noise() {}

    /** Whether the line is left out above and below the text. */
    static boolean isAtEdge(String line) {
        String text = line.strip();
        return text.length() <= LONGEST
                && (isAnywhere(text)
                        || BUTTONS.contains(text.toLowerCase(Locale.ROOT))
                        || READING_TIME.matcher(text).matches()
                        || COMMENTS.matcher(text).matches());
    }

    /** Whether the line is left out wherever it is a paragraph of its own. */
    static boolean isAnywhere(String line) {
        String text = line.strip();
        return text.length() <= LONGEST && ADVERTISEMENTS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Says what was left out. */
    static void tell(String line, int number, Findings findings) {
        findings.info(
                "noise-dropped",
                number,
                "a page has lines such as " + Findings.shown(line.strip()),
                "the line is left out");
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
