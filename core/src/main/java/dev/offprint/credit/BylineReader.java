package dev.offprint.credit;

import dev.offprint.credit.NameSplitter.Joint;
import dev.offprint.credit.NameSplitter.Piece;
import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a byline: "By Ada Vale and Ben Orr, Staff Writers". What is no name, role or affiliation is left out. */
final class BylineReader {

    private static final Meanings BY = Meanings.of(Meaning.BY, Meaning.BYLINE);
    private static final Meanings BY_OR_PARTICLE = Meanings.of(Meaning.BY_OR_PARTICLE);
    private static final Meanings SCOPE = Meanings.of(Meaning.SCOPE);
    private static final Meanings ROLE = Meanings.of(Meaning.ROLE);
    private static final Meanings AFFILIATION = Meanings.of(Meaning.AFFILIATION);
    private static final Meanings PLACE = Meanings.of(Meaning.PLACE);

    private static final int SHORTEST_TASK = 7;

    private final Line line;
    private final int most;
    private final List<Author> authors = new ArrayList<>();
    /** The first author that a role in the plural is meant for. */
    private int group;

    private BylineReader(Line line, int most) {
        this.line = line;
        this.most = most;
    }

    static List<Author> read(Line line, int most) {
        return new BylineReader(line, most).read();
    }

    private List<Author> read() {
        int from = afterBy(0);
        for (Piece piece : NameSplitter.split(line, from, line.size())) {
            if (authors.size() == most) {
                break;
            }
            piece(piece);
        }
        return authors.size() < 2
                ? List.copyOf(authors)
                : authors.stream().distinct().toList();
    }

    private void piece(Piece piece) {
        int from = afterBy(piece.from());
        String role = "";
        Line.Found part = line.find(from, SCOPE);
        if (part != null && isBy(part.end())) {
            role = line.text(from, part.end());
            from = afterBy(part.end());
        }
        int to = tail(from, piece.to());
        if (from >= to
                || NameReader.group(line, new Piece(from, to, piece.joint())).isPresent()) {
            return;
        }
        boolean follows = !authors.isEmpty() && piece.joint() != Joint.AND && role.isEmpty() && from == piece.from();
        if (follows && isEmail(from, to)) {
            email(line.text(from, to));
        } else if (follows && isRole(from, to)) {
            jobTitle(line.text(from, to));
            affiliate(to, piece.to());
        } else if (follows && isAffiliation(piece)) {
            changeLast(author -> author.affiliation(line.text(piece.from(), piece.to())));
        } else if (!(follows && isAside(piece))) {
            author(from, to, role, piece.joint());
            affiliate(to, piece.to());
        }
    }

    private void author(int from, int to, String role, Joint joint) {
        int end = numberOrEnd(from, to);
        if (end - from > 2 && isEmail(end - 1, end) && titleStart(from, end - 1) < end - 1) {
            author(from, end - 1, role, joint);
            email(line.text(end - 1, end));
            return;
        }
        int title = titleStart(from, end);
        Piece name = new Piece(from, title, joint);
        if (!NameReader.isWrittenAsName(line, from, title)) {
            return;
        }
        Optional<Author> author = NameReader.read(line, name);
        if (author.isEmpty()) {
            return;
        }
        group = joint == Joint.AND || joint == Joint.COMMA && !hasTitle() ? group : authors.size();
        String text = author.get().name();
        boolean isLast = title == end && text.endsWith(line.text(title - 1, title));
        int suffix = isLast ? line.grownSuffix(title - 1, ROLE) : 0;
        String bare = text.substring(0, text.length() - suffix);
        String job = suffix > 0 ? text.substring(bare.length()) : line.text(title, end);
        boolean more = suffix > 0 || !role.isEmpty() || !job.isEmpty();
        authors.add(more ? author.get().with(it -> it.name(bare).role(role).jobTitle(job)) : author.get());
    }

