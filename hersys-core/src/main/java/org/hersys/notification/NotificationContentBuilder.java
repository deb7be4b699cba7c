package org.hersys.notification;

import java.time.LocalDate;
import java.util.List;
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
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a notification says (発生届の記載). Not thread-safe.
 *
 * <p>An answer of unknown, an empty list and the like empty a field, so that not filled in has one form only.
 *
 * @see NotificationContent#builder
 */
public final class NotificationContentBuilder {

    private final @Nullable Object[] values;

    /** Takes the array over. */
    NotificationContentBuilder(@Nullable Object[] values) {
        this.values = values;
    }

    /**
     * Fills in any field, as programs do that go through all of them.
     *
     * @param field which field
     * @param value what it says
     * @param <T> the type of the value
     * @return this builder
     * @throws IllegalArgumentException if the value is a birth date given as an age
     */
    public <T> NotificationContentBuilder put(NotificationField<T> field, T value) {
        T checked = field.cast(value);
        if (checked instanceof AgeKnowledge age && age.birthDate().isPresent()) {
            throw new IllegalArgumentException("a birth date must be given as the birth date, not as the age");
        }
        values[field.index()] = FilledItems.saysNothing(checked) ? null : checked;
        return this;
    }

    /**
     * Empties a field.
     *
     * @param field which field
     * @return this builder
     */
    public NotificationContentBuilder clear(NotificationField<?> field) {
        values[field.index()] = null;
        return this;
    }

    /**
     * The diagnosis class (診断分類).
     *
     * @param value the class
     * @return this builder
     */
    public NotificationContentBuilder diagnosisClass(DiagnosisClass value) {
        return put(NotificationField.DIAGNOSIS_CLASS, value);
    }

    /**
     * The name (氏名).
     *
     * @param value the name
     * @return this builder
     */
    public NotificationContentBuilder name(PersonName value) {
        return put(NotificationField.NAME, value);
    }

    /**
     * The reading of the name (フリガナ).
     *
     * @param value the reading in katakana
     * @return this builder
     */
    public NotificationContentBuilder kana(KanaName value) {
        return put(NotificationField.KANA, value);
    }

    /**
     * The sex (性別).
     *
     * @param value the sex; unknown is an answer, too
     * @return this builder
     */
    public NotificationContentBuilder sex(Sex value) {
        return put(NotificationField.SEX, value);
    }

    /**
     * The birth date (生年月日).
     *
     * @param value the birth date
     * @return this builder
     */
    public NotificationContentBuilder birthDate(BirthDate value) {
        return put(NotificationField.BIRTH_DATE, value);
    }

    /**
     * The age at diagnosis where no birth date is known (診断時の年齢).
     *
     * @param value years or a band
     * @return this builder
     */
    public NotificationContentBuilder age(AgeKnowledge value) {
        return put(NotificationField.AGE, value);
    }

    /**
     * The occupation (職業).
     *
     * @param value the occupation in words
     * @return this builder
     */
    public NotificationContentBuilder occupation(FreeText value) {
        return put(NotificationField.OCCUPATION, value);
    }

    /**
     * The registered address (住民票に記載のある住所).
     *
     * @param value the address
     * @return this builder
     */
    public NotificationContentBuilder registeredAddress(PostalAddress value) {
        return put(NotificationField.REGISTERED_ADDRESS, value);
    }

    /**
     * The phone at the registered address (電話).
     *
     * @param value the phone number
     * @return this builder
     */
    public NotificationContentBuilder registeredAddressPhone(PhoneNumber value) {
        return put(NotificationField.REGISTERED_ADDRESS_PHONE, value);
    }

    /**
     * Where the person stays (所在地・居所).
     *
     * @param value the address, also that of a hospital or a home
     * @return this builder
     */
    public NotificationContentBuilder whereabouts(PostalAddress value) {
        return put(NotificationField.WHEREABOUTS, value);
    }

    /**
     * The phone where the person stays (所在地の電話).
     *
     * @param value the phone number
     * @return this builder
     */
    public NotificationContentBuilder whereaboutsPhone(PhoneNumber value) {
        return put(NotificationField.WHEREABOUTS_PHONE, value);
    }

