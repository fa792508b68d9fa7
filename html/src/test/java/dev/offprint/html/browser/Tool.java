package dev.offprint.html.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What these tests need that Maven does not bring. */
enum Tool {
    CHROMIUM("Chromium on the PATH"),
    NODE("Node.js on the PATH"),
    PACKAGES("the npm packages: npm ci --prefix html/src/test/npm");

    private static final Path MODULES = Path.of("src/test/npm/node_modules");

    private final String description;

    Tool(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    boolean isThere() {
        return path().isPresent();
    }

    Optional<Path> path() {
        return switch (this) {
            case CHROMIUM -> onPath(List.of("chromium", "chromium-browser", "google-chrome", "chrome"));
            case NODE -> onPath(List.of("node", "nodejs"));
            case PACKAGES -> Optional.of(MODULES).filter(Files::isDirectory);
        };
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return names.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static String describe(Stream<Tool> tools) {
        return String.join(", ", tools.map(Tool::description).toList());
    }
}
