package dev.offprint.benchmarks;

import dev.offprint.html.Stylesheet;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** FreeMarker: one template, parsed once, auto-escaping. */
final class FreemarkerPage {

    private static final String STYLE = "<style>\n" + Stylesheet.text() + "</style>\n";

    private final Template template = template();

    void write(PageView view, OutputStream target) throws IOException, TemplateException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        template.process(Map.of("view", view, "style", STYLE), writer);
        writer.flush();
    }

    private static Template template() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNumberFormat("computer");
        configuration.setClassForTemplateLoading(FreemarkerPage.class, "freemarker");
        try {
            return configuration.getTemplate("page.ftlh");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
