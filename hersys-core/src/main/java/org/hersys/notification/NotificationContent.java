package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.hersys.form.FormCircumstances;
import org.hersys.form.FormCondition;
import org.hersys.form.NotificationItem;
import org.hersys.institution.Prefecture;
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
import org.hersys.regime.NotificationFacts;
import org.hersys.result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a notification says (発生届の記載内容): for each {@link NotificationField} a value, or none.
 *
 * <pre>{@code
 * var content = NotificationContent.builder()
 *     .diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT)
 *     .birthDate(BirthDate.of(LocalDate.of(1957, 9, 27)))
 *     .needForAdmission(Truth.YES)
 *     .build();
 * var confirmed = content.with(NotificationField.DIAGNOSIS_CLASS, DiagnosisClass.CONFIRMED_PATIENT);
 * }</pre>
 *
 * <p>Not filled in is unknown, never no: an answer of unknown and an empty list are the same as none. A content may be
 * incomplete and may contradict itself; that is found by the checks. Immutable; two contents are equal if they say the
 * same; prints the names of the fields and never a value.
 */
public final class NotificationContent {

    private static final NotificationContent EMPTY =
            new NotificationContent(new @Nullable Object[NotificationField.all().size()]);

    /** By the index of the field: every check reads here, and a look-up must cost nothing. */
    private final @Nullable Object[] values;

    private NotificationContent(@Nullable Object[] values) {
        this.values = values;
    }

    static NotificationContent ofArray(@Nullable Object[] values) {
        return new NotificationContent(values.clone());
    }

    /**
     * A content in which nothing is filled in.
     *
     * @return the empty content
     */
    public static NotificationContent empty() {
        return EMPTY;
    }

    /**
     * Begins a content.
     *
     * @return a builder in which nothing is filled in
     */
    public static NotificationContentBuilder builder() {
        return EMPTY.toBuilder();
    }

    /**
     * Begins a content that differs from this one.
     *
     * @return a builder in which everything is filled in as here
     */
    public NotificationContentBuilder toBuilder() {
        return new NotificationContentBuilder(values.clone());
    }

    /**
     * What a field says.
     *
     * @param field the field
     * @param <T> the type of its value
     * @return the value, or empty if it is not filled in
     */
    public <T> Optional<T> get(NotificationField<T> field) {
        return Optional.ofNullable(valueOrNull(field));
    }

    /**
     * Whether a field is filled in.
     *
     * @param field the field
     * @return true if {@link #value} has an answer
     */
    public boolean has(NotificationField<?> field) {
        return values[field.index()] != null;
    }

    /**
     * What a field says that is known to be filled in; for programs that have asked {@link #has}.
     *
     * @param field the field
     * @param <T> the type of its value
     * @return the value
     * @throws NoSuchElementException if it is not filled in
     */
    public <T> T value(NotificationField<T> field) {
        T value = valueOrNull(field);
        if (value == null) {
            throw new NoSuchElementException("must be filled in: " + field.id());
        }
        return value;
    }

    @SuppressWarnings("unchecked") // the builder lets nothing in but what the field casts
    private <T> @Nullable T valueOrNull(NotificationField<T> field) {
        return (T) values[field.index()];
    }

    private Truth truth(NotificationField<Truth> field) {
        Truth value = valueOrNull(field);
        return value == null ? Truth.UNKNOWN : value;
    }

    private <E> List<E> list(NotificationField<List<E>> field) {
        List<E> value = valueOrNull(field);
        return value == null ? List.of() : value;
    }

    /**
     * This content with another value.
     *
     * @param field which field
     * @param value what it says; unknown or an empty list empties it
     * @param <T> the type of the value
     * @return a new content
     */
    public <T> NotificationContent with(NotificationField<T> field, T value) {
        return toBuilder().put(field, value).build();
    }

    /**
     * This content with an empty field.
     *
     * @param field which field
     * @return a new content
     */
    public NotificationContent without(NotificationField<?> field) {
        return toBuilder().clear(field).build();
    }

    /**
     * The fields that are filled in.
     *
     * @return the fields in the order of the form
     */
    public List<NotificationField<?>> fields() {
        return fields(this::has);
    }

    private static List<NotificationField<?>> fields(Predicate<NotificationField<?>> which) {
        return NotificationField.all().stream().filter(which).toList();
    }

    /**
     * Whether an item of the form is filled in, as {@link org.hersys.form.FormEdition#unfilled} asks it.
     *
     * <p>Items that stand for each test are filled in if every test has them. The age follows from a birth date. The items
     * of the header are filled in by the filing and count as filled in here.
     *
     * @param item the item
     * @return true if nothing is left to be entered
     */
    public boolean isFilled(NotificationItem item) {
        return FilledItems.isFilled(this, item);
    }

