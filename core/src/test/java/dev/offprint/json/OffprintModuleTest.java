package dev.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.Value;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Direction;
import dev.offprint.body.FigureContent;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.Inline;
import dev.offprint.body.Node;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Holder;
import dev.offprint.generate.ArticleGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

class OffprintModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new OffprintModule()).build();

    record Desk(
            String editor, Article article, List<Author> staff, Map<String, Copyright> rights, Optional<Work> work) {}

    record Parts(
            Body body,
            Block block,
            Paragraph paragraph,
            Inline inline,
            Holder holder,
            Value value,
            FigureContent content,
            Direction direction,
            Article.Kind kind) {}

    @Test
    void articlesPublicationsAndEditionsAreTheSameJson() {
        ArticleGenerator.check(100, generator -> {
            Article article = generator.article();
            Publication publication = generator.publication();
            Edition edition = generator.edition(2);
            assertThat(MAPPER.writeValueAsString(article)).isEqualTo(ArticleJson.write(article));
            assertThat(MAPPER.writeValueAsString(publication)).isEqualTo(ArticleJson.write(publication));
            assertThat(MAPPER.writeValueAsString(edition)).isEqualTo(ArticleJson.write(edition));
            assertThat(MAPPER.readValue(ArticleJson.write(article), Article.class))
                    .isEqualTo(article);
            assertThat(MAPPER.readValue(ArticleJson.write(publication), Publication.class))
                    .isEqualTo(publication);
            assertThat(MAPPER.readValue(ArticleJson.write(edition), Edition.class))
                    .isEqualTo(edition);
        });
    }

    @Test
    void anApplicationsOwnRecordHoldsThem() {
        Article article = new ArticleGenerator(3).everything();
        Copyright copyright = Copyright.of(2024, "Ada Vale");
        Desk desk = new Desk(
                "Ben Orr",
                article,
                List.of(Author.of("Ada Vale")),
                Map.of("all", copyright),
                Optional.of(Work.of("W")));
        String json = MAPPER.writeValueAsString(desk);
        assertThat(json).contains("\"article\":" + ArticleJson.write(article), "\"staff\":[{\"name\":\"Ada Vale\"}]");
        assertThat(MAPPER.readValue(json, Desk.class)).isEqualTo(desk);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(desk), Desk.class)).isEqualTo(desk);
    }

    @Test
    void partsAndConstantsAreReadAsTheInterfaceOrTheRecord() {
        Paragraph paragraph = Paragraph.of("a");
        Parts parts = new Parts(
                Body.of(paragraph),
                paragraph,
                paragraph,
                new Text("b"),
                Holder.group("c"),
                Value.of(List.of(1, "d")),
                Images.of(Image.of("e.png", "f")),
                Direction.RTL,
                Article.Kind.BLOG_POST);
        String json = MAPPER.writeValueAsString(parts);
        assertThat(json).endsWith("\"direction\":\"rtl\",\"kind\":\"blog-post\"}");
        assertThat(MAPPER.readValue(json, Parts.class)).isEqualTo(parts);
    }

    @Test
    void anotherTypeOfBlockThanTheOneWantedIsRefused() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"type\":\"thematic-break\"}", Paragraph.class))
                .withMessageContaining("must be of the type of a Paragraph");
    }

    @Test
    void everyNodeAndEveryPartHasAForm() {
        Stream<Class<?>> nodes = leaves(Node.class);
        assertThat(Stream.of(nodes, leaves(FigureContent.class), leaves(Holder.class), leaves(Value.class))
                        .flatMap(types -> types))
                .hasSizeGreaterThan(40)
                .allSatisfy(type -> assertThat(FormsByClass.of(type)).isPresent());
    }

    @Test
    void whatCannotBeReadHasThePathThroughTheApplicationsOwnRecord() {
        String json = "{\"editor\":\"a\",\n\"article\":{\"title\":\"b\",\"tags\":[{\"label\":\"c\"},{\"label\":7}]}}";
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Desk.class))
                .satisfies(e -> {
                    assertThat(e.getOriginalMessage()).isEqualTo("label must be a string, not a number");
                    assertThat(e.getPath())
                            .extracting(
                                    JacksonException.Reference::getPropertyName, JacksonException.Reference::getIndex)
                            .containsExactly(
                                    tuple("article", -1), tuple("tags", -1), tuple(null, 1), tuple("label", -1));
                    assertThat(e.getLocation().getLineNr()).isEqualTo(2);
                    assertThat(e.getLocation().getColumnNr()).isEqualTo(55);
                });
    }

    @Test
    void anUnknownPropertyIsRefusedWhereTheMapperSaysSo() {
        String json = "{\"title\":\"a\",\"x\":1}";
        assertThat(MAPPER.readValue(json, Article.class))
                .isEqualTo(Article.builder("a").build());
        JsonMapper strict = MAPPER.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> strict.readValue(json, Article.class))
                .withMessageContaining("x is not a known property");
    }

    @Test
    void whatIsBeyondALimitIsRefused() {
        String deep = "{\"title\":\"a\",\"x\":" + "[".repeat(400) + "]".repeat(400) + "}";
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(deep, Article.class))
                .withMessageContaining("at most 250 objects and arrays inside one another");
    }

    @Test
    void nullIsNullAndAnEditionWithABadArticleIsRefused() {
        assertThat(MAPPER.readValue("null", Article.class)).isNull();
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"offprint\":\"1.0\",\"articles\":[{}]}", Edition.class))
                .withMessageContaining("title must be given");
    }

    @Test
    void noMemberOfOffprintIsReflectedUpon() {
        List<String> members = new ArrayList<>();
        JsonMapper watched = MAPPER.rebuild()
                .annotationIntrospector(new JacksonAnnotationIntrospector() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public String findImplicitPropertyName(MapperConfig<?> config, AnnotatedMember member) {
                        members.add(member.getDeclaringClass().getName() + "." + member.getName());
                        return super.findImplicitPropertyName(config, member);
                    }
                })
                .build();
        Desk desk = new Desk("a", new ArticleGenerator(4).everything(), List.of(), Map.of(), Optional.empty());
        assertThat(watched.readValue(watched.writeValueAsString(desk), Desk.class))
                .isEqualTo(desk);
        assertThat(members)
                .filteredOn(member -> member.startsWith("dev.offprint."))
                .isNotEmpty()
                .allMatch(member -> member.startsWith(Desk.class.getName()));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(OffprintModuleTest::leaves)
                : Stream.of(type);
    }
}
