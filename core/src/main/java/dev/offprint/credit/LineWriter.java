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
            return sentences.get(0);
        }
        StringBuilder out = new StringBuilder();
        for (String sentence : sentences) {
            String dot =
                    isTakingStops(out) ? " · " : stop(out) + (wording.stop().equals(".") ? " " : "");
            out.append(out.length() == 0 ? "" : dot).append(sentence);
        }
        return sentences.isEmpty() ? "" : out + (isTakingStops(out) ? "" : stop(out));
    }

    /** Whether a stop would become part of the last name: "Vale Press Ltd". */
    private boolean isTakingStops(CharSequence words) {
        Line line = Line.of(words + stop(words));
        return !stop(words).isEmpty() && line.get(line.size() - 1).length() > 1;
    }

    private String stop(CharSequence words) {
        return words.toString().endsWith(wording.stop()) ? "" : wording.stop();
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

    /** The holders as a list; where that would be read otherwise, as in "Marks and Orr", with slashes between. */
    private String holders(Claim claim) {
        List<String> names = claim.holders().stream().map(Holder::text).toList();
        String list = wording.list(names);
        return names.size() < 2 || names.equals(read(list)) ? list : String.join(" / ", names);
    }

    private static List<String> read(String list) {
        return LineReader.read(Line.of("© " + list)).claims().stream()
                .flatMap(claim -> claim.holders().stream())
                .map(Holder::text)
                .toList();
    }

    private static String years(Claim claim, String open) {
        List<String> years = new ArrayList<>();
        for (YearSpan span : claim.years()) {
            years.add(span + (span.open() ? open : ""));
        }
        return String.join(", ", years);
    }

    private void licence(Licence licence) {
        String licensed = wording.word(Meaning.LICENSED);
        String name = licensed.endsWith("：") ? licensed + licence.name() : licensed + " " + licence.name();
        sentence(join(scopes(licence.scopes()), name));
    }

    private void mining(MiningTerms.Use use, Permission permission) {
        Meaning answer = permission == Permission.ALLOW ? Meaning.ALLOWED : Meaning.DENIED;
        sentence(wording.word(Meaning.USE, use.name()) + wording.colon() + wording.word(answer));
    }

    private void sentence(String words) {
        int first = words.codePointAt(0);
        int title = Character.toTitleCase(first);
        sentences.add(first == title ? words : Character.toString(title) + words.substring(Character.charCount(first)));
    }

    private static String join(String... parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            out.append(out.isEmpty() || part.isEmpty() ? "" : " ").append(part);
        }
        return out.toString();
    }
}
