package org.hersys.cases;

import java.time.Instant;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.facility.InstitutionId;
import org.hersys.notification.NotificationContent;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;

/** Cases for the tests of this package. */
final class CaseRecords {

    static final HersysId ID = HersysId.of("12345678");
    static final Attribution CLERK = Attribution.of(
            Actor.outpatient(ActorId.of("clerk-1"), InstitutionId.of("clinic-1")),
            Instant.parse("2021-12-01T01:00:00Z"));

    private CaseRecords() {}

    static CaseRecord of(NotificationContent shared) {
        return registered()
                .content(CaseContent.builder().shared(shared).build())
                .build();
    }

    static CaseRecord.Builder registered() {
        return CaseRecord.register(CaseId.random(), ID, CLERK);
    }
}
