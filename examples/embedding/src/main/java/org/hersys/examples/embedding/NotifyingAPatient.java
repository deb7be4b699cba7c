package org.hersys.examples.embedding;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hersys.Hersys;
import org.hersys.access.AccessMatrix;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.description.FormDescription;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.form.FormEditions;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.RereadConfirmation;
import org.hersys.person.BirthDate;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PostalAddress;
import org.hersys.person.Sex;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.time.JapanTime;
import org.hersys.usecase.Consent;

/** The life of a notification: submitted, confirmed, deleted. */
public final class NotifyingAPatient {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 1);
    private static final Actor CLINIC = Actor.outpatient(ActorId.of("reception"), InstitutionId.of("clinic-1"));
    private static final Actor CENTRE = Actor.centre(ActorId.of("nurse"), CentreId.of("centre-1"));

    private NotifyingAPatient() {}

    /** Runs all parts. */
    public static void main(String[] args) {
        life(System.out);
        refused(System.out);
        screen(System.out);
    }

    static void life(PrintStream out) {
        var clock = Clock.fixed(Instant.parse("2021-12-01T01:00:00Z"), JapanTime.ZONE);
        var directory = directory();
        var content = content();
        // tag::submit[]
        var hersys = Hersys.inMemory(clock, directory);
        var draft = NotificationDraft.builder(content)
                .physician(PersonName.of("架空 医子"))
                .reread(RereadConfirmation.of(content, CLINIC.id(), clock.instant()))
                .acknowledgingEmptyItems()
                .build();

        var receipt = hersys.notifyingCase().submit(CLINIC, draft).orElseThrow();
        out.println(receipt.submissionDate()); // 2021-12-01
        out.println(receipt.decision().headline().ja()); // 届出を要する：患者（確定例）

        var again = hersys.notifyingCase().submit(CLINIC, draft).orElseThrow(); // a double click
        out.println(again.notificationId().equals(receipt.notificationId())); // true: filed once
        // end::submit[]

        // tag::confirm[]
        var confirmed = hersys.confirmingNotification()
                .confirm(
                        CENTRE, receipt.notificationId(), receipt.notification().version())
                .orElseThrow();
        out.println(confirmed.notification().state()); // CONFIRMED
        out.println(confirmed.currentStatus()); // Optional.empty: the centre enters it
        // end::confirm[]

        // tag::delete[]
        var deleting = hersys.deletingNotification();
        long version = confirmed.notification().version();
        var warning = deleting.delete(CLINIC, receipt.notificationId(), version, Consent.NOT_ASKED);
        out.println(warning.problems().get(0).code()); // DELETION_NOT_CONFIRMED
        deleting.delete(CLINIC, receipt.notificationId(), version, Consent.GIVEN)
                .orElseThrow();
        // end::delete[]
    }

    static void refused(PrintStream out) {
        var clock = Clock.fixed(Instant.parse("2021-12-01T01:00:00Z"), JapanTime.ZONE);
        var hersys = Hersys.inMemory(clock, directory());
        var content = content();
        // tag::refused[]
        var tomorrow = content.toBuilder().onsetDate(DAY.plusDays(1)).build();

        hersys.notifyingCase()
                .submit(CLINIC, NotificationDraft.builder(tomorrow).build())
                .problems()
                .forEach(problem -> out.println(problem.code()));
        // DATE_IN_FUTURE
        // ONSET_AFTER_DIAGNOSIS
        // ONSET_AFTER_REPORT
        // PHYSICIAN_MISSING
        // REREAD_MISSING
        // EMPTY_ITEMS_NOT_ACKNOWLEDGED
        // end::refused[]
    }

    static void screen(PrintStream out) {
        // tag::screen[]
        var form = FormDescription.builder(FormEditions.standard().on(DAY), DAY)
                .actor(CLINIC, AccessMatrix.standard())
                .build();

        var item = form.item("severity").orElseThrow();
        out.println(item.label().ja()); // 重症度
        item.inputs()
                .get(0)
                .options()
                .forEach(option -> out.print(option.label().ja() + " ")); // 軽症 中等症Ⅰ 中等症Ⅱ 重症
        // end::screen[]
        out.println();
    }

    private static NotificationContent content() {
        // tag::content[]
        var content = NotificationContent.builder()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .name(PersonName.of("架空 花子"))
                .kana(KanaName.parse("かくう はなこ").orElseThrow())
                .sex(Sex.FEMALE)
                .birthDate(BirthDate.of(LocalDate.of(1981, 4, 2)))
                .whereabouts(PostalAddress.builder()
                        .prefecture(Prefecture.TOKYO)
                        .text("架空町0番地")
                        .build())
                .diagnosisDate(DAY)
                .tests(List.of(TestRecord.builder()
                        .method(TestMethod.NUCLEIC_ACID_AMPLIFICATION)
                        .specimen(Specimen.SALIVA)
                        .takenOn(DAY)
                        .result(SpecimenResult.POSITIVE)
                        .build()))
                .build();
        // end::content[]
        return content;
    }

    private static InMemoryJurisdictionDirectory directory() {
        // tag::directory[]
        var chiyoda = MunicipalityCode.ofFiveDigits("13101");
        var directory = InMemoryJurisdictionDirectory.builder()
                .institution(MedicalInstitution.builder(InstitutionId.of("clinic-1"), "架空医院", chiyoda)
                        .build())
                .centre(PublicHealthCentre.builder(CentreId.of("centre-1"), "架空保健所", Prefecture.TOKYO)
                        .build())
                .jurisdiction(chiyoda, CentreId.of("centre-1"))
                .build();
        // end::directory[]
        return directory;
    }
}
