package org.hersys.description;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hersys.diagnosis.Certainty;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.FormChoices;
import org.hersys.diagnosis.InfectionRoute;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.Severity;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.SpecimenRules;
import org.hersys.diagnosis.Symptom;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.institution.Prefecture;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.law.Truth;
import org.hersys.person.Sex;
import org.hersys.text.BilingualText;

/** What can be chosen in each place of the form (項目ごとの選択肢), from the value sets of a report date. */
final class ItemOptions {

    /** The two answers to where somebody was infected; what is entered further depends on it. */
    static final String JAPAN = "JAPAN";

    static final String ABROAD = "ABROAD";

    private static final Citation NEITHER_MALE_NOR_FEMALE = Sources.provisional("様式は男・女のみ。届出を妨げないよう、その他・不明も選べるものとした");

    private final LocalDate reportDate;
    private final Citation citation;

    /** For one item, whose source also holds for options that have none of their own. */
    ItemOptions(LocalDate reportDate, Citation citation) {
        this.reportDate = reportDate;
        this.citation = citation;
    }

    List<OptionDescription> classes() {
        return all(List.of(DiagnosisClass.values()), DiagnosisClass::label);
    }

    List<OptionDescription> sexes() {
        return chosen(
                FormChoices.printed(citation, List.of(Sex.MALE, Sex.FEMALE))
                        .onScreen(NEITHER_MALE_NOR_FEMALE, List.of(Sex.OTHER, Sex.UNKNOWN)),
                Sex::label);
    }

    List<OptionDescription> symptoms() {
        return chosen(Symptom.choicesOn(reportDate), Symptom::label);
    }

    List<OptionDescription> methods() {
        return chosen(TestMethod.choicesOn(reportDate), TestMethod::label);
    }

    List<OptionDescription> specimens() {
        var rule = SpecimenRules.standard().on(reportDate);
        var methods = TestMethod.choicesOn(reportDate).values();
        return Specimen.choicesOn(reportDate).values().stream()
                .map(specimen -> option(specimen, Specimen.choicesOn(reportDate), Specimen::label)
                        .goingWith(methods.stream()
                                .filter(method -> rule.fits(method, specimen))
                                .map(TestMethod::name)
                                .toList()))
                .toList();
    }

    List<OptionDescription> results() {
        return chosen(SpecimenResult.choicesOn(reportDate), SpecimenResult::label);
    }

    List<OptionDescription> routes() {
        return all(List.of(InfectionRoute.Kind.values()), InfectionRoute.Kind::label);
    }

    List<OptionDescription> certainties() {
        return all(List.of(Certainty.values()), Certainty::label);
    }

    List<OptionDescription> places() {
        return List.of(
                OptionDescription.of(JAPAN, BilingualText.of("日本国内", "in Japan"), true, citation),
                OptionDescription.of(ABROAD, BilingualText.of("国外", "abroad"), true, citation));
    }

    List<OptionDescription> prefectures() {
        return Stream.of(Prefecture.values())
                .map(prefecture -> OptionDescription.of(prefecture.code(), prefecture.label(), true, citation))
                .toList();
    }

    List<OptionDescription> severities() {
        return chosen(Severity.choicesOn(reportDate), Severity::label);
    }

    /** Immune suppression is a question of its own wherever the form asks it as one. */
    List<OptionDescription> riskFactors(boolean immuneSuppressionApart) {
        var asked = RiskFactor.lists().on(reportDate);
        var factors = EnumSet.noneOf(RiskFactor.class);
        factors.addAll(asked.factors());
        if (immuneSuppressionApart) {
            factors.remove(RiskFactor.IMMUNE_SUPPRESSION);
        }
        return chosen(FormChoices.printed(asked.citation(), factors), RiskFactor::label);
    }

    List<OptionDescription> programmes() {
        return Stream.of(TestProgramme.values())
                .map(programme ->
                        OptionDescription.of(programme.name(), programme.label(), false, programme.citation()))
                .toList();
    }

    List<OptionDescription> yesNo(boolean printed) {
        return List.of(
                OptionDescription.of(Truth.YES.name(), BilingualText.of("有", "yes"), printed, citation),
                OptionDescription.of(Truth.NO.name(), BilingualText.of("無", "no"), printed, citation));
    }

    List<OptionDescription> yesNoUnknown() {
        var unknown = OptionDescription.of(Truth.UNKNOWN.name(), BilingualText.of("不明", "unknown"), true, citation);
        return Stream.concat(yesNo(true).stream(), Stream.of(unknown)).toList();
    }

    private <E extends Enum<E>> List<OptionDescription> all(Collection<E> values, Function<E, BilingualText> label) {
        return chosen(FormChoices.printed(citation, values), label);
    }

    private static <E extends Enum<E>> List<OptionDescription> chosen(
            FormChoices<E> choices, Function<E, BilingualText> label) {
        return choices.values().stream()
                .map(value -> option(value, choices, label))
                .toList();
    }

    private static <E extends Enum<E>> OptionDescription option(
            E value, FormChoices<E> choices, Function<E, BilingualText> label) {
        return OptionDescription.of(
                value.name(),
                label.apply(value),
                choices.printed().contains(value),
                choices.citation(value).orElse(choices.citation()));
    }
}
