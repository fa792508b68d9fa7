package dev.offprint.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.time.Duration;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** What a test with hostile input may take: ten seconds of its thread, and 256 MB. */
final class Budget implements InvocationInterceptor, BeforeAllCallback {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long HEAP = 256L * 1024 * 1024;

    /** Fails where nothing holds the test to the heap: with {@code mvn}, something in the build is wrong. */
    @Override
    public void beforeAll(ExtensionContext context) {
        assertThat(Runtime.getRuntime().maxMemory())
                .as("the largest heap; run with -Xmx256m")
                .isLessThanOrEqualTo(HEAP);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        within(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        within(invocation, context);
    }

    private static void within(Invocation<Void> test, ExtensionContext context) throws Throwable {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        test.proceed();
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(taken))
                .as("what the processor took for %s", context.getDisplayName())
                .isLessThan(LIMIT);
    }
}
