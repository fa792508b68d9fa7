package dev.offprint.json;

import dev.offprint.Place;
import dev.offprint.ReadingException;
import java.io.Closeable;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The input of a reader: its tokens and values, or a {@link ReadingException} with the place where it went wrong. */
final class JsonSource implements Closeable {

    private static final int NUMBER_LENGTH = 1_100; // the model's 1,000 digits, with sign, point and exponent

    private static final String NUL = "\0";
    private static final Pattern ADVICE = Pattern.compile(
            ", from `[^`]*`| \\(start marker at.*|: enable `.*| \\(not recognized as.*", Pattern.DOTALL);

    private final LimitedReader characters;
    private final JsonParser parser;
    private final TreeReader trees;
    private final Findings findings;

    JsonSource(Reader reader, JsonFactory factory, Limits limits) {
        characters = new LimitedReader(reader, limits.length());
        parser = factory.createParser(ObjectReadContext.empty(), characters);
        findings = new Findings(limits.findings());
        trees = new TreeReader(parser, limits, findings);
    }

    /** Makes parsers. It leaves the depth to {@link TreeReader}, save where values are skipped. */
    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNumberLength(NUMBER_LENGTH)
                        .build())
                .build();
    }

    /** The characters of UTF-8. A byte that is not becomes NUL, at which a JSON parser stops, right there. */
    static Reader decode(InputStream stream) {
        return new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(NUL));
    }

    Findings findings() {
        return findings;
    }

    /** Starts to count characters and values anew, for what was read so far is no longer held. */
    void restart() {
        characters.restart();
        trees.restart();
    }

    /** The next token; the end of the input is an error. */
    JsonToken next() {
        return located(() -> {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new Fault("must not be empty");
            }
            return token;
        });
    }

    /** The root, without what is in it. */
    JsonValue mark() {
        return trees.mark((kind, text, position) -> JsonValue.root(findings, kind, text, position));
    }

    /** A member of the root, without what is in it. */
    JsonValue mark(JsonValue object, String name) {
        return trees.mark((kind, text, position) -> object.member(name, kind, text, position));
    }

    String name() {
        return String.valueOf(parser.currentName());
    }

    void skip() {
        located(parser::skipChildren);
    }

    /** The value at which the parser stands: the whole document. */
    JsonValue root() {
        return located(trees::root);
    }

    JsonValue member(JsonValue object, String name) {
        return located(() -> trees.member(object, name));
    }

    JsonValue element(JsonValue array, int index) {
        return located(() -> trees.element(array, index));
    }

    /** Makes sure that nothing follows the document. */
    void end() {
        located(() -> {
            if (parser.nextToken() != null) {
                throw new Fault("must end after the first value");
            }
        });
    }

    @Override
    public void close() {
        parser.close();
    }

    private void located(Runnable step) {
        located(() -> {
            step.run();
            return this;
        });
    }

    private <T> T located(Supplier<T> step) {
        try {
            return step.get();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            throw failure(e.getLocation(), reason(e));
        } catch (Fault e) {
            throw failure(TokenStreamLocation.NA, "the document " + e.rule());
        }
    }

    private ReadingException failure(@Nullable TokenStreamLocation known, String reason) {
        TokenStreamLocation location = known == null || known.getLineNr() < 1 ? parser.currentLocation() : known;
        String path = JsonPath.of(parser.streamReadContext());
        return new ReadingException(
                Place.at(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()))
                        .in(path),
                reason);
    }

    /** The parser's words, less its advice on how to have other parsers. */
    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        return message.contains("code 0)")
                ? "must be UTF-8 without NUL"
                : ADVICE.matcher(message).replaceFirst("");
    }
}
