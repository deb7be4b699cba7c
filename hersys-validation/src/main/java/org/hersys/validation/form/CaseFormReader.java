package org.hersys.validation.form;

import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.ExternalId;
import org.hersys.cases.ExternalIdKind;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.person.EmailAddress;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;
import org.hersys.validation.reading.ReadingCodes;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case as it is typed（患者・感染者等の入力の読み取り）, in the manner of {@link NotificationFormReader}: the draft to
 * register, or every problem with its path, such as {@code shared.birthDate}.
 */
public final class CaseFormReader {

    private static final BilingualText OUT_OF_PLACE = BilingualText.of(
            "この項目は患者情報にはありません。発生届に入力してください。検査は患者情報の検査欄に入力してください。",
            "A case has no such entry of its own. Give it on the notification; tests among the tests of the case.");

    private CaseFormReader() {}

    /**
     * Reads a form.
     *
     * @param form what was typed
     * @return the draft, or every problem in the order of the form
     */
    public static Outcome<CaseDraft> read(CaseForm form) {
        var entries = Entries.ofForm();
        var draft = draft(entries, form, content(entries, form));
        return entries.problems().isEmpty() ? Outcome.accepted(draft) : Outcome.refused(entries.problems());
    }

    private static CaseContent content(Entries entries, CaseForm form) {
        var content = CaseContent.builder();
        form.shared().map(typed -> shared(entries.within("shared"), typed)).ifPresent(content::shared);
        entries.read("email", form.email, EmailAddress::parse).ifPresent(content::email);
        entries.words("interviewNotes", form.interviewNotes).ifPresent(content::interviewNotes);
        entries.words("remarks", form.remarks).ifPresent(content::remarks);
        content.tests(entries.each("tests", form.tests, DiagnosisEntries::test));
        readExternalId(entries, content, ExternalIdKind.NESID, "nesid", form.nesid);
        readExternalId(entries, content, ExternalIdKind.CHART_NUMBER, "chartNumber", form.chartNumber);
        readExternalId(entries, content, ExternalIdKind.CONTACT_APP, "contactAppNumber", form.contactAppNumber);
        return content.build();
    }

    private static void readExternalId(
            Entries entries, CaseContent.Builder content, ExternalIdKind kind, String name, @Nullable String text) {
        entries.read(name, text, typed -> ExternalId.parse(kind, typed)).ifPresent(content::externalId);
    }

    /** What was typed is kept or reported, and never dropped. */
    private static NotificationContent shared(Entries entries, NotificationForm form) {
        var content = NotificationFormReader.content(entries, form);
        content.fields().stream()
                .filter(field -> !field.isShared())
                .map(NotificationField::id)
                .forEach(name -> entries.refuse(name, ReadingCodes.ENTRIES_CONTRADICT, OUT_OF_PLACE));
        refuseTyped(entries, "physician", form.physician);
        refuseTyped(entries, "channel", form.channel);
        refuseTyped(entries, "standingFor", form.standingFor);
        refuseTyped(entries, "submissionKey", form.submissionKey);
        refuseTyped(entries, "emptyItemsAcknowledged", form.emptyItemsAcknowledged);
        form.acceptedWarnings.forEach(
                (code, reason) -> refuseTyped(entries, NotificationFormReader.acceptedWarning(code), reason));
        return content;
    }

    private static void refuseTyped(Entries entries, String name, @Nullable String typed) {
        if (!Entries.isBlank(typed)) {
            entries.refuse(name, ReadingCodes.ENTRIES_CONTRADICT, OUT_OF_PLACE);
        }
    }

    private static CaseDraft draft(Entries entries, CaseForm form, CaseContent content) {
        var draft = CaseDraft.of(content);
        var onItsWay = entries.channel(form.channel).map(draft::via).orElse(draft);
        var forInstitution = entries.id("standingFor", form.standingFor, InstitutionId::of)
                .map(onItsWay::standingFor)
                .orElse(onItsWay);
        return entries.id("responsibleCentre", form.responsibleCentre, CentreId::of)
                .map(forInstitution::responsibleCentre)
                .orElse(forInstitution);
    }
}
