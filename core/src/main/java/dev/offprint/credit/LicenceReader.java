package dev.offprint.credit;

import dev.offprint.credit.phrase.Folded;
import dev.offprint.credit.phrase.Lexicon;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of licences in a line: those of {@link KnownLicences} word by word, and Creative Commons in the many
 * ways in which its parts are written.
 */
final class LicenceReader {

    private static final Meanings ELEMENT = Meanings.of(Meaning.ELEMENT);
    private static final Meanings PORT = Meanings.of(Meaning.PORT);
    private static final Meanings AROUND = Meanings.of(Meaning.LICENCE_WORD);
    private static final List<String> VERSIONS = List.of("1.0", "2.0", "2.1", "2.5", "3.0", "4.0");
    private static final List<String> PREFIXES =
            List.of("creative commons", "cc-", "cc ", "cc", "知识共享", "クリエイティブ・コモンズ");
    private static final String ATTRIBUTION = "attribution";
    private static final String MARK = "public domain mark";
    private static final int MOST_ELEMENTS = 4;
    private static final Map<String, KnownLicences.Row> KNOWN = known();
    /** Their names, the longest first. */
    private static final List<String> NAMES = KNOWN.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    /** Whether the name of a licence may begin with a character of ASCII; most words need no more looks. */
    private static final boolean[] FIRST = first();

    private final Line line;
    private final Folded folded;
    private int at;
    private int nameEnd;

    private LicenceReader(Line line, int at) {
        this.line = line;
        this.folded = line.folded();
        this.at = at;
    }

    /**
     * A licence found in a line.
     *
     * @param licence which
     * @param end the token after its name
     * @param isSure whether the words can mean nothing else; "MIT" alone may be an institute
     */
    record Found(Licence licence, int end, boolean isSure) {}

    /** The licence whose name starts at a token, or null. */
    static @Nullable Found read(Line line, int i) {
        if (i >= line.size()) {
            return null;
        }
        int start = line.get(i).start();
        char first = line.folded().at(start);
        if (first < FIRST.length && !FIRST[first]) {
            return null;
        }
        LicenceReader reader = new LicenceReader(line, start);
        Found known = reader.known(i);
        return known != null ? known : reader.creativeCommons(i);
    }

    /** The token where a licence's name begins, after an article or "the terms of". */
    static int start(Line line, int i) {
        int k = i;
        Line.Found word = line.find(k, AROUND);
        while (word != null && read(line, k) == null) {
            k = word.end();
            word = line.find(k, AROUND);
        }
        return k;
    }

    /** The token after words that belong to a licence's name without telling it from others. */
    static int skipAround(Line line, int i) {
        int k = i;
        Line.Found word = line.find(k, AROUND);
        while (word != null) {
            k = word.end();
            word = line.find(k, AROUND);
        }
        return k;
    }

    private @Nullable Found known(int i) {
        for (int k = 0; k < NAMES.size(); k++) {
            String name = NAMES.get(k);
            if (folded.isAt(at, name) && isWordEnd(at + name.length())) {
                int token = line.tokenAfter(i, at + name.length());
                String text = line.text(i, token);
                boolean isSure = text.indexOf(' ') > 0 || text.chars().anyMatch(Character::isDigit);
                return new Found(KNOWN.get(name).licence(), skipAround(line, token), isSure);
            }
        }
        return null;
    }

    private boolean isWordEnd(int end) {
        return !Character.isLetterOrDigit(folded.at(end)) || folded.at(end - 1) >= 0x2E80;
    }

