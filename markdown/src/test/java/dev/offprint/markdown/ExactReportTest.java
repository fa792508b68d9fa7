package dev.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.body.Body;
import dev.offprint.generate.ArticleGenerator;
import dev.offprint.html.RawHtmlPolicy;
import dev.offprint.markdown.MarkdownReport.Loss;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The writer's report names exactly what differs after reading back: no field that comes back equal, and every field that
 * does not. The fields are those that the article has, so that a new one is counted without anybody's help.
 */
class ExactReportTest {

    private static final List<Method> FIELDS = Arrays.stream(Article.class.getMethods())
            .filter(it -> it.getDeclaringClass() == Article.class && it.getParameterCount() == 0)
            .filter(it -> !Modifier.isStatic(it.getModifiers()))
            .filter(it ->
                    !Set.of("hashCode", "toString", "readingTime", "wordCount").contains(it.getName()))
            .toList();

    @ParameterizedTest
    @EnumSource(RawHtmlPolicy.class)
    void whatIsNamedIsWhatDiffers(RawHtmlPolicy policy) {
        ArticleGenerator.check(25, generator -> check(generator.article(), policy));
    }

    @ParameterizedTest
    @EnumSource(RawHtmlPolicy.class)
    void whatIsNamedIsWhatDiffersWhereEverythingIsThere(RawHtmlPolicy policy) {
        ArticleGenerator.check(2, generator -> check(generator.everything(), policy));
    }

    /** Each field by itself, so that none hides behind another. */
    @Test
    void everyPartIsKeptOrNamed() {
        ArticleGenerator.check(4, generator -> {
            Article all = generator.everything();
            for (Article one : alone(all)) {
                check(one, RawHtmlPolicy.TEXT);
            }
        });
    }

    private static List<Article> alone(Article all) {
        List<Article> parts = new ArrayList<>();
        Article none = Article.builder("T").build();
        all.authors().forEach(it -> parts.add(none.with(change -> change.author(it))));
        all.contributors().forEach(it -> parts.add(none.with(change -> change.contributor(it))));
        all.tags().forEach(it -> parts.add(none.with(change -> change.tag(it))));
        all.attachments().forEach(it -> parts.add(none.with(change -> change.attachment(it))));
        all.basedOn().forEach(it -> parts.add(none.with(change -> change.basedOn(it))));
        all.updates().forEach(it -> parts.add(none.with(change -> change.update(it))));
        all.properties().forEach((key, value) -> parts.add(none.with(change -> change.property(key, value))));
        all.translations().forEach((key, value) -> parts.add(none.with(change -> change.translation(key, value))));
        all.image().ifPresent(it -> parts.add(none.with(change -> change.image(it))));
        all.copyright().ifPresent(it -> parts.add(none.with(change -> change.copyright(it))));
        all.body()
                .blocks()
                .forEach(it -> parts.add(none.with(
                        change -> change.body(new Body(List.of(it), all.body().footnotes())))));
        return parts;
    }

    private static void check(Article article, RawHtmlPolicy policy) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkdownReport report;
        try {
            report = Markdown.writer().rawHtml(policy).build().write(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        Article read = Markdown.read(text).value().article();
        Set<String> named = report.losses().stream().map(Loss::field).collect(Collectors.toCollection(TreeSet::new));
        Set<String> differing = new TreeSet<>();
        for (Method field : FIELDS) {
            if (!value(field, article).equals(value(field, read))) {
                differing.add(field.getName());
            }
        }
        assertThat(named).as("%s\n%s", article, text).isEqualTo(differing);
    }

    private static Object value(Method field, Article article) {
        try {
            return field.invoke(article);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.getName(), e);
        }
    }
}
