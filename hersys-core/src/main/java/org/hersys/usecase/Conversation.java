package org.hersys.usecase;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hersys.access.CaseAffiliation;
import org.hersys.access.Operation;
import org.hersys.account.Account;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.actor.Actor;
import org.hersys.actor.Attribution;
import org.hersys.actor.EntryChannel;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditSubject;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.CaseRecord;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.message.Message;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationOperation;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;
import org.hersys.port.CaseScope;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.time.JapanTime;
import org.jspecify.annotations.Nullable;

/**
 * One call of a use case: who asks for what at which instant, in one transaction.
 *
 * <p>What every use case has to keep to is kept here: nothing is found that the actor may not see, nothing is written over
 * a version that the actor has not seen, and whatever comes of it is in the audit trail before there is an answer.
 */
final class Conversation {

    /** Of a hundred million ids; even if most were given out, one is found. */
    private static final int HERSYS_ID_TRIES = 1000;

    private final Setting setting;
    private final Actor actor;
    private final Operation operation;
    private final Instant at;
    private final Transaction transaction;
    private final List<AuditEntry> done = new ArrayList<>();
    private AuditEntry.Builder trace;

    private Conversation(Setting setting, Actor actor, Operation operation, Instant at, Transaction transaction) {
        this.setting = setting;
        this.actor = actor;
        this.operation = operation;
        this.at = at;
        this.transaction = transaction;
        this.trace = AuditEntry.of(actor, operation, at);
    }

    /**
     * Does the work in one transaction and answers with what it returns, or with the problems of the {@link Refusal} that
     * it throws.
     *
     * @throws org.hersys.port.StorageException if the store or the audit trail fails; nothing was changed, nothing is told
     */
    static <T> Outcome<T> hold(Setting setting, Actor actor, Operation operation, Function<Conversation, T> work) {
        var at = setting.clock().instant();
        // The store may run the work again; the trail tells of the last try.
        var tries = new ArrayDeque<Conversation>();
        Outcome<T> outcome = setting.unitOfWork().run(transaction -> {
            var conversation = new Conversation(setting, actor, operation, at, transaction);
            tries.addLast(conversation);
            return conversation.answer(work);
        });
        if (!outcome.isAccepted()) {
            record(setting, tries.getLast().trace.refused(outcome.problems()));
        } else if (operation.isRead()) {
            record(setting, tries.getLast().trace.done());
        }
        return outcome;
    }

    private <T> Outcome<T> answer(Function<Conversation, T> work) {
        try {
            T answer = work.apply(this);
            if (!operation.isRead()) {
                recordDone();
            }
            return Outcome.accepted(answer);
        } catch (Refusal refusal) {
            return Outcome.refused(refusal.problems());
        }
    }

    private void recordDone() {
        if (done.isEmpty()) {
            transaction.audit().append(trace.done());
        } else {
            transaction.audit().appendAll(done);
        }
    }

    static void record(Setting setting, AuditEntry entry) {
        setting.unitOfWork()
                .run(transaction -> {
                    transaction.audit().append(entry);
                    return Outcome.accepted(entry.id());
                })
                .orElseThrow();
    }

    Setting setting() {
        return setting;
    }

    Actor actor() {
        return actor;
    }

    Instant at() {
        return at;
    }

    /** Today in Japan. */
    LocalDate today() {
        return LocalDate.ofInstant(at, JapanTime.ZONE);
    }

    /** The ports of this transaction, for what the methods here do not do. */
    Transaction store() {
        return transaction;
    }

    /** Entered by the actor on the screen, for the own organisation. */
    Attribution attribution() {
        return Attribution.of(actor, at);
    }

    /** Entered on the way and for whom the draft says; refused if the actor may not enter for an institution. */
    Attribution attribution(NotificationDraft draft) {
        return attribution(draft.channel(), draft.standingFor().orElse(null));
    }

    /** The same for a case. */
    Attribution attribution(CaseDraft draft) {
        return attribution(draft.channel(), draft.standingFor().orElse(null));
    }

    private Attribution attribution(EntryChannel channel, @Nullable InstitutionId standingFor) {
        var entered = attribution().via(channel);
        if (standingFor == null) {
            return entered;
        }
        Refusal.unless(setting.policy().atAll(actor, Operation.ENTER_FOR_INSTITUTION));
        return entered.standingFor(standingFor);
    }

    /** Goes on if the actor may do this where there is no case yet. */
    void authoriseNewCase() {
        Refusal.unless(setting.policy().onNewCase(actor, operation));
    }

    /** The case as it is now, if the actor may do this on it. */
    CaseRecord caseOf(CaseId id) {
        trace.about(id);
        return authorised(transaction.cases().find(id).orElseThrow(this::unknown));
    }

    /** The case that people know by an id; an id that was replaced is answered as such, to who may see the case. */
    CaseRecord caseOf(HersysId id) {
        var found = transaction.cases().findByHersysId(id).orElseThrow(this::unknown);
        trace.about(found.caseId());
        var record = authorised(found);
        if (!record.hersysId().equals(id)) {
            throw Refusal.of(ProblemCode.HERSYS_ID_REPLACED);
        }
        return record;
    }

