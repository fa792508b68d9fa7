package dev.offprint.credit;

import static dev.offprint.credit.MiningTerms.Permission.ALLOW;
import static dev.offprint.credit.MiningTerms.Permission.DENY;
import static dev.offprint.credit.MiningTerms.Use.AI_TRAIN;
import static dev.offprint.credit.MiningTerms.Use.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopyrightTest {

    private static final Copyright FULL = Copyright.builder()
            .claim(Claim.of(2021, Holder.of("Ada Vale")).to(Scope.TEXT))
            .claim(Claim.of(
                    List.of(YearSpan.since(2019)), List.of(Holder.of("Ada Vale"), Holder.group("their authors"))))
            .claim(Claim.of(2020, Holder.organization("Vale Press")))
            .rights(Rights.SOME_RESERVED)
            .licence(Licence.ofSpdx("CC-BY-4.0"))
            .mining(MiningTerms.of(AI_TRAIN, DENY))
            .statement("As printed")
            .policy(URI.create("/policy"))
            .acquire(URI.create("/buy"))
            .build();

    @Test
    void theCommonCaseIsOneCall() {
        Copyright copyright = Copyright.of(2024, "Ada Vale");

        assertThat(copyright.claims()).containsExactly(Claim.of(2024, Holder.of("Ada Vale")));
        assertThat(copyright.rights()).isEqualTo(Rights.NONE_STATED);
        assertThat(copyright.firstYear()).hasValue(2024);
        assertThat(copyright.holders()).containsExactly(Author.of("Ada Vale"));
    }

    @Test
    void firstYearIsTheEarliestOfAllClaims() {
        assertThat(FULL.firstYear()).hasValue(2019);
        assertThat(Copyright.builder().build().firstYear()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void namedHoldersComeOnceAndInOrder() {
        assertThat(FULL.holders()).containsExactly(Author.of("Ada Vale"), Author.organization("Vale Press"));
    }

    @Test
    void changingNothingGivesAnEqualCopyright() {
        assertThat(FULL.with(it -> {})).isEqualTo(FULL).hasSameHashCodeAs(FULL);
    }

    @Test
    void fieldsCanBeTakenAway() {
        Copyright nothing = FULL.with(it -> it.claims(List.of())
                .rights(Rights.NONE_STATED)
                .licences(List.of())
                .mining(null)
                .statement(" ")
                .policy(null)
                .acquire(null));

        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing).hasToString("Copyright[]");
        assertThat(FULL.isEmpty()).isFalse();
    }

    @Test
    void claimWithoutYearOrHolderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.of(List.of(), List.of()))
                .withMessageStartingWith("claim must have a year or a holder");
    }

    @Test
    void noPartNamedIsTheWholeAndTheWholeStandsAlone() {
        assertThat(Claim.of(2024, Holder.of("Ada")).scopes()).containsExactly(Scope.ALL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.of(2024, Holder.of("Ada")).to(Scope.ALL, Scope.TEXT))
                .withMessage("scopes must not mix ALL with parts: \"[ALL, TEXT]\"");
    }

    @Test
    void blankGroupIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holder.group(" "))
                .withMessageStartingWith("description must not be blank");
    }

    @Test
    void holdersSayWhetherTheyHaveAName() {
        assertThat(Holder.of("Ada").named()).contains(Author.of("Ada"));
        assertThat(Holder.group("their authors").named()).isEmpty();
        assertThat(Holder.group("their authors").text()).isEqualTo("their authors");
    }

    @Test
    void miningTermsComeInTheOrderOfTheUses() {
        MiningTerms terms = MiningTerms.of(Map.of(AI_TRAIN, DENY, SEARCH, ALLOW));

        assertThat(terms.permissions().keySet()).containsExactly(SEARCH, AI_TRAIN);
        assertThat(terms).hasToString("MiningTerms[permissions={SEARCH=ALLOW, AI_TRAIN=DENY}]");
    }

    @Test
    void miningTermsThatSayNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MiningTerms.of(Map.of()))
                .withMessageStartingWith("permissions must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MiningTerms(Map.of(), Optional.empty(), Optional.of(URI.create("/relative"))))
                .withMessageStartingWith("licenceServer must be an absolute");
    }

    @Test
    void siteCreditNeedsLabelAndName() {
        assertThat(SiteCredit.of("Site by", "Studio Orr")).hasToString("Site by Studio Orr");
        assertThatIllegalArgumentException().isThrownBy(() -> SiteCredit.of(" ", "Studio Orr"));
        assertThatIllegalArgumentException().isThrownBy(() -> SiteCredit.of("Site by", ""));
    }

    @Test
    void onlyWhatIsSaidIsShown() {
        Claim claim = new Claim(
                List.of(YearSpan.of(2024)), List.of(Holder.of("Ada")), Set.of(Scope.IMAGES, Scope.TEXT), true);

        assertThat(Copyright.builder().claim(claim).rights(Rights.ALL_RESERVED).build())
                .hasToString("Copyright[claims=[Claim[portions of TEXT, IMAGES © 2024 Ada]], ALL_RESERVED]");
    }
}
