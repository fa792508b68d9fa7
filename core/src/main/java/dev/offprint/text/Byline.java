package dev.offprint.text;

import dev.offprint.credit.Author;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an article, as a line of its own says it, and the date where it stands on the same line.
 *
 * @param authors one at least
 * @param date the date behind the names
 * @param text the line, as far as it names authors
 */
record Byline(List<Author> authors, Optional<PrintedDate> date, String text) {

    private static final Pattern MAIL =
            Pattern.compile("(?i:e-?mail\\s*:\\s*)?<?([^\\s<>()@,;:]{1,64}@[^\\s<>()@,;:]+\\.[\\p{L}]{2,})>?");
    private static final Pattern SPECIAL =
            Pattern.compile("(?i:special (?:correspondent )?(?:to|for) (?:the )?)(\\p{Lu}.{1,80}[^.!?])");
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 7;
    private static final int LONGEST_JOINT = 4;
    /** What announces names; who they are says {@link Author#parse}. A line without such a word could be anything. */
    private static final Pattern START = Pattern.compile(
            "(?:(?:(?:words|text|story|article|written|reported|reporting|report|posted)\\s+)?by|authors?\\s*:"
                    + "|(?:text\\s+|verfasst\\s+|geschrieben\\s+|ein\\s+(?:beitrag|artikel)\\s+)?von|autor(?:in|en)?\\s*:"
                    + "|(?:écrit\\s+|rédigé\\s+|propos\\s+recueillis\\s+)?par|texte\\s+de|auteurs?\\s*:"
                    + "|(?:escrito\\s+)?por|texto\\s+de|autor(?:a|es)?\\s*:"
                    + "|(?:testo\\s+)?di|scritto\\s+da|a\\s+cura\\s+di|autor[ei]\\s*:"
                    + "|(?:geschreven\\s+)?door|tekst\\s*:|автор(?:ы)?|текст\\s*:"
                    + "|(?:取材・)?文(?=[\\s:：・/／=＝])|著者|執筆|作者|撰文|记者|記者|글|بقلم|كتبت?)(?!\\p{L})"
                    + "|(?:作者|撰文|记者|記者)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} .,’'·・&\\-‐]*");
    private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}[\\p{L}\\p{M}’']*");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?:de|del|della|delle|der|den|dem|di|da|dal|do|dos|das|du|des|van|von|vom|zu|zum"
                    + "|zur|ten|ter|te|la|le|les|el|al|bin|ibn|bint|y|e|i|af|av|til|op|in|het|'t|d[’'].*|l[’'].*|and|of|the|for)");

    /** The byline that a line is, or null. */
    static @Nullable Byline read(String line) {
        String text = line.trim();
        Matcher start = START.matcher(text);
        if (text.length() > LONGEST || !start.lookingAt() || start.end() == text.length()) {
            return null;
        }
        for (int i = 1; i < text.length(); i++) {
            Optional<PrintedDate> date = ",|·•—–".indexOf(text.charAt(i)) < 0
                    ? Optional.empty()
                    : DateLabels.read(text.substring(i + 1).trim()).published();
            if (date.isPresent()) {
                return of(text.substring(0, i).trim(), start.end(), date);
            }
        }
        return of(text, start.end(), Optional.empty());
    }

    /** With what a second line says of the authors: an e-mail address, what they are, or whom they write for; else null. */
    @Nullable
    Byline with(String second) {
        String line = second.trim();
        if (line.isEmpty() || line.length() > LONGEST || text.length() > LONGEST) {
            return null;
        }
        Matcher mail = MAIL.matcher(line);
        if (mail.matches()) {
            boolean free = authors.size() == 1 && authors.get(0).email().isEmpty();
            return free ? each(author -> author.email(mail.group(1))) : null;
        }
        Matcher special = SPECIAL.matcher(line);
        if (special.matches()) {
            return each(author -> author.affiliation(special.group(1)));
        }
        List<Author> told = Author.parse(text + ", " + line);
        Matcher start = START.matcher(text);
        boolean same = start.lookingAt()
                && Marks.startsLikeName(line)
                && !Marks.endsSentence(line)
                && told.stream()
                        .map(Author::name)
                        .toList()
                        .equals(authors.stream().map(Author::name).toList())
                && !told.equals(authors)
                && isWhole(text.substring(start.end()) + ", " + line, told);
        return same ? new Byline(told, date, text + ", " + line) : null;
    }

    private Byline each(Consumer<Author.Builder> change) {
        return new Byline(authors.stream().map(author -> author.with(change)).toList(), date, text);
    }

    private static @Nullable Byline of(String text, int start, Optional<PrintedDate> date) {
        List<Author> authors = Author.parse(text);
        boolean names = !authors.isEmpty() && authors.stream().allMatch(author -> isName(author.name()));
        return names && isWhole(text.substring(start), authors) ? new Byline(authors, date, text) : null;
    }

    /** Whether every word of the line is said of an author, save those that join names: none may get lost. */
    private static boolean isWhole(String text, List<Author> authors) {
        long said = authors.stream()
                .flatMap(
                        it -> Stream.of(Optional.of(it.name()), it.jobTitle(), it.affiliation(), it.role(), it.email()))
                .flatMap(Optional::stream)
                .mapToLong(Byline::letters)
                .sum();
        return letters(text) - said <= LONGEST_JOINT * (authors.size() - 1L);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** "By noon the town was empty" is no byline: a name has few words, and but particles begin small. */
    private static boolean isName(String name) {
        if (!NAME.matcher(name).matches() || name.split(" ").length > MOST_WORDS) {
            return false;
        }
        for (String word : name.split(" ")) {
            Matcher small = SMALL_WORD.matcher(word);
            if (small.lookingAt() && !PARTICLE.matcher(word).matches()) {
                return false;
            }
        }
        return Marks.startsLikeName(name);
    }
}
