package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.generate.ArticleGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Atom feeds against a grammar of RFC 4287 in RELAX NG. */
class AtomGrammarTest {

    private static final Path GRAMMAR = Path.of("src/test/resources/grammar/atom.rnc");

    private static List<String> messages(String feed) {
        Messages messages = new Messages();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, messages);
        try {
            ValidationDriver driver =
                    new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
            boolean isLoaded = driver.loadSchema(ValidationDriver.fileInputSource(GRAMMAR.toFile()));
            assertThat(isLoaded).as(messages.told.toString()).isTrue();
            driver.validate(new InputSource(new StringReader(feed)));
        } catch (IOException | SAXException e) {
            throw new AssertionError(e);
        }
        return messages.told;
    }

    @Test
    void theSampleFeedsAreOfTheGrammar() {
        FeedSamples.all()
                .forEach((name, feed) -> assertThat(messages(Feeds.write(feed, FeedFormat.ATOM)))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void everyGeneratedFeedIsOfTheGrammar() {
        FeedWriter rsl =
                Feeds.writer().rsl(true).content(FeedWriter.Content.SUMMARY).build();
        ArticleGenerator.check(25, generator -> {
            Feed feed = GeneratedFeeds.feed(generator);
            assertThat(messages(Feeds.write(feed, FeedFormat.ATOM))).isEmpty();
            assertThat(messages(rsl.write(feed, FeedFormat.ATOM))).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<id>https://vale.example/three</id>|",
                "<updated>2024-03-05T08:30:00+01:00</updated>|<updated>2024-03-05T08:30:00</updated>",
                "<updated>2024-03-05T08:30:00+01:00</updated>|<updated>Tue, 05 Mar 2024 08:30:00 +0100</updated>",
                "<title>Three hands</title>|<title>Three hands</title><title>Four</title>",
                "<title>Three hands</title>|<title type=\"text/plain\">Three hands</title>",
                "<title>Three hands</title>|<headline>Three hands</headline>",
                "<name>Ada Vale</name>|<uri>https://ada.example/</uri>",
                "<link rel=\"alternate\" href=|<link rel=\"\" href=",
                "<link rel=\"alternate\" href=|<link rel=\"alternate\" url=",
                "<content type=\"html\">|<content type=\"xhtml\">",
                "</entry>|</entry><updated>2024-03-05T08:30:00Z</updated>"
            })
    void whatIsNotAtomIsTold(String part, String wrong) {
        String feed = Feeds.write(FeedSamples.severalAuthors(), FeedFormat.ATOM);
        assertThat(messages(feed)).isEmpty();
        assertThat(feed).contains(part);
        int at = feed.indexOf(part, feed.indexOf(part.startsWith("</") ? "</entry>" : "<entry"));
        assertThat(messages(feed.substring(0, at) + (wrong == null ? "" : wrong) + feed.substring(at + part.length())))
                .isNotEmpty();
    }

    private static final class Messages implements ErrorHandler {

        private final List<String> told = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            told.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            warning(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            warning(e);
        }
    }
}
