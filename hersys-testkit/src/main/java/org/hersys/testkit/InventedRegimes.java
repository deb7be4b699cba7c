package org.hersys.testkit;

import static org.hersys.diagnosis.DiagnosisClass.ASYMPTOMATIC_CARRIER;
import static org.hersys.diagnosis.DiagnosisClass.CONFIRMED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.DECEASED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_DECEASED;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_PATIENT;
import static org.hersys.regime.NotificationQuestions.DIAGNOSIS_CLASS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.institution.Prefecture;
import org.hersys.law.Citation;
import org.hersys.law.Condition;
import org.hersys.law.Criterion;
import org.hersys.law.Item;
import org.hersys.law.Provenance;
import org.hersys.law.Questionnaire;
import org.hersys.regime.CountingBasis;
import org.hersys.regime.Instruction;
import org.hersys.regime.InstructionRule;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.ReportingRegime;
import org.hersys.regime.ReportingRegimes;
import org.hersys.text.BilingualText;
import org.hersys.time.EffectivePeriod;

/**
 * The law of a disease that does not exist (架空の届出制度): the spotted fever of the years 2031 to 2033.
 *
 * <p>For tests of what works on any law: it never changes, and it has what the real one lacks. It asks about items of
 * its own, it has negations and upper bounds of age, and its criteria allow sets of classes of which none contains the
 * other.
 *
 * <table>
 * <caption>Its editions</caption>
 * <tr><th>id</th><th>from</th><th>notified</th><th>counted</th></tr>
 * <tr><td>{@code no-fever}</td><td>ever</td><td>nobody</td><td>nobody</td></tr>
 * <tr><td>{@code everybody-ill}</td><td>2031-04-01</td><td>confirmed and suspected patients, both corpse classes</td>
 * <td>confirmed patients, carriers</td></tr>
 * <tr><td>{@code by-exposure}</td><td>2032-01-01, in Okinawa 2031-10-01</td><td>confirmed or suspected patients exposed
 * to animals or water; of confirmed patients and carriers those under 6 and unvaccinated, food handlers, those of 80 and
 * over</td><td>confirmed patients, carriers, and suspected patients not vaccinated</td></tr>
 * <tr><td>{@code eradicated}</td><td>2033-01-01</td><td>nobody</td><td>nobody</td></tr>
 * </table>
 */
public final class InventedRegimes {

    /** To what a person was exposed (曝露源). */
    public enum Exposure {
        /** 食品. */
        FOOD,
        /** 水. */
        WATER,
        /** 動物. */
        ANIMAL
    }

    /** 食品取扱者: handles food. */
    public static final Item FOOD_HANDLER;

    /** 予防接種: vaccinated. */
    public static final Item VACCINATED;

    /** 曝露源: one of {@link Exposure}. */
    public static final Item EXPOSURE;

    /** What the law asks, after everything that the notification asks. */
    public static final Questionnaire QUESTIONNAIRE;

    static {
        var items = NotificationQuestions.QUESTIONNAIRE.extended();
        FOOD_HANDLER = items.yesNo("foodHandler", BilingualText.of("食品取扱者", "handles food"));
        VACCINATED = items.yesNo("vaccinated", BilingualText.of("予防接種の有無", "vaccinated"));
        EXPOSURE = items.choice("exposure", BilingualText.of("曝露源", "exposure"), Exposure.class);
        QUESTIONNAIRE = items.build();
    }

    private static final Citation NOTICE = Citation.of("架空斑点熱に関する架空の告示", Provenance.PROVISIONAL)
            .numbered("架空告示第1号")
            .dated(LocalDate.of(2031, 3, 1));

    private static final Criterion ILL =
            classes("ILL", "患者又は疑似症患者", "confirmed or suspected patient", CONFIRMED_PATIENT, SUSPECTED_PATIENT);

    private static final Criterion DEAD = classes("DEAD", "死体", "corpse", DECEASED_PATIENT, SUSPECTED_DECEASED);

    private static final Criterion INFECTED = classes(
            "INFECTED", "患者又は無症状病原体保有者", "confirmed patient or carrier", CONFIRMED_PATIENT, ASYMPTOMATIC_CARRIER);

    private static final Criterion ILL_FROM_ANIMAL_OR_WATER = Criterion.of(
            "ILL_FROM_ANIMAL_OR_WATER",
            "動物又は水に曝露した患者又は疑似症患者",
            "confirmed or suspected patient exposed to animals or water",
            Condition.all(ILL.condition(), Condition.oneOf(EXPOSURE, Exposure.ANIMAL, Exposure.WATER)),
            NOTICE.at("一"));

    private static final Criterion UNVACCINATED_CHILD = Criterion.of(
            "UNVACCINATED_CHILD",
            "6歳未満で予防接種を受けていない者",
            "under 6 and not vaccinated",
            Condition.all(Condition.ageUnder(6), Condition.no(VACCINATED)),
            NOTICE.at("二"));

