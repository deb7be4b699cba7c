package org.hersys.validation.form;

import org.hersys.diagnosis.OxygenSaturation;
import org.hersys.facility.InstitutionId;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationField;
import org.hersys.notification.SubmissionKey;
import org.hersys.person.BirthDate;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.Sex;
import org.hersys.result.Outcome;
import org.hersys.validation.reading.AgeReader;
import org.hersys.validation.reading.PhoneReader;
import org.hersys.validation.reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a notification as it is typed（発生届の入力の読み取り）.
 *
 * <pre>{@code
 * NotificationFormReader.read(form).fold(
 *         draft -> hersys.notifyingCase().submit(clinic, draft),
 *         problems -> show(problems)); // [DATE_UNREADABLE tests[1].takenOn: …, KANA_UNREADABLE kana: …]
 * }</pre>
 *
 * <p>Every problem is told at once, each with the path of its entry and what would be right, and none repeats what was typed.
 * What is blank is not filled in; words for 「不明」 stand for a date or a result that is not there. A telephone number that
 * cannot be read is kept as typed, and a check warns of it. Whether the law asks for more on the day of the report is not
 * asked here, nor is anything compared with another entry, unless both cannot be held together. What is shown again for
 * confirmation（再確認）is not typed: whoever submits adds it to the draft.
 */
public final class NotificationFormReader {

    private NotificationFormReader() {}

    /**
     * Reads a form.
     *
     * @param form what was typed
     * @return the draft, or every problem in the order of the form
     */
    public static Outcome<NotificationDraft> read(NotificationForm form) {
        var entries = Entries.ofForm();
        var draft = draft(entries, form, content(entries, form));
        return entries.problems().isEmpty() ? Outcome.accepted(draft) : Outcome.refused(entries.problems());
    }

    static NotificationContent content(Entries entries, NotificationForm form) {
        var content = NotificationContent.builder();
        readPerson(entries, form, content);
        readDiagnosis(entries, form, content);
        readInfection(entries, form, content);
        readCare(entries, form, content);
        return content.build();
    }

    private static void readPerson(Entries entries, NotificationForm form, NotificationContentBuilder content) {
        entries.read("diagnosisClass", form.diagnosisClass, Words.DIAGNOSIS_CLASS::read)
                .ifPresent(content::diagnosisClass);
        entries.read("name", form.name, PersonName::parse).ifPresent(content::name);
        entries.read("kana", form.kana, KanaName::parse).ifPresent(content::kana);
        entries.read("sex", form.sex, Sex::parse).ifPresent(content::sex);
        entries.date("birthDate", form.birthDate).map(BirthDate::of).ifPresent(content::birthDate);
        entries.read("age", form.age, AgeReader::read)
                .filter(age -> !age.isUnknown())
                .ifPresent(content::age);
        entries.words("occupation", form.occupation).ifPresent(content::occupation);
        form.registeredAddress()
                .flatMap(typed -> PersonEntries.address(entries.within("registeredAddress"), typed))
                .ifPresent(content::registeredAddress);
        entries.read("registeredAddressPhone", form.registeredAddressPhone, PhoneReader::readOrKeep)
                .ifPresent(content::registeredAddressPhone);
        form.whereabouts()
                .flatMap(typed -> PersonEntries.address(entries.within("whereabouts"), typed))
                .ifPresent(content::whereabouts);
        entries.read("whereaboutsPhone", form.whereaboutsPhone, PhoneReader::readOrKeep)
                .ifPresent(content::whereaboutsPhone);
        form.guardian()
                .flatMap(typed -> PersonEntries.guardian(entries.within("guardian"), typed))
                .ifPresent(content::guardian);
    }

