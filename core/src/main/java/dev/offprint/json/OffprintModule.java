package dev.offprint.json;

import dev.offprint.Article;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches an application's own mapper the types of Offprint, in the same JSON as {@link ArticleJson}:
 * {@code JsonMapper.builder().addModule(new OffprintModule()).build()}.
 *
 * <p>An {@link Article}, and every value that an article is made of, may then stand in the application's own records.
 * Offprint's classes are not reflected upon. What can't be read is a
 * {@link tools.jackson.databind.exc.MismatchedInputException} with its path, for an article in an edition too; an
 * unknown property is one where the mapper says so ({@code FAIL_ON_UNKNOWN_PROPERTIES}).
 */
public final class OffprintModule extends JacksonModule {

    /** The module; it has no settings. */
    public OffprintModule() {}

    @Override
    public String getModuleName() {
        return "dev.offprint";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new FormSerializers());
        context.addDeserializers(new FormDeserializers());
    }
}
