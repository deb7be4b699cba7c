package org.hersys.benchmarks.peers;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hersys.regime.ReportingDuty;
import org.hisp.dhis.rules.RuleEngine;
import org.hisp.dhis.rules.RuleEngineContext;
import org.hisp.dhis.rules.RuleEngineIntent;
import org.hisp.dhis.rules.models.Rule;
import org.hisp.dhis.rules.models.RuleActionDisplayText;
import org.hisp.dhis.rules.models.RuleDataValue;
import org.hisp.dhis.rules.models.RuleEvent;
import org.hisp.dhis.rules.models.RuleValueType;
import org.hisp.dhis.rules.models.RuleVariable;
import org.hisp.dhis.rules.models.RuleVariableCurrentEvent;
import org.hisp.dhis.rules.models.TriggerEnvironment;

/** The law in the rule engine of DHIS2, as program rules over the values of one event. */
final class Dhis2Peer {

    private static final Date DAY = Date.from(Instant.EPOCH);
    private static final Map<String, Function<GroupPatient, Object>> VALUES = values();
    private static final Set<String> NUMBERS = Set.of("day", "fourGroupsFrom", "age");

    private final RuleEngine engine;

    Dhis2Peer(List<PeerRule> rules) {
        engine = RuleEngineContext.builder()
                .rules(rules.stream().map(Dhis2Peer::rule).toList())
                .ruleVariables(VALUES.keySet().stream().map(Dhis2Peer::variable).toList())
                .supplementaryData(Map.of())
                .constantsValue(Map.of())
                .ruleEngineItent(RuleEngineIntent.EVALUATION)
                .build()
                .toEngineBuilder()
                .triggerEnvironment(TriggerEnvironment.SERVER)
                .build();
    }

    private static Map<String, Function<GroupPatient, Object>> values() {
        var values = new LinkedHashMap<String, Function<GroupPatient, Object>>();
        values.put("day", GroupPatient::getDay);
        values.put("fourGroupsFrom", GroupPatient::getFourGroupsFrom);
        values.put("confirmed", GroupPatient::isConfirmed);
        values.put("carrier", GroupPatient::isCarrier);
        values.put("deceased", GroupPatient::isDeceased);
        values.put("suspected", GroupPatient::isSuspected);
        values.put("positiveByClass", GroupPatient::isPositiveByClass);
        values.put("clinicallyDiagnosed", GroupPatient::isClinicallyDiagnosed);
        values.put("age", GroupPatient::getAge);
        values.put("needsAdmission", GroupPatient::isNeedsAdmission);
        values.put("admissionForeseen", GroupPatient::isAdmissionForeseen);
        values.put("pregnant", GroupPatient::isPregnant);
        values.put("riskFactor", GroupPatient::isRiskFactor);
        values.put("needsDesignatedDrug", GroupPatient::isNeedsDesignatedDrug);
        values.put("needsOxygen", GroupPatient::isNeedsOxygen);
        return values;
    }

    private static Rule rule(PeerRule rule) {
        var found = RuleActionDisplayText.createForFeedback(rule.name(), "");
        var variables = VALUES.keySet().stream().collect(Collectors.toMap(name -> name, name -> "#{" + name + "}"));
        return Rule.create(
                "stage",
                1,
                rule.textWith(variables),
                List.of(found),
                rule.name(),
                rule.finding().name());
    }

    private static RuleVariable variable(String name) {
        var type = NUMBERS.contains(name) ? RuleValueType.NUMERIC : RuleValueType.BOOLEAN;
        return RuleVariableCurrentEvent.create(name, name, type, true, List.of());
    }

    ReportingDuty duty(GroupPatient patient) {
        var values = VALUES.entrySet().stream()
                .map(value -> RuleDataValue.create(
                        DAY,
                        "stage",
                        value.getKey(),
                        String.valueOf(value.getValue().apply(patient))))
                .toList();
        var event = RuleEvent.create(
                "event", "stage", RuleEvent.Status.ACTIVE, DAY, DAY, "unit", "unit", values, "stage", DAY);
        patient.anew();
        try {
            for (var effect : engine.evaluate(event).call()) {
                if (effect.ruleId().equals(PeerRule.Finding.COUNTED.name())) {
                    patient.foundCounted();
                } else {
                    patient.foundNotified();
                }
            }
        } catch (Exception failure) {
            throw new IllegalStateException("the rules must be evaluated", failure);
        }
        return patient.duty();
    }
}
