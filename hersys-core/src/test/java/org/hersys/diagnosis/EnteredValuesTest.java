package org.hersys.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.person.FreeText;
import org.junit.jupiter.api.Test;

/** Symptoms, risk factors, route and place of infection, travel: held as they were entered, and never printed. */
class EnteredValuesTest {

    private static final FreeText WORDS = FreeText.of("同居の家族");
    private static final FreeText OTHER_WORDS = FreeText.of("職場の同僚");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    @Test
    void symptoms_that_were_ticked_are_present() {
        var symptoms = Symptoms.of(List.of(Symptom.COUGH, Symptom.FEVER));
        assertEquals(List.of(Symptom.FEVER, Symptom.COUGH), List.copyOf(symptoms.listed()));
        assertEquals(Truth.YES, symptoms.present());
        assertFalse(symptoms.saysNone() || symptoms.isEmpty() || symptoms.contradictsItself());
    }

    @Test
    void no_symptoms_is_something_else_than_nothing_said() {
        assertEquals(Truth.NO, Symptoms.none().present());
        assertTrue(Symptoms.none().saysNone());
        assertFalse(Symptoms.none().isEmpty() || Symptoms.none().contradictsItself());
        var nothing = Symptoms.of(Set.of());
        assertEquals(Truth.UNKNOWN, nothing.present());
        assertTrue(nothing.isEmpty());
        assertFalse(nothing.saysNone());
    }

    @Test
    void no_symptoms_beside_a_symptom_contradicts_itself() {
        var both = Symptoms.of(Set.of(Symptom.NONE, Symptom.FEVER));
        assertTrue(both.contradictsItself());
        assertEquals(Truth.UNKNOWN, both.present());
        assertTrue(Symptoms.none().withOther(WORDS).contradictsItself());
    }

    @Test
    void another_symptom_in_words_ticks_the_box() {
        var other = Symptoms.of(Set.of(Symptom.FEVER)).withOther(WORDS);
        assertEquals(Set.of(Symptom.FEVER, Symptom.OTHER), other.listed());
        assertEquals(Optional.of(WORDS), other.other());
        assertEquals(Optional.empty(), Symptoms.of(Set.of(Symptom.OTHER)).other());
        assertThrows(UnsupportedOperationException.class, () -> other.listed().add(Symptom.COUGH));
    }

    @Test
    void risk_factors_are_present_by_the_answer_or_by_the_list() {
        assertEquals(Truth.YES, RiskFactors.of(Truth.YES).any());
        assertEquals(Truth.NO, RiskFactors.of(Truth.NO).any());
        assertEquals(Truth.UNKNOWN, RiskFactors.of(Truth.UNKNOWN).any());
        var listed = RiskFactors.of(Truth.UNKNOWN).listing(Set.of(RiskFactor.SMOKING));
        assertEquals(Truth.YES, listed.any());
        assertEquals(Truth.UNKNOWN, listed.present());
        assertEquals(Truth.YES, RiskFactors.of(Set.of(RiskFactor.SMOKING)).present());
        assertThrows(IllegalArgumentException.class, () -> RiskFactors.of(Set.of()));
    }

    @Test
    void risk_factors_listed_though_there_are_none_contradict_themselves() {
        var both = RiskFactors.of(Truth.NO).listing(Set.of(RiskFactor.DIABETES));
        assertTrue(both.contradictsItself());
        assertEquals(Truth.UNKNOWN, both.any());
        assertFalse(RiskFactors.of(Truth.NO).contradictsItself());
        assertFalse(RiskFactors.of(Set.of(RiskFactor.DIABETES)).contradictsItself());
        assertTrue(RiskFactors.of(Truth.NO).withOther(WORDS).contradictsItself());
    }

    @Test
    void risk_factors_of_which_nothing_is_said_are_empty() {
        assertTrue(RiskFactors.of(Truth.UNKNOWN).isEmpty());
        assertFalse(RiskFactors.of(Truth.NO).isEmpty());
        assertFalse(
                RiskFactors.of(Truth.UNKNOWN).listing(Set.of(RiskFactor.COPD)).isEmpty());
    }

    @Test
    void another_risk_factor_in_words_is_listed_and_goes_with_the_list() {
        var other = RiskFactors.of(Set.of(RiskFactor.COPD)).withOther(WORDS);
        assertEquals(Set.of(RiskFactor.COPD, RiskFactor.OTHER), other.listed());
        assertEquals(Optional.of(WORDS), other.other());
        assertEquals(Optional.of(WORDS), other.listing(Set.of(RiskFactor.OTHER)).other());
        assertEquals(Optional.empty(), other.listing(Set.of(RiskFactor.SMOKING)).other());
    }

    @Test
    void a_route_has_its_certainty_and_its_words() {
        var bare = InfectionRoute.of(InfectionRoute.Kind.DROPLET);
        assertEquals(Optional.empty(), bare.certainty());
        assertEquals(Optional.empty(), bare.detail());
        var whole = bare.withDetail(WORDS).withCertainty(Certainty.PRESUMED);
        assertEquals(InfectionRoute.Kind.DROPLET, whole.kind());
        assertEquals(Optional.of(Certainty.PRESUMED), whole.certainty());
        assertEquals(Optional.of(WORDS), whole.detail());
        assertEquals(Optional.of(WORDS), whole.withCertainty(Certainty.CERTAIN).detail());
    }

