package org.hersys.adapters.jdbc;

import java.time.Instant;
import java.util.UUID;
import org.hersys.actor.Attribution;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.person.CaseId;
import org.hersys.person.FreeText;
import org.hersys.testkit.Actors;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;

/** What the tests of the adapter store; two are the same if their numbers are. */
final class Samples {

    static final Instant START = Instant.parse("2022-09-26T01:00:00Z");

    private Samples() {}

    static CaseRecord caseOf(int number) {
        return CaseRecord.register(
                        CaseId.of(new UUID(7, number)),
                        InventedValues.hersysId(number),
                        Attribution.of(Actors.clinicClerk(), START))
                .content(
                        CaseContent.builder().shared(People.womanOf40().build()).build())
                .build();
    }

    /** The next version, with another remark. */
    static CaseRecord remarked(CaseRecord before, Instant at, String remark) {
        return before.next(Attribution.of(Actors.clinicClerk(), at))
                .content(before.content().toBuilder()
                        .remarks(FreeText.of(remark))
                        .build())
                .build();
    }
}
