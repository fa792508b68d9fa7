package dev.offprint.credit;

import dev.offprint.credit.ClaimReader.Clause;
import dev.offprint.credit.ClaimReader.Draft;
import dev.offprint.credit.CopyrightLine.Kind;
import dev.offprint.credit.NameSplitter.Joint;
import dev.offprint.credit.NameSplitter.Piece;
import dev.offprint.credit.PrefixReader.Prefix;
import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a line clause by clause, from left to right; each reader takes the tokens that it understands. */
final class LineReader {

    private static final Meanings SIGN = Meanings.of(Meaning.SIGN, Meaning.COPYLEFT);
    private static final Meanings RIGHTS = Meanings.of(Meaning.RIGHTS);
    private static final Meanings LICENSED = Meanings.of(Meaning.LICENSED);
    private static final Meanings PROVISO = Meanings.of(Meaning.PROVISO);
    private static final Meanings BY = Meanings.of(Meaning.BY, Meaning.BY_OR_PARTICLE);
    private static final Meanings ELSEWHERE = Meanings.of(Meaning.FIGURE, Meaning.THIRD_PARTY);
    private static final int LONGEST_LICENCE = 8;

    private final Line line;
    private final Clauses clauses;
    private final Reading reading;
    /** Text that stands apart and may be the name of a holder: where it starts and ends. */
    private final List<Piece> texts = new ArrayList<>();

    private LineReader(Line line) {
        this.line = line;
        reading = new Reading(line);
        clauses = reading.clauses();
    }

    static Reading read(Line line) {
        return new LineReader(line).read();
    }

    private Reading read() {
        int sentence = 0;
        for (int i = 0; i < line.size(); ) {
            if (i >= sentence && !clauses.isSeparator(i)) {
                sentence = sentenceEnd(i);
                if (!MiningReader.isTerms(line, i) && MiningReader.sentence(reading, i, sentence)) {
                    i = sentence;
                    continue;
                }
            }
            int next = line.is(i, Type.COMMA) || line.is(i, Type.CLOSE) ? i : clause(i);
            if (next == i) {
                reading.mark(i, isWord(i) && line.afterAnd(i) == i ? i : i + 1);
                next = i + 1;
            }
            i = next;
        }
        new Adoption(reading, texts).adopt();
        return reading;
    }

    private int clause(int i) {
        int next = credit(i);
        if (next == i) {
            next = aside(i);
        }
        if (next == i) {
            next = terms(i);
        }
        if (next == i) {
            next = about(i);
        }
        return next == i ? text(i) : next;
    }

    private int credit(int i) {
        int label = CreditReader.labelEnd(line, i);
        if (label == i) {
            return i;
        }
        int end = label;
        while (!clauses.ends(end) && !isCreditAfterJoint(end)) {
            end++;
        }
        end = contactEnd(label, end);
        Optional<Author> who = NameReader.read(line, new Piece(label, end, Joint.START));
        if (who.isEmpty() || !NameReader.isPlausible(line, label, end)) {
            return i;
        }
        Author author = who.get();
        int next = isCreditAfterJoint(end) ? afterJoint(end) : end;
        Optional<URI> url = author.url().or(() -> author.email().map(LineReader::mailto));
        reading.credit(new SiteCredit(line.text(i, label), author.name(), url), i, next);
        return next;
    }