    /**
     * The guardian of a minor (保護者).
     *
     * @param value name, address and phone, as far as known
     * @return this builder
     */
    public NotificationContentBuilder guardian(Guardian value) {
        return put(NotificationField.GUARDIAN, value);
    }

    /**
     * The symptoms (症状).
     *
     * @param value the symptoms, or that there are none
     * @return this builder
     */
    public NotificationContentBuilder symptoms(Symptoms value) {
        return put(NotificationField.SYMPTOMS, value);
    }

    /**
     * The oxygen saturation in room air (酸素飽和度).
     *
     * @param value percent
     * @return this builder
     */
    public NotificationContentBuilder spO2(OxygenSaturation value) {
        return put(NotificationField.SP_O2, value);
    }

    /**
     * The tests (検査記録).
     *
     * @param values the tests in the order of the form; an empty list empties the field
     * @return this builder
     */
    public NotificationContentBuilder tests(List<TestRecord> values) {
        return put(NotificationField.TESTS, values);
    }

    /**
     * The day of the first visit (初診年月日).
     *
     * @param value the day in Japan
     * @return this builder
     */
    public NotificationContentBuilder firstVisitDate(LocalDate value) {
        return put(NotificationField.FIRST_VISIT_DATE, value);
    }

    /**
     * The day of the diagnosis or examination (診断・検案年月日).
     *
     * @param value the day in Japan
     * @return this builder
     */
    public NotificationContentBuilder diagnosisDate(LocalDate value) {
        return put(NotificationField.DIAGNOSIS_DATE, value);
    }

    /**
     * The presumed day of the infection (感染したと推定される年月日).
     *
     * @param value the day in Japan
     * @return this builder
     */
    public NotificationContentBuilder presumedInfectionDate(LocalDate value) {
        return put(NotificationField.PRESUMED_INFECTION_DATE, value);
    }

    /**
     * The day of the onset (発病年月日).
     *
     * @param value the day in Japan
     * @return this builder
     */
    public NotificationContentBuilder onsetDate(LocalDate value) {
        return put(NotificationField.ONSET_DATE, value);
    }

    /**
     * The day of the death (死亡年月日).
     *
     * @param value the day in Japan
     * @return this builder
     */
    public NotificationContentBuilder dateOfDeath(LocalDate value) {
        return put(NotificationField.DATE_OF_DEATH, value);
    }

    /**
     * The causes and routes of the infection (感染原因・感染経路).
     *
     * @param values all that apply; an empty list empties the field
     * @return this builder
     */
    public NotificationContentBuilder infectionRoutes(List<InfectionRoute> values) {
        return put(NotificationField.INFECTION_ROUTES, values);
    }

    /**
     * The places of the infection (感染地域).
     *
     * @param values all that apply; an empty list empties the field
     * @return this builder
     */
    public NotificationContentBuilder infectionPlaces(List<InfectionPlace> values) {
        return put(NotificationField.INFECTION_PLACES, values);
    }

    /**
     * The travel (渡航).
     *
     * @param value countries, departure and entry, as far as known
     * @return this builder
     */
    public NotificationContentBuilder travel(Travel value) {
        return put(NotificationField.TRAVEL, value);
    }

    /**
     * The vaccination (新型コロナウイルスワクチン接種歴).
     *
     * @param value the doses, as far as known
     * @return this builder
     */
    public NotificationContentBuilder vaccination(VaccinationHistory value) {
        return put(NotificationField.VACCINATION, value);
    }

    /**
     * Whether the person is in hospital when notified (届出時点の入院の有無).
     *
     * @param value yes or no; unknown empties the field
     * @return this builder
     */
    public NotificationContentBuilder admittedAtNotification(Truth value) {
        return put(NotificationField.ADMITTED_AT_NOTIFICATION, value);
    }

    /**
     * The day of the admission (入院年月日).
     *
     * @param value the day in Japan
     * @return this builder
     */
    public NotificationContentBuilder admissionDate(LocalDate value) {
        return put(NotificationField.ADMISSION_DATE, value);
    }

