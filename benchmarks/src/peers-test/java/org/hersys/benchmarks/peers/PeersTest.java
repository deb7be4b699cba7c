package org.hersys.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hersys.benchmarks.KnownPatient;
import org.hersys.benchmarks.Population;
import org.hersys.benchmarks.TwoValuedChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engines give the same answers; nothing is timed here. */
class PeersTest {

    @ParameterizedTest
    @EnumSource(
            value = Population.class,
            names = {"KNOWN", "FOUR_GROUPS"})
    void every_engine_decides_everybody_under_the_whole_law(Population population) {
        assertAgreement(PeerRule.law(), population);
    }

    @Test
    void the_rules_of_the_four_groups_suffice_for_who_was_diagnosed_under_them() {
        assertAgreement(PeerRule.fourGroups(), Population.FOUR_GROUPS);
    }

    private static void assertAgreement(List<PeerRule> rules, Population population) {
        var drools = new DroolsPeer(rules);
        var easyRules = new EasyRulesPeer(rules);
        var dhis2 = new Dhis2Peer(rules);
        assertThat(population.patients().stream().map(KnownPatient::of)).allSatisfy(patient -> {
            var bean = new GroupPatient(patient);
            assertThat(List.of(drools.duty(bean), easyRules.duty(bean), dhis2.duty(bean)))
                    .containsOnly(TwoValuedChain.duty(patient));
        });
    }
}