    /** Where a name ends that has an address behind it: words after that are none of it, nor is a handle, which no credit has. */
    private int contactEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String text = line.text(i, i + 1);
            if (line.is(i, Type.ADDRESS) && !Addresses.isHost(text)) {
                boolean kept = Addresses.isEmail(text) || Addresses.url(text).isPresent();
                return !kept ? i : line.is(i + 1, Type.CLOSE) ? i + 2 : i + 1;
            }
        }
        return to;
    }

    private static URI mailto(String email) {
        try {
            return new URI("mailto", email, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(email, e);
        }
    }

    private boolean isCreditAfterJoint(int i) {
        int next = afterJoint(i);
        return next > i && CreditReader.labelEnd(line, next) > next;
    }

    private int afterJoint(int i) {
        boolean sign = line.is(i, Type.COMMA) || line.is(i, Type.SLASH);
        return line.afterAnd(sign ? i + 1 : i);
    }

    /** Links, and notices that are not the page's own. */
    private int aside(int i) {
        if (clauses.isMenu(i)) {
            reading.remark("Words of navigation were left out.");
            return reading.setAside(Kind.NAVIGATION, i, clauses.endOfLinks(i));
        }
        Line.Found other = line.find(i, ELSEWHERE);
        if (other == null) {
            return i;
        }
        boolean figure = other.meaning() == Meaning.FIGURE;
        reading.remark(figure ? "The credit of a figure was left out." : "Somebody else's notice was left out.");
        return reading.setAside(figure ? Kind.FIGURE : Kind.THIRD_PARTY, i, sentenceEnd(i));
    }

    /** Rights, terms for machines, provisos: whatever is about the whole work and names nobody. */
    private int terms(int i) {
        Line.Found rights = clauses.isRights(i) ? line.find(i, RIGHTS) : null;
        if (rights != null) {
            reading.rights(Rights.valueOf(rights.argument()));
            return marked(i, rights.end());
        }
        int mining = MiningReader.terms(reading, i);
        if (mining > i) {
            return marked(i, mining);
        }
        boolean isAround = !reading.licences.isEmpty() && !line.starts(i, LICENSED);
        int around = isAround ? LicenceReader.skipAround(line, i) : i;
        if (around > i + 1) {
            return marked(i, around);
        }
        Line.Found proviso = line.find(i, PROVISO);
        return proviso == null ? i : marked(i, proviso.end());
    }

    /** A sign or a licence, with or without the parts that it is about. */
    private int about(int i) {
        Prefix prefix = PrefixReader.read(line, i);
        int after = prefix == null ? i : prefix.end();
        boolean colon = prefix != null && line.is(after, Type.COLON);
        after += colon ? 1 : 0;
        Prefix about = prefix == null ? Prefix.NONE : prefix;
        int sign = sign(after);
        if (sign > after) {
            reading.mark(i, sign);
            return claim(about, after, sign);
        }
        int licence = licence(after, about, prefix != null);
        if (licence > after) {
            return marked(i, licence);
        }
        if (prefix == null) {
            return i;
        }
        Line.Found rights = line.find(after, RIGHTS);
        if (rights != null) {
            reading.rights(Rights.valueOf(rights.argument()));
            if (!prefix.scopes().isEmpty()) {
                reading.remark("The rights were stated for a part only.");
            }
            return marked(i, rights.end());
        }
        Line.Found by = line.find(after, BY);
        return by != null || colon ? unsigned(i, about, by == null ? after : by.end()) : i;
    }

    /** The token after the sign, or the same token; typing errors are forgiven and noted. */
    private int sign(int i) {
        Line.Found sign = line.find(i, SIGN);
        if (sign != null) {
            if (sign.meaning() == Meaning.COPYLEFT) {
                reading.doubt("Copyleft names no licence.");
            }
            reading.hasSign = true;
            return typo(sign.end());
        }
        return i < line.size() && YearReader.isYear(line, i + 1) ? typo(i) : i;
    }

    private int typo(int i) {
        boolean at = line.is(i, Type.OTHER) && line.text(i, i + 1).equals("@");
        if (at) {
            reading.doubt("An @ stands for the sign.");
            reading.hasSign = true;
        }
        return at ? i + 1 : i;
    }

    /** Whether the sign is written out. */
    private boolean isWordAlone(int sign, int end) {
        return line.text(sign, end).codePoints().allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c));
    }

    private int claim(Prefix about, int sign, int from) {
        Clause clause = ClaimReader.readSigned(reading, about, from);
        reading.drafts.addAll(clause.drafts());
        Draft first = clause.drafts().get(0);
        if (isWordAlone(sign, from) && !line.starts(from, SIGN) && first.years.isEmpty() && !first.isEmpty()) {
            reading.remark("There is neither the sign nor a year.");
        }
        boolean empty = clause.drafts().get(0).isEmpty();
        if (about.single() && !empty && reading.drafts.size() == 1) {
            reading.aside.add(Kind.FIGURE);
        }
        return clause.end();
    }

    /** "Photos by Ben Orr": a claim if the line is a notice, which is seen at its end. */
    private int unsigned(int i, Prefix about, int from) {
        Clause clause = ClaimReader.read(reading, about, from, line.size());
        boolean named = clause.drafts().stream().anyMatch(draft -> !draft.holders.isEmpty());
        if (named) {
            reading.drafts.addAll(clause.drafts());
        }
        return named ? marked(i, from) + clause.end() - from : i;
    }

    private int licence(int i, Prefix about, boolean hasPrefix) {
        Line.Found licensed = line.find(i, LICENSED);
        int start = licensed == null ? i : LicenceReader.start(line, licensed.end());
        LicenceReader.Found found = LicenceReader.read(line, start);
        if (found != null && (found.isSure() || licensed != null || hasPrefix)) {
            reading.licence(found.licence().to(about.scopes().toArray(new Scope[0])));
            return found.end();
        }
        boolean named = licensed != null && licensed.end() - i > 1 && start < line.size() && !line.isLower(start);
        return named ? unknown(i, start, about) : i;
    }

    private int unknown(int i, int start, Prefix about) {
        int end = start;
        while (!clauses.isSeparator(end) && !clauses.ends(end)) {
            end++;
        }
        if (line.words(start, end) == 0 || line.words(start, end) > LONGEST_LICENCE) {
            return i;
        }
        reading.licence(Licence.named(line.text(start, end)).to(about.scopes().toArray(new Scope[0])));
        return end;
    }

    /** Text before a sign is the holder, if none follows the sign: "Ada Vale, 2018–2019 © All rights reserved". */
    private int text(int i) {
        int end = ClaimReader.textEnd(reading, i);
        if (end == i) {
            return i;
        }
        int sign = sign(end);
        if (sign == end) {
            texts.add(new Piece(i, end, Joint.START));
            return end;
        }
        reading.mark(end, sign);
        Clause after = ClaimReader.readSigned(reading, Prefix.NONE, sign);
        reading.drafts.addAll(withTextBefore(i, end, sign, after));
        return after.end();
    }

    private List<Draft> withTextBefore(int from, int end, int sign, Clause after) {
        Draft first = after.drafts().get(0);
        if (!first.holders.isEmpty()) {
            YearReader.Years years = YearReader.read(line, from);
            if (years != null && years.end() == end && first.years.isEmpty()) {
                first.years.addAll(years.spans());
                reading.doubt(years);
                reading.mark(from, end);
            }
            return after.drafts();
        }
        // In "the copyright debate continues" the word is no sign.
        boolean prose = isWordAlone(end, sign) && first.isEmpty() && !clauses.ends(after.end());
        return prose ? List.of() : before(from, end, first);
    }

    private List<Draft> before(int from, int end, Draft after) {
        if (line.is(end - 1, Type.MARK) && after.isEmpty()) {
            reading.aside.add(Kind.PRODUCT_MARK);
            return List.of();
        }
        List<Draft> drafts = ClaimReader.read(reading, Prefix.NONE, from, end).drafts();
        drafts.get(drafts.size() - 1).years.addAll(after.years);
        return drafts;
    }

    private int marked(int from, int to) {
        reading.mark(from, to);
        return to;
    }

    private boolean isWord(int i) {
        Type type = line.get(i).type();
        return type == Type.WORD || type == Type.NUMBER || type == Type.ADDRESS || type == Type.PLACEHOLDER;
    }

    private int sentenceEnd(int i) {
        int end = i + 1;
        while (end < line.size() && !line.is(end, Type.STOP) && !line.is(end, Type.BREAK)) {
            end++;
        }
        return end;
    }
}
