package dev.offprint.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a line says, with the words that tell of which is which: "Publié le 3 mai 2024 - Mis à jour le 4 mai
 * 2024".
 *
 * @param published when the article appeared
 * @param modified when it was changed last
 */
record DateLabels(Optional<PrintedDate> published, Optional<PrintedDate> modified) {

    private static final String AFTER = "(?:\\s*[:：]\\s*(?:(?:le|el|il|am|em|op|в)\\s+)?"
            + "|\\s+(?:on|at|am|le|el|il|em|op|в|في)(?!\\p{L})\\s*:?\\s*|\\s+|(?=\\d)|$)";
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:(?:first\\s+|originally\\s+)?published|posted|date|(?:erst)?veröffentlicht|erschienen|publié(?:e)?|publicad[oa]"
                    + "|pubblicat[oa]|gepubliceerd|geplaatst|опубликовано|дата(?:\\s+публикации)?|发布(?:于|时间)?|發布(?:於|時間)?"
                    + "|发表(?:于|时间)?|公開日?|掲載日?|配信|投稿日|입력|등록|게시|발행|نُ?شرت?|تاريخ\\s+النشر)"
                    + AFTER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MODIFIED = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:(?:last\\s+)?(?:updated?|modified|revised)"
                    + "|(?:zuletzt\\s+)?(?:aktualisiert|geändert|überarbeitet)|stand|letzte\\s+(?:aktualisierung|änderung)"
                    + "|(?:dernière\\s+)?mise?\\s+à\\s+jour|modifiée?|actualisée?|(?:última\\s+)?actualiza(?:do|ción)"
                    + "|aggiornat[oa]|ultim[oa]\\s+(?:aggiornamento|modifica)|atualizad[oa]|última\\s+atualização|modificad[oa]"
                    + "|(?:laatst\\s+)?(?:bijgewerkt|gewijzigd|aangepast)|обновлено|изменено|最后更新|更新(?:于|時間|时间|日)?"
                    + "|最終更新日?|수정|업데이트|최종수정|آخر\\s+تحديث|تم\\s+التحديث|تحديث)"
                    + AFTER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EDGES = Pattern.compile("^[\\s\\-–—|·•,،;/(（]+|[\\s\\-–—|·•,،;/(（)）]+$");

    private static final DateLabels NONE = new DateLabels(Optional.empty(), Optional.empty());

    /** The dates of a line that says nothing else; none of both otherwise. */
    static DateLabels read(String line) {
        PrintedDate alone = published(line);
        if (alone != null) {
            return new DateLabels(Optional.of(alone), Optional.empty());
        }
        Matcher label = MODIFIED.matcher(line);
        while (label.find()) {
            String before = trim(line.substring(0, label.start()));
            PrintedDate modified = PrintedDate.read(trim(line.substring(label.end())));
            PrintedDate published = published(before);
            if (modified != null && (published != null || before.isEmpty())) {
                return new DateLabels(Optional.ofNullable(published), Optional.of(modified));
            }
            if (modified == null && label.end() == line.length() && published != null) { // "2024年5月3日 更新"
                return new DateLabels(Optional.empty(), Optional.of(published));
            }
        }
        return NONE;
    }

    boolean isEmpty() {
        return published.isEmpty() && modified.isEmpty();
    }

    private static @Nullable PrintedDate published(String text) {
        Matcher label = PUBLISHED.matcher(text);
        String rest = label.lookingAt() ? text.substring(label.end()) : text;
        return PrintedDate.read(rest.replaceFirst("\\s*(?:公開|掲載|配信|发布|發布)$", ""));
    }

    private static String trim(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
