package dev.offprint.benchmarks;

import dev.offprint.html.Stylesheet;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.ResourceCodeResolver;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** jte, with templates compiled beforehand and their fixed parts as bytes. */
final class JtePage {

    private static final String FOLDER = "dev/offprint/benchmarks/jte";
    private static final String STYLE = "style.jte";

    private static final String PACKAGE = "dev.offprint.benchmarks.templates";
    private static final ClassLoader PARENT = JtePage.class.getClassLoader();

    private final TemplateEngine engine = engine();

    void write(PageView view, OutputStream target) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render("page.jte", view, output);
        output.writeTo(target);
    }

    private static TemplateEngine engine() {
        try {
            Path classes = Files.createTempDirectory("jte");
            TemplateEngine compiler =
                    TemplateEngine.create(new Templates(), classes, ContentType.Html, PARENT, PACKAGE);
            compiler.setBinaryStaticContent(true);
            compiler.precompileAll();
            TemplateEngine engine = TemplateEngine.createPrecompiled(classes, ContentType.Html, PARENT, PACKAGE);
            engine.prepareForRendering("page.jte");
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The templates of this package, and one that is the stylesheet. */
    private static final class Templates implements CodeResolver {

        private final CodeResolver resources = new ResourceCodeResolver(FOLDER);

        @Override
        public String resolve(String name) {
            return name.equals(STYLE)
                    ? "@raw<style>\n" + Stylesheet.text() + "</style>\n@endraw"
                    : resources.resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }

        @Override
        public boolean exists(String name) {
            return name.equals(STYLE) || resources.exists(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return List.of("page.jte", "blocks.jte", "inlines.jte", STYLE);
        }
    }
}
