package dev.offprint.credit;

import dev.offprint.credit.CopyrightLine.Confidence;
import dev.offprint.credit.CopyrightLine.Kind;
import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what sort of line has been read, and puts the result together. */
final class Verdict {

    static final int LONGEST = 10_000;

    private static final Map<Kind, String> REASONS = Map.of(
            Kind.FIGURE, "The notice is a figure's.",
            Kind.THIRD_PARTY, "The notice is somebody else's.",
            Kind.NAVIGATION, "The words are those of a link.",
            Kind.PRODUCT_MARK, "The sign belongs to a trade mark.");

    private Verdict() {}

    static CopyrightLine of(String text) {
        String line = Characters.line(text);
        if (line.length() > LONGEST) {
            String note = "The line is longer than " + LONGEST + " characters.";
            return nothing(Kind.OTHER, List.of(), note, line);
        }
        Reading reading = LineReader.read(Line.of(line));
        List<Claim> claims = reading.claims();
        boolean terms =
                reading.rights != Rights.NONE_STATED || !reading.licences.isEmpty() || !reading.mining.isEmpty();
        boolean figure = reading.aside.contains(Kind.FIGURE) && claims.size() == 1;
        boolean own = !claims.isEmpty() && reading.hasSign && !figure;
        return own || terms ? notice(reading, claims) : rejected(reading, line);
    }

    private static CopyrightLine notice(Reading reading, List<Claim> claims) {
        String rest = reading.rest();
        if (reading.hasUnread()) {
            reading.remark("Some words were not understood.");
        }
        Copyright copyright = Copyright.builder()
                .claims(claims)
                .rights(reading.rights)
                .licences(reading.licences)
                .mining(reading.mining.isEmpty() ? null : MiningTerms.of(reading.mining))
                .statement(reading.statement())
                .build();
        return new CopyrightLine(
                Kind.NOTICE,
                Optional.of(copyright),
                reading.credits,
                reading.confidence(),
                new ArrayList<>(reading.notes()),
                Optional.of(rest));
    }

    private static CopyrightLine rejected(Reading reading, String line) {
        if (!reading.credits.isEmpty()) {
            String rest = reading.rest();
            return new CopyrightLine(
                    Kind.CREDITS,
                    Optional.empty(),
                    reading.credits,
                    rest.isEmpty() ? Confidence.HIGH : Confidence.MEDIUM,
                    rest.isEmpty() ? List.of() : List.of("Some words were not understood."),
                    Optional.of(rest));
        }
        for (Kind kind : List.of(Kind.FIGURE, Kind.THIRD_PARTY, Kind.PRODUCT_MARK, Kind.NAVIGATION)) {
            if (reading.aside.contains(kind)) {
                return nothing(kind, reading.credits, REASONS.getOrDefault(kind, ""), line);
            }
        }
        return nothing(Kind.OTHER, reading.credits, "The line states nothing.", line);
    }

    private static CopyrightLine nothing(Kind kind, List<SiteCredit> credits, String note, String line) {
        return new CopyrightLine(kind, Optional.empty(), credits, Confidence.NONE, List.of(note), Optional.of(line));
    }
}