    private static final Criterion HANDLES_FOOD =
            Criterion.of("HANDLES_FOOD", "食品取扱者", "handles food", Condition.yes(FOOD_HANDLER), NOTICE.at("三"));

    private static final Criterion AGED_80_OR_OVER =
            Criterion.of("AGED_80_OR_OVER", "80歳以上の者", "aged 80 or over", Condition.ageAtLeast(80), NOTICE.at("四"));

    private static final Criterion INFECTED_OR_SUSPECTED_UNVACCINATED = Criterion.of(
            "INFECTED_OR_SUSPECTED_UNVACCINATED",
            "患者、無症状病原体保有者又は予防接種を受けていない疑似症患者",
            "confirmed patient, carrier, or suspected patient not vaccinated",
            Condition.any(
                    INFECTED.condition(),
                    Condition.all(Condition.oneOf(DIAGNOSIS_CLASS, SUSPECTED_PATIENT), Condition.no(VACCINATED))),
            NOTICE.at("五"));

    private static final InstructionRule KEEP_FROM_WORK = new InstructionRule(
            new Instruction(
                    "KEEP_FROM_WORK", BilingualText.of("就業を控えるよう伝える。", "Tell the person not to work."), NOTICE.at("六")),
            EnumSet.allOf(ReportingDuty.class),
            Condition.yes(FOOD_HANDLER),
            EffectivePeriod.ofClosed(LocalDate.of(2032, 6, 1), LocalDate.of(2032, 8, 31)));

    private static final ReportingRegime NO_FEVER = nobody("no-fever", "架空斑点熱のない時期", "before the fever");

    private static final ReportingRegime EVERYBODY_ILL = ReportingRegime.builder(
                    "everybody-ill", BilingualText.of("全数届出", "everybody ill"), NOTICE)
            .anyOf(ILL, DEAD)
            .countedIf(INFECTED)
            .build();

    private static final ReportingRegime BY_EXPOSURE = ReportingRegime.builder(
                    "by-exposure", BilingualText.of("曝露源による届出", "by exposure"), NOTICE)
            .asking(QUESTIONNAIRE)
            .anyOf(ILL_FROM_ANIMAL_OR_WATER)
            .where(INFECTED, UNVACCINATED_CHILD, HANDLES_FOOD, AGED_80_OR_OVER)
            .countedIf(INFECTED_OR_SUSPECTED_UNVACCINATED)
            .instructing(KEEP_FROM_WORK)
            .build();

    private static final ReportingRegime ERADICATED = nobody("eradicated", "根絶後", "after the fever");

    private static final ReportingRegimes REGIMES = ReportingRegimes.startingWith(NO_FEVER)
            .from(LocalDate.of(2031, 4, 1), EVERYBODY_ILL)
            .earlyIn(LocalDate.of(2031, 10, 1), BY_EXPOSURE, CountingBasis.DATE_OF_NOTIFICATION, Prefecture.OKINAWA)
            .from(LocalDate.of(2032, 1, 1), BY_EXPOSURE)
            .from(LocalDate.of(2033, 1, 1), ERADICATED)
            .build();

    private InventedRegimes() {}

    /**
     * The law of the spotted fever.
     *
     * @return its editions
     */
    public static ReportingRegimes spottedFever() {
        return REGIMES;
    }

    /**
     * Begins the facts about somebody with the spotted fever, who can answer what its law asks.
     *
     * @param diagnosedOn the date of diagnosis
     * @return a builder
     */
    public static NotificationFacts.Builder patientDiagnosedOn(LocalDate diagnosedOn) {
        return NotificationFacts.diagnosedOn(diagnosedOn, QUESTIONNAIRE);
    }

    /**
     * An edition under which nobody is notified or counted, to be put on any day of any timeline.
     *
     * @param id its id
     * @return the edition
     */
    public static ReportingRegime nobody(String id) {
        return nobody(id, "架空の版 " + id, "invented edition " + id);
    }

    /**
     * An edition under which everybody of these classes is notified, and nobody is counted.
     *
     * @param id its id
     * @param classes whom
     * @return the edition, whose one criterion is {@code CLASS}
     */
    public static ReportingRegime notifying(String id, Set<DiagnosisClass> classes) {
        return ReportingRegime.builder(id, BilingualText.of("架空の版 " + id, "invented edition " + id), NOTICE)
                .anyOf(classes("CLASS", "対象の診断分類", "class to be notified", classes.toArray(DiagnosisClass[]::new)))
                .build();
    }

    private static ReportingRegime nobody(String id, String ja, String en) {
        return ReportingRegime.builder(id, BilingualText.of(ja, en), NOTICE).build();
    }

    private static Criterion classes(String code, String ja, String en, DiagnosisClass... classes) {
        return Criterion.of(code, ja, en, Condition.oneOf(DIAGNOSIS_CLASS, classes), NOTICE);
    }
}
