package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * One or more terms of a description list, with what is said of them.
 *
 * @param terms not empty
 * @param descriptions not empty
 */
public record Entry(List<Term> terms, List<Description> descriptions) implements Node {

    /** Checks that there are both. */
    public Entry {
        terms = Rule.filled("terms", terms);
        descriptions = Rule.filled("descriptions", descriptions);
    }

    /** One plain term with one plain description. */
    public static Entry of(String term, String description) {
        return new Entry(List.of(Term.of(term)), List.of(Description.of(description)));
    }

    @Override
    public List<Node> children() {
        List<Node> all = new ArrayList<>(terms);
        all.addAll(descriptions);
        return all;
    }
}
