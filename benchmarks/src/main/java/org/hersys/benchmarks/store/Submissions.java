package org.hersys.benchmarks.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hersys.Hersys;
import org.hersys.actor.Actor;
import org.hersys.notification.NotificationDraft;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.usecase.SubmissionReceipt;

/** The same submissions on two ways: through the use case, and as statements that were recorded from it. */
final class Submissions {

    static final String BY_USE_CASE = "by_use_case";
    static final String BY_HAND = "by_hand";
    static final String RECORDED = "recorded";

    private static final Actor CLERK = Actors.clinicClerk();

    private final ProductionPostgres postgres;
    private final Hersys hersys;
    private final Recorder recorder;
    private final Hersys recording;
    private final List<NotificationDraft> drafts = new ArrayList<>();
    private final List<RecordedTransaction> transactions = new ArrayList<>();
    private int patients;

    Submissions(ProductionPostgres postgres) throws SQLException {
        this.postgres = postgres;
        this.hersys = ProductionPostgres.hersys(postgres.emptyStore(BY_USE_CASE).build());
        postgres.emptyStore(BY_HAND);
        this.recorder = new Recorder(postgres.pool());
        this.recording = ProductionPostgres.hersys(
                postgres.emptyStore(RECORDED, recorder.dataSource()).build());
        // The store looks at its tables before its first transaction; that is not to be recorded.
        submit(recording, Notifications.draftOfPatient(patients));
        patients++;
    }

    /** Makes ready patients whom no side knows yet: drafts for the one side, statements for the other. */
    void prepare(int count) {
        drafts.clear();
        transactions.clear();
        IntStream.range(patients, patients + count).forEach(number -> {
            var draft = Notifications.draftOfPatient(number);
            recorder.forget();
            submit(recording, draft);
            drafts.add(draft);
            transactions.add(recorder.take().in(RECORDED, BY_HAND));
        });
        patients += count;
    }

    void byUseCase(int number) {
        submit(hersys, drafts.get(number));
    }

    void byHand(int number) throws SQLException {
        transactions.get(number).send(postgres.pool());
    }

    RecordedTransaction statements(int number) {
        return transactions.get(number);
    }

    static SubmissionReceipt submit(Hersys hersys, NotificationDraft draft) {
        return hersys.notifyingCase().submit(CLERK, draft).orElseThrow();
    }
}
