package dev.offprint.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One method for each rule; each takes the argument's name for its message. */
public final class Rule {

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern RASTER =
            Pattern.compile("data:image/(png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/]+=*");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*");
    private static final Set<String> REPLACED = Set.of("in", "iw", "ji");
    private static final int SHOWN = 60;

    private Rule() {}

    /** One line of text that must not be blank. */
    public static String line(String name, String value) {
        String line = Characters.line(Objects.requireNonNull(value, name));
        check(!line.isEmpty(), name, "must not be blank", value);
        return line;
    }

    /** One line of text; blank or null is absent. */
    public static Optional<String> optionalLine(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        String line = Characters.line(value);
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** One line of text; blank is absent. */
    public static Optional<String> optionalLine(String name, Optional<String> value) {
        return Objects.requireNonNull(value, name).map(Characters::line).filter(line -> !line.isEmpty());
    }

    /** The argument if it is not null. */
    public static <T> T given(String name, @Nullable T value) {
        return Objects.requireNonNull(value, name);
    }

    /**
     * A link that is safe to follow: relative, or http, https, mailto or tel. Anything else (javascript:, data:, file:)
     * is refused here, so that no writer has to think of it.
     */
    public static URI link(String name, URI value) {
        String scheme = scheme(Objects.requireNonNull(value, name));
        check(
                scheme.isEmpty() || LINK_SCHEMES.contains(scheme),
                name,
                "must be relative or have the scheme http, https, mailto or tel",
                value);
        check(!isWeb(scheme) || value.getRawAuthority() != null, name, "must have a host after http: or https:", value);
        return ascii(name, value);
    }

    /** A link, where one is given. */
    public static Optional<URI> link(String name, Optional<URI> value) {
        return Objects.requireNonNull(value, name).map(url -> link(name, url));
    }

    /** An absolute http or https address. */
    public static URI address(String name, URI value) {
        check(
                isWeb(scheme(Objects.requireNonNull(value, name))) && value.getRawAuthority() != null,
                name,
                "must be an absolute http or https URL",
                value);
        return ascii(name, value);
    }

    /** An image's address: relative, http, https, or a base64 {@code data:} URL of a raster image. */
    public static URI imageSource(String name, URI value) {
        String scheme = scheme(Objects.requireNonNull(value, name));
        check(
                scheme.isEmpty()
                        || isWeb(scheme)
                        || RASTER.matcher(value.toString()).matches(),
                name,
                "must be relative, http, https or a base64 data: URL of a PNG, JPEG, GIF, WebP or AVIF image",
                value);
        return ascii(name, value);
    }

    /** The URI that a string spells. */
    public static URI uri(String name, String value) {
        try {
            return new URI(Objects.requireNonNull(value, name));
        } catch (URISyntaxException e) {
            throw broken(name, "must be a URI (" + e.getReason() + ")", value);
        }
    }

    /** A well-formed BCP 47 language tag, in its canonical case. */
    public static String language(String name, String value) {
        if (isPlainLanguage(Objects.requireNonNull(value, name))) {
            return value;
        }
        try {
            String tag =
                    new Locale.Builder().setLanguageTag(value.strip()).build().toLanguageTag();
            check(!tag.equals("und"), name, "must be a BCP 47 language tag", value);
            return tag;
        } catch (IllformedLocaleException e) {
            throw broken(name, "must be a BCP 47 language tag", value);
        }
    }

    /**
     * Two small letters are a tag as it is to be, save those that other letters have taken the place of; so are they with two
     * large ones behind them.
     */
    private static boolean isPlainLanguage(String tag) {
        boolean region = tag.length() == 5 && tag.charAt(2) == '-' && isLarge(tag.charAt(3)) && isLarge(tag.charAt(4));
        return (region || tag.length() == 2)
                && isSmall(tag.charAt(0))
                && isSmall(tag.charAt(1))
                && !REPLACED.contains(tag.substring(0, 2));
    }

    private static boolean isLarge(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** A media type without parameters, such as {@code audio/mpeg}, in lower case. */
    public static String mediaType(String name, String value) {
        String type = Objects.requireNonNull(value, name).strip().toLowerCase(Locale.ROOT);
        check(MEDIA_TYPE.matcher(type).matches(), name, "must be a media type such as audio/mpeg", value);
        return type;
    }

    /** A whole number of at least one, where one is given. */
    public static OptionalInt positive(String name, OptionalInt value) {
        check(Objects.requireNonNull(value, name).isEmpty() || value.getAsInt() > 0, name, "must be positive", value);
        return value;
    }

    /** An unmodifiable copy without nulls; the list itself, if it is such a copy. */
    public static <T> List<T> list(String name, Collection<? extends T> values) {
        Objects.requireNonNull(values, name);
        try {
            return List.copyOf(values);
        } catch (NullPointerException e) {
            throw new NullPointerException(name + "[" + new ArrayList<>(values).indexOf(null) + "]");
        }
    }

    /** An unmodifiable copy that must not be empty. */
    public static <T> List<T> filled(String name, Collection<? extends T> values) {
        List<T> copy = list(name, values);
        check(!copy.isEmpty(), name, "must not be empty", values);
        return copy;
    }

    /** An unmodifiable copy in the order of the enum, whatever order it came in. */
    public static <E extends Enum<E>> Set<E> set(String name, Class<E> type, Collection<E> values) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(Objects.requireNonNull(values, name));
        return Collections.unmodifiableSet(copy);
    }

    /** An unmodifiable copy in the order of its keys, whatever order it came in. */
    public static <K extends Comparable<? super K>, V> Map<K, V> map(String name, Map<K, V> values) {
        if (Objects.requireNonNull(values, name).isEmpty()) {
            return Collections.emptyMap();
        }
        TreeMap<K, V> copy = new TreeMap<>(values);
        copy.forEach((key, value) -> Objects.requireNonNull(value, () -> name + "[" + key + "]"));
        return Collections.unmodifiableMap(copy);
    }

    /** Throws if the condition does not hold. */
    public static void check(boolean holds, String name, String rule, Object value) {
        if (!holds) {
            throw broken(name, rule, value);
        }
    }

    /**
     * The scheme that a browser would see, in lower case, or nothing. It is taken from the text, for a relativized URI may
     * spell {@code javascript:} and have no scheme of its own.
     */
    private static String scheme(URI value) {
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return text.startsWith("https:")
                        ? "https"
                        : text.substring(0, i).toLowerCase(Locale.ROOT);
            } else if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    private static boolean isWeb(String scheme) {
        return scheme.equals("http") || scheme.equals("https");
    }

    private static URI ascii(String name, URI value) {
        String text = value.toASCIIString();
        check(!text.isEmpty(), name, "must not be empty", value);
        return text.equals(value.toString()) ? value : URI.create(text);
    }

    private static IllegalArgumentException broken(String name, String rule, Object value) {
        String shown = Characters.line(String.valueOf(value));
        int end =
                shown.length() <= SHOWN ? shown.length() : shown.offsetByCodePoints(0, shown.codePointCount(0, SHOWN));
        return new IllegalArgumentException(
                name + " " + rule + ": \"" + shown.substring(0, end) + (end < shown.length() ? "…" : "") + "\"");
    }
}
