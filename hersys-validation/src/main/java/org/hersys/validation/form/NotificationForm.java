package org.hersys.validation.form;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hersys.validation.constraint.Entry;
import org.hersys.validation.constraint.EntryKind;
import org.hersys.validation.constraint.KatakanaReading;
import org.hersys.validation.constraint.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * A notification as it is typed（発生届の入力）.
 *
 * <p>Every text may be missing, in any width, and wrong. The items are named as in
 * {@link org.hersys.notification.NotificationField}, and {@link NotificationFormReader} makes a draft of them or tells every
 * problem with its path.
 *
 * <pre>{@code
 * var form = new NotificationForm()
 *         .diagnosisClass("患者（確定例）")
 *         .birthDate("Ｓ３２．９．２６")
 *         .tests(List.of(new TestForm().method("PCR法").specimen("唾液").takenOn("R4.9.25").result("陽性")));
 * }</pre>
 *
 * Personal data: it never prints itself. Not thread-safe.
 */
public final class NotificationForm {

    @Entry(EntryKind.DIAGNOSIS_CLASS)
    @Nullable
    String diagnosisClass;

    @Entry(EntryKind.PERSON_NAME)
    @Nullable
    String name;

    @KatakanaReading
    @Nullable
    String kana;

    @Entry(EntryKind.SEX)
    @Nullable
    String sex;

    @Entry(EntryKind.DATE_OR_UNKNOWN)
    @Nullable
    String birthDate;

    @Entry(EntryKind.AGE)
    @Nullable
    String age;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String occupation;

    @Valid
    @Nullable
    AddressForm registeredAddress;

    @Entry(EntryKind.PHONE_OR_TEXT)
    @Nullable
    String registeredAddressPhone;

    @Valid
    @Nullable
    AddressForm whereabouts;

    @Entry(EntryKind.PHONE_OR_TEXT)
    @Nullable
    String whereaboutsPhone;

    @Valid
    @Nullable
    GuardianForm guardian;

    List<@Entry(EntryKind.SYMPTOM) @Nullable String> symptoms = List.of();

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String otherSymptom;

    @Entry(EntryKind.OXYGEN_SATURATION)
    @Nullable
    String spO2;

    List<@Valid TestForm> tests = List.of();

    @Entry(EntryKind.DATE_OR_UNKNOWN)
    @Nullable
    String firstVisitDate;

    @Entry(EntryKind.DATE_OR_UNKNOWN)
    @Nullable
    String diagnosisDate;

    @Entry(EntryKind.DATE_OR_UNKNOWN)
    @Nullable
    String presumedInfectionDate;

    @Entry(EntryKind.DATE_OR_UNKNOWN)
    @Nullable
    String onsetDate;

    @Entry(EntryKind.DATE_OR_UNKNOWN)
    @Nullable
    String dateOfDeath;

    List<@Valid InfectionRouteForm> infectionRoutes = List.of();

    List<@Valid InfectionPlaceForm> infectionPlaces = List.of();

    @Valid
    @Nullable
    TravelForm travel;

    @Valid
    @Nullable
    VaccinationForm vaccination;

    @YesNoUnknown
    @Nullable
    String admittedAtNotification;

    @Entry(EntryKind.DATE_OR_UNKNOWN)
    @Nullable
    String admissionDate;

    @Valid
    @Nullable
    RiskFactorsForm riskFactors;

    @YesNoUnknown
    @Nullable
    String immuneSuppression;

    @YesNoUnknown
    @Nullable
    String pregnancy;

    @Entry(EntryKind.SEVERITY)
    @Nullable
    String severity;

    @YesNoUnknown
    @Nullable
    String needForAdmission;

    @YesNoUnknown
    @Nullable
    String admissionForeseen;

    @YesNoUnknown
    @Nullable
    String telephoneOrOnlineConsultation;

    @YesNoUnknown
    @Nullable
    String needForDrug;

    @YesNoUnknown
    @Nullable
    String needForOxygen;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String remarks;

    @Entry(EntryKind.TEST_PROGRAMME)
    @Nullable
    String testProgramme;

    @Entry(EntryKind.PERSON_NAME)
    @Nullable
    String physician;

