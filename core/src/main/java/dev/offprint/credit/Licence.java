package dev.offprint.credit;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The terms under which others may use a work or a part of it.
 *
 * <p>Start with {@link #of(URI)} or {@link #ofSpdx}, which know the well-known licences (Creative Commons, and the usual
 * ones for code, text and data), or with {@link #named} for any other.
 *
 * @param name the short name, such as "CC BY-SA 4.0"; one line, not blank
 * @param url where the terms are
 * @param spdx the identifier in the SPDX licence list; absent where a line leaves the version open
 * @param scopes the parts of the work licensed; empty means {@link Scope#ALL}, which stands alone
 * @param attribution how the licensor wants to be credited, if it is said
 */
public record Licence(
        String name, Optional<URI> url, Optional<String> spdx, Set<Scope> scopes, Optional<String> attribution) {

    /** Validates and copies. */
    public Licence {
        name = Rule.line("name", name);
        url = Rule.link("url", url);
        spdx = Rule.optionalLine("spdx", spdx);
        spdx.ifPresent(id -> Rule.check(isSpdx(id), "spdx", "must be an SPDX licence identifier", id));
        scopes = Parts.of("scopes", scopes);
        attribution = Rule.optionalLine("attribution", attribution);
    }

    /**
     * The licence at an address. A Creative Commons address is recognised in any of its spellings (http or https, with
     * or without www, deed or legal code, jurisdiction ports); an unknown address becomes the licence's name.
     */
    public static Licence of(URI url) {
        URI link = Rule.link("url", url);
        return CreativeCommons.at(link)
                .or(() -> KnownLicences.at(link))
                .orElseGet(() -> plain(link.toString(), Optional.of(link), Optional.empty()));
    }

    /** The licence with an SPDX identifier, in any case; of an identifier not known here nothing more is said. */
    public static Licence ofSpdx(String id) {
        String line = Rule.line("spdx", id);
        return CreativeCommons.ofSpdx(line)
                .or(() -> KnownLicences.ofSpdx(line))
                .orElseGet(() -> plain(line, Optional.empty(), Optional.of(line)));
    }

    /** A licence of which only the name is known. */
    public static Licence named(String name) {
        return plain(name, Optional.empty(), Optional.empty());
    }

    /** The same licence, for these parts of the work. */
    public Licence to(Scope... scopes) {
        return new Licence(name, url, spdx, Set.of(scopes), attribution);
    }

    static Licence plain(String name, Optional<URI> url, Optional<String> spdx) {
        return new Licence(name, url, spdx, Set.of(), Optional.empty());
    }

    private static boolean isSpdx(String id) {
        return id.toLowerCase(Locale.ROOT).chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c) || isSign(c));
    }

    private static boolean isSign(int c) {
        return c == '-' || c == '.' || c == '+';
    }

    /** {@code Licence[CC BY 4.0, TEXT, CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/]}. */
    @Override
    public String toString() {
        return new Shown("Licence")
                .add(name)
                .add(Parts.show(scopes))
                .add(spdx.orElse(""))
                .add(url.map(URI::toString).orElse(""))
                .add("attribution", attribution)
                .toString();
    }
}
