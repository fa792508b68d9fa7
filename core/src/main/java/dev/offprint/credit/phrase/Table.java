package dev.offprint.credit.phrase;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One language's phrases, as its source lists them. */
final class Table {

    private final List<Entry> entries;
    private final Map<Meaning, Map<String, String>> first = new EnumMap<>(Meaning.class);

    /** Each line is {@code MEANING argument: phrase | phrase}; the first phrase of a kind is the one to write. */
    Table(String source) {
        entries = source.lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> entries(line).stream())
                .toList();
        entries.forEach(entry -> first.computeIfAbsent(entry.meaning, meaning -> new HashMap<>())
                .putIfAbsent(entry.argument, entry.phrase));
    }

    void forEach(Visitor visitor) {
        entries.forEach(entry -> visitor.visit(entry.meaning, entry.argument, entry.phrase));
    }

    /** The phrase to write. */
    String first(Meaning meaning, String argument) {
        String phrase = first.getOrDefault(meaning, Map.of()).get(argument);
        if (phrase == null) {
            throw new IllegalStateException("No phrase for " + meaning + " " + argument);
        }
        return phrase;
    }

    private static List<Entry> entries(String line) {
        int colon = line.indexOf(": ");
        String[] key = line.substring(0, colon).strip().split(" ", 2);
        Meaning meaning = Meaning.valueOf(key[0]);
        String argument = key.length > 1 ? key[1] : "";
        return List.of(line.substring(colon + 2).split("\\|")).stream()
                .map(phrase -> new Entry(meaning, argument, phrase.strip()))
                .toList();
    }

    /** Takes one phrase. */
    interface Visitor {
        void visit(Meaning meaning, String argument, String phrase);
    }

    private record Entry(Meaning meaning, String argument, String phrase) {}
}
