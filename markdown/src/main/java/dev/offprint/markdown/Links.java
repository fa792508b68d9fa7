package dev.offprint.markdown;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses as people write them: with spaces and letters of any script, absolute or relative. */
final class Links {

    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private final @Nullable URI base;

    Links(@Nullable URI base) {
        this.base = base;
    }

    /** A link that the model takes, resolved against the base where there is one. */
    Optional<URI> link(String text) {
        return uri(text).flatMap(uri -> checked(() -> Rule.link("url", resolved(uri))));
    }

    /** An image's address that the model takes. */
    Optional<URI> image(String text) {
        return uri(text).flatMap(uri -> checked(() -> Rule.imageSource("url", resolved(uri))));
    }

    /** An absolute web address; a relative one counts where there is a base. */
    Optional<URI> address(String text) {
        return uri(text).flatMap(uri -> checked(() -> Rule.address("url", resolved(uri))));
    }

    private URI resolved(URI uri) {
        boolean within = uri.toString().startsWith("#") || uri.isAbsolute();
        return base == null || within ? uri : base.resolve(uri);
    }

    private static Optional<URI> uri(String text) {
        String line = text.strip();
        return line.isEmpty()
                ? Optional.empty()
                : checked(() -> Rule.uri("url", line)).or(() -> checked(() -> Rule.uri("url", encoded(line))));
    }

    /** Everything that no URI may hold as %XX; a percent sign that begins no such code as well. */
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean allowed = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
            boolean code = c != '%' || (i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]));
            out.append(allowed && code && c != '[' && c != ']' ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }

    private static Optional<URI> checked(java.util.function.Supplier<URI> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
