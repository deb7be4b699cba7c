package org.hersys.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.ReportingRegimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is timed against each other gives the same answers; nothing is timed here. */
class AgreementTest {

    @ParameterizedTest
    @EnumSource(Population.class)
    void hersys_and_the_chain_decide_everybody_alike(Population population) {
        assertThat(population.patients())
                .hasSize(Population.SIZE)
                .allSatisfy(patient -> assertThat(decided(patient)).isEqualTo(HandWrittenChain.duty(patient)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Population.class,
            names = {"KNOWN", "FOUR_GROUPS"})
    void a_chain_of_yes_and_no_suffices_where_everything_is_known(Population population) {
        assertThat(population.patients())
                .allSatisfy(patient ->
                        assertThat(decided(patient)).isEqualTo(TwoValuedChain.duty(KnownPatient.of(patient))));
    }

    @Test
    void the_persons_are_varied_enough_to_mean_something() {
        var duties = Population.MIXED.patients().stream()
                .collect(Collectors.groupingBy(HandWrittenChain::duty, Collectors.counting()));

        assertThat(duties.keySet()).isEqualTo(EnumSet.allOf(ReportingDuty.class));
        assertThat(duties.values()).allMatch(count -> count >= Population.SIZE / 20);
    }

    @Test
    void the_persons_are_the_same_at_every_run() {
        assertThat(Population.values())
                .extracting(Population::description)
                .containsExactly(
                        "MIXED: 10,000 persons, 5,322 wholly known, {NOTIFY=6617, COUNT_ONLY=985, NEITHER=757, UNDECIDED=1641}",
                        "KNOWN: 10,000 persons, 10,000 wholly known, {NOTIFY=7485, COUNT_ONLY=1629, NEITHER=886}",
                        "FOUR_GROUPS: 10,000 persons, 10,000 wholly known, {NOTIFY=7006, COUNT_ONLY=2479, NEITHER=515}");
    }

    private static ReportingDuty decided(Patient patient) {
        return ReportingRegimes.standard().decide(patient.toFacts()).duty();
    }
}
