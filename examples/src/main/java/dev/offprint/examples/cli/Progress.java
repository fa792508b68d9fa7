package dev.offprint.examples.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * A bar that shows how many of many files are done, on a terminal only. It stands on the last line; whoever prints clears
 * it first, and the next step draws it again.
 */
final class Progress {

    private static final int MANY = 20;
    private static final int WIDTH = 40;
    private static final long PAUSE = 100_000_000;
    private static final String START_OF_LINE = "\r\u001B[K";

    private final @Nullable PrintWriter terminal;
    private final int total;
    private int done;
    private boolean shown;
    private long last;

    private Progress(@Nullable PrintWriter terminal, int total) {
        this.terminal = terminal;
        this.total = total;
    }

    /** A bar if there are many files and somebody looks on. */
    static Progress of(int total) {
        Console console = System.console();
        return new Progress(total >= MANY && console != null && isTerminal(console) ? console.writer() : null, total);
    }

    /** A bar on whatever is given. */
    static Progress on(PrintWriter terminal, int total) {
        return new Progress(terminal, total);
    }

    void step() {
        done++;
        long now = System.nanoTime();
        if (terminal != null && (done == 1 || now - last >= PAUSE)) {
            last = now;
            shown = true;
            int filled = (int) ((long) WIDTH * done / total);
            terminal.print(
                    START_OF_LINE + "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total);
            terminal.flush();
        }
    }

    /** Takes the bar off the screen. */
    void clear() {
        if (terminal != null && shown) {
            terminal.print(START_OF_LINE);
            terminal.flush();
            shown = false;
        }
    }

    /** From Java 22 on there may be a console where nobody looks on; it can be asked, but not from code for Java 17. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
