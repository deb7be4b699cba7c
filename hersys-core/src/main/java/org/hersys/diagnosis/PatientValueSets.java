package org.hersys.diagnosis;

import static org.hersys.diagnosis.ValueSetSources.*;

import java.util.EnumSet;
import java.util.List;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.time.Timeline;

/** What items 11, 18③ and 19 of the form offer (症状・接種歴・重症度の選択肢), by report date. */
final class PatientValueSets {

    private static final List<Symptom> ALL_SYMPTOMS = List.copyOf(EnumSet.allOf(Symptom.class));

    private static final List<Symptom> WITHOUT_SMELL_AND_TASTE =
            List.copyOf(EnumSet.complementOf(EnumSet.of(Symptom.SMELL_OR_TASTE_DISORDER)));

    private static final Citation SMELL_AND_TASTE = Sources.provisional("嗅覚・味覚障害がいつ様式に加わったかは未確認のため、最初の様式の日から選べるものとした");

    static final Timeline<FormChoices<Symptom>> SYMPTOMS = Timeline.startingWith(
                    FormChoices.<Symptom>printed(NO_FORM_YET, List.of()))
            .from(
                    IN_FEBRUARY_2020,
                    FormChoices.printed(AS_IN_NOVEMBER_2021, WITHOUT_SMELL_AND_TASTE)
                            .onScreen(SMELL_AND_TASTE, List.of(Symptom.SMELL_OR_TASTE_DISORDER)))
            .from(IN_FEBRUARY_2021, FormChoices.printed(AS_IN_NOVEMBER_2021, ALL_SYMPTOMS))
            .from(IN_NOVEMBER_2021, FormChoices.printed(november2021("11"), ALL_SYMPTOMS))
            .from(
                    IN_JUNE_2022,
                    FormChoices.<Symptom>printed(DROPPED_IN_JUNE_2022, List.of())
                            .onScreen(DROPPED_IN_JUNE_2022, ALL_SYMPTOMS))
            .build();

    private static final List<Severity> FOUR_DEGREES = List.of(Severity.values());

    static final Timeline<FormChoices<Severity>> SEVERITIES = Timeline.startingWith(
                    FormChoices.<Severity>printed(Sources.provisional("2021年2月10日より前の様式に、重症度の欄は確認できない"), List.of()))
            .from(IN_FEBRUARY_2021, FormChoices.printed(AS_IN_NOVEMBER_2021, FOUR_DEGREES))
            .from(IN_NOVEMBER_2021, FormChoices.printed(november2021("19"), FOUR_DEGREES))
            .from(
                    IN_JUNE_2022,
                    FormChoices.printed(
                            Sources.provisional("2022年6月30日の改正で残ったか未確認のため、2021年11月の様式のまま残ったものとした"), FOUR_DEGREES))
            .build();

    static final Timeline<VaccinationQuestions> VACCINATION = Timeline.startingWith(
                    VaccinationQuestions.none(Sources.provisional("2021年2月10日より前の様式に、接種歴の欄は確認できない")))
            .from(IN_FEBRUARY_2021, VaccinationQuestions.ofDoses(2, AS_IN_NOVEMBER_2021))
            .from(IN_NOVEMBER_2021, VaccinationQuestions.ofDoses(3, november2021("18③")))
            .from(
                    IN_JUNE_2022,
                    VaccinationQuestions.ofCount(
                            4,
                            Citation.of("5回目の接種歴のHER-SYSへの入力方法を伝える報道", Provenance.PUBLIC)
                                    .readAt("https://nordot.app/967394614723117056")))
            .build();

    private PatientValueSets() {}
}
