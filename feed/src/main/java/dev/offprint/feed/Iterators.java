package dev.offprint.feed;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Iterators over others. */
final class Iterators {

    private Iterators() {}

    /** The same, each shown to somebody as it goes by. */
    static <T> Iterator<T> seen(Iterator<T> values, Consumer<T> witness) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return values.hasNext();
            }

            @Override
            public T next() {
                T value = values.next();
                witness.accept(value);
                return value;
            }
        };
    }

    /** The first of them. */
    static <T> Iterator<T> limited(Iterator<T> values, int limit) {
        return new Iterator<>() {
            private int left = limit;

            @Override
            public boolean hasNext() {
                return left > 0 && values.hasNext();
            }

            @Override
            public T next() {
                if (left <= 0) {
                    throw new NoSuchElementException();
                }
                left--;
                return values.next();
            }
        };
    }

    /** One after the other. */
    static <T> Iterator<T> joined(Iterator<T> first, Iterator<T> second) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return first.hasNext() || second.hasNext();
            }

            @Override
            public T next() {
                return first.hasNext() ? first.next() : second.next();
            }
        };
    }
}
