package dev.offprint.html;

import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import dev.offprint.credit.YearSpan;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes copyright lines, with links for the licences and holders that they name. */
final class CopyrightMarkup {

    /** HTML takes four digits for a year without being told more. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])[1-9][0-9]{3}(?![\\p{L}\\p{N}&&[^年년]])");

    private final Copyright copyright;
    private final Markup out;
    private final Set<Integer> years = new HashSet<>();

    private CopyrightMarkup(Copyright copyright, Markup out) {
        this.copyright = copyright;
        this.out = out;
    }

    /** Also marks the years that the copyright names. */
    private CopyrightMarkup withYears() {
        for (Claim claim : copyright.claims()) {
            for (YearSpan span : claim.years()) {
                years.add(span.from());
                span.to().ifPresent(years::add);
            }
        }
        return this;
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
            CopyrightMarkup markup = new CopyrightMarkup(copyright, out).withYears();
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
            mention.write(out);
            at = mention.start + mention.words.length();
        }
        out.text(line.substring(at));
    }

    private Optional<Mention> next(String line, int from) {
        Optional<Mention> first = Optional.empty();
        for (Licence licence : copyright.licences()) {
            first = earlier(first, link(line, from, licence.name(), " rel=\"license\"", licence.url()));
        }
        for (Author holder : copyright.holders()) {
            first = earlier(first, link(line, from, holder.name(), "", holder.url()));
        }
        return earlier(first, year(line, from));
    }

    private Optional<Mention> link(String line, int from, String name, String attributes, Optional<URI> url) {
        int start = line.indexOf(name, from);
        Optional<String> address = url.flatMap(out.addresses()::link);
        return start < 0 || address.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(start, name, to -> to.link(name, attributes, address)));
    }

    /** A year that the copyright names, and no part of a longer number or word. */
    private Optional<Mention> year(String line, int from) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(line).region(from, line.length()).useTransparentBounds(true);
        while (year.find()) {
            String digits = year.group();
            if (years.contains(Integer.parseInt(digits))) {
                return Optional.of(new Mention(
                        year.start(),
                        digits,
                        to -> to.markup("<time>").text(digits).markup("</time>")));
            }
        }
        return Optional.empty();
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

    private record Mention(int start, String words, Consumer<Markup> markup) {

        void write(Markup out) {
            markup.accept(out);
        }
    }
}
