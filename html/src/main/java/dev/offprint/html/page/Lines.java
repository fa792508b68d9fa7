package dev.offprint.html.page;

import dev.offprint.rule.Rule;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Mends lines of text that were escaped once too often, or that hold tags, as values of metadata often do. */
final class Lines {

    private static final Pattern ESCAPE = Pattern.compile(
            "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[nm]dash|hellip);");
    private static final Pattern TAG =
            Pattern.compile("</?(?:p|br|b|i|em|strong|span|div|a|sup|sub)(?:\\s[^<>]{0,200})?/?>");

    private Lines() {}

    /** One line, or nothing where there is no text. */
    static Optional<String> mended(String text) {
        return Rule.optionalLine(withoutTags(unescaped(text)));
    }

    private static String unescaped(String text) {
        return text.indexOf('&') >= 0 && ESCAPE.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    private static String withoutTags(String text) {
        return text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" ");
    }
}
