package dev.offprint.html;

import dev.offprint.credit.Copyright;

/** Writes copyright lines, with links for the licences and holders named in them. */
final class CopyrightMarkup {

    private CopyrightMarkup() {}

    /** The line of a figure or a quoted work, after its caption. */
    static void small(Copyright copyright, Markup out) {
        String line = CopyrightWords.line(copyright);
        if (!line.isEmpty()) {
            out.markup(" <small class=\"copyright\">").text(line).markup("</small>");
        }
    }
}
