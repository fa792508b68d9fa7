package dev.offprint.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JSON-LD of pages is in the words of schema.org: the TypeScript compiler holds it, as literals, against the types of
 * schema-dts, and refuses any property that the type of an object does not have, and any value that the property does not
 * take.
 */
@Needs({Tool.NODE, Tool.PACKAGES})
@Timeout(600)
class VocabularyTest {

    private static final int GENERATED = 12;
    private static final Path FOLDER = Path.of("target", "vocabulary");

    @Test
    void jsonOfPagesIsInTheWordsOfSchemaOrg() throws IOException, InterruptedException {
        Map<String, String> pages = new TreeMap<>(Pages.golden());
        pages.putAll(Pages.generated(GENERATED));
        List<String> graphs = new ArrayList<>();
        pages.forEach((name, page) -> Jsoup.parse(page)
                .select("script[type=application/ld+json]")
                .forEach(script -> graphs.add("/* " + name + " */ " + script.data())));
        assertThat(graphs).hasSizeGreaterThanOrEqualTo(pages.size());
        assertThat(complaints(graphs)).isEmpty();
    }

    /** Otherwise the other test would show nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type': 'NewsArticle', headlin: 'x'}",
                "{'@type': 'NewsArtikle', headline: 'x'}",
                "{'@type': 'NewsArticle', wordCount: 'many'}",
                "{'@type': 'NewsArticle', author: [{'@type': 'Person', nam: 'x'}]}",
                "{'@type': 'NewsArticle', author: [{'@type': 'Person', headline: 'x'}]}",
                "{'@type': 'NewsArticle', author: {'@type': 'ImageObject', name: 'x'}}"
            })
    void anythingElseIsRefused(String node) throws IOException, InterruptedException {
        assertThat(complaints(List.of("{'@context': 'https://schema.org', '@graph': [" + node + "]}")))
                .contains("error TS");
    }

    private static String complaints(List<String> graphs) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        StringBuilder program = new StringBuilder("import type {Graph} from 'schema-dts';\n");
        for (int i = 0; i < graphs.size(); i++) {
            program.append("export const graph").append(i).append(": Graph = ");
            program.append(graphs.get(i).strip()).append(";\n");
        }
        Files.writeString(FOLDER.resolve("graphs.ts"), program, StandardCharsets.UTF_8);
        Path modules = Tool.PACKAGES.path().orElseThrow().toAbsolutePath();
        Files.writeString(FOLDER.resolve("tsconfig.json"), """
                {
                  "compilerOptions": {
                    "strict": true, "noEmit": true, "skipLibCheck": true, "types": [],
                    "module": "nodenext", "moduleResolution": "nodenext",
                    "paths": {"schema-dts": ["%s/schema-dts/dist/schema.d.ts"]}
                  },
                  "files": ["graphs.ts"]
                }
                """.formatted(modules), StandardCharsets.UTF_8);
        Process compiler = new ProcessBuilder(
                        Tool.NODE.path().orElseThrow().toString(),
                        modules.resolve("typescript/bin/tsc").toString(),
                        "--project",
                        FOLDER.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(compiler.waitFor() == 0).as(output).isEqualTo(output.isEmpty());
        return output;
    }
}
