package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private final String readme = read(Path.of(System.getProperty("readme")));

    @Test
    void theExampleIsThatOfTheReadme() {
        String source = read(Path.of("src/main/java/consumer/Example.java"));
        String example = source.substring(
                source.indexOf("// begin of the example\n") + 24, source.indexOf("// end of the example"));
        assertTrue(readme.contains(example + "```\n"), example);
    }

    @Test
    void itPrintsWhatTheReadmeSays() {
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Example.main(new String[0]);
        } finally {
            System.setOut(usual);
        }
        int start = readme.indexOf("```html\n") + 8;
        String expected = readme.substring(start, readme.indexOf("```", start));
        assertEquals(expected.strip(), printed.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void itRunsOnThePathThatWasAskedFor() {
        assertEquals(Boolean.getBoolean("modular"), Example.class.getModule().isNamed());
        for (Module module : Example.modules()) {
            assertEquals(Boolean.getBoolean("modular"), module.isNamed(), module.toString());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