    private static void readDiagnosis(Entries entries, NotificationForm form, NotificationContentBuilder content) {
        DiagnosisEntries.symptoms(entries, form).ifPresent(content::symptoms);
        entries.read("spO2", form.spO2, OxygenSaturation::parse).ifPresent(content::spO2);
        content.tests(entries.each("tests", form.tests, DiagnosisEntries::test));
        entries.date("firstVisitDate", form.firstVisitDate).ifPresent(content::firstVisitDate);
        entries.date("diagnosisDate", form.diagnosisDate).ifPresent(content::diagnosisDate);
        entries.date("presumedInfectionDate", form.presumedInfectionDate).ifPresent(content::presumedInfectionDate);
        entries.date("onsetDate", form.onsetDate).ifPresent(content::onsetDate);
        entries.date("dateOfDeath", form.dateOfDeath).ifPresent(content::dateOfDeath);
    }

    private static void readInfection(Entries entries, NotificationForm form, NotificationContentBuilder content) {
        content.infectionRoutes(entries.each("infectionRoutes", form.infectionRoutes, DiagnosisEntries::route));
        content.infectionPlaces(entries.each("infectionPlaces", form.infectionPlaces, DiagnosisEntries::place));
        form.travel()
                .flatMap(typed -> DiagnosisEntries.travel(entries.within("travel"), typed))
                .ifPresent(content::travel);
        form.vaccination()
                .flatMap(typed -> VaccinationEntries.history(entries.within("vaccination"), typed))
                .ifPresent(content::vaccination);
    }

    private static void readCare(Entries entries, NotificationForm form, NotificationContentBuilder content) {
        var asked = new Answers(entries, content);
        asked.read(NotificationField.ADMITTED_AT_NOTIFICATION, form.admittedAtNotification);
        entries.date("admissionDate", form.admissionDate).ifPresent(content::admissionDate);
        form.riskFactors()
                .flatMap(typed -> DiagnosisEntries.riskFactors(entries.within("riskFactors"), typed))
                .ifPresent(content::riskFactors);
        asked.read(NotificationField.IMMUNE_SUPPRESSION, form.immuneSuppression);
        asked.read(NotificationField.PREGNANCY, form.pregnancy);
        entries.read("severity", form.severity, Words.SEVERITY::read).ifPresent(content::severity);
        asked.read(NotificationField.NEED_FOR_ADMISSION, form.needForAdmission);
        asked.read(NotificationField.ADMISSION_FORESEEN, form.admissionForeseen);
        asked.read(NotificationField.TELEPHONE_OR_ONLINE_CONSULTATION, form.telephoneOrOnlineConsultation);
        asked.read(NotificationField.NEED_FOR_DRUG, form.needForDrug);
        asked.read(NotificationField.NEED_FOR_OXYGEN, form.needForOxygen);
        entries.words("remarks", form.remarks).ifPresent(content::remarks);
        entries.read("testProgramme", form.testProgramme, Words.TEST_PROGRAMME::read)
                .ifPresent(content::testProgramme);
    }

    private static NotificationDraft draft(Entries entries, NotificationForm form, NotificationContent content) {
        var draft = NotificationDraft.builder(content);
        entries.read("physician", form.physician, PersonName::parse).ifPresent(draft::physician);
        entries.channel(form.channel).ifPresent(draft::channel);
        entries.id("standingFor", form.standingFor, InstitutionId::of).ifPresent(draft::standingFor);
        entries.read("submissionKey", form.submissionKey, SubmissionKey::parse).ifPresent(draft::submissionKey);
        if (entries.isYes("emptyItemsAcknowledged", form.emptyItemsAcknowledged)) {
            draft.acknowledgingEmptyItems();
        }
        form.acceptedWarnings.forEach((code, reason) ->
                entries.words(acceptedWarning(code), reason).ifPresent(words -> draft.acceptWarning(code, words)));
        return draft.build();
    }

    static String acceptedWarning(String code) {
        return "acceptedWarnings[" + code + "]";
    }

    /** The questions that are answered by yes, no or unknown. */
    private record Answers(Entries entries, NotificationContentBuilder content) {

        void read(NotificationField<Truth> field, @Nullable String typed) {
            entries.yesNo(field.id(), typed).ifPresent(answer -> content.put(field, answer));
        }
    }
}