    private CaseRecord authorised(CaseRecord record) {
        authorise(operation, record);
        return record;
    }

    /** Goes on if the actor may do something more on a case. */
    void authorise(Operation further, CaseRecord record) {
        Refusal.unless(
                setting.policy().onCase(actor, further, setting.directory().affiliationOf(record, today())));
    }

    /** Goes on if the actor may do something on a unit that reports each day. */
    void authorise(Operation wanted, ReportingUnit unit) {
        authorise(wanted, setting.directory().affiliationOf(unit, today()));
    }

    /** The same of all units that belong to somebody. */
    void authorise(Operation wanted, CaseAffiliation affiliation) {
        Refusal.unless(setting.policy().onUnit(actor, wanted, affiliation));
    }

    /** Goes on if the actor may do this with the accounts of an organisation, of which somebody is known. */
    void authoriseAccountOf(Actor member) {
        var affiliation = setting.directory().affiliationOfMember(member, today());
        var asOfTheArea = setting.policy().onAccount(actor, operation, affiliation);
        boolean byTheNation = member.institution().isEmpty() && mayOfTheNation();
        if (!byTheNation) {
            Refusal.unless(asOfTheArea);
        }
    }

    /** Goes on if the actor may do this with all accounts that take from the quota of a centre. */
    void authoriseAccountsOf(CentreId centre) {
        authoriseAccountOf(Actor.centre(actor.id(), centre));
    }

    /** An account that is not closed, if the actor may do this with it. */
    Account openAccount(LoginId id) {
        var found = transaction.accounts().find(id);
        // An id that nobody has is not written down: it may be a password that was typed in the wrong place.
        found.ifPresent(known -> about(AuditSubject.of(known.id())));
        authoriseAtAll();
        var account = found.orElseThrow(() -> Refusal.of(ProblemCode.ACCOUNT_NOT_FOUND));
        authoriseAccountOf(account.actor());
        if (account.state() == AccountState.CLOSED) {
            throw Refusal.of(ProblemCode.ACCOUNT_CLOSED);
        }
        return account;
    }

    /** Stores the next version; somebody who was faster in the meantime has won. */
    void update(Account next) {
        if (!transaction.accounts().update(next)) {
            throw Refusal.of(ProblemCode.SIGN_IN_BUSY);
        }
    }

    /** Whether the actor may do this without any relation, as who counts for the nation. */
    boolean mayOfTheNation() {
        return setting.policy().onNewCase(actor, operation).isAccepted();
    }

    /** Goes on if the actor may do this on some case. */
    void authoriseAtAll() {
        Refusal.unless(setting.policy().atAll(actor, operation));
    }

    /** By what is searched; never what for. */
    void searchedBy(Collection<String> kinds) {
        trace.searchedBy(kinds);
    }

    /** Whose cases are looked through; empty if the actor can find none. */
    Optional<CaseScope> scope() {
        return CaseScope.of(actor, setting.policy(), operation);
    }

    /** A case that is shown or changed besides. */
    void about(CaseRecord record) {
        about(record.caseId());
    }

    /** The same, by its id. */
    void about(CaseId id) {
        trace.about(id);
    }

    /** What is shown or changed that is neither a case nor a notification; the last one holds. */
    void about(AuditSubject subject) {
        trace.about(subject);
    }

    /** Whether the actor may do something else on a case. */
    boolean may(Operation other, CaseRecord record) {
        return setting.policy()
                .onCase(actor, other, setting.directory().affiliationOf(record, today()))
                .isAccepted();
    }

    /** The notification as it is now, if the actor may do this on its case. */
    Notification notification(NotificationId id) {
        trace.about(id);
        var found = transaction.notifications().find(id).orElseThrow(this::unknown);
        caseOf(found.caseId());
        return found;
    }

    /** The same, if its state allows the operation and the actor has seen its newest version. */
    Notification notification(NotificationId id, NotificationOperation wanted, long seenVersion) {
        var found = notification(id, wanted);
        requireVersion(seenVersion, found.version());
        return found;
    }

    /** The same of a notification that is submitted or confirmed. */
    FiledNotification filed(NotificationId id, NotificationOperation wanted, long seenVersion) {
        return notification(id, wanted, seenVersion)
                .<Optional<FiledNotification>>fold(draft -> Optional.empty(), Optional::of, frozen -> Optional.empty())
                .orElseThrow(() -> new IllegalStateException("only what is filed must be open to " + wanted));
    }

    /** The same, if its state allows the operation, which needs no newest version. */
    Notification notification(NotificationId id, NotificationOperation wanted) {
        var found = notification(id);
        Refusal.unless(found.after(wanted));
        return found;
    }

    /** There is none, or none that the actor may know of. */
    Refusal unknown() {
        Outcome<Operation> refused = setting.policy().onUnknownCase(actor, operation);
        Refusal.unless(refused);
        throw new IllegalStateException("a policy must refuse a case that there is not");
    }

    /** Goes on if what the actor has seen is what there is. */
    void requireVersion(long seen, long stored) {
        if (seen != stored) {
            throw Refusal.of(lostUpdate(seen, stored));
        }
    }

