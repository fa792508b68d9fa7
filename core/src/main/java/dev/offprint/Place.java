package dev.offprint;

import dev.offprint.rule.Rule;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in its input something was found.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param path in a tree: {@code $.articles[0].title} in JSON, the names of elements in markup
 */
public record Place(OptionalInt line, OptionalInt column, Optional<String> path) {

    /** Somewhere; nothing more is known. */
    public static final Place UNKNOWN = new Place(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    /** Checks that counts start at one. */
    public Place {
        line = Rule.positive("line", line);
        column = Rule.positive("column", column);
        path = Rule.optionalLine("path", path);
    }

    /** A whole line. */
    public static Place line(int line) {
        return new Place(OptionalInt.of(line), OptionalInt.empty(), Optional.empty());
    }

    /** A position in a line. */
    public static Place at(int line, int column) {
        return new Place(OptionalInt.of(line), OptionalInt.of(column), Optional.empty());
    }

    /** The same position, with its place in the tree. */
    public Place in(String path) {
        return new Place(line, column, Optional.of(path));
    }

    /** Such as {@code line 3, column 14, $.title}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line.ifPresent(number -> text.append("line ").append(number));
        column.ifPresent(number ->
                text.append(text.isEmpty() ? "" : ", ").append("column ").append(number));
        path.ifPresent(name -> text.append(text.isEmpty() ? "" : ", ").append(name));
        return text.isEmpty() ? "unknown place" : text.toString();
    }
}
