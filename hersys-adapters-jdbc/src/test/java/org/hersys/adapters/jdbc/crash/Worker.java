package org.hersys.adapters.jdbc.crash;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.Hersys;
import org.hersys.account.SignInStep;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.adapters.jdbc.Accounts;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.message.MessageState;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Filing;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;
import org.hersys.person.FreeText;
import org.hersys.person.NotificationId;
import org.hersys.person.PersonName;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.result.PageRequest;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;
import org.hersys.usecase.AccountSetting;
import org.hersys.usecase.CaseFile;
import org.hersys.usecase.DailyReportReceipt;
import org.hersys.usecase.DispatchingMessages;
import org.hersys.usecase.SubmissionReceipt;

/**
 * A process of its own, to be killed: submits or loads the patients of some numbers, or reports their days, and says so line by line.
 *
 * <p>A line is written after the answer and before the next patient: what the reader has seen was accepted.
 */
final class Worker {

    static final String READY = "ready";
    static final String DONE = "done";
    static final String ACCEPTED = "+";
    static final String REFUSED = "-";
    static final String FAILED = "!";

    private static final LocalDate FIRST_REPORT = LocalDate.of(2022, 9, 26);
    private static final ReportingUnit REPORTING =
            ReportingUnit.of(Institutions.clinic().id());

    /** So short that what a killed process had is soon sent by another. */
    private static final Duration LEASE = Duration.ofSeconds(5);

    private final UnitOfWork store;
    private final Hersys hersys;

    private Worker(UnitOfWork store) {
        this.store = store;
        this.hersys = on(Notifications.IN_2021);
    }

    private Hersys on(LocalDate day) {
        return Systems.builder(Systems.clockOn(day))
                .unitOfWork(store)
                .accounts(AccountSetting.inMemory())
                .build();
    }

    /** Arguments: address and schema of the database, what to do, the first number, the number after the last, how many threads. */
    public static void main(String[] arguments) throws Exception {
        var database = new SharedDatabase(arguments[0], arguments[1]);
        int threads = Integer.parseInt(arguments[5]);
        try (var pool = database.open(threads)) {
            var worker = new Worker(database.storeOver(pool));
            int first = Integer.parseInt(arguments[3]);
            int end = Integer.parseInt(arguments[4]);
            say(READY);
            Task.valueOf(arguments[2]).of(worker, first, end, threads);
            say(DONE);
            // The first one that opens a file of H2 serves the others: it stays until they are done, too.
            System.in.read();
        }
    }

    /** What a process does until it is killed. */
    enum Task {
        /** Each number once, by whichever thread comes first. */
        SUBMIT {
            @Override
            void of(Worker worker, int first, int end, int threads) throws InterruptedException {
                var next = new AtomicInteger(first);
                inThreads(threads, () -> {
                    for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                        worker.submit(number);
                    }
                });
            }
        },
        /** Every number by every thread: all want the same rows at the same time. */
        SUBMIT_THE_SAME {
            @Override
            void of(Worker worker, int first, int end, int threads) throws InterruptedException {
                inThreads(threads, () -> IntStream.range(first, end).forEach(worker::submit));
            }
        },
        /** So many further versions of one case by every thread. */
        EDIT {
            @Override
            void of(Worker worker, int first, int end, int threads) throws InterruptedException {
                inThreads(threads, () -> IntStream.range(first, end).forEach(worker::edit));
            }
        },
        /** Links and unlinks two cases, half of the threads from the one side and half from the other. */
        LINK {
            @Override
            void of(Worker worker, int first, int end, int threads) throws InterruptedException {
                var side = new AtomicInteger();
                inThreads(threads, () -> {
                    int mine = side.getAndIncrement() % 2;
                    IntStream.range(first, end).forEach(number -> worker.link(caseId(mine), caseId(1 - mine)));
                });
            }
        },
        /** Opens a sheet of each day, and says which. */
        OPEN_SHEETS {
            @Override
            void of(Worker worker, int first, int end, int threads) {
                IntStream.range(first, end).forEach(worker::openSheet);
            }
        },
        /** The daily reports of so many days, all by every thread, each of which has opened its own sheet. */
        REPORT {
            @Override
            void of(Worker worker, int first, int end, int threads) throws InterruptedException {
                var together = new CyclicBarrier(threads);
                var clerks = new AtomicInteger();
                inThreads(threads, () -> {
                    var clerk = ActorId.of("clerk-" + ProcessHandle.current().pid() + "-" + clerks.incrementAndGet());
                    IntStream.range(first, end).forEach(number -> worker.report(number, clerk, together));
                });
            }
        },
        /** Sends what is in the outbox to the gateway at the port that is the first number, until nothing is left. */
        DISPATCH {
            @Override
            void of(Worker worker, int first, int end, int threads) throws InterruptedException {
                inThreads(threads, () -> worker.dispatch(first));
            }
        },
        /** Accounts, each with a sign-in that waits for its code. */
        BEGIN_SIGN_INS {
            @Override
            void of(Worker worker, int first, int end, int threads) {
                IntStream.range(first, end).forEach(worker::beginSignIn);
            }
        },
        /** The right code of every sign-in, by every thread. */
        ENTER_CODES {
            @Override
            void of(Worker worker, int first, int end, int threads) throws InterruptedException {
                inThreads(threads, () -> IntStream.range(first, end).forEach(worker::enterCode));
            }
        },
        /** Takes over the cases of another store. */
        LOAD {
            @Override
            void of(Worker worker, int first, int end, int threads) {
                worker.load(IntStream.range(first, end).mapToObj(Worker::fileOf));
            }
        };

