package dev.offprint.html.evidence;

import java.util.List;
import java.util.Objects;

/**
 * All that a page says of one field.
 *
 * @param field the field
 * @param chosen what was believed
 * @param losers what was not, the surest first; the same value said elsewhere is among them
 */
public record Evidence(Field field, Candidate chosen, List<Candidate> losers) {

    /** Copies the list. */
    public Evidence {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(chosen, "chosen");
        losers = List.copyOf(losers);
    }

    /** Whether every place that says anything says the same. */
    public boolean isUnanimous() {
        return losers.stream().allMatch(loser -> loser.value().equals(chosen.value()));
    }
}
