package dev.offprint.credit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Builds the {@code toString} of a value that has many fields and says few of them. */
final class Shown {

    private final StringJoiner out;

    Shown(String type) {
        out = new StringJoiner(", ", type + "[", "]");
    }

    Shown add(String value) {
        if (!value.isEmpty()) {
            out.add(value);
        }
        return this;
    }

    Shown add(String name, Optional<?> value) {
        value.ifPresent(it -> out.add(name + "=" + it));
        return this;
    }

    Shown add(String name, Collection<?> values) {
        return values.isEmpty() ? this : add(name + "=" + values);
    }

    Shown add(String name, Map<?, ?> values) {
        return values.isEmpty() ? this : add(name + "=" + values);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