    private boolean isEmail(int from, int to) {
        return to - from == 1 && line.is(from, Type.ADDRESS) && Addresses.isEmail(line.text(from, to));
    }

    /** Behind one name it is theirs; behind several nobody can tell whose. */
    private void email(String address) {
        if (authors.size() == 1 && authors.get(0).email().isEmpty()) {
            changeLast(author -> author.email(address));
        }
    }

    private boolean hasTitle() {
        return !authors.isEmpty() && authors.get(authors.size() - 1).jobTitle().isPresent();
    }

    /** The token after the words that announce names. */
    private int afterBy(int i) {
        int at = i;
        Line.Found by = line.find(at, BY);
        while (by != null && isAnnouncement(at, by)) {
            at = by.end();
            at += isSign(at) ? 1 : 0;
            by = line.find(at, BY);
        }
        Line.Found particle = at == i ? line.find(i, BY_OR_PARTICLE) : null;
        boolean isBy = particle != null && particle.argument().equals("by") && isName(particle.end());
        return isBy ? particle.end() : at;
    }

    /** "By" always announces a name, "written by" too; a noun like "text" only before a sign. */
    private boolean isAnnouncement(int i, Line.Found by) {
        int next = by.end();
        if (by.meaning() == Meaning.BY || next >= line.size() || isSign(next) || line.starts(next, BY)) {
            return by.meaning() == Meaning.BY || next < line.size();
        }
        boolean noun = line.starts(i, SCOPE) || line.starts(i, ROLE);
        return line.isSpaceBefore(next) && (!noun || next - i > 1 || !isCased(i));
    }

    private boolean isSign(int i) {
        if (line.is(i, Type.COLON) || line.is(i, Type.SLASH)) {
            return true;
        }
        char sign = line.is(i, Type.OTHER) ? line.folded().at(line.get(i).start()) : ' ';
        return sign == '=' || sign == '・';
    }

    private boolean isCased(int i) {
        int c = line.text().codePointAt(line.offset(i));
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }

    private boolean isBy(int i) {
        return line.starts(i, BY) || line.starts(i, BY_OR_PARTICLE) || line.is(i, Type.COLON) || line.is(i, Type.SLASH);
    }

    /** Whether at least two words follow, the first with a capital: "Von Ada Vale", but not "Di Lorenzo". */
    private boolean isName(int i) {
        int end = i;
        while (end < line.size() && line.is(end, Type.WORD) && line.afterAnd(end) == end) {
            end++;
        }
        return end - i > 1 && !line.isLower(i);
    }

    /** The token where a name ends and "for The Example Times", "in Paris" or a bracket begins. */
    private int tail(int from, int to) {
        for (int i = from + 1; i < to && !line.is(from, Type.ADDRESS); i++) {
            boolean bracket = line.is(i, Type.OPEN) && !line.is(i + 1, Type.ADDRESS) && closesAtEnd(i, to);
            boolean agency = line.is(i, Type.SLASH)
                    && (Organizations.kind(line, i + 1, to) == Author.Kind.ORGANIZATION || isInitials(from, i + 1, to));
            if (bracket || agency || isTailWord(from, i, to)) {
                return i;
            }
        }
        return to;
    }

    /** Of "Ada Vale/AP" what follows the sign. */
    private boolean isInitials(int from, int i, int to) {
        return to - i == 1 && line.isAcronym(i, 2) && !line.isAcronym(from, 1) && line.words(from, i) > 1;
    }

    private boolean isTailWord(int from, int i, int to) {
        Line.Found word = line.find(i, AFFILIATION);
        word = word == null ? line.find(i, PLACE) : word;
        return word != null
                && word.end() < to
                && line.isLower(i)
                && !line.isLower(word.end())
                && Organizations.kind(line, from, i) == Author.Kind.PERSON;
    }

    private boolean closesAtEnd(int open, int to) {
        for (int i = open + 1; i < to; i++) {
            if (line.is(i, Type.CLOSE)) {
                return i == to - 1;
            }
        }
        return false;
    }

