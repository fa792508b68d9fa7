package dev.offprint.html.browser;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A tab of the browser. Any script in its pages and their frames can call {@code ran()}, and is heard. */
final class Tab implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 60;
    private static final Set<String> HEARD = Set.of("Page.loadEventFired", "Runtime.bindingCalled");

    private final DevTools tools;
    private final String target;
    private final String session;
    private final List<String> ran = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<String> loads = new LinkedBlockingQueue<>();

    Tab(DevTools tools, String target) {
        this.tools = tools;
        this.target = target;
        session = tools.call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .stringValue();
        tools.listen(this::hear);
        call("Page.enable", Map.of());
        call("Runtime.enable", Map.of());
        call("Runtime.addBinding", Map.of("name", "tell"));
        call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", "ran = () => tell(location.href)"));
    }

    /** Goes to an address, and waits until all of it is loaded and what was to run at once has run. */
    Tab go(String url) {
        loads.clear();
        ran.clear();
        call("Page.navigate", Map.of("url", url));
        try {
            if (loads.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS) == null) {
                throw new IllegalStateException("never loaded: " + url);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + url, e);
        }
        return this;
    }

    /** The addresses of the pages in which a script ran since the last one was gone to. */
    List<String> ran() {
        return List.copyOf(ran);
    }

    /** The value of an expression, awaited if it is a promise. The page's own policy does not bind it. */
    JsonNode evaluate(String expression) {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** Lays the page out for a width in CSS pixels, for eyes that prefer light or dark. */
    Tab show(int width, boolean dark) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }

    private void hear(JsonNode event) {
        String method = event.path("method").asString("");
        if (HEARD.contains(method) && event.path("sessionId").asString("").equals(session)) {
            if (method.equals("Page.loadEventFired")) {
                loads.add(method);
            } else {
                ran.add(event.path("params").path("payload").asString(""));
            }
        }
    }

    @Override
    public void close() {
        tools.call(null, "Target.closeTarget", Map.of("targetId", target));
    }
}
