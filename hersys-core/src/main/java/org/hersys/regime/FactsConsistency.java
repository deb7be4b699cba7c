package org.hersys.regime;

import static org.hersys.regime.NotificationQuestions.CLINICALLY_DIAGNOSED;
import static org.hersys.regime.NotificationQuestions.DIAGNOSIS_CLASS;
import static org.hersys.regime.NotificationQuestions.PREGNANT;
import static org.hersys.regime.NotificationQuestions.TEST_PROGRAMME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.law.Answers;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** What facts say about each other: what cannot be, and what follows. */
final class FactsConsistency {

    private static final BilingualText TESTED_BEFORE_DELIVERY = BilingualText.of(
            "分娩前の検査を受けた者について、妊娠を「無」とすることはできません。妊娠の有無又は検査の区分を訂正してください。",
            "Somebody tested before delivery cannot be not pregnant. Correct pregnant or testProgramme.");

    private static final BilingualText BORN_TOO_LONG_AGO = BilingualText.of(
            "診断時の年齢が{0}歳を超えています。生年月日を確認してください。", "The age at diagnosis would be over {0}. Check the birth date.");

    private static final BilingualText LIST_CONTRADICTS = BilingualText.of(
            "「{0}」の回答と一覧の内容が一致しません。どちらかを訂正してください。",
            "The answer to \"{0}\" and the list contradict each other. Correct one of them.");

    /** What a list of drugs or diseases says of an item. */
    record Derived(Item item, Truth truth) {}

    private final LocalDate diagnosedOn;
    private final AgeKnowledge age;
    private final Answers answers;
    private final Set<Item> contradicted = new LinkedHashSet<>();
    private final boolean otherClass;
    private final boolean clinically;
    private final boolean preDelivery;

    FactsConsistency(LocalDate diagnosedOn, AgeKnowledge age, Answers given, List<Derived> lists) {
        this.diagnosedOn = diagnosedOn;
        this.age = age;
        this.answers = withLists(given, lists);
        this.otherClass =
                !answers.choices(DIAGNOSIS_CLASS, DiagnosisClass.class).contains(DiagnosisClass.SUSPECTED_PATIENT);
        this.clinically = answers.truth(CLINICALLY_DIAGNOSED) == Truth.YES;
        this.preDelivery =
                answers.choices(TEST_PROGRAMME, TestProgramme.class).equals(Set.of(TestProgramme.PRE_DELIVERY));
    }

    /** A list settles what is unknown; where it contradicts an answer or another list, somebody has to look. */
    private Answers withLists(Answers given, List<Derived> lists) {
        Answers combined = given;
        for (var derived : lists) {
            Truth known = combined.truth(derived.item());
            if (known.isKnown() && known != derived.truth()) {
                contradicted.add(derived.item());
            }
            combined = combined.with(derived.item(), derived.truth());
        }
        return combined;
    }

    /** Everything that cannot be. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        age.birthDate().ifPresent(born -> {
            if (born.value().isAfter(diagnosedOn)) {
                problems.add(Problem.of(ProblemCode.BIRTH_AFTER_DIAGNOSIS, "birthDate"));
            } else if (age.highestOn(diagnosedOn, AgeReckoning.CONVENTIONAL) > AgeKnowledge.HIGHEST) {
                problems.add(Problem.of(
                        ProblemCode.VALUE_INVALID, "birthDate", BORN_TOO_LONG_AGO.with(AgeKnowledge.HIGHEST)));
            }
        });
        if (otherClass && clinically) {
            problems.add(Problem.of(ProblemCode.CLINICAL_DIAGNOSIS_OF_OTHER_CLASS, CLINICALLY_DIAGNOSED.id()));
        }
        if (preDelivery && answers.truth(PREGNANT) == Truth.NO) {
            problems.add(Problem.of(ProblemCode.VALUE_INVALID, PREGNANT.id(), TESTED_BEFORE_DELIVERY));
        }
        contradicted.forEach(item ->
                problems.add(Problem.of(ProblemCode.VALUE_INVALID, item.id(), LIST_CONTRADICTS.with(item.label()))));
        return problems;
    }

    /** The answers with what follows: only a suspected patient is clinically diagnosed, and who gives birth is pregnant. */
    Answers settled() {
        Answers settled = answers;
        if (otherClass) {
            settled = settled.with(CLINICALLY_DIAGNOSED, Truth.NO);
        }
        if (clinically) {
            settled = settled.with(DIAGNOSIS_CLASS, DiagnosisClass.SUSPECTED_PATIENT);
        }
        return preDelivery ? settled.with(PREGNANT, Truth.YES) : settled;
    }
}
