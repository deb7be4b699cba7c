package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.audit.AuditEntry;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.person.HersysId;
import org.hersys.person.KanaName;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.result.PageRequest;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;
import org.hersys.usecase.SubmissionReceipt;
import org.junit.jupiter.api.Test;

/** Who finds what, and what the trail says of it. */
class SearchingCasesTest {

    private static final CaseQuery ALL = CaseQuery.builder().build().orElseThrow();

    private final Office office = Office.on(Notifications.IN_2021);
    private final SubmissionReceipt receipt = office.submitted(Notifications.confirmedPatient());

    @Test
    void an_institution_finds_what_it_entered_and_a_centre_its_area() {
        for (var actor : List.of(
                Actors.clinicClerk(),
                Actors.clinicClerk().asContractor("架空事務代行株式会社"),
                Actors.centreNurse(),
                Actors.contractorOfTheCentre(),
                Actors.prefectureOffice())) {
            assertThat(found(actor, ALL)).extracting(CaseRecord::caseId).containsExactly(receipt.caseId());
        }
        for (var actor : List.of(
                Actors.clerkNextDoor(),
                Actors.hospitalWard(),
                Actors.followUpNurse(),
                Actors.neighbouringNurse(),
                Actors.nurseElsewhere())) {
            assertThat(found(actor, ALL)).isEmpty();
        }
    }

    @Test
    void who_has_no_right_to_any_case_is_refused() {
        for (var actor : List.of(Actors.ministry(), Actors.surveillanceCentre(), Actors.patient())) {
            var refused = office.hersys.searchingCases().search(actor, ALL, PageRequest.first());
            assertThat(refused.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ACCESS_DENIED));
        }
    }

    @Test
    void that_there_is_a_case_of_another_organisation_is_told_by_nothing() {
        var itsId = byId(receipt.hersysId());
        var noId = byId(HersysId.of("99999998"));
        var nextDoor = Actors.clerkNextDoor();

        assertThat(office.hersys.searchingCases().search(nextDoor, itsId, PageRequest.first()))
                .hasToString(office.hersys
                        .searchingCases()
                        .search(nextDoor, noId, PageRequest.first())
                        .toString());
        assertThat(lastEntry().cases()).isEmpty();
    }

    @Test
    void an_id_that_was_replaced_is_said_to_be_to_who_may_see_the_case() {
        office.hersys
                .handingOverId()
                .reissue(
                        Actors.clinicClerk(),
                        receipt.caseId(),
                        office.caseOf(receipt.caseId()).version())
                .orElseThrow();
        var query = byId(receipt.hersysId());

        assertThat(office.hersys
                        .searchingCases()
                        .search(Actors.clinicClerk(), query, PageRequest.first())
                        .problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.HERSYS_ID_REPLACED);
        assertThat(found(Actors.clerkNextDoor(), query)).isEmpty();
    }

    @Test
    void the_trail_has_the_kinds_of_criteria_and_the_cases_returned_and_no_value() {
        var query = CaseQuery.builder()
                .kanaBeginning(KanaName.of("カク"))
                .idNotHandedOver()
                .build()
                .orElseThrow();
        found(Actors.clinicClerk(), query);

        var entry = lastEntry();
        assertThat(entry.operation()).isEqualTo(Operation.SEARCH_CASES);
        assertThat(entry.criteria()).isEqualTo(Set.of("kanaBeginning", "idNotHandedOver"));
        assertThat(entry.cases()).isEqualTo(Set.of(receipt.caseId()));
        assertThat(entry.toString()).doesNotContain("カク");
    }

    @Test
    void after_areas_were_changed_reindexing_shows_the_cases_to_the_new_centre() {
        var directory = InMemoryJurisdictionDirectory.builder();
        Institutions.institutions()
                .forEach(each -> directory
                        .institution(each)
                        .jurisdiction(
                                each.municipality(),
                                Institutions.centreElsewhere().id()));
        Institutions.centres().forEach(directory::centre);
        var changed = Systems.builder(Systems.clockOn(Notifications.IN_2021))
                .unitOfWork(office.store)
                .directory(directory.build())
                .build();
        var nurse = Actors.nurseElsewhere();
        assertThat(changed.searchingCases()
                        .search(nurse, ALL, PageRequest.first())
                        .orElseThrow()
                        .items())
                .isEmpty();

        assertThat(changed.reindexingCases().reindex()).isEqualTo(1);

        assertThat(changed.searchingCases()
                        .search(nurse, ALL, PageRequest.first())
                        .orElseThrow()
                        .items())
                .hasSize(1);
    }

    private static CaseQuery byId(HersysId id) {
        return CaseQuery.builder().hersysId(id).build().orElseThrow();
    }

    private List<CaseRecord> found(Actor actor, CaseQuery query) {
        return office.hersys
                .searchingCases()
                .search(actor, query, PageRequest.first())
                .orElseThrow()
                .items();
    }

    private AuditEntry lastEntry() {
        var trail = office.trail();
        return trail.get(trail.size() - 1);
    }
}
