package org.hersys.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.InfectionPlace;
import org.hersys.diagnosis.InfectionRoute;
import org.hersys.diagnosis.OxygenSaturation;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.Severity;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.facility.CentreId;
import org.hersys.law.Truth;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Filing;
import org.hersys.notification.FrozenNotification;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationField;
import org.hersys.notification.RereadConfirmation;
import org.hersys.notification.UnfiledNotification;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.Sex;

/**
 * Draws notifications in every state (発生届の任意データ), for properties of jqwik: possible or not, whatever can be written down.
 *
 * <p>Every field is empty every other time.
 */
public final class NotificationArbitraries {

    private static final Map<Class<?>, Arbitrary<?>> BY_TYPE = new HashMap<>();

    static {
        type(LocalDate.class, FactsArbitraries.days());
        type(Truth.class, Arbitraries.of(Truth.YES, Truth.NO));
        type(DiagnosisClass.class, Arbitraries.of(DiagnosisClass.class));
        type(PersonName.class, PersonArbitraries.personNames());
        type(KanaName.class, PersonArbitraries.kanaNames());
        type(Sex.class, PersonArbitraries.sexes());
        type(BirthDate.class, PersonArbitraries.birthDates());
        type(
                AgeKnowledge.class,
                FactsArbitraries.days()
                        .flatMap(FactsArbitraries::ages)
                        .filter(age -> age.birthDate().isEmpty()));
        type(FreeText.class, PersonArbitraries.freeTexts());
        type(PostalAddress.class, PersonArbitraries.postalAddresses());
        type(PhoneNumber.class, PersonArbitraries.phoneNumbers());
        type(Guardian.class, PersonArbitraries.guardians());
        type(Symptoms.class, DiagnosisArbitraries.symptoms());
        type(OxygenSaturation.class, DiagnosisArbitraries.saturations());
        type(TestRecord.class, DiagnosisArbitraries.tests());
        type(InfectionRoute.class, DiagnosisArbitraries.routes());
        type(InfectionPlace.class, DiagnosisArbitraries.places());
        type(Travel.class, DiagnosisArbitraries.travels());
        type(VaccinationHistory.class, DiagnosisArbitraries.vaccinations());
        type(RiskFactors.class, DiagnosisArbitraries.riskFactors());
        type(Severity.class, Arbitraries.of(Severity.class));
        type(TestProgramme.class, Arbitraries.of(TestProgramme.class));
    }

    private NotificationArbitraries() {}

    private static <T> void type(Class<T> type, Arbitrary<T> values) {
        BY_TYPE.put(type, values);
    }

    /**
     * What notifications say.
     *
     * @return any contents, also empty ones
     */
    public static Arbitrary<NotificationContent> contents() {
        var fields = NotificationField.all().stream()
                .map(NotificationArbitraries::filling)
                .toList();
        return Combinators.combine(fields).as(fillings -> {
            var content = NotificationContent.empty();
            for (var filling : fillings) {
                content = filling.apply(content);
            }
            return content;
        });
    }

    private static <T> Arbitrary<UnaryOperator<NotificationContent>> filling(NotificationField<T> field) {
        Arbitrary<?> values = requireNonNull(BY_TYPE.get(field.type()), field.id());
        Arbitrary<?> value = field.isList() ? values.list().ofMinSize(1).ofMaxSize(3) : values;
        return Arbitraries.oneOf(
                Arbitraries.just(UnaryOperator.identity()),
                value.map(each -> content -> content.with(field, field.cast(each))));
    }

    /**
     * What callers hand over.
     *
     * @return any drafts, with and without physician, confirmation, acknowledgement and accepted warnings
     */
    public static Arbitrary<NotificationDraft> drafts() {
        return Combinators.combine(
                        contents(),
                        PersonArbitraries.personNames().injectNull(0.3),
                        ActorArbitraries.attributions(),
                        Arbitraries.of(true, false),
                        PersonArbitraries.freeTexts().injectNull(0.5))
                .as((content, physician, by, confirmed, reason) -> {
                    var draft = NotificationDraft.builder(content).channel(by.channel());
                    by.standingFor().ifPresent(draft::standingFor);
                    if (physician != null) {
                        draft.physician(physician);
                    }
                    if (confirmed) {
                        draft.reread(RereadConfirmation.of(content, by.actor().id(), by.at()))
                                .acknowledgingEmptyItems();
                    }
                    if (reason != null) {
                        draft.acceptWarning("POSSIBLE_DUPLICATE", reason);
                    }
                    return draft.build();
                });
    }

    /**
     * Drafts that are kept in the system.
     *
     * @return first and second versions
     */
    public static Arbitrary<UnfiledNotification> unfiled() {
        return Combinators.combine(
                        PersonArbitraries.notificationIds(),
                        PersonArbitraries.caseIds(),
                        drafts(),
                        ActorArbitraries.attributions(),
                        Arbitraries.of(true, false))
                .as((id, caseId, draft, by, edited) -> {
                    var first = UnfiledNotification.begin(id, caseId, draft, by);
                    return edited ? first.edited(draft, by) : first;
                });
    }

    /**
     * How notifications are filed.
     *
     * @return any filings
     */
    public static Arbitrary<Filing> filings() {
        return Combinators.combine(
                        FacilityArbitraries.medicalInstitutions(),
                        PersonArbitraries.personNames(),
                        FacilityArbitraries.centreIds(),
                        ActorArbitraries.attributions())
                .as((institution, physician, addressee, entered) -> Filing.builder(
                                institution, physician, addressee, entered)
                        .build());
    }

    /**
     * Notifications that were filed.
     *
     * @return submitted and confirmed ones
     */
    public static Arbitrary<FiledNotification> filed() {
        return Combinators.combine(
                        unfiled(),
                        Arbitraries.of(DiagnosisClass.class),
                        filings(),
                        FactsArbitraries.days(),
                        FacilityArbitraries.centreIds().injectNull(0.5),
                        ActorArbitraries.attributions())
                .as((draft, diagnosisClass, filing, day, centre, by) -> {
                    var content = draft.content().with(NotificationField.DIAGNOSIS_CLASS, diagnosisClass);
                    FiledNotification submitted = draft.filed(content, filing, day);
                    CentreId confirming = centre;
                    return confirming == null ? submitted : submitted.confirmed(confirming, by);
                });
    }

    /**
     * Notifications that another one followed.
     *
     * @return frozen ones
     */
    public static Arbitrary<FrozenNotification> frozen() {
        return Combinators.combine(filed(), PersonArbitraries.notificationIds(), ActorArbitraries.attributions())
                .as(FiledNotification::frozenBy);
    }

    /**
     * Notifications in every state.
     *
     * @return any notifications
     */
    public static Arbitrary<Notification> notifications() {
        return Arbitraries.oneOf(unfiled(), filed(), frozen());
    }
}
