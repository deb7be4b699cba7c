package org.hersys.benchmarks.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One rule of the law as a rule engine takes it: a criterion of one edition, as text and as Java.
 *
 * @param name unique
 * @param finding what is found if it holds
 * @param text the condition over the properties of {@link GroupPatient}, with {@code &&}, {@code ||} and {@code !}
 * @param predicate the same condition
 */
record PeerRule(String name, Finding finding, String text, Predicate<GroupPatient> predicate) {

    /** What a rule finds. */
    enum Finding {
        NOTIFIED,
        COUNTED
    }

    private static final PeerRule CONFIRMED = notifying("confirmed", "confirmed", GroupPatient::isConfirmed);
    private static final PeerRule CARRIER = notifying("carrier", "carrier", GroupPatient::isCarrier);
    private static final PeerRule SUSPECTED = notifying("suspected", "suspected", GroupPatient::isSuspected);
    private static final PeerRule DECEASED = notifying("deceased", "deceased", GroupPatient::isDeceased);
    private static final PeerRule SUSPECTED_AND_ADMITTED = notifying(
            "suspected and admission needed",
            "suspected && needsAdmission",
            p -> p.isSuspected() && p.isNeedsAdmission());
    private static final PeerRule CLINICALLY_DIAGNOSED =
            notifying("clinically diagnosed", "clinicallyDiagnosed", GroupPatient::isClinicallyDiagnosed);

    private static final PeerRule SUBJECT = notifying(
            "subject",
            "!deceased && (!suspected || clinicallyDiagnosed || needsAdmission)",
            p -> !p.isDeceased() && (!p.isSuspected() || p.isClinicallyDiagnosed() || p.isNeedsAdmission()));
    private static final List<PeerRule> GROUPS = List.of(
            notifying("aged 65 or over", "age >= 65", p -> p.getAge() >= 65),
            notifying(
                    "needs admission",
                    "(needsAdmission || admissionForeseen)",
                    p -> p.isNeedsAdmission() || p.isAdmissionForeseen()),
            notifying(
                    "risk and treatment",
                    "riskFactor && (needsDesignatedDrug || needsOxygen)",
                    p -> p.isRiskFactor() && (p.isNeedsDesignatedDrug() || p.isNeedsOxygen())),
            notifying("pregnant", "pregnant", GroupPatient::isPregnant));
    private static final PeerRule COUNTED = new PeerRule(
            "counted",
            Finding.COUNTED,
            "(positiveByClass || clinicallyDiagnosed)",
            p -> p.isPositiveByClass() || p.isClinicallyDiagnosed());

    /** The whole law: every criterion of every edition with the days of the edition in its condition. */
    static List<PeerRule> law() {
        var law = new ArrayList<PeerRule>();
        between(law, "2020-02-01", "2020-02-14", CONFIRMED, SUSPECTED, DECEASED);
        between(law, "2020-02-14", "2020-10-14", CONFIRMED, CARRIER, SUSPECTED, DECEASED);
        between(law, "2020-10-14", "2021-02-13", CONFIRMED, CARRIER, SUSPECTED_AND_ADMITTED, DECEASED);
        between(law, "2021-02-13", "2022-01-24", CONFIRMED, CARRIER, SUSPECTED_AND_ADMITTED, DECEASED);
        long clinicalDiagnosis = day("2022-01-24");
        var beforeTheGroups = new PeerRule(
                "clinical-diagnosis",
                Finding.NOTIFIED,
                "day >= " + clinicalDiagnosis + " && day < fourGroupsFrom",
                p -> p.getDay() >= clinicalDiagnosis && p.getDay() < p.getFourGroupsFrom());
        for (var rule : List.of(CONFIRMED, CARRIER, SUSPECTED_AND_ADMITTED, CLINICALLY_DIAGNOSED, DECEASED)) {
            law.add(beforeTheGroups.and(rule));
        }
        long sentinel = day("2023-05-08");
        var underTheGroups = new PeerRule(
                "four-groups",
                Finding.NOTIFIED,
                "day >= fourGroupsFrom && day < " + sentinel,
                p -> p.getDay() >= p.getFourGroupsFrom() && p.getDay() < sentinel);
        law.add(underTheGroups.and(DECEASED));
        GROUPS.forEach(group -> law.add(underTheGroups.and(SUBJECT).and(group)));
        law.add(underTheGroups.and(COUNTED));
        return law;
    }

    /** What is left of the law where everybody was diagnosed under the four groups: no day, no prefecture. */
    static List<PeerRule> fourGroups() {
        return Stream.of(Stream.of(DECEASED), GROUPS.stream().map(SUBJECT::and), Stream.of(COUNTED))
                .flatMap(rules -> rules)
                .toList();
    }

    private static void between(List<PeerRule> law, String from, String until, PeerRule... rules) {
        long first = day(from);
        long end = day(until);
        var days = new PeerRule(
                "from " + from,
                Finding.NOTIFIED,
                "day >= " + first + " && day < " + end,
                p -> p.getDay() >= first && p.getDay() < end);
        for (var rule : rules) {
            law.add(days.and(rule));
        }
    }

    private PeerRule and(PeerRule other) {
        return new PeerRule(
                name + ", " + other.name, other.finding, text + " && " + other.text, predicate.and(other.predicate));
    }

    private static PeerRule notifying(String name, String text, Predicate<GroupPatient> predicate) {
        return new PeerRule(name, Finding.NOTIFIED, text, predicate);
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    /** The condition with each property written as another language has it. */
    String textWith(Map<String, String> properties) {
        String translated = text;
        for (var property : properties.entrySet()) {
            translated = translated.replaceAll("\\b" + property.getKey() + "\\b", property.getValue());
        }
        return translated;
    }

    /** Tells the patient what was found. */
    void tell(GroupPatient patient) {
        if (finding == Finding.COUNTED) {
            patient.foundCounted();
        } else {
            patient.foundNotified();
        }
    }
}
