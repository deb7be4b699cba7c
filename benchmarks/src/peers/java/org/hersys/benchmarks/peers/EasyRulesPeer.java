package org.hersys.benchmarks.peers;

import java.util.List;
import org.hersys.regime.ReportingDuty;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The law in Easy Rules, each criterion of each edition a rule in Java. */
final class EasyRulesPeer {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesPeer(List<PeerRule> law) {
        for (var rule : law) {
            rules.register(new RuleBuilder()
                    .name(rule.name())
                    .when(facts -> rule.predicate().test(facts.get("patient")))
                    .then(facts -> rule.tell(facts.get("patient")))
                    .build());
        }
    }

    ReportingDuty duty(GroupPatient patient) {
        var facts = new Facts();
        facts.put("patient", patient.anew());
        engine.fire(rules, facts);
        return patient.duty();
    }
}
