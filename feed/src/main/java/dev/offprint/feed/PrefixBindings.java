package dev.offprint.feed;

import java.util.ArrayList;
import java.util.List;

/** Which namespace a prefix stands for, element within element; for one that nobody declares, what it usually does. */
final class PrefixBindings {

    private record Binding(String prefix, String namespace) {}

    private final List<Binding> bindings = new ArrayList<>();
    private final Findings findings;

    PrefixBindings(Findings findings) {
        this.findings = findings;
    }

    int size() {
        return bindings.size();
    }

    /** Adds a declaration; the empty prefix is the default namespace. */
    void bind(String prefix, String namespace) {
        bindings.add(new Binding(prefix, namespace));
    }

    /** Forgets all but so many, the oldest. */
    void shrink(int size) {
        bindings.subList(size, bindings.size()).clear();
    }

    /** The namespace of a prefix; a prefix that is not declared is told of once. */
    String namespace(String prefix) {
        for (int i = bindings.size() - 1; i >= 0; i--) {
            if (bindings.get(i).prefix.equals(prefix)) {
                return bindings.get(i).namespace;
            }
        }
        if (!prefix.isEmpty() && !prefix.equals("xml")) {
            findings.infoOnce(
                    prefix,
                    "unbound-prefix",
                    "the prefix " + Findings.quote(prefix) + " is not declared",
                    Vocabulary.isKnown(prefix)
                            ? "it is taken for what it usually stands for"
                            : "its elements are kept under that prefix");
        }
        return prefix.isEmpty() ? "" : Vocabulary.addressOf(prefix);
    }
}
