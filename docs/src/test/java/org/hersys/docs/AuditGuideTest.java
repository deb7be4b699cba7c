package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hersys.Hersys;
import org.hersys.access.Operation;
import org.hersys.account.LoginId;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.AuditSubject;
import org.hersys.audit.AuditVerification;
import org.hersys.audit.Digest;
import org.hersys.person.CaseId;
import org.hersys.person.PersonName;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;
import org.hersys.usecase.AccountSetting;
import org.junit.jupiter.api.Test;

/** The code of the guide's chapter on the audit trail. */
class AuditGuideTest {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");

    private final InMemoryUnitOfWork store = new InMemoryUnitOfWork();
    private final List<String> told = new ArrayList<>();

    private Hersys at(Instant now) {
        return Systems.builder(Clock.fixed(now, JapanTime.ZONE))
                .unitOfWork(store)
                .accounts(AccountSetting.inMemory())
                .build();
    }

    private void tell(String text) {
        told.add(text);
    }

    @Test
    void seal_verify_remove() {
        at(NOW).readingCase().read(Actors.centreNurse(), CaseId.of(new UUID(0, 1)));

        var toKeepOutside = seal(at(NOW));
        verify(at(NOW), toKeepOutside.orElseThrow());
        assertThat(told).isEmpty();
        verify(at(NOW), Digest.ZERO);
        assertThat(told).containsExactly("外部に控えた封印のハッシュ値が鎖の中にない");

        assertThat(prune(at(NOW))).isEmpty();
        assertThat(prune(at(NOW.plus(Duration.ofDays(365 * 6))))).hasSize(1);
    }

    @Test
    void what_was_done_with_an_account() {
        var hersys = at(NOW);
        var nurse = Actors.centreNurse();
        var holder =
                Actor.outpatient(ActorId.of("clinic-3"), Institutions.clinic().id());
        hersys.namingResponsiblePerson()
                .name(nurse, holder, PersonName.of("架空　院長"), true)
                .orElseThrow();
        hersys.issuingAccount()
                .issue(nurse, LoginId.of("clinic-3"), holder, "△△課1")
                .orElseThrow();

        assertThat(ofTheAccount()).extracting(AuditEntry::operation).containsExactly(Operation.ISSUE_ACCOUNT);
    }

    private List<AuditEntry> ofTheAccount() {
        // tag::audit-subject[]
        var ofTheAccount = AuditSubject.of(LoginId.of("clinic-3"));
        List<AuditEntry> done = store.run(
                        transaction -> Outcome.accepted(transaction.audit().entriesOf(ofTheAccount)))
                .orElseThrow();
        // end::audit-subject[]
        return done;
    }

    private static Optional<Digest> seal(Hersys hersys) {
        // tag::audit-seal[]
        List<AuditSeal> made = hersys.sealingAudit().seal();
        Optional<Digest> toKeepOutside =
                made.stream().reduce((before, last) -> last).map(AuditSeal::digest);
        // end::audit-seal[]
        return toKeepOutside;
    }

    private void verify(Hersys hersys, Digest kept) {
        // tag::audit-verify[]
        AuditVerification report = hersys.verifyingAudit().verify(Duration.ofHours(1), kept);
        if (!report.isClean()) {
            report.findings().forEach(finding -> tell(finding.explanation().ja()));
        }
        // end::audit-verify[]
    }

    private static List<AuditSeal> prune(Hersys hersys) {
        // tag::audit-prune[]
        List<AuditSeal> records = hersys.pruningAudit().prune(Period.ofYears(5), ActorId.of("nightly-job"));
        // end::audit-prune[]
        return records;
    }
}
