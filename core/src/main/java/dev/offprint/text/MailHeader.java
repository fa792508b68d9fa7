package dev.offprint.text;

import dev.offprint.credit.Author;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of an e-mail (RFC 5322), as it is sent or as mail programs copy it into a text. Two lines that can be nothing
 * else are needed: a subject, and a date or a sender with an address.
 */
final class MailHeader {

    private static final int MOST_LINES = 200;
    private static final int LONGEST = 2_000;
    /** What says how the text is written, and is heeded by {@link MailText}. */
    private static final Set<String> FORM = Set.of("mime-version", "content-type", "content-transfer-encoding");

    private static final Pattern FIELD = Pattern.compile(
            "(?<name>[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}-]{0,40}(?: [\\p{L}\\p{M}]{1,20}){0,2})[ \\u00A0]?[:：](?<value>.*)");
    private static final Pattern TECHNICAL = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*");
    private static final String MAIL = "[^\\s<>()\\[\\]@,;:\"]{1,64}@[^\\s<>()\\[\\]@,;:\"]{1,190}";
    private static final Pattern NAMED =
            Pattern.compile("\"?(?<name>[^\"<>\\[\\]]{1,200}?)\"?\\s*[<\\[](?:mailto:)?(?<mail>" + MAIL + ")[>\\]]");

    /** One field of the header, unfolded and decoded. */
    private record Field(String name, String value, int number) {}

    private final Map<MailWords.Kind, Field> known = new EnumMap<>(MailWords.Kind.class);
    private final List<Field> others = new ArrayList<>();
    private final int end;

    private MailHeader(List<Field> fields, int end) {
        this.end = end;
        for (Field field : fields) {
            MailWords.Kind kind = MailWords.kind(field.name).orElse(MailWords.Kind.OTHER);
            if (kind == MailWords.Kind.OTHER || field.value.isEmpty() || known.putIfAbsent(kind, field) != null) {
                others.add(field);
            }
        }
    }

    /** The header that begins at a line, or null. */
    static @Nullable MailHeader at(Lines lines, int first) {
        int start = lines.get(first).startsWith("From ") ? first + 1 : first; // the line that parts mails in a mailbox
        int end = start;
        List<Field> fields = new ArrayList<>();
        while (end < lines.size() && !lines.isBlank(end) && end - start <= MOST_LINES) {
            String line = lines.get(end);
            int last = fields.size() - 1;
            Matcher match = FIELD.matcher(line.length() > LONGEST ? "" : line);
            if (last >= 0 && (line.startsWith(" ") || line.startsWith("\t"))) {
                Field field = fields.get(last);
                if (field.value.length() < 10 * LONGEST) {
                    fields.set(last, new Field(field.name, field.value + " " + line.trim(), field.number));
                }
            } else if (match.matches() && isName(match.group("name"))) {
                fields.add(new Field(match.group("name"), match.group("value").trim(), lines.number(end)));
            } else {
                return null;
            }
            end++;
        }
        MailHeader header = new MailHeader(fields, end);
        Field from = header.known.get(MailWords.Kind.FROM);
        boolean sent = header.date().isPresent()
                || (from != null && EncodedWords.decode(from.value).contains("@"));
        return sent && header.known.containsKey(MailWords.Kind.SUBJECT) ? header : null;
    }

    /** Whether it says how the text is written, as mail programs do. */
    boolean tellsForm() {
        return others.stream().anyMatch(field -> FORM.contains(field.name.toLowerCase(Locale.ROOT)));
    }

    /** The line after the header. */
    int end() {
        return end;
    }

    /** The subject, less "Re:" and its like. */
    String title(Findings findings) {
        Field field = known.get(MailWords.Kind.SUBJECT);
        String subject = field == null ? "" : EncodedWords.decode(field.value);
        int number = field == null ? 0 : field.number;
        findings.info(
                "mail-header", number, "the text begins with the header of an e-mail", "its subject is the headline");
        int prefix = MailWords.prefix(subject);
        if (prefix > 0) {
            findings.info(
                    "subject-prefix",
                    number,
                    "the subject begins with "
                            + Findings.shown(subject.substring(0, prefix).trim()),
                    "that is left out of the headline");
        }
        return subject.substring(prefix);
    }

    /** Who sent it. */
    List<Author> authors() {
        Field from = known.get(MailWords.Kind.FROM);
        if (from == null) {
            return List.of();
        }
        String value = EncodedWords.decode(from.value);
        Matcher named = NAMED.matcher(value);
        if (named.matches() && !Lines.isBlank(named.group("name"))) {
            return List.of(Author.builder(named.group("name").trim())
                    .email(named.group("mail"))
                    .build());
        }
        return Author.parse(value);
    }

    /** Says that the text names other authors than the sender. */
    void tellSender(Findings findings) {
        Field from = known.get(MailWords.Kind.FROM);
        if (from != null) {
            tell(from, findings);
        }
    }

    /** Says that the text names another day than the header; one that cannot be read is told with the rest. */
    void tellDate(Findings findings) {
        Field date = known.get(MailWords.Kind.DATE);
        if (date != null && date().isPresent()) {
            tell(date, findings);
        }
    }

    /** When it was sent. */
    Optional<PrintedDate> date() {
        return Optional.ofNullable(known.get(MailWords.Kind.DATE)).map(field -> PrintedDate.read(field.value));
    }

    /** The line of the date, or of the subject. */
    int dateNumber() {
        Field date = known.get(MailWords.Kind.DATE);
        return date == null ? 1 : date.number;
    }

    /** Says which lines are left out. */
    void tellRest(Findings findings) {
        List<Field> left = new ArrayList<>(others);
        left.removeIf(field -> FORM.contains(field.name.toLowerCase(Locale.ROOT)));
        Field date = known.get(MailWords.Kind.DATE);
        if (date != null && date().isEmpty()) {
            left.add(date);
        }
        Field from = known.get(MailWords.Kind.FROM);
        if (from != null && authors().isEmpty()) {
            left.add(from);
        }
        left.forEach(field -> tell(field, findings));
    }

    private static void tell(Field field, Findings findings) {
        findings.info(
                "mail-field-dropped",
                field.number,
                "the header has " + Findings.whole(field.name + ": " + EncodedWords.decode(field.value)),
                "the line is left out");
    }

    private static boolean isName(String name) {
        return MailWords.kind(name).isPresent() || TECHNICAL.matcher(name).matches();
    }
}