        abstract void of(Worker worker, int first, int end, int threads) throws InterruptedException;
    }

    private static void inThreads(int threads, Runnable work) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(threads);
        for (int thread = 0; thread < threads; thread++) {
            pool.execute(work);
        }
        pool.shutdown();
        if (!pool.awaitTermination(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the work must end within ten minutes");
        }
    }

    private void submit(int number) {
        try {
            Outcome<SubmissionReceipt> answer =
                    hersys.notifyingCase().submit(Actors.clinicClerk(), Notifications.draftOfPatient(number));
            say(answer.fold(
                    receipt -> String.join(
                            " ",
                            ACCEPTED,
                            String.valueOf(number),
                            receipt.notificationId().value().toString(),
                            String.valueOf(receipt.isAlreadyFiled())),
                    problems -> FAILED + " " + number + " " + problems));
        } catch (RuntimeException failure) {
            say(FAILED + " " + number + " " + failure);
        }
    }

    /** Until it was nobody else's turn. */
    private void edit(int number) {
        try {
            Outcome<CaseRecord> answer;
            do {
                var seen = read(caseId(0));
                var content = seen.content().toBuilder()
                        .remarks(FreeText.of("第" + seen.version() + "版の次"))
                        .build();
                answer = hersys.keepingCase().keep(Actors.centreNurse(), caseId(0), seen.version(), content);
            } while (!answer.isAccepted() && isOnly(answer, ProblemCode.LOST_UPDATE));
            say(answer.fold(
                    record -> ACCEPTED + " " + record.version(), problems -> FAILED + " " + number + " " + problems));
        } catch (RuntimeException failure) {
            say(FAILED + " " + number + " " + failure);
        }
    }

    private void link(CaseId mine, CaseId other) {
        try {
            var seen = read(mine);
            var linking = hersys.linkingCases();
            var answer = seen.links().contains(other)
                    ? linking.unlink(Actors.centreNurse(), mine, seen.version(), other)
                    : linking.link(Actors.centreNurse(), mine, seen.version(), other);
            say(
                    answer.isAccepted() || isOnly(answer, ProblemCode.LOST_UPDATE)
                            ? ACCEPTED + " " + answer.isAccepted()
                            : FAILED + " " + answer.problems());
        } catch (RuntimeException failure) {
            say(FAILED + " " + failure);
        }
    }

    private void openSheet(int number) {
        var sheet = on(FIRST_REPORT.plusDays(number))
                .sendingDailyReport()
                .open(Actors.clinicClerk(), REPORTING)
                .orElseThrow();
        say(ACCEPTED + " " + number + " " + sheet.id());
    }

    /** The number is that of the day. Whoever cannot even open a sheet is as refused as who comes too late with one. */
    private void report(int number, ActorId clerk, CyclicBarrier together) {
        try {
            var actor = Actor.outpatient(clerk, Institutions.clinic().id());
            var sending = on(FIRST_REPORT.plusDays(number)).sendingDailyReport();
            var content = DailyReportContent.of(DailyCounts.zero().with(AgeBracket.TWENTIES, number));
            Outcome<DailyReportSheet> sheet = sending.open(actor, REPORTING);
            together.await(1, TimeUnit.MINUTES);
            Outcome<DailyReportReceipt> answer = sheet.fold(
                    opened -> sending.submit(actor, opened.id(), content, number),
                    problems -> Outcome.refused(problems));
            say(answer.fold(
                    receipt -> String.join(" ", ACCEPTED, String.valueOf(number), clerk.value()),
                    problems -> (isOnly(answer, ProblemCode.DAILY_REPORT_ALREADY_FILED) ? REFUSED : FAILED) + " "
                            + number + " " + problems.get(0).message().en()));
        } catch (InterruptedException | BrokenBarrierException | TimeoutException | RuntimeException failure) {
            say(FAILED + " " + number + " " + failure);
        }
    }

    /** Says each round in which something was sent. */
    private void dispatch(int port) {
        var dispatching = DispatchingMessages.builder(
                        store, Clock.systemUTC(), message -> NotingGateway.send(port, message.id()))
                .lease(LEASE)
                .dispatcher("mail-" + ProcessHandle.current().pid())
                .build();
        try {
            while (somethingIsLeft()) {
                var report = dispatching.dispatch();
                if (report.isEmpty()) {
                    // Somebody else has the rest, or had it when it was killed.
                    Thread.sleep(100);
                } else {
                    say(ACCEPTED + " " + report);
                }
            }
        } catch (InterruptedException | RuntimeException failure) {
            say(FAILED + " " + failure);
        }
    }

    private boolean somethingIsLeft() {
        var open = Set.of(MessageState.WAITING, MessageState.FAILED);
        return store.run(transaction -> Outcome.accepted(!transaction
                        .outbox()
                        .list(open, PageRequest.first(1))
                        .items()
                        .isEmpty()))
                .orElseThrow();
    }

    private void beginSignIn(int number) {
        store.run(transaction -> Outcome.accepted(transaction.accounts().insert(Accounts.account(number))
                        && transaction.accounts().insert(Accounts.signIn(number))))
                .orElseThrow();
    }

    private void enterCode(int number) {
        try {
            Outcome<SignInStep> answer = hersys.signingIn().enterCode(Accounts.token(number), Accounts.CODE);
            say(answer.fold(
                    step -> String.join(" ", ACCEPTED, String.valueOf(number), step.toString()),
                    problems -> String.join(" ", REFUSED, String.valueOf(number), problems.toString())));
        } catch (RuntimeException failure) {
            say(FAILED + " " + number + " " + failure);
        }
    }

    /** The reports that are there, by their dates. */
    static List<DailyReport> reports(Transaction transaction, int days) {
        return transaction.dailyReports().ofUnit(REPORTING, FIRST_REPORT, FIRST_REPORT.plusDays(days - 1L));
    }

    private CaseRecord read(CaseId id) {
        return hersys.readingCase().read(Actors.centreNurse(), id).orElseThrow().record();
    }

    private static boolean isOnly(Outcome<?> refused, ProblemCode code) {
        return refused.problems().stream().allMatch(problem -> problem.code().equals(code));
    }

    private void load(Stream<CaseFile> files) {
        var number = new AtomicInteger();
        var told = files.peek(file -> say(read(number.getAndIncrement())));
        var report = hersys.loadingCases().load(Actors.centreNurse(), told).orElseThrow();
        say(loaded(report.loaded(), report.alreadyThere()));
        report.refused().forEach(refused -> say(FAILED + " " + refused));
    }

    /** Some of those that were read before are stored; this one is not yet. */
    static String read(int number) {
        return "read " + number;
    }

    static String loaded(int cases, int before) {
        return ACCEPTED + " " + cases + " loaded, " + before + " were there";
    }

    static CaseId caseId(int number) {
        return CaseId.of(new UUID(7, number));
    }

    static NotificationId notificationId(int number) {
        return NotificationId.of(new UUID(8, number));
    }

    private static CaseFile fileOf(int number) {
        var entered = Attribution.of(
                Actors.clinicClerk(), Systems.clockOn(Notifications.IN_2021).instant());
        var content = Notifications.ofPatient(number).build();
        var record = CaseRecord.register(caseId(number), InventedValues.hersysId(number), entered)
                .content(CaseContent.builder().shared(content.shared()).build())
                .responsibleCentre(Institutions.centre().id())
                .build();
        var filing = Filing.builder(
                        Institutions.clinic(),
                        PersonName.of("架空　医子"),
                        Institutions.centre().id(),
                        entered)
                .build();
        var filed =
                FiledNotification.file(notificationId(number), caseId(number), content, filing, Notifications.IN_2021);
        return new CaseFile(record, List.of(filed));
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
