package dev.offprint.credit;

import dev.offprint.credit.MiningTerms.Permission;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes a copyright as one line in the words of a language, so that reading the line gives the copyright again. */
final class LineWriter {

    private final Wording wording;
    private final List<String> sentences = new ArrayList<>();

    private LineWriter(Wording wording) {
        this.wording = wording;
    }

    static String write(Copyright copyright, Locale locale) {
        Optional<Wording> wording = Wording.of(locale);
        return wording.isPresent() ? new LineWriter(wording.get()).write(copyright) : neutral(copyright);
    }

    /** What needs no language: the sign, years, names, and the names of licences. */
    private static String neutral(Copyright copyright) {
        List<String> parts = new ArrayList<>();
        for (Claim claim : copyright.claims()) {
            List<String> holders = claim.holders().stream().map(Holder::text).toList();
            parts.add(join("©", years(claim, ""), String.join(", ", holders)));
        }
        copyright.licences().forEach(licence -> parts.add(licence.name()));
        return String.join(" · ", parts);
    }

    private String write(Copyright copyright) {
        copyright.claims().forEach(this::claim);
        copyright.licences().forEach(this::licence);
        if (copyright.rights() != Rights.NONE_STATED) {
            sentence(wording.word(Meaning.RIGHTS, copyright.rights().name()));
        }
        copyright.mining().ifPresent(terms -> terms.permissions().forEach(this::mining));
        if (sentences.size() == 1 && !copyright.claims().isEmpty()) {
            String only = sentences.get(0);
            return only.substring(0, only.length() - wording.stop().length());
        }
        return String.join(wording.stop().equals(".") ? " " : "", sentences);
    }

    private void claim(Claim claim) {
        String years = years(claim, wording.word(Meaning.OPEN));
        sentence(join(about(claim), "©", years, holders(claim)));
    }

    private String about(Claim claim) {
        if (isWhole(claim.scopes())) {
            return claim.portions() ? wording.word(Meaning.PORTIONS) : "";
        }
        String part = claim.portions() ? " (" + wording.word(Meaning.IN_PART) + ")" : "";
        return scopes(claim.scopes()) + part;
    }

    private String scopes(Set<Scope> scopes) {
        return isWhole(scopes)
                ? ""
                : wording.list(scopes.stream()
                        .map(scope -> wording.word(Meaning.SCOPE, scope.name()))
                        .toList());
    }

    private static boolean isWhole(Set<Scope> scopes) {
        return scopes.contains(Scope.ALL);
    }

    /** The holders as a list; if that would be read otherwise ("Marks" and "Orr" are no firm), with slashes. */
    private String holders(Claim claim) {
        List<String> names = claim.holders().stream().map(Holder::text).toList();
        String list = wording.list(names);
        return names.size() < 2 || NameReader.names(list).equals(names) ? list : String.join(" / ", names);
    }

    private static String years(Claim claim, String open) {
        List<String> years = new ArrayList<>();
        for (YearSpan span : claim.years()) {
            years.add(span + (span.open() ? open : ""));
        }
        return String.join(", ", years);
    }

    private void licence(Licence licence) {
        sentence(join(scopes(licence.scopes()), wording.word(Meaning.LICENSED), licence.name()));
    }

    private void mining(MiningTerms.Use use, Permission permission) {
        Meaning answer = permission == Permission.ALLOW ? Meaning.ALLOWED : Meaning.DENIED;
        sentence(wording.word(Meaning.USE, use.name()) + wording.colon() + wording.word(answer));
    }

    private void sentence(String words) {
        int first = words.codePointAt(0);
        String start = new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .toString();
        String sentence = start + words.substring(Character.charCount(first));
        sentences.add(sentence.endsWith(wording.stop()) ? sentence : sentence + wording.stop());
    }

    private static String join(String... parts) {
        return String.join(
                " ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
