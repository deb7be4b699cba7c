package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.law.Citation;
import org.hersys.notification.Notification;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.usecase.LoadReport.RefusedCase;

/**
 * Takes over cases that were kept elsewhere (既存データの一括移行): as they are, with their ids and notifications.
 *
 * <pre>{@code
 * try (Stream<CaseFile> files = filesOfTheOldStore()) {
 *     LoadReport report = hersys.loadingCases().load(centre, files).orElseThrow();
 * }
 * }</pre>
 *
 * <p>Some hundred cases go into one transaction: each case is wholly there or not at all, also when the machine stops in
 * the middle, and loading the same again passes over what is there. Nothing is checked anew and nobody is told; a version
 * that is loaded is the first of its history here.
 */
public final class LoadingCases {

    /** Enough that a commit weighs little, few enough that another try costs little. */
    private static final int CASES_OF_A_TRANSACTION = 200;

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public LoadingCases(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The articles under which it is done.
     *
     * @return Articles 12 and 15 of the Act
     */
    public Citation legalBasis() {
        return Operation.REGISTER_CASE.legalBasis();
    }

    /**
     * Loads cases.
     *
     * @param actor who takes them over; needs the right to register cases
     * @param files the cases, read one after the other and not closed
     * @return how many were loaded, were there already, and could not be stored; or a missing right
     * @throws org.hersys.port.StorageException if the store fails; what was loaded before stays, and the call can be repeated
     */
    public Outcome<LoadReport> load(Actor actor, Stream<CaseFile> files) {
        var total = LoadReport.EMPTY;
        var each = files.iterator();
        while (each.hasNext()) {
            var chunk = next(each);
            var loaded = Conversation.hold(setting, actor, Operation.REGISTER_CASE, talk -> store(talk, chunk));
            if (!loaded.isAccepted()) {
                return loaded;
            }
            total = total.plus(loaded.orElseThrow());
        }
        return Outcome.accepted(total);
    }

    private static List<CaseFile> next(Iterator<CaseFile> each) {
        var chunk = new ArrayList<CaseFile>(CASES_OF_A_TRANSACTION);
        while (each.hasNext() && chunk.size() < CASES_OF_A_TRANSACTION) {
            chunk.add(each.next());
        }
        return chunk;
    }

    private static LoadReport store(Conversation talk, List<CaseFile> chunk) {
        talk.authoriseNewCase();
        var tally = new Tally();
        chunk.forEach(file -> store(talk, file, tally));
        return tally.report();
    }

    private static void store(Conversation talk, CaseFile file, Tally tally) {
        if (isThere(talk, file)) {
            tally.alreadyThere++;
        } else if (file.notifications().stream().anyMatch(notification -> isKnown(talk, notification))) {
            // Asked before anything is written: a case without one of its notifications must not be committed.
            tally.refuse(file, "notificationId");
        } else if (talk.insertAsItIs(file.record(), file.notifications())) {
            tally.loaded++;
        } else if (isThere(talk, file)) {
            tally.alreadyThere++;
        } else {
            tally.refuse(file, "hersysId");
        }
    }

    private static boolean isThere(Conversation talk, CaseFile file) {
        return talk.store().cases().find(file.record().caseId()).isPresent();
    }

    private static boolean isKnown(Conversation talk, Notification notification) {
        return talk.store().notifications().find(notification.id()).isPresent();
    }

    private static final class Tally {

        private final List<RefusedCase> refused = new ArrayList<>();
        private int loaded;
        private int alreadyThere;

        private void refuse(CaseFile file, String idInUse) {
            refused.add(new RefusedCase(file.record().caseId(), Problem.of(ProblemCode.ID_ALREADY_USED, idInUse)));
        }

        private LoadReport report() {
            return new LoadReport(loaded, alreadyThere, refused);
        }
    }
}
