package dev.offprint.json;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** A refusal as a mapper reports it: with the place of the value, and the path to it. */
final class RefusedValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    RefusedValueException(JsonParser parser, Class<?> wanted, Refusal refusal) {
        super(parser, refusal.reason(), location(parser, refusal.value()));
        _targetType = wanted;
        List<JsonValue> way = refusal.value().way();
        for (int i = way.size() - 1; i >= 0; i--) {
            prependPath(way.get(i).step(wanted));
        }
    }

    RefusedValueException(JsonParser parser, Class<?> wanted, Fault fault) {
        super(parser, "the value " + fault.rule(), parser.currentLocation());
        _targetType = wanted;
    }

    private static TokenStreamLocation location(JsonParser parser, JsonValue value) {
        TokenStreamLocation here = parser.currentLocation();
        return value.position().line() < 1
                ? here
                : new TokenStreamLocation(
                        here.contentReference(),
                        -1,
                        value.position().line(),
                        value.position().column());
    }
}