    @Entry(EntryKind.ENTRY_CHANNEL)
    @Nullable
    String channel;

    @Nullable
    String standingFor;

    @Nullable
    String submissionKey;

    @YesNoUnknown
    @Nullable
    String emptyItemsAcknowledged;

    Map<String, @Entry(EntryKind.FREE_TEXT) String> acceptedWarnings = Map.of();

    /** An empty form. */
    public NotificationForm() {}

    /** {@return the class（診断分類） as typed, or empty if nothing was given} */
    public Optional<String> diagnosisClass() {
        return Optional.ofNullable(diagnosisClass);
    }

    /**
     * Gives the class（診断分類）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm diagnosisClass(@Nullable String typed) {
        this.diagnosisClass = typed;
        return this;
    }

    /** {@return the name（氏名） as typed, or empty if nothing was given} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * Gives the name（氏名）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm name(@Nullable String typed) {
        this.name = typed;
        return this;
    }

    /** {@return the reading of the name（フリガナ） as typed, or empty if nothing was given} */
    public Optional<String> kana() {
        return Optional.ofNullable(kana);
    }

    /**
     * Gives the reading of the name（フリガナ）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm kana(@Nullable String typed) {
        this.kana = typed;
        return this;
    }

    /** {@return the sex（性別） as typed, or empty if nothing was given} */
    public Optional<String> sex() {
        return Optional.ofNullable(sex);
    }

    /**
     * Gives the sex（性別）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm sex(@Nullable String typed) {
        this.sex = typed;
        return this;
    }

    /** {@return the birth date（生年月日） as typed, or empty if nothing was given} */
    public Optional<String> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /**
     * Gives the birth date（生年月日）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm birthDate(@Nullable String typed) {
        this.birthDate = typed;
        return this;
    }

    /** {@return the age, where the birth date is not known（診断時の年齢） as typed, or empty if nothing was given} */
    public Optional<String> age() {
        return Optional.ofNullable(age);
    }

    /**
     * Gives the age, where the birth date is not known（診断時の年齢）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm age(@Nullable String typed) {
        this.age = typed;
        return this;
    }

    /** {@return the occupation（職業） as typed, or empty if nothing was given} */
    public Optional<String> occupation() {
        return Optional.ofNullable(occupation);
    }

    /**
     * Gives the occupation（職業）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm occupation(@Nullable String typed) {
        this.occupation = typed;
        return this;
    }

    /** {@return the registered address（住所）, or empty if nothing was given} */
    public Optional<AddressForm> registeredAddress() {
        return Optional.ofNullable(registeredAddress);
    }

    /**
     * Gives the registered address（住所）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm registeredAddress(@Nullable AddressForm typed) {
        this.registeredAddress = typed;
        return this;
    }

    /** {@return the telephone number at the registered address（住所の電話番号） as typed, or empty if nothing was given} */
    public Optional<String> registeredAddressPhone() {
        return Optional.ofNullable(registeredAddressPhone);
    }

    /**
     * Gives the telephone number at the registered address（住所の電話番号）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm registeredAddressPhone(@Nullable String typed) {
        this.registeredAddressPhone = typed;
        return this;
    }

    /** {@return the whereabouts（所在地）, or empty if nothing was given} */
    public Optional<AddressForm> whereabouts() {
        return Optional.ofNullable(whereabouts);
    }

    /**
     * Gives the whereabouts（所在地）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm whereabouts(@Nullable AddressForm typed) {
        this.whereabouts = typed;
        return this;
    }

    /** {@return the telephone number at the whereabouts（所在地の電話番号） as typed, or empty if nothing was given} */
    public Optional<String> whereaboutsPhone() {
        return Optional.ofNullable(whereaboutsPhone);
    }

    /**
     * Gives the telephone number at the whereabouts（所在地の電話番号）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm whereaboutsPhone(@Nullable String typed) {
        this.whereaboutsPhone = typed;
        return this;
    }

    /** {@return the guardian（保護者）, or empty if nothing was given} */
    public Optional<GuardianForm> guardian() {
        return Optional.ofNullable(guardian);
    }