    private @Nullable Found creativeCommons(int i) {
        String prefix = "";
        for (int k = 0; k < PREFIXES.size() && prefix.isEmpty(); k++) {
            prefix = folded.isAt(at, PREFIXES.get(k)) ? PREFIXES.get(k) : "";
        }
        if (folded.isAt(at, MARK)) {
            at += MARK.length();
            nameEnd = at;
            version();
            return found(i, CreativeCommons.publicDomainMark());
        }
        if (prefix.isEmpty() && !folded.isAt(at, ATTRIBUTION)) {
            return null;
        }
        at += prefix.length();
        nameEnd = at;
        separators();
        Set<String> elements = elements();
        if (elements.contains("zero")) {
            version();
            return found(i, CreativeCommons.zero());
        }
        String version = version();
        if (version.isEmpty()) {
            version = versionAfterWords(i);
        }
        String port = version.isEmpty() ? "" : port();
        String code = elements.stream()
                .sorted(Comparator.comparingInt("by nc sa nd"::indexOf))
                .reduce((a, b) -> a + "-" + b)
                .orElse("");
        Optional<Licence> licence = CreativeCommons.of(code, version, port);
        // Without the family's name, its first part is a common word.
        if (prefix.isEmpty() && (version.isEmpty() || elements.isEmpty())) {
            return null;
        }
        return licence.isPresent()
                ? found(i, licence.get())
                : prefix.startsWith("creative") ? found(i, Licence.named("Creative Commons")) : null;
    }

    private Found found(int i, Licence licence) {
        return new Found(licence, skipAround(line, line.tokenAfter(i, nameEnd)), true);
    }

    private Set<String> elements() {
        Set<String> elements = new HashSet<>();
        while (elements.size() < MOST_ELEMENTS) {
            Lexicon.Match match = Lexicon.all().longestPart(folded, at, ELEMENT);
            if (match == null || !elements.add(match.argument())) {
                break;
            }
            at = match.end();
            nameEnd = at;
            separators();
        }
        return elements;
    }

    private String version() {
        separators();
        for (String before : List.of("version ", "v. ", "v.", "v", "version", "")) {
            for (String version : VERSIONS) {
                int end = at + before.length() + version.length();
                if (folded.isAt(at, before)
                        && folded.isAt(at + before.length(), version)
                        && !Character.isDigit(folded.at(end))) {
                    at = end;
                    nameEnd = end;
                    return version;
                }
            }
        }
        return "";
    }

    /** "Attribution-ShareAlike License 4.0". */
    private String versionAfterWords(int i) {
        int token = skipAround(line, line.tokenAfter(i, nameEnd));
        int before = at;
        at = token < line.size() ? line.get(token).start() : at;
        String version = version();
        at = version.isEmpty() ? before : at;
        return version;
    }

    private String port() {
        separators();
        int end = at;
        while (Character.isLetter(folded.at(end)) && end - at < 4) {
            end++;
        }
        String code = folded.original(at, end);
        if (CreativeCommons.isJurisdiction(code)) {
            nameEnd = at + code.length();
            return code;
        }
        Lexicon.Match match = Lexicon.all().longest(folded, at, PORT);
        nameEnd = match == null ? nameEnd : match.end();
        return match == null ? "" : match.argument();
    }

    private void separators() {
        int end = at;
        while (end < folded.length() && end - at < 3 && " -–—,/:_".indexOf(folded.at(end)) >= 0) {
            end++;
        }
        boolean more = Character.isLetterOrDigit(folded.at(end));
        at = more ? end : at;
    }

    private static boolean[] first() {
        boolean[] first = new boolean[128];
        Stream.of(PREFIXES, NAMES, List.of(ATTRIBUTION, MARK))
                .flatMap(Collection::stream)
                .filter(words -> words.charAt(0) < first.length)
                .forEach(words -> first[words.charAt(0)] = true);
        return first;
    }

    private static Map<String, KnownLicences.Row> known() {
        Map<String, KnownLicences.Row> known = new LinkedHashMap<>();
        for (KnownLicences.Row row : KnownLicences.ROWS) {
            row.words().forEach(words -> known.put(Folded.of(words).toString(), row));
            known.putIfAbsent(Folded.of(row.name()).toString(), row);
            if (!row.spdx().isEmpty()) {
                known.putIfAbsent(Folded.of(row.spdx()).toString(), row);
            }
        }
        return known;
    }
}
