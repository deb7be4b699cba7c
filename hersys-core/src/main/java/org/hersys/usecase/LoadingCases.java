package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.law.Citation;
import org.hersys.notification.Notification;
import org.hersys.person.CaseId;
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
 * that is loaded is the first of its history here. The trail names each case and each notification that was loaded, and each
 * case that was refused.
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
        var tally = new Tally(talk);
        for (var together : withoutSharedIds(chunk)) {
            store(talk, together, tally);
        }
        return tally.report();
    }

    /** Cases in their order, so that none is stored together with one that has an id of it: that one is stored before. */
    private static List<List<CaseFile>> withoutSharedIds(List<CaseFile> chunk) {
        var parts = new ArrayList<List<CaseFile>>();
        var ids = new HashSet<Object>();
        for (var file : chunk) {
            var own = ids(file);
            if (parts.isEmpty() || !Collections.disjoint(ids, own)) {
                parts.add(new ArrayList<>());
                ids.clear();
            }
            parts.get(parts.size() - 1).add(file);
            ids.addAll(own);
        }
        return parts;
    }

    private static Set<Object> ids(CaseFile file) {
        var record = file.record();
        var ids = new HashSet<Object>(record.replacedHersysIds());
        ids.add(record.caseId());
        ids.add(record.hersysId());
        file.notifications().forEach(notification -> ids.add(notification.id()));
        return ids;
    }

    private static void store(Conversation talk, List<CaseFile> files, Tally tally) {
        var there = existing(talk, files);
        var known = talk.store()
                .notifications()
                .existing(files.stream()
                        .flatMap(file -> file.notifications().stream())
                        .map(Notification::id)
                        .toList());
        var toStore = new ArrayList<CaseFile>();
        for (var file : files) {
            if (there.contains(file.record().caseId())) {
                tally.alreadyThere++;
            } else if (file.notifications().stream().map(Notification::id).anyMatch(known::contains)) {
                // Asked before anything is written: a case without one of its notifications must not be committed.
                tally.refuse(file, "notificationId");
            } else {
                toStore.add(file);
            }
        }
        insert(talk, toStore, tally);
    }

    private static void insert(Conversation talk, List<CaseFile> files, Tally tally) {
        var stored = talk.insertAsTheyAre(files);
        tally.loaded += stored.size();
        var left = files.stream()
                .filter(file -> !stored.contains(file.record().caseId()))
                .toList();
        // Somebody else may have loaded them meanwhile.
        var there = existing(talk, left);
        for (var file : left) {
            if (there.contains(file.record().caseId())) {
                tally.alreadyThere++;
            } else {
                tally.refuse(file, "hersysId");
            }
        }
    }

    private static Set<CaseId> existing(Conversation talk, List<CaseFile> files) {
        return talk.store()
                .cases()
                .existing(files.stream().map(file -> file.record().caseId()).toList());
    }

    private static final class Tally {

        private final Conversation talk;
        private final List<RefusedCase> refused = new ArrayList<>();
        private int loaded;
        private int alreadyThere;

        private Tally(Conversation talk) {
            this.talk = talk;
        }

        private void refuse(CaseFile file, String idInUse) {
            var problem = Problem.of(ProblemCode.ID_ALREADY_USED, idInUse);
            talk.refused(file.record(), problem);
            refused.add(new RefusedCase(file.record().caseId(), problem));
        }

        private LoadReport report() {
            return new LoadReport(loaded, alreadyThere, refused);
        }
    }
}
