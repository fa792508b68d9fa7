package dev.offprint.markdown;

import dev.offprint.rule.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name says: {@code 2024-05-03-the-harbour.md}, or the folder's of {@code the-harbour/index.md}.
 *
 * @param date as {@code 2024-05-03}
 * @param words the rest as words
 * @param isMdx whether it is Markdown with JSX
 */
record FileName(Optional<String> date, Optional<String> words, boolean isMdx) {

    private static final Pattern NAME = Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2})[-_]?)?(.*)");
    private static final Set<String> FOLDER_FILES = Set.of("index", "_index", "readme");

    static FileName of(@Nullable String name) {
        if (name == null) {
            return new FileName(Optional.empty(), Optional.empty(), false);
        }
        String[] parts = name.replace('\\', '/').split("/");
        String stem = parts.length == 0 ? "" : parts[parts.length - 1].replaceFirst("\\.[^.]*$", "");
        if (parts.length > 1 && FOLDER_FILES.contains(stem.toLowerCase(Locale.ROOT))) {
            stem = parts[parts.length - 2];
        }
        Matcher match = NAME.matcher(stem);
        if (!match.matches()) {
            return new FileName(Optional.empty(), Optional.empty(), false);
        }
        Optional<String> words = Rule.optionalLine(match.group(2).replaceAll("[-_]+", " "));
        return new FileName(
                Optional.ofNullable(match.group(1)),
                words.map(
                        text -> text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                                + text.substring(text.offsetByCodePoints(0, 1))),
                name.toLowerCase(Locale.ROOT).endsWith(".mdx"));
    }
}
