package dev.offprint.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** What a validator that is not ours says of a document, by the schema that is published. */
final class PublishedSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(ArticleJson.schema());

    private PublishedSchema() {}

    static List<Error> errors(String json) {
        return errors(SCHEMA, json);
    }

    /** What the schema of schemas says of the schema. */
    static List<Error> errorsOfItself() {
        String draft = SpecificationVersion.DRAFT_2020_12.getDialectId();
        return errors(REGISTRY.getSchema(SchemaLocation.of(draft)), ArticleJson.schema());
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
