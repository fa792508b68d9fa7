package dev.offprint.credit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Tells addresses from words. */
final class Addresses {

    private Addresses() {}

    /** Whether the text is an e-mail address, a handle, a URL or the name of a host. */
    static boolean isAddress(String text) {
        return isEmail(text) || isHandle(text) || url(text).isPresent() || isHost(text);
    }

    static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return ContactRule.isEmail(text) && isHost(text.substring(at + 1).toLowerCase(Locale.ROOT));
    }

    static boolean isHandle(String text) {
        return text.length() > 1
                && text.charAt(0) == '@'
                && text.chars().skip(1).allMatch(c -> Character.isLetterOrDigit(c) || "_.-@".indexOf(c) >= 0)
                && Character.isLetter(text.codePointAt(1))
                && (text.indexOf('@', 1) < 0 || ContactRule.isFediverse(text));
    }

    /** The URL, if the text spells one with its scheme. */
    static Optional<URI> url(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text)).filter(url -> url.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Lower-case labels with dots between, the last of two letters or more; a path may follow. */
    static boolean isHost(String text) {
        int slash = text.indexOf('/');
        String host = slash < 0 ? text : text.substring(0, slash);
        int dot = host.lastIndexOf('.');
        if (dot < 1 || host.length() - dot < 3 || host.contains("..")) {
            return false;
        }
        return host.chars().allMatch(c -> c == '.' || c == '-' || Character.isDigit(c) || Character.isLowerCase(c))
                && host.chars().skip(dot + 1).allMatch(c -> c >= 'a' && c <= 'z')
                && host.charAt(0) != '.'
                && (dot > 2 || slash >= 0);
    }
}
