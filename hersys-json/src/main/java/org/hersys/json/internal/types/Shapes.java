package org.hersys.json.internal.types;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hersys.diagnosis.DesignatedDrug;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.form.FormCondition;
import org.hersys.form.FormEdition;
import org.hersys.form.FormItem;
import org.hersys.form.NotificationItem;
import org.hersys.form.Obligation;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.law.Citation;
import org.hersys.law.Criterion;
import org.hersys.law.CriterionResult;
import org.hersys.law.Item;
import org.hersys.law.Provenance;
import org.hersys.law.Provision;
import org.hersys.law.Truth;
import org.hersys.person.AgeBracket;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.person.BirthDate;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;
import org.hersys.regime.CountingBasis;
import org.hersys.regime.GoverningRegime;
import org.hersys.regime.Instruction;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.TestReportDecision;
import org.hersys.release.CertificateDecision;
import org.hersys.release.CertificateFacts;
import org.hersys.release.ContactDecision;
import org.hersys.release.ContactFacts;
import org.hersys.release.Moment;
import org.hersys.release.NegativeTest;
import org.hersys.release.RecuperationPlace;
import org.hersys.release.ReleaseAlternative;
import org.hersys.release.ReleaseDecision;
import org.hersys.release.ReleaseFacts;
import org.hersys.release.ReleaseOutcome;
import org.hersys.result.Problem;
import org.hersys.rulebook.RuleBook;
import org.hersys.text.BilingualText;
import org.hersys.time.EffectivePeriod;

/** Every type that has a JSON, and what it looks like (型とJSONの形の一覧). */
public final class Shapes {

    private static final Shapes STANDARD = new Shapes();

    private final Map<Class<?>, Shape<?>> shapes = new LinkedHashMap<>();

    private Shapes() {
        add(EffectivePeriod.class, TimeShapes.PERIOD);
        add(BilingualText.class, ResultShapes.BILINGUAL);
        add(Problem.class, ResultShapes.PROBLEM);
        law();
        persons();
        diagnosis();
        form();
        release();
        regime();
        add(RuleBook.class, RuleBookShapes.BOOK);
    }

    private void law() {
        add(Truth.class, LawShapes.TRUTH);
        names(Provenance.class);
        add(Citation.class, LawShapes.CITATION);
        add(Criterion.class, LawShapes.CRITERION);
        add(CriterionResult.class, LawShapes.RESULT);
        add(Provision.class, LawShapes.PROVISION);
        add(Item.class, LawShapes.ITEM);
    }

    private void persons() {
        add(Prefecture.class, PersonShapes.PREFECTURE);
        add(MunicipalityCode.class, PersonShapes.MUNICIPALITY);
        add(HersysId.class, PersonShapes.HERSYS_ID);
        add(NotificationId.class, PersonShapes.NOTIFICATION_ID);
        add(BirthDate.class, PersonShapes.BIRTH_DATE);
        add(AgeKnowledge.class, PersonShapes.AGE);
        names(AgeBracket.class);
        names(AgeReckoning.class);
    }

    private void diagnosis() {
        names(DiagnosisClass.class);
        names(TestMethod.class);
        names(TestProgramme.class);
        names(RiskFactor.class);
        names(DesignatedDrug.class);
    }

    private void form() {
        add(NotificationItem.class, FormShapes.ITEM_ID);
        names(Obligation.class);
        add(FormCondition.class, FormShapes.CONDITION);
        add(FormItem.class, FormShapes.ITEM);
        add(FormEdition.class, FormShapes.EDITION);
    }

    private void release() {
        names(RecuperationPlace.class);
        names(ReleaseOutcome.class);
        names(ReleaseAlternative.class);
        add(Moment.class, TimeShapes.MOMENT);
        add(NegativeTest.class, ReleaseShapes.NEGATIVE_TEST);
        add(ReleaseFacts.class, ReleaseShapes.FACTS);
        add(ReleaseDecision.class, ReleaseShapes.DECISION);
        add(ContactFacts.class, ReleaseShapes.CONTACT_FACTS);
        add(ContactDecision.class, ReleaseShapes.CONTACT_DECISION);
        add(CertificateFacts.class, ReleaseShapes.CERTIFICATE_FACTS);
        add(CertificateDecision.class, ReleaseShapes.CERTIFICATE_DECISION);
    }

    private void regime() {
        names(ReportingDuty.class);
        names(CountingBasis.class);
        add(Instruction.class, RegimeShapes.INSTRUCTION);
        add(GoverningRegime.class, RegimeShapes.GOVERNING);
        add(NotificationFacts.class, RegimeShapes.FACTS);
        add(NotificationDecision.class, RegimeShapes.DECISION);
        add(TestReportDecision.class, RegimeShapes.TEST_REPORT);
    }

    private <T> void add(Class<T> type, Shape<T> shape) {
        shapes.put(type, shape);
    }

    private <E extends Enum<E>> void names(Class<E> type) {
        add(type, ChoiceShape.of(type));
    }

    /**
     * The types of the library.
     *
     * @return every type with its shape
     */
    public static Shapes standard() {
        return STANDARD;
    }

    /**
     * What a type looks like.
     *
     * @param type the type itself
     * @param <T> the type
     * @return its shape, or empty if it has none
     */
    @SuppressWarnings("unchecked") // add() is the only way in
    public <T> Optional<Shape<T>> find(Class<T> type) {
        return Optional.ofNullable((Shape<T>) shapes.get(type));
    }

    /**
     * Every type with its shape.
     *
     * @return an unmodifiable map in the order of the packages
     */
    public Map<Class<?>, Shape<?>> all() {
        return Collections.unmodifiableMap(shapes);
    }
}
