package dev.offprint.html.page;

import dev.offprint.rule.WordTable;
import java.util.List;
import java.util.Locale;

/** The words in which pages of twelve languages point elsewhere, or ask for something. */
final class Pointers {

    private static final LineStarts STARTS = LineStarts.of(
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
            "photos:",
            "gallery:",
            "video:",
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

    private static final WordTable SECTIONS = WordTable.of(List.of(
            "comments",
            "leave a comment",
            "leave a reply",
            "post a comment",
            "responses",
            "discussion",
            "join the conversation",
            "related",
            "related articles",
            "related posts",
            "related stories",
            "related news",
            "you may also like",
            "you might also like",
            "recommended",
            "recommended for you",
            "more stories",
            "more from us",
            "most read",
            "most popular",
            "popular posts",
            "trending",
            "trending now",
            "latest news",
            "about the author",
            "about the authors",
            "subscribe to our newsletter",
            "newsletter",
            "read next",
            "read more",
            "tags",
            "share",
            "share this",
            "kommentare",
            "kommentar schreiben",
            "kommentar hinterlassen",
            "mehr zum thema",
            "das könnte sie auch interessieren",
            "auch interessant",
            "ähnliche artikel",
            "verwandte artikel",
            "weitere artikel",
            "meistgelesen",
            "meistgelesene artikel",
            "über den autor",
            "über die autorin",
            "zum autor",
            "schlagwörter",
            "schlagworte",
            "teilen",
            "commentaires",
            "laisser un commentaire",
            "ajouter un commentaire",
            "sur le même sujet",
            "articles liés",
            "articles similaires",
            "à lire aussi",
            "les plus lus",
            "à propos de l'auteur",
            "à propos de l’auteur",
            "mots-clés",
            "partager",
            "réactions",
            "comentarios",
            "deja un comentario",
            "deja una respuesta",
            "noticias relacionadas",
            "artículos relacionados",
            "te puede interesar",
            "lo más leído",
            "más leídas",
            "sobre el autor",
            "sobre la autora",
            "etiquetas",
            "compartir",
            "commenti",
            "lascia un commento",
            "articoli correlati",
            "potrebbe interessarti",
            "i più letti",
            "più letti",
            "l'autore",
            "condividi",
            "comentários",
            "deixe um comentário",
            "deixe uma resposta",
            "notícias relacionadas",
            "artigos relacionados",
            "leia também",
            "mais lidas",
            "mais lidos",
            "sobre o autor",
            "sobre a autora",
            "compartilhar",
            "partilhar",
            "reacties",
            "plaats een reactie",
            "gerelateerde artikelen",
            "lees ook",
            "meest gelezen",
            "over de auteur",
            "delen",
            "комментарии",
            "оставить комментарий",
            "добавить комментарий",
            "читайте также",
            "материалы по теме",
            "похожие статьи",
            "по теме",
            "самое читаемое",
            "популярное",
            "об авторе",
            "теги",
            "поделиться",
            "コメント",
            "コメントを書く",
            "コメントを残す",
            "関連記事",
            "関連ニュース",
            "あわせて読みたい",
            "おすすめ記事",
            "人気記事",
            "アクセスランキング",
            "ランキング",
            "著者について",
            "この記事を書いた人",
            "タグ",
            "シェア",
            "评论",
            "发表评论",
            "相关阅读",
            "相关新闻",
            "相关文章",
            "延伸阅读",
            "热门文章",
            "热门",
            "关于作者",
            "标签",
            "分享",
            "댓글",
            "댓글 쓰기",
            "관련기사",
            "관련 기사",
            "많이 본 뉴스",
            "인기기사",
            "태그",
            "공유",
            "التعليقات",
            "تعليقات",
            "اترك تعليقا",
            "اترك تعليقًا",
            "أضف تعليقا",
            "مواضيع ذات صلة",
            "مقالات ذات صلة",
            "أخبار ذات صلة",
            "اقرأ أيضا",
            "اقرأ أيضًا",
            "الأكثر قراءة",
            "عن الكاتب",
            "الوسوم",
            "مشاركة"));

    /** Those of the words above that stand over nothing but links. */
    private static final WordTable BARS = WordTable.of(List.of(
            "share",
            "share this",
            "tags",
            "teilen",
            "schlagwörter",
            "partager",
            "mots-clés",
            "compartir",
            "etiquetas",
            "condividi",
            "compartilhar",
            "partilhar",
            "delen",
            "поделиться",
            "теги",
            "シェア",
            "タグ",
            "分享",
            "标签",
            "공유",
            "태그",
            "مشاركة",
            "الوسوم"));

    static final int LONGEST_LABEL = 60;

    private Pointers() {}

    /** Whether a line may lead to another page, as far as its first letters tell. */
    static boolean mayBePointer(String text) {
        return STARTS.mayStart(text);
    }

    /** Whether a line starts as one that leads to another page. */
    static boolean isPointer(String text) {
        return STARTS.start(text);
    }

    /** Whether a line is short enough to stand over other lines that lead elsewhere. */
    static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL && isPointer(text);
    }

    /** Whether a line stands over links and no more: signs to share by, tags. */
    static boolean isBar(String text) {
        return isOneOf(BARS, text);
    }

    /** Whether a line is nothing but what stands over comments, other articles or the author's life; a count may be with it. */
    static boolean isSection(String text) {
        return isOneOf(SECTIONS, text);
    }

    /** Whether a text starts with letters of one of those; true for so few that another text may go on. */
    static boolean mayBeSection(String text) {
        return SECTIONS.mayStart(text, firstLetter(text));
    }

    private static boolean isOneOf(WordTable phrases, String line) {
        int start = firstLetter(line);
        int end = line.length();
        while (end > start && isAround(line.charAt(end - 1))) {
            end--;
        }
        return phrases.has(line, start, end);
    }

    private static int firstLetter(String text) {
        int start = 0;
        while (start < text.length() && isAround(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isAround(char c) {
        return !Character.isLetter(c)
                && (Character.isDigit(c) || Character.isWhitespace(c) || "()[]:.,·|»>→…#-–".indexOf(c) >= 0);
    }

    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
