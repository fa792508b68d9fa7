package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.body.Body;
import dev.offprint.body.Figure;
import dev.offprint.body.Group;
import dev.offprint.body.Images;
import dev.offprint.body.Media;
import dev.offprint.body.Node;
import dev.offprint.generate.ArticleGenerator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurveyTest {

    @Test
    void nothingIsOverlookedByNotLookingIntoParagraphs() {
        ArticleGenerator.check(200, generator -> {
            Body body = generator.body();
            Survey survey = new Survey(body);
            List<Node> nodes = body.nodes().toList();
            assertThat(survey.images())
                    .isEqualTo(of(nodes, Figure.class)
                            .filter(figure -> figure.content() instanceof Images)
                            .flatMap(figure -> ((Images) figure.content()).images().stream())
                            .toList());
            assertThat(survey.media()).isEqualTo(of(nodes, Media.class).toList());
            assertThat(List.copyOf(survey.quoted())).isEqualTo(body.quotedWorks());
            assertThat(survey.isPaywalled())
                    .isEqualTo(of(nodes, Group.class).anyMatch(group -> group.kind() == Group.Kind.PAYWALLED));
        });
    }

    private static <N> Stream<N> of(List<Node> nodes, Class<N> type) {
        return nodes.stream().filter(type::isInstance).map(type::cast);
    }
}
