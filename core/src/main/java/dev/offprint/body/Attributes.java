package dev.offprint.body;

import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.util.Optional;

/**
 * What any node may say of itself, and nothing else: no classes, no styles.
 *
 * @param id unique within the article; no white space, at most 200 characters
 * @param language a BCP 47 tag, where it differs from what surrounds the node
 * @param direction where it differs from what surrounds the node
 */
public record Attributes(Optional<String> id, Optional<String> language, Optional<Direction> direction) {

    /** Nothing to say: what most nodes have. */
    public static final Attributes NONE = new Attributes(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LONGEST_ID = 200;

    /** Checks the id and the language tag. */
    public Attributes {
        Rule.given("id", id)
                .ifPresent(value ->
                        Rule.check(isId(value), "id", "must have 1 to 200 characters and no white space", value));
        language = Rule.given("language", language).map(tag -> Rule.language("language", tag));
        Rule.given("direction", direction);
    }

    private static boolean isId(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == ' ' || Character.isISOControl(value.charAt(i))) {
                return false;
            }
        }
        return !value.isEmpty()
                && value.codePointCount(0, value.length()) <= LONGEST_ID
                && value.equals(Characters.line(value));
    }

    /** An id alone. */
    public static Attributes id(String id) {
        return new Attributes(Optional.of(id), Optional.empty(), Optional.empty());
    }

    /** A language alone. */
    public static Attributes language(String language) {
        return new Attributes(Optional.empty(), Optional.of(language), Optional.empty());
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return id.isEmpty() && language.isEmpty() && direction.isEmpty();
    }
}
