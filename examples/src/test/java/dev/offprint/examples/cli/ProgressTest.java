package dev.offprint.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void barIsDrawnOnALineOfItsOwnAndClearedBeforeMessages() {
        StringWriter terminal = new StringWriter();
        StringWriter err = new StringWriter();
        Progress progress = Progress.on(new PrintWriter(terminal), 40);
        Messages messages = new Messages(new PrintWriter(err), new PrintWriter(err), false, progress);

        messages.step();
        messages.note("told");
        messages.exitStatus();

        assertThat(terminal).hasToString("\r\u001B[K[#" + " ".repeat(39) + "] 1/40\r\u001B[K");
        assertThat(err.toString().strip()).isEqualTo("told");
    }

    @Test
    void nothingIsDrawnWhereNobodyLooksOn() {
        Progress progress = Progress.of(1_000);

        progress.step();
        progress.clear();
        assertThat(System.console()).isNull();
    }
}
