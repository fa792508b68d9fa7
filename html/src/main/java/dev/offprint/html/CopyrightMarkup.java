package dev.offprint.html;

import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Writes copyright lines, with links for the licences and holders that they name. */
final class CopyrightMarkup {

    private final Copyright copyright;
    private final Markup out;

    private CopyrightMarkup(Copyright copyright, Markup out) {
        this.copyright = copyright;
        this.out = out;
    }

    /** What is printed: the notice as somebody wrote it, else the line in the words of the language; maybe empty. */
    static String words(Copyright copyright, String language) {
        return copyright.statement().orElseGet(() -> copyright.line(Locale.forLanguageTag(language)));
    }

    /** The line of a figure or a quoted work, after its caption. */
    static void small(Copyright copyright, Markup out) {
        String line = words(copyright, out.options().language());
        if (!line.isEmpty()) {
            out.markup(" <small class=\"copyright\">");
            new CopyrightMarkup(copyright, out).line(line);
            out.markup("</small>");
        }
    }

    /** The line of the article, with the ways to its terms. */
    static void notice(ArticleContext context, Markup out) {
        context.copyright().ifPresent(copyright -> {
            out.markup("<p class=\"copyright\"><small>");
            CopyrightMarkup markup = new CopyrightMarkup(copyright, out);
            markup.line(context.notice());
            markup.terms(Label.TERMS, copyright.policy());
            markup.terms(Label.LICENSING, copyright.acquire());
            out.markup("</small></p>\n");
        });
    }

    /** The line, each name of a licence or holder in it a link where there is an address for it. */
    private void line(String line) {
        int at = 0;
        while (at < line.length()) {
            Optional<Mention> next = next(line, at);
            if (next.isEmpty()) {
                break;
            }
            Mention mention = next.get();
            out.text(line.substring(at, mention.start));
            out.link(mention.name, mention.attributes, mention.address);
            at = mention.start + mention.name.length();
        }
        out.text(line.substring(at));
    }

    private Optional<Mention> next(String line, int from) {
        Optional<Mention> first = Optional.empty();
        for (Licence licence : copyright.licences()) {
            first = earlier(first, mention(line, from, licence.name(), " rel=\"license\"", licence.url()));
        }
        for (Author holder : copyright.holders()) {
            first = earlier(first, mention(line, from, holder.name(), "", holder.url()));
        }
        return first;
    }

    private Optional<Mention> mention(String line, int from, String name, String attributes, Optional<URI> url) {
        int start = line.indexOf(name, from);
        Optional<String> address = url.flatMap(out.addresses()::link);
        return start < 0 || address.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(start, name, attributes, address));
    }

    private static Optional<Mention> earlier(Optional<Mention> one, Optional<Mention> other) {
        return one.isEmpty() || (other.isPresent() && other.get().start < one.get().start) ? other : one;
    }

    private void terms(Label label, Optional<URI> url) {
        url.flatMap(out.addresses()::link)
                .ifPresent(address -> out.text(" · ")
                        .markup("<a")
                        .attribute("href", address)
                        .markup(">")
                        .label(label)
                        .markup("</a>"));
    }

    private record Mention(int start, String name, String attributes, Optional<String> address) {}
}
