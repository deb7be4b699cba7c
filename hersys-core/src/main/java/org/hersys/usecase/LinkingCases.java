package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseRecord;
import org.hersys.law.Citation;
import org.hersys.person.CaseId;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/**
 * Links two cases as one course of illness of one person, and undoes it (同一の経過としての紐づけ).
 *
 * <p>Nothing is merged: both cases stay as they are and are counted once. A person who was released and found positive again
 * is a new case and is not linked
 * （HER-SYSを活用した感染症発生動向調査について 1（3））.
 */
public final class LinkingCases {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public LinkingCases(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Article 15 of the Act
     */
    public Citation legalBasis() {
        return Operation.LINK_CASES.legalBasis();
    }

    /**
     * Links two cases.
     *
     * @param actor somebody of a centre that has rights on both
     * @param caseId one of them
     * @param seenVersion the version of that one which the actor has seen
     * @param otherId the other one
     * @return the first case; or {@code CASES_ALREADY_LINKED}, {@code LOST_UPDATE} or a missing right
     * @throws IllegalArgumentException if it is one and the same case
     */
    public Outcome<CaseRecord> link(Actor actor, CaseId caseId, long seenVersion, CaseId otherId) {
        requireTwo(caseId, otherId);
        return Conversation.hold(setting, actor, Operation.LINK_CASES, talk -> {
            var record = seen(talk, caseId, seenVersion);
            if (record.links().contains(otherId)) {
                throw Refusal.of(ProblemCode.CASES_ALREADY_LINKED);
            }
            var other = talk.caseOf(otherId);
            return stored(talk, with(talk, record, otherId), with(talk, other, caseId));
        });
    }

    /**
     * Undoes a link.
     *
     * @param actor somebody of a centre that has rights on both
     * @param caseId one of them
     * @param seenVersion the version of that one which the actor has seen
     * @param otherId the other one
     * @return the first case; or {@code CASES_NOT_LINKED}, {@code LOST_UPDATE} or a missing right
     * @throws IllegalArgumentException if it is one and the same case
     */
    public Outcome<CaseRecord> unlink(Actor actor, CaseId caseId, long seenVersion, CaseId otherId) {
        requireTwo(caseId, otherId);
        return Conversation.hold(setting, actor, Operation.LINK_CASES, talk -> {
            var record = seen(talk, caseId, seenVersion);
            if (!record.links().contains(otherId)) {
                throw Refusal.of(ProblemCode.CASES_NOT_LINKED);
            }
            var other = talk.caseOf(otherId);
            return stored(talk, without(talk, record, otherId), without(talk, other, caseId));
        });
    }

    private static void requireTwo(CaseId caseId, CaseId otherId) {
        if (caseId.equals(otherId)) {
            throw new IllegalArgumentException("a case must not be linked with itself");
        }
    }

    private static CaseRecord seen(Conversation talk, CaseId caseId, long seenVersion) {
        var record = talk.caseOf(caseId);
        talk.requireVersion(seenVersion, record.version());
        return record;
    }

    private static CaseRecord with(Conversation talk, CaseRecord record, CaseId other) {
        var links = new LinkedHashSet<>(record.links());
        links.add(other);
        return record.next(talk.attribution()).links(links).build();
    }

    private static CaseRecord without(Conversation talk, CaseRecord record, CaseId other) {
        var links = new LinkedHashSet<>(record.links());
        links.remove(other);
        return record.next(talk.attribution()).links(links).build();
    }

    /** Always in one order: two who link the same cases from both sides would else wait for each other. */
    private static CaseRecord stored(Conversation talk, CaseRecord next, CaseRecord other) {
        Stream.of(next, other)
                .sorted(Comparator.comparing(record -> record.caseId().value()))
                .forEach(talk::update);
        return next;
    }
}
