package org.hersys.json.internal.types;

import java.util.List;
import java.util.Optional;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.ListShape;
import org.hersys.json.internal.shape.Member;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.YesNoShape;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.regime.GoverningRegime;
import org.hersys.regime.Instruction;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.TestReportDecision;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** What is known of a diagnosed person, and whether the person must be notified (届出の要否). */
final class RegimeShapes {

    static final ObjectShape<NotificationFacts> FACTS = facts();
    static final ObjectShape<Instruction> INSTRUCTION = instruction();
    static final ObjectShape<GoverningRegime> GOVERNING = governing();
    static final ObjectShape<NotificationDecision> DECISION = decision();
    static final ObjectShape<TestReportDecision> TEST_REPORT = testReport();

    private RegimeShapes() {}

    private static ObjectShape<NotificationFacts> facts() {
        var members = Members.<NotificationFacts>of(
                "NotificationFacts", BilingualText.of("届出の要否を判断するための情報", "facts by which notification is decided"));
        var diagnosedOn = members.required("diagnosedOn", TimeShapes.DATE, NotificationFacts::diagnosedOn)
                .labelled(BilingualText.of("診断年月日", "date of diagnosis"))
                .missingIs(ProblemCode.DIAGNOSED_ON_MISSING);
        var prefecture = members.optional("prefecture", PersonShapes.PREFECTURE, NotificationFacts::prefecture)
                .labelled(NotificationQuestions.PREFECTURE.label());
        var diagnosisClass = members.optional(
                        "diagnosisClass", ChoiceShape.of(DiagnosisClass.class), NotificationFacts::diagnosisClass)
                .labelled(NotificationQuestions.DIAGNOSIS_CLASS.label());
        var clinically = yesNo(members, NotificationQuestions.CLINICALLY_DIAGNOSED);
        var birthDate = members.optional(
                        "birthDate",
                        PersonShapes.BIRTH_DATE,
                        facts -> facts.age().birthDate())
                .labelled(BilingualText.of("生年月日", "birth date"));
        var age = members.optional("age", PersonShapes.YEARS, facts -> years(facts.age()))
                .labelled(NotificationQuestions.AGE.label());
        var band = members.optional("ageBand", PersonShapes.AGE_BAND, facts -> band(facts.age()))
                .labelled(BilingualText.of("年代", "age band"));
        members.exclusive(List.of(birthDate, age, band));
        var yesNos = List.of(
                clinically,
                yesNo(members, NotificationQuestions.NEEDS_ADMISSION),
                yesNo(members, NotificationQuestions.ADMISSION_FORESEEN),
                yesNo(members, NotificationQuestions.RISK_FACTOR),
                yesNo(members, NotificationQuestions.NEEDS_DESIGNATED_DRUG),
                yesNo(members, NotificationQuestions.NEEDS_OXYGEN),
                yesNo(members, NotificationQuestions.PREGNANT));
        var programme = members.optional(
                        "testProgramme", ChoiceShape.of(TestProgramme.class), NotificationFacts::testProgramme)
                .labelled(NotificationQuestions.TEST_PROGRAMME.label());
        var reckoning = members.optional(
                        "ageReckoning",
                        ChoiceShape.of(AgeReckoning.class),
                        facts -> Optional.of(facts.reckoning()).filter(how -> how != AgeReckoning.CONVENTIONAL))
                .labelled(
                        BilingualText.of("年齢の数え方（既定は CONVENTIONAL）", "how age is counted (CONVENTIONAL unless given)"));
        return members.judgedInPart().readBy(given -> {
            var facts = NotificationFacts.diagnosedOn(given.the(diagnosedOn));
            given.ifGiven(prefecture, facts::prefecture);
            given.ifGiven(diagnosisClass, facts::diagnosisClass);
            given.ifGiven(birthDate, date -> facts.age(AgeKnowledge.born(date)));
            given.ifGiven(age, facts::aged);
            given.ifGiven(band, facts::age);
            yesNos.forEach(yesNo -> given.ifGiven(yesNo.member, truth -> facts.answer(yesNo.item, truth)));
            given.ifGiven(programme, facts::testProgramme);
            given.ifGiven(reckoning, facts::reckoning);
            return facts.check();
        });
    }

