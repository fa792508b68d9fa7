package dev.offprint.html.page;

import dev.offprint.rule.WordTable;
import java.util.List;
import java.util.Locale;

/** Words that stand before names and dates in the lines around a headline, in the languages that are read. */
final class BylineWords {

    /** Before a name, and nowhere else at the start of a line. */
    private static final LineStarts SURE = LineStarts.of(
            "by ",
            "by: ",
            "written by ",
            "posted by ",
            "published by ",
            "words by ",
            "story by ",
            "submitted by ",
            "reported by ",
            "author: ",
            "authors: ",
            "autor: ",
            "autora: ",
            "autore: ",
            "auteur : ",
            "auteur: ",
            "écrit par ",
            "publié par ",
            "escrito por ",
            "publicado por ",
            "scritto da ",
            "geschrieben von ",
            "veröffentlicht von ",
            "автор: ",
            "автор ",
            "текст: ",
            "بقلم ",
            "بقلم: ",
            "كتب ",
            "كتبت ",
            "文・",
            "文/",
            "文／",
            "文：",
            "取材・文・",
            "取材・文：",
            "執筆：",
            "著者：",
            "撰文：",
            "作者：",
            "作者:",
            "글 ",
            "글: ",
            "napisał ",
            "tekst: ",
            "yazan: ");

    /** Before a name, and before much else. */
    private static final LineStarts UNSURE = LineStarts.of(
            "von ", "par ", "por ", "di ", "da ", "door ", "av ", "af ", "texto: ", "texte : ", "text: ", "od ");

    private static final List<String> UPDATED = List.of(
            "updated",
            "last modified",
            "modified",
            "last edited",
            "aktualisiert",
            "geändert",
            "mis à jour",
            "modifié",
            "mise à jour",
            "actualizado",
            "modificado",
            "atualizado",
            "aggiornato",
            "modificato",
            "bijgewerkt",
            "uppdaterad",
            "opdateret",
            "oppdatert",
            "zaktualizowano",
            "aktualizacja",
            "обновлено",
            "изменено",
            "更新",
            "最終更新",
            "수정",
            "업데이트",
            "آخر تحديث",
            "تحديث");

    private static final List<String> PUBLISHED = List.of(
            "published",
            "posted",
            "first published",
            "veröffentlicht",
            "erschienen",
            "publié",
            "paru",
            "publicado",
            "pubblicato",
            "gepubliceerd",
            "publicerad",
            "publiceret",
            "publisert",
            "opublikowano",
            "опубликовано",
            "公開",
            "公開日",
            "发布",
            "發布",
            "入力",
            "입력",
            "نُشر",
            "نشر");

    private static final WordTable OF_AUTHORS = WordTable.of(List.of(
            "author",
            "authors",
            "autor",
            "autores",
            "autoren",
            "auteur",
            "auteurs",
            "autore",
            "autori",
            "profile",
            "profiles",
            "profil",
            "people",
            "person",
            "by",
            "byline",
            "contributor",
            "contributors",
            "columnist",
            "columnists",
            "journalist",
            "journalists",
            "editor",
            "editors",
            "redactie",
            "team",
            "bio",
            "bios",
            "writer",
            "writers",
            "reporter",
            "reporters",
            "redakteur",
            "staff",
            "redaktion",
            "signataires",
            "opinionista",
            "firmas"));

    private BylineWords() {}

    /** Whether a line begins with a word that always announces a name. */
    static boolean announces(String line) {
        return SURE.start(line);
    }

    /** Whether a line begins with a word that may announce one. */
    static boolean mayAnnounce(String line) {
        return UNSURE.start(line);
    }

    /** Where a line, in lower case, speaks of a change; -1 for nowhere. */
    static int updated(String line) {
        return first(line, UPDATED);
    }

    /** Where a line, in lower case, speaks of publication; -1 for nowhere. */
    static int published(String line) {
        return first(line, PUBLISHED);
    }

    /** A byline without "published", "updated" and what follows: the author comes before. */
    static String beforeDates(String byline) {
        String line = byline.toLowerCase(Locale.ROOT);
        int end = byline.length();
        for (int at : new int[] {published(line), updated(line)}) {
            boolean of = at > 0 && line.startsWith(" by ", line.indexOf(' ', at));
            end = at > 2 && at < line.length() && !of ? Math.min(end, at) : end;
        }
        return line.length() == byline.length() ? byline.substring(0, end) : byline;
    }

    private static int first(String line, List<String> words) {
        int first = -1;
        for (String word : words) {
            int at = line.indexOf(word);
            boolean inWord = at > 0 && Character.isLetter(line.charAt(at - 1)) && line.charAt(at) < '\u0600';
            first = at < 0 || inWord || first >= 0 && first < at ? first : at;
        }
        return first;
    }

    /** Whether an address is that of a page about somebody: {@code /author/ada-vale}, {@code /@ada}. */
    static boolean isOfAuthor(String address) {
        if (address.contains("?author=") || address.contains("/@")) {
            return true;
        }
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            int end = slash + 1;
            while (end < address.length() && Character.isLetter(address.charAt(end))) {
                end++;
            }
            if (OF_AUTHORS.has(address, slash + 1, end)) {
                return true;
            }
        }
        return false;
    }
}
