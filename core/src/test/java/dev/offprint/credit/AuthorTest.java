package dev.offprint.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {

    private static final Author FULL = Author.builder("Ada Vale")
            .url(URI.create("https://ada.example/"))
            .email("ada@example.org")
            .avatar(URI.create("ada.png"))
            .bio("Writes about maps.")
            .role("editor")
            .jobTitle("Staff Writer")
            .affiliation("The Example Times")
            .sameAs(URI.create("https://one.example/"))
            .sameAs(URI.create("https://two.example/"))
            .fediverse("@ada@social.example")
            .build();

    @Test
    void onlyTheNameIsNeeded() {
        Author author = Author.of("  Ada\n Vale ");

        assertThat(author.name()).isEqualTo("Ada Vale");
        assertThat(author.kind()).isEqualTo(Author.Kind.PERSON);
        assertThat(author.url()).isEmpty();
        assertThat(author.sameAs()).isEmpty();
    }

    @Test
    void organizationIsNotThePersonOfTheSameName() {
        assertThat(Author.organization("Vale")).isNotEqualTo(Author.of("Vale"));
    }

    @Test
    void everyFieldIsKept() {
        assertThat(FULL.url()).contains(URI.create("https://ada.example/"));
        assertThat(FULL.email()).contains("ada@example.org");
        assertThat(FULL.avatar()).contains(URI.create("ada.png"));
        assertThat(FULL.bio()).contains("Writes about maps.");
        assertThat(FULL.role()).contains("editor");
        assertThat(FULL.jobTitle()).contains("Staff Writer");
        assertThat(FULL.affiliation()).contains("The Example Times");
        assertThat(FULL.sameAs())
                .containsExactly(URI.create("https://one.example/"), URI.create("https://two.example/"));
        assertThat(FULL.fediverse()).contains("@ada@social.example");
    }

    @Test
    void changingNothingGivesAnEqualAuthor() {
        assertThat(FULL.with(it -> {})).isEqualTo(FULL).hasSameHashCodeAs(FULL);
    }

    @Test
    void oneFieldCanBeChangedAndAnotherTakenAway() {
        Author changed = FULL.with(it -> it.name("Ada Orr").url(null).bio(" ").sameAs(List.of()));

        assertThat(changed.name()).isEqualTo("Ada Orr");
        assertThat(changed.url()).isEmpty();
        assertThat(changed.bio()).isEmpty();
        assertThat(changed.sameAs()).isEmpty();
        assertThat(changed.role()).contains("editor");
        assertThat(FULL.name()).isEqualTo("Ada Vale");
    }

    @Test
    void repeatedPagesAreKeptOnce() {
        URI page = URI.create("https://one.example/");

        assertThat(Author.builder("Ada").sameAs(page).sameAs(page).build().sameAs())
                .containsExactly(page);
    }

    @Test
    void blankNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Author.of(" \u0000 "))
                .withMessageStartingWith("name must not be blank");
        assertThatNullPointerException().isThrownBy(() -> Author.of(null)).withMessage("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "@example.org", "ada@", "a@b@c", "ada vale@example.org", "<ada@example.org>"})
    void wrongEmailIsRefused(String email) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Author.builder("Ada").email(email).build())
                .withMessage("email must be an address such as ada@example.org: \"" + email + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "@ada", "ada@social.example", "@ada@", "@@social.example", "@a@b@c", "@a b@c"})
    void wrongHandleIsRefused(String handle) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Author.builder("Ada").fediverse(handle).build())
                .withMessageStartingWith("fediverse must be a handle");
    }

    @Test
    void scriptLinksAreRefused() {
        URI script = URI.create("javascript:alert(1)");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Author.builder("Ada").url(script).build())
                .withMessageStartingWith("url must be relative or");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Author.builder("Ada").avatar(script).build())
                .withMessageStartingWith("avatar must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Author.builder("Ada").sameAs(script).build())
                .withMessageStartingWith("sameAs must be");
    }

    @Test
    void onlyWhatIsKnownIsShown() {
        assertThat(Author.of("Ada Vale")).hasToString("Author[Ada Vale]");
        assertThat(Author.organization("Vale Press").with(it -> it.email("desk@vale.example")))
                .hasToString("Author[Vale Press, organization, email=desk@vale.example]");
    }
}