    /**
     * What a later content says otherwise.
     *
     * @param later the other content
     * @return the changes in the order of the form; empty if both say the same
     */
    public List<ItemChange> changesTo(NotificationContent later) {
        var changes = new ArrayList<ItemChange>();
        for (var field : NotificationField.all()) {
            Object before = values[field.index()];
            Object after = later.values[field.index()];
            if (before == null ? after != null : !before.equals(after)) {
                changes.add(ItemChange.between(field, before, after));
            }
        }
        return List.copyOf(changes);
    }

    /**
     * What this content shares with the case record.
     *
     * @return a content in which only shared fields are filled in
     * @see NotificationField#isShared
     */
    public NotificationContent shared() {
        var builder = toBuilder();
        fields(field -> !field.isShared()).forEach(builder::clear);
        return builder.build();
    }

    /**
     * This content with the shared items of another one; what is empty there becomes empty here.
     *
     * @param other of a case record, or of another notification of the same case
     * @return a new content, equal to this one in what is not shared
     */
    public NotificationContent withShared(NotificationContent other) {
        var changed = values.clone();
        fields(NotificationField::isShared).forEach(field -> changed[field.index()] = other.values[field.index()]);
        return new NotificationContent(changed);
    }

    /**
     * Whether one condition of the form holds for the person.
     *
     * @param condition the condition
     * @param reportDate the report date: until 2022-03-31 a minor is under 20, from 2022-04-01 under 18
     * @return unknown also for a condition of a host's own, of which a content says nothing
     */
    public Truth circumstance(FormCondition condition, LocalDate reportDate) {
        return ContentCircumstances.truth(
                this, requireNonNull(condition, "condition"), requireNonNull(reportDate, "reportDate"));
    }

    /**
     * Which conditions of the form hold for the person.
     *
     * @param reportDate the report date: until 2022-03-31 a minor is under 20, from 2022-04-01 under 18
     * @return what can be said of minority, death, confirmation, symptoms, admission and travel
     */
    public FormCircumstances circumstances(LocalDate reportDate) {
        return ContentCircumstances.of(this, requireNonNull(reportDate, "reportDate"));
    }

    /**
     * What the decision whether the person is notified needs.
     *
     * <p>Where no date of diagnosis is filled in, the report date stands for it, {@linkplain #isRegimeProvisional
     * provisionally}.
     *
     * @param prefecture of the notifying institution
     * @param reportDate the report date
     * @return the facts, or what in them cannot be, such as a birth after the diagnosis
     */
    public Outcome<NotificationFacts> facts(Prefecture prefecture, LocalDate reportDate) {
        return ContentFacts.of(
                this, requireNonNull(prefecture, "prefecture"), requireNonNull(reportDate, "reportDate"));
    }

    /**
     * Whether the regime of the report date applies provisionally, to be decided again once the date of diagnosis is
     * filled in.
     *
     * @return true if no date of diagnosis is filled in
     */
    public boolean isRegimeProvisional() {
        return !has(NotificationField.DIAGNOSIS_DATE);
    }

    /**
     * Whether a suspected patient was diagnosed without a test and everything is entered that makes it so
     * (臨床診断・みなし陽性): the stand-in for a test with the date of diagnosis, and 「臨床診断」 in the remarks.
     *
     * @return true if all of it is there
     * @see NotificationContentBuilder#clinicalDiagnosis
     */
    public boolean isClinicallyDiagnosed() {
        if (!has(NotificationField.DIAGNOSIS_DATE)
                || valueOrNull(NotificationField.DIAGNOSIS_CLASS) != DiagnosisClass.SUSPECTED_PATIENT) {
            return false;
        }
        LocalDate diagnosedOn = value(NotificationField.DIAGNOSIS_DATE);
        return tests().stream().anyMatch(test -> test.isClinicalDiagnosis(diagnosedOn)) && saysClinicalDiagnosis();
    }

    /** Whether the remarks say 「臨床診断」. */
    boolean saysClinicalDiagnosis() {
        return remarks()
                .filter(text -> text.contains(TestRecord.CLINICAL_DIAGNOSIS_REMARK))
                .isPresent();
    }

    /** The birth date or, where there is none, what else is known of the age. */
    AgeKnowledge knownAge() {
        BirthDate birth = valueOrNull(NotificationField.BIRTH_DATE);
        if (birth != null) {
            return AgeKnowledge.born(birth);
        }
        AgeKnowledge age = valueOrNull(NotificationField.AGE);
        return age == null ? AgeKnowledge.unknown() : age;
    }