    @Test
    void a_place_is_in_japan_or_abroad() {
        var japan = InfectionPlace.inJapan();
        assertFalse(japan.isAbroad());
        assertEquals(Optional.empty(), japan.prefecture());
        var ward =
                InfectionPlace.inPrefecture(Prefecture.TOKYO).withDetail(WORDS).withCertainty(Certainty.CERTAIN);
        assertFalse(ward.isAbroad());
        assertEquals(Optional.of(Prefecture.TOKYO), ward.prefecture());
        assertEquals(Optional.of(WORDS), ward.detail());
        assertEquals(Optional.of(Certainty.CERTAIN), ward.certainty());
        var abroad = InfectionPlace.abroad(FreeText.of("フランス"));
        assertTrue(abroad.isAbroad());
        assertEquals(Optional.of(FreeText.of("フランス")), abroad.country());
        assertEquals(Optional.empty(), abroad.prefecture());
    }

    @Test
    void a_resident_abroad_gives_the_day_of_entry_only() {
        var travel = Travel.to(List.of(WORDS)).entering(DAY);
        assertEquals(List.of(WORDS), travel.countries());
        assertEquals(Optional.empty(), travel.departure());
        assertEquals(Optional.of(DAY), travel.entry());
        var both = travel.departing(DAY.minusDays(9));
        assertEquals(Optional.of(DAY.minusDays(9)), both.departure());
        assertEquals(Optional.of(DAY), both.entry());
    }

    @Test
    void values_are_equal_if_all_they_hold_is() {
        var symptoms = Symptoms.of(Set.of(Symptom.FEVER)).withOther(WORDS);
        equalOnlyTo(
                symptoms,
                Symptoms.of(Set.of(Symptom.OTHER, Symptom.FEVER)).withOther(FreeText.of("同居の家族")),
                symptoms.withOther(OTHER_WORDS),
                Symptoms.of(symptoms.listed()),
                Symptoms.none());
        var factors = RiskFactors.of(Set.of(RiskFactor.COPD)).withOther(WORDS);
        equalOnlyTo(
                factors,
                RiskFactors.of(Set.of(RiskFactor.COPD)).withOther(WORDS),
                factors.withOther(OTHER_WORDS),
                factors.listing(Set.of(RiskFactor.OTHER)),
                RiskFactors.of(Truth.NO).listing(Set.of(RiskFactor.COPD)).withOther(WORDS));
        var route =
                InfectionRoute.of(InfectionRoute.Kind.CONTACT).withDetail(WORDS).withCertainty(Certainty.CERTAIN);
        equalOnlyTo(
                route,
                InfectionRoute.of(InfectionRoute.Kind.CONTACT)
                        .withCertainty(Certainty.CERTAIN)
                        .withDetail(WORDS),
                route.withDetail(OTHER_WORDS),
                route.withCertainty(Certainty.PRESUMED),
                InfectionRoute.of(InfectionRoute.Kind.OTHER).withDetail(WORDS).withCertainty(Certainty.CERTAIN));
        var place =
                InfectionPlace.inPrefecture(Prefecture.OSAKA).withDetail(WORDS).withCertainty(Certainty.CERTAIN);
        equalOnlyTo(
                place,
                InfectionPlace.inPrefecture(Prefecture.OSAKA)
                        .withCertainty(Certainty.CERTAIN)
                        .withDetail(WORDS),
                place.withDetail(OTHER_WORDS),
                place.withCertainty(Certainty.PRESUMED),
                InfectionPlace.inPrefecture(Prefecture.TOKYO).withDetail(WORDS).withCertainty(Certainty.CERTAIN),
                InfectionPlace.abroad(WORDS).withDetail(WORDS).withCertainty(Certainty.CERTAIN));
        var travel = Travel.to(List.of(WORDS)).entering(DAY).departing(DAY);
        equalOnlyTo(
                travel,
                Travel.to(List.of(WORDS)).departing(DAY).entering(DAY),
                travel.entering(DAY.plusDays(1)),
                travel.departing(DAY.minusDays(1)),
                Travel.to(List.of()).entering(DAY).departing(DAY));
    }

    private static void equalOnlyTo(Object value, Object equal, Object... others) {
        assertEquals(value, equal);
        assertEquals(value.hashCode(), equal.hashCode());
        for (var other : others) {
            assertNotEquals(value, other);
            assertNotEquals(other, value);
        }
    }

    @Test
    void none_of_them_prints_what_it_holds() {
        var place = InfectionPlace.abroad(WORDS).withDetail(WORDS);
        assertEquals(
                "Symptoms[…]",
                Symptoms.of(Set.of(Symptom.FEVER)).withOther(WORDS).toString());
        assertEquals("RiskFactors[…]", RiskFactors.of(Set.of(RiskFactor.COPD)).toString());
        assertEquals(
                "InfectionRoute[…]",
                InfectionRoute.of(InfectionRoute.Kind.OTHER).withDetail(WORDS).toString());
        assertEquals("InfectionPlace[…]", place.toString());
        assertEquals("Travel[…]", Travel.to(List.of(WORDS)).entering(DAY).toString());
        assertEquals("TestRecord[…]", TestRecord.clinicalDiagnosis(DAY).toString());
    }
}
