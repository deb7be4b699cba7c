package org.hersys.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.care.CurrentStatus;
import org.hersys.care.StatusHistory;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.notification.NotificationContent;
import org.hersys.person.CaseId;
import org.hersys.person.EmailAddress;
import org.hersys.person.FreeText;
import org.hersys.person.HersysId;
import org.hersys.person.PersonName;
import org.junit.jupiter.api.Test;

class CaseRecordTest {

    private static final HersysId NEW_ID = HersysId.of("87654321");

    @Test
    void each_change_makes_the_next_version_and_leaves_the_one_before_as_it_was() {
        var first = CaseRecords.registered().build();
        var notes = CaseContent.builder().interviewNotes(FreeText.of("発熱は昨日から")).build();

        var second = first.next(CaseRecords.CLERK).content(notes).build();

        assertEquals(1, first.version());
        assertEquals(2, second.version());
        assertEquals(CaseContent.empty(), first.content());
        assertEquals("発熱は昨日から", second.content().interviewNotes().orElseThrow().value());
        assertNotEquals(first, second);
    }

    @Test
    void an_id_issued_anew_replaces_the_one_before_and_is_handed_over_anew() {
        var handedOver = CaseRecords.registered()
                .handedOver(new IdHandOver(CaseRecords.ID, HandOverMeans.LEAFLET, CaseRecords.CLERK))
                .build();

        var reissued = handedOver.next(CaseRecords.CLERK).reissued(NEW_ID).build();

        assertTrue(handedOver.isIdHandedOver());
        assertFalse(reissued.isIdHandedOver());
        assertEquals(NEW_ID, reissued.hersysId());
        assertEquals(List.of(CaseRecords.ID), reissued.replacedHersysIds());
    }

    @Test
    void an_id_that_the_case_had_never_comes_back() {
        var reissued = CaseRecords.registered().reissued(NEW_ID);

        assertThrows(IllegalArgumentException.class, () -> reissued.reissued(NEW_ID));
        assertThrows(IllegalArgumentException.class, () -> reissued.reissued(CaseRecords.ID));
    }

    @Test
    void only_what_belongs_to_the_person_is_shared() {
        var content = NotificationContent.builder()
                .name(PersonName.of("例　花子"))
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .build();

        var shared = CaseContent.builder().shared(content).build().shared();

        assertEquals(NotificationContent.builder().name(PersonName.of("例　花子")).build(), shared);
    }

    @Test
    void a_status_is_kept_with_the_case() {
        var day = LocalDate.of(2021, 12, 1);
        var history = StatusHistory.empty()
                .changedTo(CurrentStatus.AT_HOME, day, CaseRecords.CLERK)
                .orElseThrow();

        var record = CaseRecords.registered()
                .build()
                .next(CaseRecords.CLERK)
                .status(history)
                .build();

        assertEquals(history, record.next(CaseRecords.CLERK).build().status());
    }

    @Test
    void a_case_is_not_linked_with_itself() {
        var record = CaseRecords.registered().build();

        assertThrows(
                IllegalArgumentException.class,
                () -> record.next(CaseRecords.CLERK).links(Set.of(record.caseId())));
        assertEquals(
                1,
                record.next(CaseRecords.CLERK)
                        .links(Set.of(CaseId.random()))
                        .build()
                        .links()
                        .size());
    }

    @Test
    void a_stored_version_comes_back_as_it_was() {
        var record = CaseRecords.registered()
                .lastDiagnosis(LocalDate.of(2021, 12, 1))
                .build()
                .next(CaseRecords.CLERK)
                .build();

        var restored = CaseRecord.stored(
                        record.caseId(),
                        record.hersysId(),
                        record.registration(),
                        record.version(),
                        record.attribution())
                .lastDiagnosis(LocalDate.of(2021, 12, 1))
                .build();

        assertEquals(record, restored);
        assertEquals(record.hashCode(), restored.hashCode());
    }

    @Test
    void another_system_has_one_name_for_the_case() {
        var content = CaseContent.builder()
                .externalId(ExternalId.of(ExternalIdKind.CHART_NUMBER, "A-1"))
                .externalId(ExternalId.of(ExternalIdKind.CHART_NUMBER, "A-2"))
                .externalId(ExternalId.of(ExternalIdKind.NESID, "N-1"))
                .withoutExternalId(ExternalIdKind.NESID)
                .build();

        assertEquals(List.of(ExternalId.of(ExternalIdKind.CHART_NUMBER, "A-2")), content.externalIds());
        assertEquals(Optional.empty(), content.externalId(ExternalIdKind.NESID));
    }

    @Test
    void nothing_of_the_person_is_printed() {
        var content = CaseContent.builder()
                .shared(NotificationContent.builder()
                        .name(PersonName.of("例　花子"))
                        .build())
                .email(EmailAddress.of("hanako@example.jp"))
                .remarks(FreeText.of("秘密"))
                .build();
        var record = CaseRecords.registered().content(content).build();

        assertEquals("CaseContent[1 shared items, 0 tests]", content.toString());
        assertEquals("CaseRecord[" + record.caseId() + " version 1]", record.toString());
        assertEquals("CaseDraft[SCREEN, " + content + "]", CaseDraft.of(content).toString());
    }
}
