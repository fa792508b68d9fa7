package dev.offprint;

import dev.offprint.rule.Rule;
import java.util.Locale;

/**
 * Something that a reader or writer guessed, mended, could not carry or left out.
 *
 * @param severity how much it matters
 * @param code what it is, for programs: words in lower case with hyphens, such as {@code author-inferred}; stable
 * @param place where it is
 * @param problem what was there, for people
 * @param action what was done about it, for people
 */
public record Finding(Severity severity, String code, Place place, String problem, String action) {

    /** How much a finding matters. */
    public enum Severity {
        /** A guess that is most likely right. */
        INFO,
        /** Something was mended or may be wrong. */
        WARNING,
        /** Something is missing from the result. */
        ERROR
    }

    /** Checks that there is something to read. */
    public Finding {
        Rule.given("severity", severity);
        code = Rule.line("code", code);
        Rule.given("place", place);
        problem = Rule.line("problem", problem);
        action = Rule.line("action", action);
    }

    /** Such as {@code line 3: info: no byline (author-inferred): the copyright holder is taken as the author}. */
    @Override
    public String toString() {
        return place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + problem + " (" + code + "): " + action;
    }
}
