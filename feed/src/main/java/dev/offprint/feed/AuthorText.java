package dev.offprint.feed;

import dev.offprint.rule.Characters;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People as feeds spell them in one text: {@code mail (Name)}, {@code Name <mail>}, the same without or with other
 * brackets, a name or an address alone.
 */
final class AuthorText {

    private static final String MAIL = "(?:mailto:)?([^\\s@<>()\\[\\]\",;]+@[^\\s@<>()\\[\\]\",;]+)";
    private static final Pattern MAIL_AND_NAME = Pattern.compile(MAIL + "\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern NAME_AND_MAIL = Pattern.compile("\"?([^<>\"]*?)\"?\\s*<" + MAIL + ">");
    private static final Pattern MAIL_DASH_NAME = Pattern.compile(MAIL + "\\s+[-\u2013\u2014:]\\s+([^@]+)");
    private static final Pattern MAIL_BESIDE_NAME = Pattern.compile(MAIL + "[\\s,;:]+([^@<>()\\[\\],;:]+)");
    private static final Pattern NAME_BESIDE_MAIL = Pattern.compile(
            "([^@<>()\\[\\],;:]+?)(?:[,;:]\\s*|\\s+[-\u2013\u2014]\\s+|\\s)[(\\[]?\\s*" + MAIL + "\\s*[)\\]]?");
    private static final Pattern MAIL_ALONE = Pattern.compile("[<(]?" + MAIL + "[>)]?");
    private static final Pattern PART = Pattern.compile("\\s*[,;]\\s*(?=[^,;]*@)");
    private static final int LONGEST = 500;

    private AuthorText() {}

    /** The people that the text names, in its order. Only a text in which each part has an address is more than one. */
    static List<PersonDraft> parse(PersonDraft.Source source, String written) {
        String text = bare(Characters.line(written));
        List<PersonDraft> people = new ArrayList<>(1);
        if (text.isEmpty()) {
            return people;
        }
        if (text.indexOf('@') < 0 || text.length() > LONGEST) {
            people.add(named(source, text));
            return people;
        }
        String[] parts = PART.split(text);
        for (String part : parts) {
            people.add(one(source, part));
        }
        boolean isList = people.stream().allMatch(person -> person.email != null);
        return parts.length == 1 || isList ? people : List.of(one(source, text));
    }

    /** An address for mail, which some write as a link. */
    static String address(String mail) {
        String text = mail.strip();
        return text.regionMatches(true, 0, "mailto:", 0, 7) ? text.substring(7) : text;
    }

    /** RSS puts names in brackets, behind the address for mail; some leave that out. */
    private static String bare(String text) {
        boolean isBracketed = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        return isBracketed ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static PersonDraft one(PersonDraft.Source source, String text) {
        Matcher matcher = MAIL_AND_NAME.matcher(text);
        if (matcher.matches()) {
            return mailed(source, matcher.group(2), matcher.group(1));
        }
        matcher = MAIL_DASH_NAME.matcher(text);
        if (matcher.matches()) {
            return mailed(source, matcher.group(2), matcher.group(1));
        }
        matcher = NAME_AND_MAIL.matcher(text);
        if (matcher.matches()) {
            return mailed(source, matcher.group(1), matcher.group(2));
        }
        matcher = MAIL_BESIDE_NAME.matcher(text);
        if (matcher.matches()) {
            return mailed(source, matcher.group(2), matcher.group(1));
        }
        matcher = NAME_BESIDE_MAIL.matcher(text);
        if (matcher.matches()) {
            return mailed(source, matcher.group(1), matcher.group(2));
        }
        matcher = MAIL_ALONE.matcher(text);
        return matcher.matches() ? mailed(source, "", matcher.group(1)) : named(source, text);
    }

    private static PersonDraft mailed(PersonDraft.Source source, String name, String email) {
        String line = Characters.line(name);
        PersonDraft person = new PersonDraft(source, line.isEmpty() ? email : line);
        person.email = email;
        return person;
    }

    private static PersonDraft named(PersonDraft.Source source, String text) {
        PersonDraft person = new PersonDraft(source, text);
        Optional<URI> url = text.startsWith("http") ? Links.read(text, null) : Optional.empty();
        person.url = url.filter(Links::isPage).orElse(null);
        return person;
    }
}