    /** A yes/no item and its member. */
    private record YesNo(Item item, Member<NotificationFacts, Truth> member) {}

    private static YesNo yesNo(Members<NotificationFacts> members, Item item) {
        return new YesNo(
                item, members.truth(item.id(), facts -> facts.truth(item)).labelled(item.label()));
    }

    private static Optional<Integer> years(AgeKnowledge age) {
        return age.birthDate().isEmpty() && age.isKnownExactly()
                ? Optional.of(PersonShapes.lowest(age))
                : Optional.empty();
    }

    private static Optional<AgeKnowledge> band(AgeKnowledge age) {
        return age.isKnownExactly() || age.isUnknown() ? Optional.empty() : Optional.of(age);
    }

    private static ObjectShape<Instruction> instruction() {
        var members = Members.<Instruction>of("Instruction", BilingualText.of("留意事項", "instruction"));
        members.required("code", ResultShapes.TEXT, Instruction::code);
        members.required("text", ResultShapes.BILINGUAL, Instruction::text);
        return members.writtenOnly();
    }

    private static ObjectShape<GoverningRegime> governing() {
        var members = Members.<GoverningRegime>of("GoverningRegime", BilingualText.of("適用される届出制度", "regime in force"));
        members.required(
                "regime", ResultShapes.TEXT, governing -> governing.regime().id());
        members.orNull("inForceFrom", TimeShapes.DATE, GoverningRegime::inForceFrom);
        members.required(
                "citation", LawShapes.DOCUMENT, governing -> governing.regime().citation());
        return members.writtenOnly();
    }

    private static ObjectShape<NotificationDecision> decision() {
        var members = Members.<NotificationDecision>of(
                "NotificationDecision", BilingualText.of("届出の要否の判断", "decision on notification"));
        members.required("outcome", ChoiceShape.of(ReportingDuty.class), NotificationDecision::duty);
        members.required(
                "regime", ResultShapes.TEXT, decision -> decision.regime().id());
        members.orNull(
                "inForceFrom", TimeShapes.DATE, decision -> decision.governing().inForceFrom());
        members.required("criteria", ListShape.of(LawShapes.RESULT), NotificationDecision::criteria);
        members.required(
                "relevantUnknown", ListShape.of(ResultShapes.TEXT), decision -> ids(decision.relevantUnknown()));
        members.orNull(
                "countedInDailyReport",
                YesNoShape.TRUTH,
                decision -> Optional.of(decision.countedInDailyReport()).filter(Truth::isKnown));
        members.list("alsoPossible", GOVERNING, decision -> decision.governing().alsoPossible());
        members.required("instructions", ListShape.of(INSTRUCTION), NotificationDecision::instructions);
        members.required("citation", LawShapes.DOCUMENT, NotificationDecision::citation);
        members.required("headline", ResultShapes.BILINGUAL, NotificationDecision::headline);
        members.required("explanation", ResultShapes.BILINGUAL, NotificationDecision::explanation);
        return members.writtenOnly();
    }

    private static ObjectShape<TestReportDecision> testReport() {
        var members = Members.<TestReportDecision>of(
                "TestReportDecision", BilingualText.of("検査結果の入力の要否の判断", "decision on entering a test result"));
        members.required("entered", LawShapes.TRUTH, TestReportDecision::entered);
        members.required("rule", ResultShapes.TEXT, decision -> decision.rule().id());
        members.required("criteria", ListShape.of(LawShapes.RESULT), TestReportDecision::criteria);
        members.required(
                "relevantUnknown", ListShape.of(ResultShapes.TEXT), decision -> ids(decision.relevantUnknown()));
        members.required("citation", LawShapes.DOCUMENT, TestReportDecision::citation);
        members.required("headline", ResultShapes.BILINGUAL, TestReportDecision::headline);
        return members.writtenOnly();
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }
}
