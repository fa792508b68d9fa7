package dev.offprint.markdown;

import dev.offprint.body.Attribution;
import dev.offprint.body.Inline;
import dev.offprint.body.Link;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.body.WorkTitle;
import dev.offprint.credit.Author;
import dev.offprint.rule.Dates;
import java.net.URI;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is quoted: {@code Ben Orr, *The last tide*, The Evening Ledger, 2012}. The line stays as it is; person and work
 * are told only where nothing else can be meant: the title is what is emphasised, alone; the one part before it that looks
 * like a name is the person; after it may stand a date, and before that the paper.
 */
final class AttributionLine {

    private static final int MOST_WORDS = 5;
    private static final Pattern DASH = Pattern.compile("^\\s*(?:[—–―‒]|--)\\s*");
    private static final Pattern DATE = Pattern.compile("\\(?([12]\\d{3}(?:-\\d{2}(?:-\\d{2})?)?)\\)?");

    private AttributionLine() {}

    /** The content less the dash that it begins with. */
    static List<Inline> withoutDash(List<Inline> content) {
        List<Inline> rest = new ArrayList<>(content);
        if (!rest.isEmpty() && rest.get(0) instanceof Text text) {
            rest.set(0, new Text(DASH.matcher(text.text()).replaceFirst("")));
        }
        return rest;
    }

    /** The attribution that a line without its dash is. */
    static Attribution read(List<Inline> text) {
        int title = -1;
        for (int i = 0; i < text.size(); i++) {
            Inline inline = text.get(i);
            boolean plain = inline instanceof Text;
            if (!plain && (title >= 0 || !isTitle(inline))) {
                return new Attribution(text, Optional.empty(), Optional.empty());
            }
            title = plain ? title : i;
        }
        if (title < 0) {
            return new Attribution(text, Optional.empty(), Optional.empty());
        }
        List<String> before = parts(text.subList(0, title));
        List<String> after = parts(text.subList(title + 1, text.size()));
        Temporal date = after.isEmpty() ? null : date(after.get(after.size() - 1));
        if (date != null) {
            after.remove(after.size() - 1);
        }
        boolean clear = before.size() <= 1
                && after.size() <= 1
                && before.stream().allMatch(AttributionLine::isName)
                && after.stream().allMatch(AttributionLine::isName);
        if (!clear) {
            return new Attribution(text, Optional.empty(), Optional.empty());
        }
        Work.Builder work = Work.builder()
                .title(Inline.text(List.of(text.get(title))))
                .url(url(text.get(title)).orElse(null))
                .publisher(after.isEmpty() ? null : after.get(0));
        Optional<Author> person = before.isEmpty() ? Optional.empty() : Optional.of(Author.of(before.get(0)));
        return new Attribution(text, person, Optional.of((date == null ? work : work.date(date)).build()));
    }

    private static boolean isTitle(Inline inline) {
        if (inline instanceof Link link) {
            return Content.isVisible(link.content());
        }
        boolean emphasis = inline instanceof Styled styled && styled.style() == Styled.Style.EMPHASIS;
        return (emphasis || inline instanceof WorkTitle) && Content.isVisible(inline.children());
    }

    private static Optional<URI> url(Inline title) {
        if (title instanceof Link link) {
            return Optional.of(link.url());
        }
        return title.children().size() == 1 && title.children().get(0) instanceof Link link
                ? Optional.of(link.url())
                : Optional.empty();
    }

    private static List<String> parts(List<Inline> text) {
        List<String> parts = new ArrayList<>();
        for (String part : Inline.text(text).split("[,;]")) {
            String name = part.strip();
            if (!name.isEmpty() && !name.equals(".")) {
                parts.add(name);
            }
        }
        return parts;
    }

    private static @Nullable Temporal date(String part) {
        var date = DATE.matcher(part);
        try {
            return date.matches() ? Dates.parse("date", date.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isName(String part) {
        return part.split(" ").length <= MOST_WORDS
                && part.codePoints().filter(Character::isLetter).limit(1).anyMatch(c -> !Character.isLowerCase(c))
                && part.chars().noneMatch(Character::isDigit);
    }
}
