package dev.offprint.examples.cli;

import dev.offprint.Finding;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An article that was checked, or a feed as a whole.
 *
 * @param file the name of its file, as it was given
 * @param title its headline, or the feed's title
 * @param findings what is to be said of it
 */
record CheckedArticle(String file, String title, List<Finding> findings) {

    /** All of them as one JSON array on one line. */
    static String json(List<CheckedArticle> articles) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartArray();
            articles.forEach(article -> article.write(out));
            out.writeEndArray();
        }
        return text.toString();
    }

    private void write(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("file", file);
        out.writeStringProperty("title", title);
        out.writeArrayPropertyStart("findings");
        for (Finding finding : findings) {
            out.writeStartObject();
            out.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            out.writeStringProperty("code", finding.code());
            out.writeStringProperty("place", finding.place().toString());
            out.writeStringProperty("problem", finding.problem());
            out.writeStringProperty("action", finding.action());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
