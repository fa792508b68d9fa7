package dev.offprint.markdown;

import dev.offprint.body.Attributes;
import dev.offprint.body.CodeBlock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the fence of a listing: its language, and a title as most tools write it. */
final class CodeInfo {

    private static final Pattern TITLE =
            Pattern.compile("(?:title|filename|file)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");
    private static final Pattern CLASS = Pattern.compile("\\{\\s*\\.([^\\s}.]+)[^}]*\\}");
    private static final Pattern REST = Pattern.compile("[\\s{}]+");

    private CodeInfo() {}

    static CodeBlock block(FencedCodeBlock code, Findings findings, int line) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        Matcher title = TITLE.matcher(info);
        Optional<String> titled =
                title.find() ? Optional.of(first(title.group(1), title.group(2), title.group(3))) : Optional.empty();
        String rest = titled.isPresent() ? info.substring(0, title.start()) + info.substring(title.end()) : info;
        Matcher name = CLASS.matcher(rest);
        String language = name.matches()
                ? name.group(1)
                : rest.isBlank() ? "" : rest.strip().split("[\\s{,]", 2)[0];
        String more = name.matches() ? "" : rest.strip().substring(language.length());
        if (!REST.matcher(more).replaceAll("").isEmpty()) {
            findings.warn(
                    "code-info-dropped",
                    line,
                    "behind the language of a listing stands " + Findings.shown(more.strip()),
                    "it is left out");
        }
        return new CodeBlock(
                code.getLiteral(),
                language.isEmpty() ? Optional.empty() : Optional.of(language),
                titled,
                Attributes.NONE);
    }

    private static String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return "";
    }
}