    /**
     * The diagnosis class (診断分類).
     *
     * @return the class; empty if it is not filled in
     */
    public Optional<DiagnosisClass> diagnosisClass() {
        return get(NotificationField.DIAGNOSIS_CLASS);
    }

    /**
     * The name (氏名).
     *
     * @return the name; empty if it is not filled in
     */
    public Optional<PersonName> name() {
        return get(NotificationField.NAME);
    }

    /**
     * The reading of the name (フリガナ).
     *
     * @return the reading in katakana; empty if it is not filled in
     */
    public Optional<KanaName> kana() {
        return get(NotificationField.KANA);
    }

    /**
     * The sex (性別).
     *
     * @return the sex; unknown is an answer, too; empty if it is not filled in
     */
    public Optional<Sex> sex() {
        return get(NotificationField.SEX);
    }

    /**
     * The birth date (生年月日).
     *
     * @return the birth date; empty if it is not filled in
     */
    public Optional<BirthDate> birthDate() {
        return get(NotificationField.BIRTH_DATE);
    }

    /**
     * The age at diagnosis where no birth date is known (診断時の年齢).
     *
     * @return years or a band; empty if it is not filled in
     */
    public Optional<AgeKnowledge> age() {
        return get(NotificationField.AGE);
    }

    /**
     * The occupation (職業).
     *
     * @return the occupation in words; empty if it is not filled in
     */
    public Optional<FreeText> occupation() {
        return get(NotificationField.OCCUPATION);
    }

    /**
     * The registered address (住民票に記載のある住所).
     *
     * @return the address; empty if it is not filled in
     */
    public Optional<PostalAddress> registeredAddress() {
        return get(NotificationField.REGISTERED_ADDRESS);
    }

    /**
     * The phone at the registered address (電話).
     *
     * @return the phone number; empty if it is not filled in
     */
    public Optional<PhoneNumber> registeredAddressPhone() {
        return get(NotificationField.REGISTERED_ADDRESS_PHONE);
    }

    /**
     * Where the person stays (所在地・居所).
     *
     * @return the address, also that of a hospital or a home; empty if it is not filled in
     */
    public Optional<PostalAddress> whereabouts() {
        return get(NotificationField.WHEREABOUTS);
    }

    /**
     * The phone where the person stays (所在地の電話).
     *
     * @return the phone number; empty if it is not filled in
     */
    public Optional<PhoneNumber> whereaboutsPhone() {
        return get(NotificationField.WHEREABOUTS_PHONE);
    }

    /**
     * The guardian of a minor (保護者).
     *
     * @return name, address and phone, as far as known; empty if it is not filled in
     */
    public Optional<Guardian> guardian() {
        return get(NotificationField.GUARDIAN);
    }

    /**
     * The symptoms (症状).
     *
     * @return the symptoms, or that there are none; empty if it is not filled in
     */
    public Optional<Symptoms> symptoms() {
        return get(NotificationField.SYMPTOMS);
    }

    /**
     * The oxygen saturation in room air (酸素飽和度).
     *
     * @return percent; empty if it is not filled in
     */
    public Optional<OxygenSaturation> spO2() {
        return get(NotificationField.SP_O2);
    }

    /**
     * The tests (検査記録).
     *
     * @return the tests in the order of the form; an empty list if none is filled in
     */
    public List<TestRecord> tests() {
        return list(NotificationField.TESTS);
    }

    /**
     * The day of the first visit (初診年月日).
     *
     * @return the day in Japan; empty if it is not filled in
     */
    public Optional<LocalDate> firstVisitDate() {
        return get(NotificationField.FIRST_VISIT_DATE);
    }

    /**
     * The day of the diagnosis or examination (診断・検案年月日).
     *
     * @return the day in Japan; empty if it is not filled in
     */
    public Optional<LocalDate> diagnosisDate() {
        return get(NotificationField.DIAGNOSIS_DATE);
    }

    /**
     * The presumed day of the infection (感染したと推定される年月日).
     *
     * @return the day in Japan; empty if it is not filled in
     */
    public Optional<LocalDate> presumedInfectionDate() {
        return get(NotificationField.PRESUMED_INFECTION_DATE);
    }

    /**
     * The day of the onset (発病年月日).
     *
     * @return the day in Japan; empty if it is not filled in
     */
    public Optional<LocalDate> onsetDate() {
        return get(NotificationField.ONSET_DATE);
    }

