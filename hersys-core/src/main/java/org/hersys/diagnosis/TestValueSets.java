package org.hersys.diagnosis;

import static org.hersys.diagnosis.Specimen.*;
import static org.hersys.diagnosis.TestMethod.ANTIGEN_QUALITATIVE;
import static org.hersys.diagnosis.TestMethod.ANTIGEN_QUANTITATIVE;
import static org.hersys.diagnosis.TestMethod.ISOLATION;
import static org.hersys.diagnosis.TestMethod.NUCLEIC_ACID_AMPLIFICATION;
import static org.hersys.diagnosis.ValueSetSources.*;

import java.util.EnumSet;
import java.util.List;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.time.Timeline;

/**
 * What item 12 of the form offers (診断方法の選択肢), by report date.
 *
 * <p>Only the form of November 2021 is at hand. Where it is not known when a value was added, it may be chosen from the
 * earliest day on which it can have been, and is marked as provisional: nobody who tested saliva in the summer of 2020 is
 * told that this cannot be.
 */
final class TestValueSets {

    private static final List<Specimen> ALL_SPECIMENS = List.copyOf(EnumSet.allOf(Specimen.class));

    private static final Citation DATE_OF_ADDITION_UNKNOWN =
            Sources.provisional("2021年2月10日より前に加わったが、その日は未確認のため、2020年5月13日から選べるものとした");

    private static final Citation OTHER_ON_SCREEN = Sources.provisional("画面には「その他」があるが、いつからかは未確認のため、常に選べるものとした");

    private static final Citation WITHOUT_TEST = Sources.INSTITUTION_FAQ.at("問17");

    private static final Citation NOT_PRINTED = Sources.provisional("様式に「その他」の診断方法はなく、その検体は限定しないものとした");

    /** For a method of which a rule says nothing. */
    static final FormChoices<Specimen> ANY_SPECIMEN =
            FormChoices.<Specimen>printed(NOT_PRINTED, List.of()).onScreen(NOT_PRINTED, ALL_SPECIMENS);

    private static final FormChoices<TestMethod> FIRST_METHODS =
            FormChoices.printed(FEBRUARY_2020, List.of(ISOLATION, NUCLEIC_ACID_AMPLIFICATION));

    private static final List<TestMethod> FOUR_METHODS =
            List.of(ISOLATION, NUCLEIC_ACID_AMPLIFICATION, ANTIGEN_QUALITATIVE, ANTIGEN_QUANTITATIVE);

    static final Timeline<FormChoices<TestMethod>> METHODS = Timeline.startingWith(
                    FormChoices.<TestMethod>printed(NO_FORM_YET, List.of()))
            .from(IN_FEBRUARY_2020, withOther(FIRST_METHODS, OTHER_ON_SCREEN))
            .from(
                    IN_MAY_2020,
                    withOther(
                            FormChoices.printed(
                                            MAY_2020,
                                            List.of(ISOLATION, NUCLEIC_ACID_AMPLIFICATION, ANTIGEN_QUALITATIVE))
                                    .onScreen(DATE_OF_ADDITION_UNKNOWN, List.of(ANTIGEN_QUANTITATIVE)),
                            OTHER_ON_SCREEN))
            .from(IN_FEBRUARY_2021, withOther(FormChoices.printed(AS_IN_NOVEMBER_2021, FOUR_METHODS), OTHER_ON_SCREEN))
            .from(IN_NOVEMBER_2021, withOther(FormChoices.printed(november2021("12"), FOUR_METHODS), OTHER_ON_SCREEN))
            .from(WITHOUT_A_TEST, withOther(FormChoices.printed(november2021("12"), FOUR_METHODS), WITHOUT_TEST))
            .from(
                    IN_JUNE_2022,
                    withOther(
                            FormChoices.<TestMethod>printed(DROPPED_IN_JUNE_2022, List.of())
                                    .onScreen(DROPPED_IN_JUNE_2022, FOUR_METHODS),
                            WITHOUT_TEST))
            .build();

    private static final List<Specimen> SPECIMENS_OF_FEBRUARY_2020 = List.of(
            SPUTUM,
            TRACHEAL_ASPIRATE,
            BRONCHOALVEOLAR_LAVAGE,
            THROAT_SWAB,
            NASAL_ASPIRATE,
            NASAL_SWAB,
            AUTOPSY_MATERIAL);

    private static final List<Specimen> SPECIMENS_OF_MAY_2020 = List.of(
            SPUTUM,
            TRACHEAL_ASPIRATE,
            BRONCHOALVEOLAR_LAVAGE,
            THROAT_SWAB,
            NASAL_ASPIRATE,
            NASAL_SWAB,
            NASOPHARYNGEAL_SWAB,
            AUTOPSY_MATERIAL);

    private static final FormChoices<Specimen> OF_FEBRUARY_2020 =
            FormChoices.printed(FEBRUARY_2020, SPECIMENS_OF_FEBRUARY_2020).onScreen(OTHER_ON_SCREEN, List.of(OTHER));

