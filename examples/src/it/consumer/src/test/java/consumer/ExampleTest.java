package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExampleTest {

    @Test
    void theExampleRunsOnThePathThatWasAskedFor() {
        assertEquals(Boolean.getBoolean("modular"), Example.class.getModule().isNamed());
        assertEquals("x", Example.run());
    }
}
