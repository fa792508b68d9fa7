package dev.offprint.html.page;

import dev.offprint.html.evidence.Candidate;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Evidence;
import dev.offprint.html.evidence.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All that was found for one field. */
final class Slot<T> {

    private static final int MOST = 100;
    private static final Comparator<Found<?>> SUREST = (one, other) -> {
        int sure = other.confidence().compareTo(one.confidence());
        return sure != 0 ? sure : one.source().compareTo(other.source());
    };

    private final Field field;
    private List<Found<T>> all = List.of();
    private @Nullable Predicate<T> doubted;
    private @Nullable List<Found<T>> ranked;

    Slot(Field field) {
        this.field = field;
    }

    void add(T value, String shown, Origin origin) {
        if (all.size() < MOST && !shown.isBlank()) {
            all = all.isEmpty() ? new ArrayList<>(4) : all;
            all.add(new Found<>(value, shown, origin));
            ranked = null;
        }
    }

    void add(T value, Origin origin) {
        add(value, value.toString(), origin);
    }

    List<Found<T>> all() {
        return Collections.unmodifiableList(all);
    }

    boolean isFull() {
        return all.size() >= MOST;
    }

    /** Changes each, by what is known of the others. */
    void revise(UnaryOperator<Found<T>> change) {
        if (!all.isEmpty()) {
            List<Found<T>> changed = new ArrayList<>(all.size());
            all.forEach(found -> changed.add(change.apply(found)));
            all = changed;
            ranked = null;
        }
    }

    /** Believes some last, by their values, however sure they are. */
    void doubt(Predicate<T> what) {
        doubted = what;
        revise(found -> what.test(found.value()) ? found.with(Confidence.LOW) : found);
    }

    /** The surest first; of those that are as sure, by source and then by place. */
    List<Found<T>> ranked() {
        List<Found<T>> known = ranked;
        if (known == null) {
            known = all.size() < 2 ? List.copyOf(all) : sorted();
            ranked = known;
        }
        return known;
    }

    private List<Found<T>> sorted() {
        List<Found<T>> believed = new ArrayList<>(all.size());
        List<Found<T>> last = new ArrayList<>(0);
        Predicate<T> doubt = doubted;
        for (Found<T> found : all) {
            (doubt != null && doubt.test(found.value()) ? last : believed).add(found);
        }
        believed.sort(SUREST);
        if (!last.isEmpty()) {
            last.sort(SUREST);
            believed.addAll(last);
        }
        return Collections.unmodifiableList(believed);
    }

    Optional<Found<T>> best() {
        return all.isEmpty() ? Optional.empty() : Optional.of(ranked().get(0));
    }

    Optional<T> value() {
        return best().map(Found::value);
    }

    /** What was found, with the best as the one that was chosen. */
    Optional<Evidence> evidence(PlaceNames places) {
        return best().map(best -> evidence(best, places));
    }

    Evidence evidence(Found<T> chosen, PlaceNames places) {
        if (all.size() == 1) {
            return new Evidence(field, chosen.candidate(places), List.of());
        }
        List<Candidate> losers = new ArrayList<>(all.size());
        for (Found<T> found : ranked()) {
            if (found != chosen) {
                losers.add(found.candidate(places));
            }
        }
        return new Evidence(field, chosen.candidate(places), losers);
    }
}