    /** Takes from a tail what it says of the last author: where they work, or what they are; never a place. */
    private void affiliate(int from, int to) {
        if (from >= to || authors.isEmpty()) {
            return;
        }
        if (line.is(from, Type.OPEN)) {
            String words = line.text(from + 1, to - 1);
            if (isRole(from + 1, to - 1)) {
                changeLast(author -> author.jobTitle(words));
            } else if (Organizations.kind(line, from + 1, to - 1) == Author.Kind.ORGANIZATION) {
                changeLast(author -> author.affiliation(words));
            }
            return;
        }
        Line.Found word = line.find(from, AFFILIATION);
        int start = line.is(from, Type.SLASH) ? from + 1 : word == null ? to : word.end();
        int end = start < to ? tail(start, to) : to;
        if (start < end) {
            changeLast(author -> author.affiliation(line.text(start, end)));
        }
    }

    /** "Staff Writer", "Editor of the Example", but not "Professor Ben Orr". */
    private boolean isRole(int from, int to) {
        Line.Found first = line.find(from, ROLE);
        if (first != null && (first.end() >= to || line.isLower(first.end()))) {
            return true;
        }
        return isCased(from) && endsWithRole(from, to);
    }

    private boolean endsWithRole(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Line.Found role = line.find(i, ROLE);
            if (role != null && role.end() == to) {
                return true;
            }
        }
        return false;
    }

    /** Where a title begins that stands behind a name without a comma: "Ada Vale Staff Writer", "김철수 기자". */
    private int titleStart(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Line.Found role = line.find(i, ROLE);
            boolean clear = line.isUnspaced(i)
                    || Character.UnicodeScript.of(line.folded().at(line.get(i).start()))
                            == Character.UnicodeScript.HANGUL
                    || role != null && line.words(from, i) > 1 && (role.end() - i > 1 || isTask(from, i));
            if (role != null && role.end() == to && clear) {
                return i;
            }
        }
        return to;
    }

    /** One word behind two may be a third name, if it is short. */
    private boolean isTask(int from, int i) {
        return line.words(from, i) == 2 && line.get(i).length() >= SHORTEST_TASK;
    }

    private void jobTitle(String title) {
        boolean plural = title.endsWith("s") && authors.size() > group;
        int first = plural ? group : authors.size() - 1;
        for (int i = first; i < authors.size(); i++) {
            authors.set(i, authors.get(i).with(author -> author.jobTitle(title)));
        }
        group = authors.size();
    }

    private void changeLast(Consumer<Author.Builder> change) {
        int last = authors.size() - 1;
        authors.set(last, authors.get(last).with(change));
    }

    /** An organisation after a person and a comma is where the person works. */
    private boolean isAffiliation(Piece piece) {
        Author last = authors.get(authors.size() - 1);
        return last.kind() == Author.Kind.PERSON
                && last.affiliation().isEmpty()
                && Organizations.kind(line, piece.from(), piece.to()) == Author.Kind.ORGANIZATION
                && numberOrEnd(piece.from(), piece.to()) == piece.to()
                && NameReader.isPlausible(line, piece.from(), piece.to());
    }

    /** A date, or a single word that is more likely a place: "Ada Vale, London". */
    private boolean isAside(Piece piece) {
        if (numberOrEnd(piece.from(), piece.to()) < piece.to()) {
            return true;
        }
        boolean full = authors.stream().allMatch(author -> author.name().indexOf(' ') > 0);
        boolean isAddress = line.is(piece.from(), Type.ADDRESS);
        return full && line.words(piece.from(), piece.to()) == 1 && !isAddress && !line.isUnspaced(piece.from());
    }

    private int numberOrEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, Type.NUMBER)
                    || Character.isDigit(line.folded().at(line.get(i).start()))) {
                return i;
            }
        }
        return to;
    }
}