    /**
     * The risk factors for severe illness (重症化のリスク因子).
     *
     * @param value whether there are any, and which
     * @return this builder
     */
    public NotificationContentBuilder riskFactors(RiskFactors value) {
        return put(NotificationField.RISK_FACTORS, value);
    }

    /**
     * Whether the immune function may be lowered (免疫の機能が低下しているおそれ).
     *
     * @param value yes or no; unknown empties the field
     * @return this builder
     */
    public NotificationContentBuilder immuneSuppression(Truth value) {
        return put(NotificationField.IMMUNE_SUPPRESSION, value);
    }

    /**
     * Whether the person is pregnant (妊娠の有無).
     *
     * @param value yes or no; unknown empties the field
     * @return this builder
     */
    public NotificationContentBuilder pregnancy(Truth value) {
        return put(NotificationField.PREGNANCY, value);
    }

    /**
     * The severity (重症度).
     *
     * @param value the severity
     * @return this builder
     */
    public NotificationContentBuilder severity(Severity value) {
        return put(NotificationField.SEVERITY, value);
    }

    /**
     * Whether admission is necessary (入院の必要性).
     *
     * @param value yes or no; unknown empties the field
     * @return this builder
     */
    public NotificationContentBuilder needForAdmission(Truth value) {
        return put(NotificationField.NEED_FOR_ADMISSION, value);
    }

    /**
     * Whether admission may become necessary (入院の必要が生じる可能性).
     *
     * @param value yes or no; unknown empties the field
     * @return this builder
     */
    public NotificationContentBuilder admissionForeseen(Truth value) {
        return put(NotificationField.ADMISSION_FORESEEN, value);
    }

    /**
     * Whether the person was seen by telephone or online (電話や情報通信機器を用いた診療).
     *
     * @param value yes or no; unknown empties the field
     * @return this builder
     */
    public NotificationContentBuilder telephoneOrOnlineConsultation(Truth value) {
        return put(NotificationField.TELEPHONE_OR_ONLINE_CONSULTATION, value);
    }

    /**
     * Whether a therapeutic drug is necessary (治療薬の投与の必要性).
     *
     * @param value yes or no; unknown empties the field
     * @return this builder
     */
    public NotificationContentBuilder needForDrug(Truth value) {
        return put(NotificationField.NEED_FOR_DRUG, value);
    }

    /**
     * Whether oxygen is necessary (酸素投与の必要性).
     *
     * @param value yes or no; unknown empties the field
     * @return this builder
     */
    public NotificationContentBuilder needForOxygen(Truth value) {
        return put(NotificationField.NEED_FOR_OXYGEN, value);
    }

    /**
     * Other matters the physician deems necessary (その他医師が必要と認める事項).
     *
     * @param value the remarks
     * @return this builder
     */
    public NotificationContentBuilder remarks(FreeText value) {
        return put(NotificationField.REMARKS, value);
    }

    /**
     * Under which programme the test was done (検査の区分).
     *
     * @param value the programme
     * @return this builder
     */
    public NotificationContentBuilder testProgramme(TestProgramme value) {
        return put(NotificationField.TEST_PROGRAMME, value);
    }

    /**
     * Enters a suspected patient diagnosed without a test (臨床診断・みなし陽性) as HER-SYSの利用に関するFAQ（医療機関向け）問17 has it:
     * class, date of diagnosis, in the place of the tests method, specimen and result 「その他」 with that date, and
     * 「臨床診断」 in the remarks, after what they say already.
     *
     * @param diagnosedOn the date of diagnosis
     * @return this builder
     */
    public NotificationContentBuilder clinicalDiagnosis(LocalDate diagnosedOn) {
        diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT);
        diagnosisDate(diagnosedOn);
        tests(List.of(TestRecord.clinicalDiagnosis(diagnosedOn)));
        NotificationContent content = build();
        if (!content.saysClinicalDiagnosis()) {
            String before = content.remarks().map(text -> text.value() + "\n").orElse("");
            remarks(FreeText.of(before + TestRecord.CLINICAL_DIAGNOSIS_REMARK));
        }
        return this;
    }

    /**
     * The content.
     *
     * @return what was filled in
     */
    public NotificationContent build() {
        return NotificationContent.ofArray(values);
    }
}
