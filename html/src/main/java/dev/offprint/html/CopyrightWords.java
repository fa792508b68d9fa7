package dev.offprint.html;

import dev.offprint.credit.Copyright;
import java.util.stream.Collectors;

/** Stand-in until copyright values can spell their own line. */
final class CopyrightWords {

    private CopyrightWords() {}

    static String line(Copyright copyright) {
        return copyright.claims().stream()
                .map(claim -> "© "
                        + claim.years().stream().map(Object::toString).collect(Collectors.joining(", "))
                        + " "
                        + claim.holders().stream().map(holder -> holder.text()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