    /**
     * The day of the death (死亡年月日).
     *
     * @return the day in Japan; empty if it is not filled in
     */
    public Optional<LocalDate> dateOfDeath() {
        return get(NotificationField.DATE_OF_DEATH);
    }

    /**
     * The causes and routes of the infection (感染原因・感染経路).
     *
     * @return all that apply; an empty list if none is filled in
     */
    public List<InfectionRoute> infectionRoutes() {
        return list(NotificationField.INFECTION_ROUTES);
    }

    /**
     * The places of the infection (感染地域).
     *
     * @return all that apply; an empty list if none is filled in
     */
    public List<InfectionPlace> infectionPlaces() {
        return list(NotificationField.INFECTION_PLACES);
    }

    /**
     * The travel (渡航).
     *
     * @return countries, departure and entry, as far as known; empty if it is not filled in
     */
    public Optional<Travel> travel() {
        return get(NotificationField.TRAVEL);
    }

    /**
     * The vaccination (新型コロナウイルスワクチン接種歴).
     *
     * @return the doses, as far as known; empty if it is not filled in
     */
    public Optional<VaccinationHistory> vaccination() {
        return get(NotificationField.VACCINATION);
    }

    /**
     * Whether the person is in hospital when notified (届出時点の入院の有無).
     *
     * @return yes, no, or unknown if it is not filled in
     */
    public Truth admittedAtNotification() {
        return truth(NotificationField.ADMITTED_AT_NOTIFICATION);
    }

    /**
     * The day of the admission (入院年月日).
     *
     * @return the day in Japan; empty if it is not filled in
     */
    public Optional<LocalDate> admissionDate() {
        return get(NotificationField.ADMISSION_DATE);
    }

    /**
     * The risk factors for severe illness (重症化のリスク因子).
     *
     * @return whether there are any, and which; empty if it is not filled in
     */
    public Optional<RiskFactors> riskFactors() {
        return get(NotificationField.RISK_FACTORS);
    }

    /**
     * Whether the immune function may be lowered (免疫の機能が低下しているおそれ).
     *
     * @return yes, no, or unknown if it is not filled in
     */
    public Truth immuneSuppression() {
        return truth(NotificationField.IMMUNE_SUPPRESSION);
    }

    /**
     * Whether the person is pregnant (妊娠の有無).
     *
     * @return yes, no, or unknown if it is not filled in
     */
    public Truth pregnancy() {
        return truth(NotificationField.PREGNANCY);
    }

    /**
     * The severity (重症度).
     *
     * @return the severity; empty if it is not filled in
     */
    public Optional<Severity> severity() {
        return get(NotificationField.SEVERITY);
    }

    /**
     * Whether admission is necessary (入院の必要性).
     *
     * @return yes, no, or unknown if it is not filled in
     */
    public Truth needForAdmission() {
        return truth(NotificationField.NEED_FOR_ADMISSION);
    }

    /**
     * Whether admission may become necessary (入院の必要が生じる可能性).
     *
     * @return yes, no, or unknown if it is not filled in
     */
    public Truth admissionForeseen() {
        return truth(NotificationField.ADMISSION_FORESEEN);
    }

    /**
     * Whether the person was seen by telephone or online (電話や情報通信機器を用いた診療).
     *
     * @return yes, no, or unknown if it is not filled in
     */
    public Truth telephoneOrOnlineConsultation() {
        return truth(NotificationField.TELEPHONE_OR_ONLINE_CONSULTATION);
    }

    /**
     * Whether a therapeutic drug is necessary (治療薬の投与の必要性).
     *
     * @return yes, no, or unknown if it is not filled in
     */
    public Truth needForDrug() {
        return truth(NotificationField.NEED_FOR_DRUG);
    }

    /**
     * Whether oxygen is necessary (酸素投与の必要性).
     *
     * @return yes, no, or unknown if it is not filled in
     */
    public Truth needForOxygen() {
        return truth(NotificationField.NEED_FOR_OXYGEN);
    }

    /**
     * Other matters the physician deems necessary (その他医師が必要と認める事項).
     *
     * @return the remarks; empty if it is not filled in
     */
    public Optional<FreeText> remarks() {
        return get(NotificationField.REMARKS);
    }

    /**
     * Under which programme the test was done (検査の区分).
     *
     * @return the programme; empty if it is not filled in
     */
    public Optional<TestProgramme> testProgramme() {
        return get(NotificationField.TEST_PROGRAMME);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotificationContent that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Which fields are filled in, and nothing of what they say. */
    @Override
    public String toString() {
        return "NotificationContent" + fields();
    }
}
