package org.hersys.adapters.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hersys.actor.Attribution;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Filing;
import org.hersys.person.CaseId;
import org.hersys.person.FreeText;
import org.hersys.person.NotificationId;
import org.hersys.person.PersonName;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;
import org.hersys.usecase.CaseFile;

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

    /** A case and a notification of it. */
    static CaseFile fileOf(int number) {
        var record = caseOf(number);
        return new CaseFile(record, List.of(filed(number, record)));
    }

    static FiledNotification filed(int number, CaseRecord record) {
        var content = People.womanOf40()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .diagnosisDate(People.TODAY)
                .build();
        var filing = Filing.builder(
                        Institutions.clinic(),
                        PersonName.of("架空　良医"),
                        Institutions.centre().id(),
                        record.registration())
                .build();
        return FiledNotification.file(
                NotificationId.of(new UUID(8, number)), record.caseId(), content, filing, People.TODAY);
    }

    static boolean isStored(UnitOfWork store, int number) {
        return store.run(transaction -> Outcome.accepted(
                        transaction.cases().find(caseOf(number).caseId()).isPresent()))
                .orElseThrow();
    }
}
