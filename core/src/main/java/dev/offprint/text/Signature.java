package dev.offprint.text;

import dev.offprint.credit.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands below the line {@code -- } at the end of an e-mail (RFC 3676, section 4.3).
 *
 * @param lines the whole text without it; copyright lines in it stay
 * @param taken what was taken out
 * @param number the line of the dashes; 0 where there is none
 */
record Signature(Lines lines, List<String> taken, int number) {

    private static final int MOST_LINES = 12;
    private static final Pattern MAIL = Pattern.compile("[^\\s<>()@,;:]{1,64}@[^\\s<>()@,;:]{1,190}\\.\\p{L}{2,}");

    /**
     * Takes the signature out.
     *
     * @param mail whether the text is a mail: then the dashes need no space behind them, which editors strip
     */
    static Signature of(Lines lines, boolean mail) {
        int end = lines.size();
        while (end > 0 && lines.isBlank(end - 1)) {
            end--;
        }
        for (int at = end - 1; at > 0 && at >= end - MOST_LINES; at--) {
            String line = lines.get(at);
            if (line.equals("-- ") || (mail && line.equals("--"))) {
                return without(lines, at, end);
            }
        }
        return new Signature(lines, List.of(), 0);
    }

    private static Signature without(Lines lines, int at, int end) {
        List<String> left = new ArrayList<>(lines.texts());
        List<String> taken = new ArrayList<>();
        FootLines foot = new FootLines();
        left.set(at, "");
        for (int i = at + 1; i < end; i++) {
            if (!lines.isBlank(i) && !foot.takes(lines.get(i).trim())) {
                taken.add(lines.get(i).trim());
                left.set(i, "");
            }
        }
        return new Signature(new Lines(left, lines.first()), taken, lines.number(at));
    }

    /** Says what was taken out. */
    void tell(Findings findings) {
        if (number > 0) {
            findings.info(
                    "signature-dropped",
                    number,
                    "below \"-- \" stands the signature " + Findings.whole(String.join(" / ", taken)),
                    "it is left out of the text");
        }
    }

    /** The author with what the signature says of them: who they are, if nothing else does, and their e-mail address. */
    List<Author> complete(List<Author> authors) {
        if (taken.isEmpty()) {
            return authors;
        }
        Optional<String> mail = taken.stream()
                .map(MAIL::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
        Byline first = Byline.read("By " + taken.get(0));
        if (first == null || first.authors().size() != 1) {
            return authors;
        }
        Author signed = first.authors().get(0);
        boolean unknown = authors.isEmpty() && signed.name().indexOf(' ') > 0;
        boolean same = authors.size() == 1 && authors.get(0).name().equals(signed.name());
        boolean free = authors.isEmpty() || authors.get(0).email().isEmpty();
        if (!unknown && !same) {
            return authors;
        }
        Author author = unknown ? signed : authors.get(0);
        return List.of(free && mail.isPresent() ? author.with(change -> change.email(mail.get())) : author);
    }
}