    /**
     * Gives the guardian（保護者）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm guardian(@Nullable GuardianForm typed) {
        this.guardian = typed;
        return this;
    }

    /** {@return the symptoms（症状） as typed, an immutable list} */
    public List<@Nullable String> symptoms() {
        return symptoms;
    }

    /**
     * Gives the symptoms（症状）.
     *
     * @param typed what was typed or ticked; null and blank texts say nothing
     * @return this form
     */
    public NotificationForm symptoms(List<? extends @Nullable String> typed) {
        this.symptoms = Collections.unmodifiableList(new ArrayList<>(typed));
        return this;
    }

    /** {@return another symptom in words（その他の症状） as typed, or empty if nothing was given} */
    public Optional<String> otherSymptom() {
        return Optional.ofNullable(otherSymptom);
    }

    /**
     * Gives another symptom in words（その他の症状）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm otherSymptom(@Nullable String typed) {
        this.otherSymptom = typed;
        return this;
    }

    /** {@return the oxygen saturation（酸素飽和度） as typed, or empty if nothing was given} */
    public Optional<String> spO2() {
        return Optional.ofNullable(spO2);
    }

    /**
     * Gives the oxygen saturation（酸素飽和度）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm spO2(@Nullable String typed) {
        this.spO2 = typed;
        return this;
    }

    /** {@return the tests（検査） as typed, an immutable list} */
    public List<TestForm> tests() {
        return tests;
    }

    /**
     * Gives the tests（検査）.
     *
     * @param typed what was typed, in the order of the form
     * @return this form
     */
    public NotificationForm tests(List<TestForm> typed) {
        this.tests = List.copyOf(typed);
        return this;
    }

    /** {@return the day of the first visit（初診年月日） as typed, or empty if nothing was given} */
    public Optional<String> firstVisitDate() {
        return Optional.ofNullable(firstVisitDate);
    }

    /**
     * Gives the day of the first visit（初診年月日）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm firstVisitDate(@Nullable String typed) {
        this.firstVisitDate = typed;
        return this;
    }

    /** {@return the day of diagnosis（診断年月日） as typed, or empty if nothing was given} */
    public Optional<String> diagnosisDate() {
        return Optional.ofNullable(diagnosisDate);
    }

    /**
     * Gives the day of diagnosis（診断年月日）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm diagnosisDate(@Nullable String typed) {
        this.diagnosisDate = typed;
        return this;
    }

    /** {@return the presumed day of infection（感染したと推定される年月日） as typed, or empty if nothing was given} */
    public Optional<String> presumedInfectionDate() {
        return Optional.ofNullable(presumedInfectionDate);
    }

    /**
     * Gives the presumed day of infection（感染したと推定される年月日）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm presumedInfectionDate(@Nullable String typed) {
        this.presumedInfectionDate = typed;
        return this;
    }

    /** {@return the day of onset（発病年月日） as typed, or empty if nothing was given} */
    public Optional<String> onsetDate() {
        return Optional.ofNullable(onsetDate);
    }

    /**
     * Gives the day of onset（発病年月日）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm onsetDate(@Nullable String typed) {
        this.onsetDate = typed;
        return this;
    }

    /** {@return the day of death（死亡年月日） as typed, or empty if nothing was given} */
    public Optional<String> dateOfDeath() {
        return Optional.ofNullable(dateOfDeath);
    }

    /**
     * Gives the day of death（死亡年月日）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm dateOfDeath(@Nullable String typed) {
        this.dateOfDeath = typed;
        return this;
    }

    /** {@return the causes and routes of infection（感染原因・感染経路） as typed, an immutable list} */
    public List<InfectionRouteForm> infectionRoutes() {
        return infectionRoutes;
    }

    /**
     * Gives the causes and routes of infection（感染原因・感染経路）.
     *
     * @param typed what was typed, in the order of the form
     * @return this form
     */
    public NotificationForm infectionRoutes(List<InfectionRouteForm> typed) {
        this.infectionRoutes = List.copyOf(typed);
        return this;
    }

    /** {@return the places of infection（感染地域） as typed, an immutable list} */
    public List<InfectionPlaceForm> infectionPlaces() {
        return infectionPlaces;
    }

