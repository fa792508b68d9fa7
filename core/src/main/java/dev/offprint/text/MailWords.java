package dev.offprint.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words before the lines of an e-mail's header, as mail programs copy them in twelve languages. */
final class MailWords {

    /** What a line of the header says. */
    enum Kind {
        FROM,
        SUBJECT,
        DATE,
        OTHER
    }

    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        put(Kind.FROM, "from|von|de|da|van|от|от кого|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람|من");
        put(Kind.SUBJECT, "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема|主题|主題|主旨|件名|제목|الموضوع");
        put(
                Kind.DATE,
                "date|sent|datum|gesendet|envoyé|fecha|enviado|enviado el|data|inviato|enviada em|enviado em|verzonden"
                        + "|дата|отправлено|日期|发送时间|寄件日期|日付|送信日時|날짜|보낸 날짜|التاريخ|تاريخ الإرسال");
        put(
                Kind.OTHER,
                "to|cc|bcc|an|kopie|à|pour|a|para|per|aan|кому|копия|收件人|抄送|宛先|받는 사람|받는사람|참조|إلى|نسخة|attachments|anlagen"
                        + "|pièces jointes|adjuntos|allegati|anexos|bijlagen|вложения|附件|添付ファイル|첨부|المرفقات");
    }

    private static final Pattern PREFIX = Pattern.compile(
            "(?:(?:re|fwd?|aw|wg|antw|tr|rv|rif|ref|enc|doorst|на|ответ|пересл|回复|转发|答复|返信|転送|회신|전달|رد)(?:\\[\\d{1,3}])?\\s*[:：]\\s*)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MailWords() {}

    /** What the line with this word says, if the word is one of these. */
    static Optional<Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word.trim().toLowerCase(Locale.ROOT)));
    }

    /** How many characters of a subject only say that it answers or forwards another: "Re: Fwd: ". */
    static int prefix(String subject) {
        var match = PREFIX.matcher(subject);
        return match.lookingAt() && match.end() < subject.length() ? match.end() : 0;
    }

    private static void put(Kind kind, String words) {
        for (String word : words.split("\\|")) {
            KINDS.put(word, kind);
        }
    }
}
