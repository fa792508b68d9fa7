package dev.offprint.credit;

import dev.offprint.credit.ClaimReader.Draft;
import dev.offprint.credit.CopyrightLine.Confidence;
import dev.offprint.credit.MiningTerms.Permission;
import dev.offprint.credit.MiningTerms.Use;
import dev.offprint.credit.PrefixReader.Prefix;
import dev.offprint.credit.Token.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been read of a line so far: the parts of a copyright, the doubts, and which words have found their place. */
final class Reading {

    private final Line line;
    private final Clauses clauses;
    private final boolean[] read;
    private final boolean[] credited;
    private final boolean[] setAside;
    private final Set<String> notes = new LinkedHashSet<>();
    private Confidence confidence = Confidence.HIGH;

    final List<Draft> drafts = new ArrayList<>();
    final List<Licence> licences = new ArrayList<>();
    final Map<Use, Permission> mining = new EnumMap<>(Use.class);
    final List<SiteCredit> credits = new ArrayList<>();
    /** The kinds of the clauses that were set aside. */
    final Set<CopyrightLine.Kind> aside = EnumSet.noneOf(CopyrightLine.Kind.class);

    Rights rights = Rights.NONE_STATED;
    boolean hasSign;

    Reading(Line line) {
        this.line = line;
        clauses = new Clauses(line);
        read = new boolean[line.size()];
        credited = new boolean[line.size()];
        setAside = new boolean[line.size()];
    }

    Line line() {
        return line;
    }

    Clauses clauses() {
        return clauses;
    }

    Set<String> notes() {
        return notes;
    }

    Confidence confidence() {
        return confidence;
    }

    /** Says that these tokens have been understood. */
    void mark(int from, int to) {
        for (int i = from; i < Math.min(to, read.length); i++) {
            read[i] = true;
        }
    }

    /** Takes down that these tokens belong to something else than the page's notice. */
    int setAside(CopyrightLine.Kind kind, int from, int to) {
        aside.add(kind);
        for (int i = from; i < Math.min(to, read.length); i++) {
            setAside[i] = true;
        }
        return to;
    }

    /** Whether there are words that mean nothing here. */
    boolean hasUnread() {
        for (int i = 0; i < read.length; i++) {
            if (!read[i] && !setAside[i] && !isSign(i)) {
                return true;
            }
        }
        return false;
    }

    /** Takes down a site credit that these tokens make up. */
    void credit(SiteCredit credit, int from, int to) {
        credits.add(credit);
        mark(from, to);
        for (int i = from; i < to; i++) {
            credited[i] = true;
        }
    }

    /** Takes down a guess. */
    void doubt(String note) {
        lower(Confidence.LOW, note);
    }

    /** Takes down a guess about years, if one was made. */
    void doubt(YearReader.Years years) {
        if (years.doubt() != null) {
            doubt(years.doubt());
        }
    }

    /** Takes down something that a person might read otherwise. */
    void remark(String note) {
        lower(Confidence.MEDIUM, note);
    }

    void rights(Rights stated) {
        if (rights != Rights.NONE_STATED && rights != stated) {
            remark("More than one statement of rights; the first was kept.");
        } else {
            rights = stated;
        }
    }

    void licence(Licence licence) {
        if (!licences.contains(licence)) {
            licences.add(licence);
        }
    }

    private void lower(Confidence to, String note) {
        notes.add(note);
        confidence = to.compareTo(confidence) < 0 ? to : confidence;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : drafts) {
            Prefix prefix = draft.prefix;
            if (!draft.isEmpty()) {
                claims.add(new Claim(draft.years, draft.holders, draft.scopes, prefix.portions()));
            }
        }
        return claims;
    }

    /** The words that have not found a place, as they were written. */
    String rest() {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < read.length; ) {
            int end = i;
            int last = i;
            while (end < read.length && (!read[end] || isSign(end))) {
                end++;
                last = isSign(end - 1) ? last : end;
            }
            if (last > i) {
                runs.add(line.text(isSign(i) ? i + 1 : i, last));
            }
            i = Math.max(end, i + 1);
        }
        return String.join(" ", runs);
    }

    /** The line less its site credits. */
    String statement() {
        if (credits.isEmpty()) {
            return line.text();
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < credited.length; ) {
            int end = i;
            while (end < credited.length && !credited[end]) {
                end++;
            }
            append(out, i, end, end < credited.length);
            while (end < credited.length && credited[end]) {
                end++;
            }
            i = end;
        }
        return out.toString();
    }

    /** Adds what stood between two credits, without the signs that only set it off. */
    private void append(StringBuilder out, int from, int end, boolean credit) {
        int first = from;
        while (first < end && isSign(first) && (out.length() == 0 || line.is(first, Type.STOP)) && !isNotice(first)) {
            first++;
        }
        int last = end;
        while (credit && last > first && isSign(last - 1) && !line.is(last - 1, Type.STOP) && !isNotice(last - 1)) {
            last--;
        }
        if (last > first && !(out.length() > 0 && last - first == 1 && isSign(first))) {
            out.append(out.length() == 0 ? "" : " ").append(line.text(first, last));
        }
    }

    private boolean isNotice(int i) {
        return line.text(i, i + 1).equals("©") || line.is(i, Type.OPEN) || line.is(i, Type.CLOSE);
    }

    /** Whether the token says nothing by itself. */
    private boolean isSign(int i) {
        Type type = line.get(i).type();
        return type != Type.WORD && type != Type.NUMBER && type != Type.ADDRESS && type != Type.PLACEHOLDER;
    }
}
