package dev.offprint.credit;

import dev.offprint.rule.Rule;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The one meaning of a set of scopes: no part named is the whole, and the whole stands alone. */
final class Parts {

    private Parts() {}

    static Set<Scope> of(String name, Collection<Scope> scopes) {
        Set<Scope> set = Rule.set(name, Scope.class, scopes);
        Rule.check(set.size() <= 1 || !set.contains(Scope.ALL), name, "must not mix ALL with parts", set);
        return set.isEmpty() ? Set.of(Scope.ALL) : set;
    }

    static String show(Set<Scope> scopes) {
        return scopes.stream().map(Scope::name).collect(Collectors.joining(", "));
    }
}
