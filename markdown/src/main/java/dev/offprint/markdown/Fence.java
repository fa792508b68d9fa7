package dev.offprint.markdown;

import dev.offprint.body.CodeBlock;
import java.util.Optional;

/** Writes listings between fences longer than any that they hold. */
final class Fence {

    private Fence() {}

    /** The listing, unless what stands behind a fence cannot say its language and title. */
    static Optional<String> of(CodeBlock code) {
        String language = code.language().orElse("");
        if (code.title().filter(text -> text.indexOf('"') >= 0).isPresent()) {
            return Optional.empty();
        }
        String title = code.title().map(text -> " title=\"" + text + "\"").orElse("");
        String info = (language + title).strip();
        if (info.indexOf('`') >= 0 || info.indexOf('\\') >= 0 || info.indexOf('&') >= 0) {
            return Optional.empty();
        }
        String fence = "`".repeat(Math.max(3, longestRun(code.text(), '`') + 1));
        String text = code.text().isEmpty() ? "" : code.text() + "\n";
        return Optional.of(fence + info + "\n" + text + fence);
    }

    static int longestRun(String text, char sign) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == sign ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
