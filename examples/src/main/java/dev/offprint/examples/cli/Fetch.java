package dev.offprint.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.Security;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what stands at an address: http and https only, within limits of time, size and redirects, and from the public
 * network only unless told otherwise, so that a link cannot make this machine ask its neighbours.
 */
final class Fetch {

    /** Decimal, octal and hexadecimal forms of addresses, which hide where they lead. */
    private static final Pattern NUMBERS = Pattern.compile("(?i)(?:0x[0-9a-f]*|\\d+)(?:\\.(?:0x[0-9a-f]*|\\d+))*\\.?");

    private static final Pattern QUADS = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    private static final int MOST_REDIRECTS = 5;

    static {
        // a name is looked up once to be judged, and must not be another address when it is called a moment later
        Security.setProperty("networkaddress.cache.ttl", "60");
    }

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final boolean anywhere;
    private final Duration longest;
    private final int mostBytes;

    /** Private addresses are asked too where {@code anywhere} says so. */
    Fetch(boolean anywhere, Duration longest, int mostBytes) {
        this.anywhere = anywhere;
        this.longest = longest;
        this.mostBytes = mostBytes;
    }

    /**
     * What was fetched.
     *
     * @param url where it was found in the end
     * @param contentType as the server says
     */
    record Fetched(URI url, Optional<String> contentType, byte[] bytes) {

        InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** Whether a name given by a user is an address and not a file. */
    static boolean isAddress(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** Follows redirects to the end. */
    Fetched get(String address) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        URI url = checked(address);
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpResponse<InputStream> response = send(url, left(end));
            try (InputStream body = response.body()) {
                Optional<String> next = response.headers().firstValue("Location");
                if (response.statusCode() / 100 == 3 && next.isPresent()) {
                    url = redirect(url, next.get());
                } else if (response.statusCode() == 200) {
                    return new Fetched(url, response.headers().firstValue("Content-Type"), read(body, left(end)));
                } else {
                    throw new IOException("the server answered " + response.statusCode());
                }
            }
        }
        throw new IOException("more than " + MOST_REDIRECTS + " redirects");
    }

    private HttpResponse<InputStream> send(URI url, Duration left) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(left)
                .header("User-Agent", "offprint")
                .header("Accept", "text/html, application/xhtml+xml, */*;q=0.5")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw tooSlow(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (IOException e) {
            throw e.getMessage() == null ? new IOException("no connection to " + url.getHost(), e) : e;
        }
    }

    /** A server that goes on for ever, drop by drop, is cut off by the closing of the stream. */
    private byte[] read(InputStream body, Duration left) throws IOException {
        boolean[] late = new boolean[1];
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                () -> {
                    synchronized (late) {
                        late[0] = true;
                    }
                    close(body);
                },
                CompletableFuture.delayedExecutor(left.toMillis(), TimeUnit.MILLISECONDS));
        byte[] bytes;
        try {
            bytes = body.readNBytes(mostBytes + 1);
        } catch (IOException e) {
            synchronized (late) {
                throw late[0] ? tooSlow(e) : e;
            }
        } finally {
            alarm.cancel(false);
        }
        if (bytes.length > mostBytes) {
            throw new IOException("it is longer than " + mostBytes + " bytes");
        }
        return bytes;
    }

    private URI redirect(URI from, String location) throws IOException {
        try {
            return checked(from.resolve(location).toString());
        } catch (IllegalArgumentException e) {
            throw new IOException("it is redirected to what is no address: " + location, e);
        }
    }

    private URI checked(String address) throws IOException {
        URI url;
        try {
            url = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no address: " + e.getMessage(), e);
        }
        if (!isAddress(address) || url.getHost() == null) {
            throw new IOException("only http and https are fetched, not " + address);
        }
        if (NUMBERS.matcher(url.getHost()).matches()
                && !QUADS.matcher(url.getHost()).matches()) {
            throw new IOException("the host " + url.getHost()
                    + " is a number that programs read in different ways; write four of them");
        }
        if (!anywhere) {
            for (InetAddress host : lookUp(url.getHost())) {
                if (isPrivate(host)) {
                    throw new IOException(url.getHost() + " is on a private network; --private allows it");
                }
            }
        }
        return url;
    }

    private static InetAddress[] lookUp(String host) throws IOException {
        try {
            return InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""));
        } catch (UnknownHostException e) {
            throw new IOException("nobody knows the host " + host, e);
        }
    }

    /** Whether an address is not of the public network; see the registries of RFC 6890. */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean reserved = bytes.length == 4
                ? first == 0
                        || first >= 240
                        || first == 100 && second >= 64 && second < 128
                        || first == 192 && second == 0 && bytes[2] == 0
                        || first == 198 && (second == 18 || second == 19)
                // global unicast is 2000::/3; 2002::/16 and 64:ff9b::/96 carry addresses of the old network inside
                : first >> 5 != 1 || first == 0x20 && second == 0x02;
        return reserved
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    private Duration left(long end) throws IOException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw tooSlow(null);
        }
        return Duration.ofNanos(Math.max(left, 1_000_000));
    }

    private IOException tooSlow(@Nullable Throwable cause) {
        return new IOException("it took longer than " + longest.toSeconds() + " seconds", cause);
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