    private static final FormChoices<Specimen> OF_MAY_2020 = FormChoices.printed(MAY_2020, SPECIMENS_OF_MAY_2020)
            .onScreen(DATE_OF_ADDITION_UNKNOWN, List.of(STOOL, SALIVA))
            .onScreen(OTHER_ON_SCREEN, List.of(OTHER));

    static final Timeline<SpecimenRule> SPECIMEN_RULES = Timeline.startingWith(SpecimenRule.of(NO_FORM_YET))
            .from(
                    IN_FEBRUARY_2020,
                    SpecimenRule.of(FEBRUARY_2020)
                            .with(ISOLATION, OF_FEBRUARY_2020)
                            .with(NUCLEIC_ACID_AMPLIFICATION, OF_FEBRUARY_2020))
            .from(
                    IN_MAY_2020,
                    SpecimenRule.of(MAY_2020)
                            .with(ISOLATION, OF_MAY_2020)
                            .with(NUCLEIC_ACID_AMPLIFICATION, OF_MAY_2020)
                            .with(
                                    ANTIGEN_QUALITATIVE,
                                    FormChoices.printed(MAY_2020, List.of(NASOPHARYNGEAL_SWAB))
                                            .onScreen(DATE_OF_ADDITION_UNKNOWN, List.of(NASAL_SWAB)))
                            .with(
                                    ANTIGEN_QUANTITATIVE,
                                    FormChoices.<Specimen>printed(DATE_OF_ADDITION_UNKNOWN, List.of())
                                            .onScreen(
                                                    DATE_OF_ADDITION_UNKNOWN,
                                                    List.of(NASAL_SWAB, NASOPHARYNGEAL_SWAB, SALIVA))))
            .from(IN_FEBRUARY_2021, asInNovember2021(AS_IN_NOVEMBER_2021))
            .from(IN_NOVEMBER_2021, asInNovember2021(november2021("12")))
            .from(IN_JUNE_2022, asInNovember2021(DROPPED_IN_JUNE_2022))
            .build();

    /** The specimens of a form are those of its methods together; from June 2022 on none is printed. */
    static final Timeline<FormChoices<Specimen>> SPECIMENS = Timeline.startingWith(
                    FormChoices.<Specimen>printed(NO_FORM_YET, List.of()))
            .from(IN_FEBRUARY_2020, OF_FEBRUARY_2020)
            .from(IN_MAY_2020, OF_MAY_2020)
            .from(IN_FEBRUARY_2021, FormChoices.printed(AS_IN_NOVEMBER_2021, ALL_SPECIMENS))
            .from(IN_NOVEMBER_2021, FormChoices.printed(november2021("12"), ALL_SPECIMENS))
            .from(
                    IN_JUNE_2022,
                    FormChoices.<Specimen>printed(DROPPED_IN_JUNE_2022, List.of())
                            .onScreen(DROPPED_IN_JUNE_2022, ALL_SPECIMENS))
            .build();

    private static final List<SpecimenResult> TWO_RESULTS = List.of(SpecimenResult.POSITIVE, SpecimenResult.NEGATIVE);

    static final Timeline<FormChoices<SpecimenResult>> RESULTS = Timeline.startingWith(
                    FormChoices.<SpecimenResult>printed(NO_FORM_YET, List.of()))
            .from(IN_FEBRUARY_2020, results(AS_IN_NOVEMBER_2021, OTHER_ON_SCREEN))
            .from(IN_NOVEMBER_2021, results(november2021("12"), OTHER_ON_SCREEN))
            .from(WITHOUT_A_TEST, results(november2021("12"), WITHOUT_TEST))
            .from(
                    IN_JUNE_2022,
                    FormChoices.<SpecimenResult>printed(DROPPED_IN_JUNE_2022, List.of())
                            .onScreen(DROPPED_IN_JUNE_2022, TWO_RESULTS)
                            .onScreen(Sources.SURVEILLANCE_QA.at("問5"), List.of(SpecimenResult.UNKNOWN))
                            .onScreen(WITHOUT_TEST, List.of(SpecimenResult.OTHER)))
            .build();

    private TestValueSets() {}

    private static FormChoices<TestMethod> withOther(FormChoices<TestMethod> printed, Citation source) {
        return printed.onScreen(source, List.of(TestMethod.OTHER));
    }

    private static FormChoices<SpecimenResult> results(Citation form, Citation other) {
        return FormChoices.printed(form, TWO_RESULTS)
                .onScreen(Sources.SURVEILLANCE_QA.at("問5"), List.of(SpecimenResult.UNKNOWN))
                .onScreen(other, List.of(SpecimenResult.OTHER));
    }

    private static SpecimenRule asInNovember2021(Citation citation) {
        return SpecimenRule.of(citation)
                .with(ISOLATION, ALL_SPECIMENS)
                .with(NUCLEIC_ACID_AMPLIFICATION, ALL_SPECIMENS)
                .with(ANTIGEN_QUALITATIVE, List.of(NASAL_SWAB, NASOPHARYNGEAL_SWAB))
                .with(ANTIGEN_QUANTITATIVE, List.of(NASAL_SWAB, NASOPHARYNGEAL_SWAB, SALIVA));
    }
}
