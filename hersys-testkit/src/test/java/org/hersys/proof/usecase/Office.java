package org.hersys.proof.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hersys.Hersys;
import org.hersys.audit.AuditEntry;
import org.hersys.cases.CaseRecord;
import org.hersys.message.Message;
import org.hersys.message.MessageState;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.port.Transaction;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.result.PageRequest;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.SettableClock;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;
import org.hersys.usecase.SubmissionReceipt;

/** A system on a day, with a look into its store and a clock that can be set on. */
public final class Office {

    public final InMemoryUnitOfWork store = new InMemoryUnitOfWork();
    public final Hersys hersys;
    private final SettableClock clock;

    private Office(LocalDate day) {
        this.clock = SettableClock.at(Systems.clockOn(day).instant());
        this.hersys = Systems.builder(clock).unitOfWork(store).build();
    }

    public static Office on(LocalDate day) {
        return new Office(day);
    }

    public void wait(Duration duration) {
        clock.advance(duration);
    }

    public <T> T look(Function<Transaction, T> at) {
        return store.run(transaction -> Outcome.accepted(at.apply(transaction))).orElseThrow();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Today in Japan. */
    public LocalDate today() {
        return JapanTime.today(clock);
    }

    /** What the clinic's clerk has submitted. */
    public SubmissionReceipt submitted(NotificationContentBuilder content) {
        return hersys.notifyingCase()
                .submit(Actors.clinicClerk(), Notifications.draft(content.build()))
                .orElseThrow();
    }

    public CaseRecord caseOf(CaseId id) {
        return look(store -> store.cases().find(id).orElseThrow());
    }

    public Notification notification(NotificationId id) {
        return look(store -> store.notifications().find(id).orElseThrow());
    }

    public FiledNotification filed(NotificationId id) {
        return (FiledNotification) notification(id);
    }

    public List<Notification> notificationsOf(CaseId id) {
        return look(store -> store.notifications().ofCase(id));
    }

    public List<Message> messages() {
        return look(Office::waiting);
    }

    /** What is still to be sent. */
    public static List<Message> waiting(Transaction store) {
        var messages = new ArrayList<Message>();
        var request = Optional.of(PageRequest.first(500));
        while (request.isPresent()) {
            var page = store.outbox().list(Set.of(MessageState.WAITING), request.get());
            page.items().forEach(queued -> messages.add(queued.message()));
            request = page.next().map(key -> PageRequest.first(500).after(key));
        }
        return messages;
    }

    public List<AuditEntry> trail() {
        return look(store -> store.audit().entriesBetween(Instant.MIN, Instant.MAX));
    }
}