    /**
     * Gives the places of infection（感染地域）.
     *
     * @param typed what was typed, in the order of the form
     * @return this form
     */
    public NotificationForm infectionPlaces(List<InfectionPlaceForm> typed) {
        this.infectionPlaces = List.copyOf(typed);
        return this;
    }

    /** {@return the travel abroad（渡航期間）, or empty if nothing was given} */
    public Optional<TravelForm> travel() {
        return Optional.ofNullable(travel);
    }

    /**
     * Gives the travel abroad（渡航期間）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm travel(@Nullable TravelForm typed) {
        this.travel = typed;
        return this;
    }

    /** {@return the vaccinations（ワクチン接種歴）, or empty if nothing was given} */
    public Optional<VaccinationForm> vaccination() {
        return Optional.ofNullable(vaccination);
    }

    /**
     * Gives the vaccinations（ワクチン接種歴）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm vaccination(@Nullable VaccinationForm typed) {
        this.vaccination = typed;
        return this;
    }

    /** {@return whether the person is in hospital（届出時点の入院の有無） as typed, or empty if nothing was given} */
    public Optional<String> admittedAtNotification() {
        return Optional.ofNullable(admittedAtNotification);
    }

    /**
     * Gives whether the person is in hospital（届出時点の入院の有無）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm admittedAtNotification(@Nullable String typed) {
        this.admittedAtNotification = typed;
        return this;
    }

    /** {@return the day of admission（入院年月日） as typed, or empty if nothing was given} */
    public Optional<String> admissionDate() {
        return Optional.ofNullable(admissionDate);
    }

    /**
     * Gives the day of admission（入院年月日）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm admissionDate(@Nullable String typed) {
        this.admissionDate = typed;
        return this;
    }

    /** {@return the risk factors（重症化のリスク因子）, or empty if nothing was given} */
    public Optional<RiskFactorsForm> riskFactors() {
        return Optional.ofNullable(riskFactors);
    }

    /**
     * Gives the risk factors（重症化のリスク因子）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm riskFactors(@Nullable RiskFactorsForm typed) {
        this.riskFactors = typed;
        return this;
    }

    /** {@return whether the immune function may be low（免疫の機能が低下しているおそれの有無） as typed, or empty if nothing was given} */
    public Optional<String> immuneSuppression() {
        return Optional.ofNullable(immuneSuppression);
    }

    /**
     * Gives whether the immune function may be low（免疫の機能が低下しているおそれの有無）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm immuneSuppression(@Nullable String typed) {
        this.immuneSuppression = typed;
        return this;
    }

    /** {@return whether the person is pregnant（妊娠の有無） as typed, or empty if nothing was given} */
    public Optional<String> pregnancy() {
        return Optional.ofNullable(pregnancy);
    }

    /**
     * Gives whether the person is pregnant（妊娠の有無）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm pregnancy(@Nullable String typed) {
        this.pregnancy = typed;
        return this;
    }

    /** {@return the severity（重症度） as typed, or empty if nothing was given} */
    public Optional<String> severity() {
        return Optional.ofNullable(severity);
    }

    /**
     * Gives the severity（重症度）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm severity(@Nullable String typed) {
        this.severity = typed;
        return this;
    }

    /** {@return whether admission is needed（入院の必要性の有無） as typed, or empty if nothing was given} */
    public Optional<String> needForAdmission() {
        return Optional.ofNullable(needForAdmission);
    }

    /**
     * Gives whether admission is needed（入院の必要性の有無）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm needForAdmission(@Nullable String typed) {
        this.needForAdmission = typed;
        return this;
    }

    /** {@return whether admission may become needed（入院の必要が生じる可能性） as typed, or empty if nothing was given} */
    public Optional<String> admissionForeseen() {
        return Optional.ofNullable(admissionForeseen);
    }

    /**
     * Gives whether admission may become needed（入院の必要が生じる可能性）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm admissionForeseen(@Nullable String typed) {
        this.admissionForeseen = typed;
        return this;
    }

    /** {@return whether the consultation was by telephone or online（電話や情報通信機器を用いた診療の有無） as typed, or empty if nothing was given} */
    public Optional<String> telephoneOrOnlineConsultation() {
        return Optional.ofNullable(telephoneOrOnlineConsultation);
    }

