package dev.offprint.html;

import dev.offprint.Edition;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.generate.ArticleGenerator;
import dev.offprint.json.ArticleJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An article with every field and node, and its publication, with an attack in every string that takes it. */
public final class HostileEdition {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String HARMLESS = harmless();

    /** The members of the JSON form that hold a string. */
    private static final Set<String> KEYS = keys("", MAPPER.readTree(HARMLESS), value -> true, new TreeSet<>());

    /** Those that hold an address. */
    private static final Set<String> KEYS_OF_ADDRESS =
            keys("", MAPPER.readTree(HARMLESS), HostileEdition::isAddress, new TreeSet<>());

    /** Those that take any text. */
    static final Set<String> KEYS_OF_TEXT = takers(KEYS, before("\"> <b>"));

    /** Those, and the ones that take anything but white space. */
    static final Set<String> KEYS_OF_WORDS = takers(KEYS, before("\"><b>"));

    private HostileEdition() {}

    /** The attack stands before what was there, wherever text is taken. */
    public static Edition ofText(String attack) {
        Set<String> keys = attack.chars().anyMatch(Character::isWhitespace) ? KEYS_OF_TEXT : KEYS_OF_WORDS;
        return poisoned(keys, before(attack))
                .or(() -> poisoned(takers(KEYS, before(attack)), before(attack)))
                .orElseThrow();
    }

    /** The attack stands in place of every address that may be it; nothing if none may. */
    public static Optional<Edition> ofAddress(String attack) {
        Set<String> keys = takers(KEYS_OF_ADDRESS, instead(attack));
        return keys.isEmpty() ? Optional.empty() : poisoned(keys, instead(attack));
    }

    /** Those of the keys that take an attack, alone. */
    private static Set<String> takers(Set<String> keys, UnaryOperator<String> attack) {
        Set<String> taken = new TreeSet<>();
        for (String key : keys) {
            if (poisoned(Set.of(key), attack).isPresent()) {
                taken.add(key);
            }
        }
        return taken;
    }

    private static UnaryOperator<String> before(String attack) {
        return value -> attack + value;
    }

    private static UnaryOperator<String> instead(String attack) {
        return value -> isAddress(value) ? attack : value;
    }

    private static Optional<Edition> poisoned(Set<String> keys, UnaryOperator<String> poison) {
        JsonNode json = MAPPER.readTree(HARMLESS);
        poison(json, "", keys, poison);
        try {
            Reading<Edition> reading = ArticleJson.readEdition(json.toString());
            return reading.findings().isEmpty() ? Optional.of(reading.value()) : Optional.empty();
        } catch (ReadingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Its addresses are those of this machine, which browsers trust enough to say what they load a file for. */
    private static String harmless() {
        ArticleGenerator generator = new ArticleGenerator(40);
        return ArticleJson.write(Edition.of(generator.publication(), generator.everything()))
                .replaceAll("https?://[^/\"?#]+", "http://elsewhere.localhost");
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http://");
    }

    private static Set<String> keys(String key, JsonNode node, Predicate<String> wanted, Set<String> found) {
        if (node.isString() && wanted.test(node.stringValue())) {
            found.add(key);
        }
        node.properties().forEach(entry -> keys(entry.getKey(), entry.getValue(), wanted, found));
        if (node.isArray()) {
            node.forEach(item -> keys(key, item, wanted, found));
        }
        return found;
    }

    private static void poison(JsonNode node, String key, Set<String> keys, UnaryOperator<String> poison) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> entry : List.copyOf(object.properties())) {
                if (entry.getValue().isString() && keys.contains(entry.getKey())) {
                    object.put(entry.getKey(), poison.apply(entry.getValue().stringValue()));
                } else {
                    poison(entry.getValue(), entry.getKey(), keys, poison);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString() && keys.contains(key)) {
                    array.set(i, poison.apply(array.get(i).stringValue()));
                } else {
                    poison(array.get(i), key, keys, poison);
                }
            }
        }
    }
}
