package dev.offprint.html;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The labels in one language. Twelve languages have their own; for any other the words are English, and {@link #isOwn()}
 * is false, so that a writer leaves out what it can and marks the rest as English.
 */
final class Labels {

    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "ru", "ja", "zh", "ko", "ar");

    /** One line for each label, its words in the order of the languages above; an underscore is a space at either end, a # a number. */
    private static final Map<Label, List<String>> TABLE = read("""
            SKIP | Skip to content | Zum Inhalt | Aller au contenu | Ir al contenido | Vai al contenuto | \
                Ir para o conteúdo | Naar de inhoud | К содержанию | 本文へ | 跳到正文 | 본문으로 | انتقل إلى المحتوى
            BY | By_ | Von_ | Par_ | Por_ | Di_ | Por_ | Door_ | Текст:_ | 文： | 作者： | 글_ | بقلم_
            COMMA | ,_ | ,_ | ,_ | ,_ | ,_ | ,_ | ,_ | ,_ | 、 | 、 | ,_ | ،_
            AND | _and_ | _und_ | _et_ | _y_ | _e_ | _e_ | _en_ | _и_ | 、 | 、 | ,_ | _و
            UPDATED | Updated | Aktualisiert | Mis à jour | Actualizado | Aggiornato | Atualizado | Bijgewerkt | \
                Обновлено | 更新 | 更新 | 업데이트 | حُدِّث
            UPDATES | Updates and corrections | Nachträge und Korrekturen | Mises à jour et corrections | \
                Actualizaciones y correcciones | Aggiornamenti e correzioni | Atualizações e correções | \
                Aanvullingen en correcties | Дополнения и исправления | 更新と訂正 | 更新与更正 | 업데이트 및 정정 | تحديثات وتصحيحات
            UPDATE | Update | Nachtrag | Mise à jour | Actualización | Aggiornamento | Atualização | Aanvulling | \
                Дополнение | 更新 | 更新 | 업데이트 | تحديث
            CORRECTION | Correction | Korrektur | Correction | Corrección | Correzione | Correção | Correctie | \
                Исправление | 訂正 | 更正 | 정정 | تصحيح
            FOOTNOTES | Footnotes | Fußnoten | Notes | Notas | Note | Notas | Voetnoten | Примечания | 脚注 | 脚注 | 각주 | \
                الحواشي
            BACK_TO_TEXT | Back to text | Zurück zum Text | Retour au texte | Volver al texto | Torna al testo | \
                Voltar ao texto | Terug naar de tekst | Назад к тексту | 本文に戻る | 返回正文 | 본문으로 돌아가기 | عودة إلى النص
            TOPICS | Topics | Themen | Thèmes | Temas | Argomenti | Temas | Onderwerpen | Темы | トピック | 主题 | 주제 | \
                مواضيع
            IN_RESPONSE_TO | In response to | Antwort auf | En réponse à | En respuesta a | In risposta a | \
                Em resposta a | In antwoord op | В ответ на | 元の記事 | 回应 | 원문 | ردًا على
            OTHER_LANGUAGES | Other languages | Andere Sprachen | Autres langues | Otros idiomas | Altre lingue | \
                Outras línguas | Andere talen | Другие языки | ほかの言語 | 其他语言 | 다른 언어 | لغات أخرى
            FILES | Files | Dateien | Fichiers | Archivos | File | Ficheiros | Bestanden | Файлы | ファイル | 文件 | 파일 | \
                ملفات
            LINK | Link | Link | Lien | Enlace | Link | Link | Link | Ссылка | リンク | 链接 | 링크 | رابط
            TERMS | Terms of use | Nutzungsbedingungen | Conditions d’utilisation | Condiciones de uso | \
                Condizioni d’uso | Termos de uso | Gebruiksvoorwaarden | Условия использования | 利用条件 | 使用条款 | 이용 약관 | \
                شروط الاستخدام
            LICENSING | Licensing | Lizenzierung | Obtenir une licence | Licencias | Licenze | Licenciamento | \
                Licenties | Лицензирование | 利用許諾 | 授权 | 이용 허락 | الترخيص
            NAVIGATION | Site | Seiten | Site | Sitio | Sito | Site | Site | Сайт | サイト | 网站 | 사이트 | الموقع
            NOTE | Note | Hinweis | Remarque | Nota | Nota | Nota | Opmerking | Примечание | 注 | 注意 | 참고 | ملاحظة
            TIP | Tip | Tipp | Conseil | Consejo | Consiglio | Dica | Tip | Совет | ヒント | 提示 | 팁 | نصيحة
            WARNING | Warning | Warnung | Attention | Advertencia | Attenzione | Aviso | Waarschuwing | Внимание | \
                警告 | 警告 | 경고 | تحذير
            RELATED | Related | Zum Thema | À lire aussi | Relacionado | Sull’argomento | Relacionado | Gerelateerd | \
                По теме | 関連 | 相关 | 관련 | ذو صلة
            SPONSORED | Sponsored | Anzeige | Contenu sponsorisé | Patrocinado | Sponsorizzato | Patrocinado | \
                Gesponsord | Реклама | 提供 | 赞助内容 | 협찬 | محتوى مموّل
            TABLE | Table | Tabelle | Tableau | Tabla | Tabella | Tabela | Tabel | Таблица | 表 | 表格 | 표 | جدول
            ARTICLES | Articles | Artikel | Articles | Artículos | Articoli | Artigos | Artikelen | Статьи | 記事 | 文章 | \
                기사 | مقالات
            TOPIC | Topic | Thema | Thème | Tema | Argomento | Tema | Onderwerp | Тема | トピック | 主题 | 주제 | موضوع
            PAGE | Page # | Seite # | Page # | Página # | Pagina # | Página # | Pagina # | Страница # | \
                #ページ目 | 第#页 | #쪽 | الصفحة #
            PAGES | Pages | Seiten | Pages | Páginas | Pagine | Páginas | Pagina’s | Страницы | ページ | 页码 | 페이지 | \
                الصفحات
            PREVIOUS_PAGE | Previous page | Vorherige Seite | Page précédente | Página anterior | Pagina precedente | \
                Página anterior | Vorige pagina | Предыдущая страница | 前のページ | 上一页 | 이전 페이지 | الصفحة السابقة
            NEXT_PAGE | Next page | Nächste Seite | Page suivante | Página siguiente | Pagina successiva | \
                Próxima página | Volgende pagina | Следующая страница | 次のページ | 下一页 | 다음 페이지 | الصفحة التالية
            """);

    private static final Map<String, Labels> BY_LANGUAGE = new HashMap<>();

    static {
        for (int i = 0; i < LANGUAGES.size(); i++) {
            BY_LANGUAGE.put(LANGUAGES.get(i), new Labels(i, true));
        }
    }

    private static final Labels FOREIGN = new Labels(0, false);

    private final int column;
    private final boolean own;

    private Labels(int column, boolean own) {
        this.column = column;
        this.own = own;
    }

    /** The labels for a BCP 47 tag: those of its language, whatever its region or script. */
    static Labels of(String language) {
        return BY_LANGUAGE.getOrDefault(primary(language), FOREIGN);
    }

    /**
     * The language of a tag that is spelt as {@link Locale#toLanguageTag} spells it, as all tags of the model and of our
     * options are.
     */
    static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** Whether the words are in the language that was asked for. */
    boolean isOwn() {
        return own;
    }

    /** The language of the words. */
    String language() {
        return LANGUAGES.get(column);
    }

    String get(Label label) {
        return TABLE.get(label).get(column);
    }

    /** The words with a number in them, in the digits of the language that was asked for. */
    String numbered(Label label, int number, String language) {
        return get(label).replace("#", own ? LocalDates.number(number, language) : Integer.toString(number));
    }

    /** Whether these are the words for the label in any of the languages. */
    static boolean isIn(Label label, String words) {
        return TABLE.getOrDefault(label, List.of()).contains(words);
    }

    private static Map<Label, List<String>> read(String table) {
        Map<Label, List<String>> words = new EnumMap<>(Label.class);
        table.lines().forEach(line -> {
            List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
            words.put(
                    Label.valueOf(cells.get(0)),
                    cells.stream().skip(1).map(cell -> cell.replace('_', ' ')).toList());
        });
        return words;
    }
}
