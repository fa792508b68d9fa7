package dev.offprint.credit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads sheets of examples: a line after {@code >}, then everything that must be read from it, one fact on each line;
 * {@code #} starts a comment.
 */
final class Sheet {

    private Sheet() {}

    /** One example. */
    record Example(String line, String facts) {
        @Override
        public String toString() {
            return line;
        }
    }

    static List<Example> read(String name) {
        List<Example> examples = new ArrayList<>();
        for (String block : ("\n" + text(name)).split("\n> ")) {
            String facts = block.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
            if (!facts.isEmpty()) {
                examples.add(new Example(block.lines().findFirst().orElseThrow(), facts));
            }
        }
        return examples;
    }

    /** All that was read from a copyright line. */
    static String facts(CopyrightLine read) {
        List<String> facts = new ArrayList<>();
        facts.add("kind: " + read.kind() + ", " + read.confidence());
        read.copyright().ifPresent(copyright -> {
            copyright.claims().forEach(claim -> facts.add(fact(claim)));
            if (copyright.rights() != Rights.NONE_STATED) {
                facts.add("rights: " + copyright.rights());
            }
            copyright.licences().forEach(licence -> facts.add(fact(licence)));
            copyright.mining().ifPresent(terms -> facts.add("mining: " + terms.permissions()));
        });
        read.credits().forEach(credit -> facts.add("credit: " + credit.label() + " | " + credit.name()));
        read.notes().forEach(note -> facts.add("note: " + note));
        read.rest().ifPresent(rest -> facts.add("rest: " + rest));
        read.copyright().flatMap(Copyright::statement).ifPresent(statement -> facts.add("statement: " + statement));
        return String.join("\n", facts);
    }

    /** All that was read from a byline. */
    static String facts(List<Author> authors) {
        return authors.isEmpty() ? "nobody" : authors.stream().map(Sheet::fact).collect(Collectors.joining("\n"));
    }

    private static String fact(Claim claim) {
        String years = claim.years().stream().map(YearSpan::toString).collect(Collectors.joining(", "));
        String holders = claim.holders().stream().map(Sheet::fact).collect(Collectors.joining(" + "));
        return Stream.of("claim: " + (claim.portions() ? "portions of " : "") + claim.scopes(), years, holders)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String fact(Holder holder) {
        return holder.named().map(Sheet::fact).orElse("group " + holder.text());
    }

    private static String fact(Author author) {
        String bare = author.toString().replaceFirst("^Author\\[", "").replaceFirst("]$", "");
        return author.kind() == Author.Kind.PERSON
                ? "person " + bare
                : bare.replaceFirst(", organization", "").replaceFirst("^", "organization ");
    }

    private static String fact(Licence licence) {
        return "licence: " + licence.scopes() + " | " + licence.name() + " | "
                + licence.spdx().orElse("no identifier");
    }

    private static String text(String name) {
        try (InputStream in = Sheet.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