    /**
     * Gives whether the consultation was by telephone or online（電話や情報通信機器を用いた診療の有無）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm telephoneOrOnlineConsultation(@Nullable String typed) {
        this.telephoneOrOnlineConsultation = typed;
        return this;
    }

    /** {@return whether a drug is needed（治療薬の投与の必要性の有無） as typed, or empty if nothing was given} */
    public Optional<String> needForDrug() {
        return Optional.ofNullable(needForDrug);
    }

    /**
     * Gives whether a drug is needed（治療薬の投与の必要性の有無）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm needForDrug(@Nullable String typed) {
        this.needForDrug = typed;
        return this;
    }

    /** {@return whether oxygen is needed（酸素投与の必要性の有無） as typed, or empty if nothing was given} */
    public Optional<String> needForOxygen() {
        return Optional.ofNullable(needForOxygen);
    }

    /**
     * Gives whether oxygen is needed（酸素投与の必要性の有無）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm needForOxygen(@Nullable String typed) {
        this.needForOxygen = typed;
        return this;
    }

    /** {@return the remarks（その他医師が必要と認める事項） as typed, or empty if nothing was given} */
    public Optional<String> remarks() {
        return Optional.ofNullable(remarks);
    }

    /**
     * Gives the remarks（その他医師が必要と認める事項）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm remarks(@Nullable String typed) {
        this.remarks = typed;
        return this;
    }

    /** {@return under which programme the test was made（検査の区分） as typed, or empty if nothing was given} */
    public Optional<String> testProgramme() {
        return Optional.ofNullable(testProgramme);
    }

    /**
     * Gives under which programme the test was made（検査の区分）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm testProgramme(@Nullable String typed) {
        this.testProgramme = typed;
        return this;
    }

    /** {@return the physician（医師の氏名） as typed, or empty if nothing was given} */
    public Optional<String> physician() {
        return Optional.ofNullable(physician);
    }

    /**
     * Gives the physician（医師の氏名）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm physician(@Nullable String typed) {
        this.physician = typed;
        return this;
    }

    /** {@return on which way it came（入力経路）; the screen where nothing is given as typed, or empty if nothing was given} */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /**
     * Gives on which way it came（入力経路）; the screen where nothing is given.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm channel(@Nullable String typed) {
        this.channel = typed;
        return this;
    }

    /** {@return the id of the institution it is entered for（代行入力の対象） as typed, or empty if nothing was given} */
    public Optional<String> standingFor() {
        return Optional.ofNullable(standingFor);
    }

    /**
     * Gives the id of the institution it is entered for（代行入力の対象）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm standingFor(@Nullable String typed) {
        this.standingFor = typed;
        return this;
    }

    /** {@return by what it is recognised when it comes a second time（受付キー） as typed, or empty if nothing was given} */
    public Optional<String> submissionKey() {
        return Optional.ofNullable(submissionKey);
    }

    /**
     * Gives by what it is recognised when it comes a second time（受付キー）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm submissionKey(@Nullable String typed) {
        this.submissionKey = typed;
        return this;
    }

    /** {@return whether it is to be filed though items are empty（「続ける」） as typed, or empty if nothing was given} */
    public Optional<String> emptyItemsAcknowledged() {
        return Optional.ofNullable(emptyItemsAcknowledged);
    }

    /**
     * Gives whether it is to be filed though items are empty（「続ける」）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public NotificationForm emptyItemsAcknowledged(@Nullable String typed) {
        this.emptyItemsAcknowledged = typed;
        return this;
    }

    /** {@return the warnings that are overridden（警告への理由） as typed, an immutable map} */
    public Map<String, String> acceptedWarnings() {
        return acceptedWarnings;
    }

    /**
     * Gives the warnings that are overridden（警告への理由）.
     *
     * @param typed for the name of a problem code the reason
     * @return this form
     */
    public NotificationForm acceptedWarnings(Map<String, String> typed) {
        this.acceptedWarnings = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        return this;
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "NotificationForm[…]";
    }
}
