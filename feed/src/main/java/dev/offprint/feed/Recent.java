package dev.offprint.feed;

import java.util.LinkedHashMap;
import java.util.Map;

/** A number for each of the last ten thousand keys, or for as many as a feed has articles: a stream may have no end. */
final class Recent<T> {

    private static final int REMEMBERED = 10_000;

    private final Map<T, Integer> numbers;

    Recent(Feed feed) {
        int expected = feed.articles().size();
        int most = Math.max(REMEMBERED, expected);
        numbers = new LinkedHashMap<>(expected * 4 / 3 + 1) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<T, Integer> eldest) {
                return size() > most;
            }
        };
    }

    /** How often the key was there before this time. */
    int count(T key) {
        return numbers.merge(key, 1, Integer::sum) - 1;
    }

    /** The number that was first given for the key; this one if it is the first. */
    int first(T key, int number) {
        Integer before = numbers.putIfAbsent(key, number);
        return before == null ? number : before;
    }
}