    private static Problem lostUpdate(long seen, long stored) {
        return Problem.ofWhole(ProblemCode.LOST_UPDATE, seen, stored);
    }

    /** Stores the next version; somebody who was faster in the meantime has won. */
    void update(CaseRecord next) {
        if (!transaction.cases().update(next)) {
            throw Refusal.of(lostUpdate(
                    next.version() - 1,
                    transaction
                            .cases()
                            .find(next.caseId())
                            .map(CaseRecord::version)
                            .orElse(0L)));
        }
        affiliate(next);
    }

    /** By what it is found from now on. */
    private void affiliate(CaseRecord record) {
        transaction.cases().affiliate(record, setting.directory().affiliationOf(record, today()));
    }

    /** Stores the next version; somebody who was faster in the meantime has won. */
    void update(Notification next) {
        if (!transaction.notifications().update(next)) {
            throw Refusal.of(lostUpdate(
                    next.version() - 1,
                    transaction
                            .notifications()
                            .find(next.id())
                            .map(Notification::version)
                            .orElse(0L)));
        }
    }

    /** Stores the next version; somebody who was faster in the meantime has won. */
    void update(DailyReport next) {
        if (!transaction.dailyReports().update(next)) {
            throw Refusal.of(lostUpdate(
                    next.version() - 1,
                    transaction
                            .dailyReports()
                            .find(next.id())
                            .map(DailyReport::version)
                            .orElse(0L)));
        }
    }

    /** Stores a notification that the store does not have yet. */
    void insert(Notification first) {
        trace.about(first.id());
        if (!transaction.notifications().insert(first)) {
            throw notNew();
        }
    }

    private static IllegalStateException notNew() {
        return new IllegalStateException("a new notification must have an id of its own");
    }

    /**
     * Stores a case that was made just now under the next HER-SYS id that was never given out. Few are: whether this one is,
     * the store tells when it is asked to store, without being asked before.
     */
    CaseRecord insert(Function<HersysId, CaseRecord> first) {
        for (int tries = 0; tries < HERSYS_ID_TRIES; tries++) {
            var record = first.apply(setting.ids().next());
            if (insertAsItIs(record)) {
                return record;
            }
        }
        throw noFreeId();
    }

    private boolean insertAsItIs(CaseRecord record) {
        if (!transaction.cases().insert(record)) {
            return false;
        }
        affiliate(record);
        trace.about(record.caseId());
        return true;
    }

    /**
     * Stores cases that were made elsewhere, under their own ids, with their notifications: by what they are found is written
     * after these and not changed again. The trail has an entry for each notification, and for each case without one.
     *
     * @return the ids of the cases that were stored
     */
    Set<CaseId> insertAsTheyAre(List<CaseFile> files) {
        var stored = transaction
                .cases()
                .insertAll(files.stream().map(CaseFile::record).toList());
        var loaded = files.stream()
                .filter(file -> stored.contains(file.record().caseId()))
                .toList();
        var notifications =
                loaded.stream().flatMap(file -> file.notifications().stream()).toList();
        if (transaction.notifications().insertAll(notifications).size() != notifications.size()) {
            throw notNew();
        }
        var today = today();
        transaction
                .cases()
                .affiliateAll(loaded.stream()
                        .map(CaseFile::record)
                        .collect(toMap(
                                record -> record, record -> setting.directory().affiliationOf(record, today))));
        loaded.stream().flatMap(this::traces).map(AuditEntry.Builder::done).forEach(done::add);
        return stored;
    }

    private Stream<AuditEntry.Builder> traces(CaseFile file) {
        return file.notifications().isEmpty()
                ? Stream.of(trace(file.record()))
                : file.notifications().stream()
                        .map(notification -> trace(file.record()).about(notification.id()));
    }

    private AuditEntry.Builder trace(CaseRecord record) {
        return AuditEntry.of(actor, operation, at).about(record.caseId());
    }

    /** One case of many was not stored, which the trail is to say besides what was done with the others. */
    void refused(CaseRecord record, Problem problem) {
        done.add(trace(record).refused(List.of(problem)));
    }

    /** The next HER-SYS id that was never given out; somebody else may still be faster. */
    HersysId freeHersysId() {
        return Stream.generate(setting.ids()::next)
                .limit(HERSYS_ID_TRIES)
                .filter(id -> !transaction.cases().isGivenOut(id))
                .findFirst()
                .orElseThrow(Conversation::noFreeId);
    }

    private static IllegalStateException noFreeId() {
        return new IllegalStateException("must find a free HER-SYS id within " + HERSYS_ID_TRIES + " tries");
    }

    /** Nothing is changed, since it was done before: the trail says that it was read. */
    void onlyRead(CaseRecord record, NotificationId id) {
        trace = AuditEntry.of(actor, Operation.READ_NOTIFICATION, at)
                .about(record.caseId())
                .about(id);
    }

    /** A message that waits with the change, and is there if and only if the change is. */
    void tell(Message message) {
        transaction.outbox().add(message);
    }
}
