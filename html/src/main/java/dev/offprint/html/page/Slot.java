package dev.offprint.html.page;

import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Evidence;
import dev.offprint.html.evidence.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All that was found for one field. */
final class Slot<T> {

    private static final int MOST = 100;

    private final Field field;
    private List<Found<T>> all = new ArrayList<>();
    private Predicate<Found<T>> doubted = found -> false;

    Slot(Field field) {
        this.field = field;
    }

    void add(T value, String shown, Origin origin) {
        if (all.size() < MOST && !shown.isBlank()) {
            all.add(new Found<>(value, shown, origin));
        }
    }

    void add(T value, Origin origin) {
        add(value, value.toString(), origin);
    }

    List<Found<T>> all() {
        return List.copyOf(all);
    }

    boolean isFull() {
        return all.size() >= MOST;
    }

    /** Changes each, by what is known of the others. */
    void revise(UnaryOperator<Found<T>> change) {
        all = new ArrayList<>(all.stream().map(change).toList());
    }

    /** Believes some last, by their values, however sure they are. */
    void doubt(Predicate<T> what) {
        doubted = found -> what.test(found.value());
        revise(found -> doubted.test(found) ? found.with(Confidence.LOW) : found);
    }

    /** The surest first; of those that are as sure, by source and then by place. */
    List<Found<T>> ranked() {
        return all.stream()
                .sorted(Comparator.comparing((Found<T> found) -> doubted.test(found))
                        .thenComparing(Found::confidence, Comparator.reverseOrder())
                        .thenComparing(Found::source))
                .toList();
    }

    Optional<Found<T>> best() {
        return ranked().stream().findFirst();
    }

    Optional<T> value() {
        return best().map(Found::value);
    }

    /** What was found, with the best as the one that was chosen. */
    Optional<Evidence> evidence() {
        return best().map(this::evidence);
    }

    Evidence evidence(Found<T> chosen) {
        return new Evidence(
                field,
                chosen.candidate(),
                ranked().stream()
                        .filter(found -> found != chosen)
                        .map(Found::candidate)
                        .toList());
    }
}
