package org.hersys.adapters.jdbc;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.hersys.actor.Attribution;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.person.CaseId;
import org.hersys.person.FreeText;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
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

    static Function<Transaction, Outcome<CaseRecord>> insert(int number) {
        return transaction -> {
            var record = caseOf(number);
            return transaction.cases().insert(record) ? Outcome.accepted(record) : refused();
        };
    }

    static Outcome<CaseRecord> refused() {
        return Outcome.refused(Problem.ofWhole(ProblemCode.CASE_NOT_FOUND));
    }

    static boolean isStored(UnitOfWork store, int number) {
        return store.run(transaction -> Outcome.accepted(
                        transaction.cases().find(caseOf(number).caseId()).isPresent()))
                .orElseThrow();
    }
}
