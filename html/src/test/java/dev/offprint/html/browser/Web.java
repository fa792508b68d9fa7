package dev.offprint.html.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * All the web there is to the browser: its proxy, which has the pages that a test published, a dot for every image, and
 * writes down whatever it is asked for. Hosts are to end in {@code .localhost}, because a browser says what a request is
 * for only to those that it trusts.
 */
final class Web implements AutoCloseable {

    private static final byte[] DOT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private record Page(String html, @Nullable String policy) {}

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    Web() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Puts a page at an address, with a Content-Security-Policy if one is given. */
    void publish(String url, String html, @Nullable String policy) {
        pages.put(url, new Page(html, policy));
    }

    boolean isPublished(String url) {
        return pages.containsKey(url);
    }

    /** What was asked for since the last time that this was called. */
    List<Request> takeRequests() {
        List<Request> taken = List.copyOf(requests);
        requests.removeAll(taken);
        return taken;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> answer(socket));
            } catch (IOException e) {
                // closed: the tests are over
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (Socket socket = connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = in.readLine();
            if (line == null || line.isEmpty()) {
                return;
            }
            String destination = "";
            for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                if (header.toLowerCase(Locale.ROOT).startsWith("sec-fetch-dest:")) {
                    destination = header.substring(header.indexOf(':') + 1).strip();
                }
            }
            String[] words = line.split(" ");
            Request request = new Request(words[0], words.length > 1 ? words[1] : "", destination);
            requests.add(request);
            answer(request, socket.getOutputStream());
        } catch (IOException e) {
            // the browser has gone away; what it asked for is written down
        }
    }

    private void answer(Request request, OutputStream out) throws IOException {
        Page page = pages.get(request.url());
        if (page != null) {
            String policy = page.policy == null ? "" : "Content-Security-Policy: " + page.policy + "\r\n";
            write(out, "200 OK", policy + "Content-Type: text/html; charset=utf-8", bytes(page.html));
        } else if (request.isForImage()) {
            write(out, "200 OK", "Content-Type: image/gif", DOT);
        } else {
            write(out, "404 Not Found", "Content-Type: text/plain", bytes("nothing here"));
        }
    }

    private static void write(OutputStream out, String status, String headers, byte[] content) throws IOException {
        String head = "HTTP/1.1 " + status + "\r\n" + headers + "\r\nContent-Length: " + content.length
                + "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n";
        out.write(bytes(head));
        out.write(content);
        out.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
