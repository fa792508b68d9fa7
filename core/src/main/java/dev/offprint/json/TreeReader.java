package dev.offprint.json;

import dev.offprint.Finding.Severity;
import dev.offprint.json.JsonValue.Kind;
import dev.offprint.json.JsonValue.Position;
import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Makes a small tree of a value that a parser stands at, so that its members may come in any order. An object that has
 * a property twice is refused as a whole, for two readers of it could see two different things.
 */
final class TreeReader {

    private static final int FEW = 16;

    /** Makes a value at its place in the tree. */
    interface Place {
        JsonValue at(Kind kind, String text, Position position);
    }

    private final JsonParser parser;
    private final Limits limits;
    private final Findings findings;
    private int values;
    private @Nullable Refusal repeated;

    TreeReader(JsonParser parser, Limits limits, Findings findings) {
        this.parser = parser;
        this.limits = limits;
        this.findings = findings;
    }

    /** Starts to count values anew. */
    void restart() {
        values = 0;
    }

    /** The value that the document is. */
    JsonValue root() {
        return whole((kind, text, position) -> JsonValue.root(findings, kind, text, position));
    }

    JsonValue member(JsonValue object, String name) {
        return whole((kind, text, position) -> object.member(name, kind, text, position));
    }

    JsonValue element(JsonValue array, int index) {
        return whole((kind, text, position) -> array.element(index, kind, text, position));
    }

    /** The value at which the parser stands, without what is in it. */
    JsonValue mark(Place place) {
        return place.at(kind(parser.currentToken()), "", position(parser.currentTokenLocation()));
    }

    private JsonValue whole(Place place) {
        repeated = null;
        JsonValue value = read(place);
        if (repeated != null) {
            throw repeated;
        }
        return value;
    }

    private JsonValue read(Place place) {
        if (++values > limits.values()) {
            throw Fault.beyond(limits.values(), "values");
        }
        Kind kind = kind(parser.currentToken());
        Position position = position(parser.currentTokenLocation());
        return switch (kind) {
            case OBJECT -> members(place.at(kind, "", position));
            case ARRAY -> elements(place.at(kind, "", position));
            case TEXT -> text(place, String.valueOf(parser.getString()), position);
            case NUMBER -> place.at(kind, parser.getString(), position);
            case TRUE, FALSE, NULL -> place.at(kind, "", position);
        };
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE -> Kind.TRUE;
            case VALUE_FALSE -> Kind.FALSE;
            case VALUE_NULL -> Kind.NULL;
            default -> Kind.TEXT; // a string, or what a format other than JSON embeds, by its text
        };
    }

    private JsonValue members(JsonValue object) {
        enter();
        List<JsonValue> members = new ArrayList<>(4);
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonValue member = read((kind, text, position) -> object.member(name, kind, text, position));
            if (members.size() == FEW) {
                members.forEach(other -> names.add(other.name()));
            }
            boolean again = members.size() < FEW ? holds(members, name) : !names.add(name);
            if (again && repeated == null) {
                repeated = member.refusal("must be given only once");
            }
            members.add(member);
        }
        object.hold(members);
        return object;
    }

    private JsonValue elements(JsonValue array) {
        enter();
        List<JsonValue> elements = new ArrayList<>(4);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int index = elements.size();
            elements.add(read((kind, text, position) -> array.element(index, kind, text, position)));
        }
        array.hold(elements);
        return array;
    }

    private void enter() {
        if (parser.streamReadContext().getNestingDepth() > limits.depth()) {
            throw Fault.beyond(limits.depth(), "objects and arrays inside one another");
        }
    }

    private JsonValue text(Place place, String text, Position position) {
        String clean = Characters.clean(text);
        JsonValue value = place.at(Kind.TEXT, clean, position);
        if (!clean.equals(text) && !clean.equals(text.replace("\r\n", "\n").replace('\r', '\n'))) {
            findings.add(
                    Severity.WARNING,
                    "forbidden-character",
                    value,
                    value.label() + " has characters that no text may hold",
                    "replaced or left out");
        }
        return value;
    }

    private static boolean holds(List<JsonValue> members, String name) {
        return members.stream().anyMatch(member -> member.name().equals(name));
    }

    private static Position position(TokenStreamLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }
}
