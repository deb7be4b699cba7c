package org.hersys.audit;

import static java.util.Collections.unmodifiableSet;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.law.Citation;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.result.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail (監査記録): when, who in which role, what for and on which legal basis, which case or
 * other subject, what came of it. Refused attempts are entries, too.
 *
 * <pre>{@code
 * AuditEntry.of(actor, Operation.CONFIRM, clock.instant())
 *     .about(caseId)
 *     .about(notificationId)
 *     .done();
 * }</pre>
 *
 * <p>It has no place for a name or any other value of a case. Immutable; equal if the id is.
 */
public final class AuditEntry {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,63}");

    private final AuditEntryId id;
    private final Instant at;
    private final Actor actor;
    private final Operation operation;
    private final AuditResult result;
    private final Set<CaseId> cases;
    private final @Nullable NotificationId notification;
    private final @Nullable AuditSubject subject;
    private final Set<String> criteria;
    private final List<String> problems;

    private AuditEntry(Builder from, AuditResult result, List<String> problems) {
        this.id = from.id;
        this.at = from.at;
        this.actor = from.actor;
        this.operation = from.operation;
        this.result = result;
        this.cases = unmodifiableSet(new LinkedHashSet<>(from.cases));
        this.notification = from.notification;
        this.subject = from.subject;
        this.criteria = unmodifiableSet(new LinkedHashSet<>(from.criteria));
        this.problems = problems;
    }

    /**
     * Begins an entry.
     *
     * @param actor who
     * @param operation what for; its legal basis is that of the entry
     * @param at when
     * @return a builder, which says at its end what came of it
     */
    public static Builder of(Actor actor, Operation operation, Instant at) {
        return new Builder(actor, operation, at);
    }

    /**
     * Which entry it is.
     *
     * @return the id
     */
    public AuditEntryId id() {
        return id;
    }

    /**
     * When it was.
     *
     * @return the moment
     */
    public Instant at() {
        return at;
    }

    /**
     * Who it was.
     *
     * @return the actor with role, organisation and contractor as they were then
     */
    public Actor actor() {
        return actor;
    }

    /**
     * What for.
     *
     * @return the operation
     */
    public Operation operation() {
        return operation;
    }

    /**
     * Under which article.
     *
     * @return the source
     */
    public Citation legalBasis() {
        return operation.legalBasis();
    }

    /**
     * What came of it.
     *
     * @return the result
     */
    public AuditResult result() {
        return result;
    }

    /**
     * Which cases were concerned: one most often, two that were linked, those that a search returned.
     *
     * @return their ids, possibly none
     */
    public Set<CaseId> cases() {
        return cases;
    }

    /**
     * Which notification was concerned.
     *
     * @return its id, or empty if the case as a whole was
     */
    public Optional<NotificationId> notification() {
        return Optional.ofNullable(notification);
    }

    /**
     * What was concerned that is neither a case nor a notification: the account that was closed, the daily report that was
     * corrected.
     *
     * @return the subject, or empty if there is none, or none that is known by this id
     */
    public Optional<AuditSubject> subject() {
        return Optional.ofNullable(subject);
    }

    /**
     * By what was searched.
     *
     * @return the kinds of criteria such as {@code kana}, never what was looked for
     */
    public Set<String> criteria() {
        return criteria;
    }

    /**
     * Why it was refused.
     *
     * @return the names of the problem codes, empty if it was not; of a sign-in also that of an
     *     {@link org.hersys.account.SignInFault}
     */
    public List<String> problems() {
        return problems;
    }

    /**
     * The digest over all that the entry says, by which a change is found.
     *
     * @return the same for the same content, on every machine and in every later version
     */
    public Digest digest() {
        return AuditDigest.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEntry that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Everything but the values of the case, which are not in it. */
    @Override
    public String toString() {
        return "AuditEntry[" + at + ", " + actor + ", " + operation + ", " + result
                + (problems.isEmpty() ? "" : " " + problems) + ", cases " + cases
                + (subject == null ? "" : ", " + subject) + "]";
    }

    /** Puts an entry together (監査記録の組立て). Not safe for use by several threads. */
    public static final class Builder {

        private final Actor actor;
        private final Operation operation;
        private final Instant at;
        private AuditEntryId id = AuditEntryId.random();
        private final Set<CaseId> cases = new LinkedHashSet<>();
        private @Nullable NotificationId notification;
        private @Nullable AuditSubject subject;
        private final Set<String> criteria = new LinkedHashSet<>();

        private Builder(Actor actor, Operation operation, Instant at) {
            this.actor = requireNonNull(actor, "actor");
            this.operation = requireNonNull(operation, "operation");
            this.at = requireNonNull(at, "at");
        }

        /**
         * The id, for an entry that is read back from a store.
         *
         * @param id the id that it was given when it was made
         * @return this builder
         */
        public Builder withId(AuditEntryId id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /**
         * A case that is concerned; may be said several times.
         *
         * @param caseId which one
         * @return this builder
         */
        public Builder about(CaseId caseId) {
            cases.add(requireNonNull(caseId, "caseId"));
            return this;
        }

        /**
         * The notification that is concerned.
         *
         * @param notificationId which one
         * @return this builder
         */
        public Builder about(NotificationId notificationId) {
            this.notification = requireNonNull(notificationId, "notificationId");
            return this;
        }

        /**
         * What is concerned that is neither a case nor a notification; what is said last holds.
         *
         * @param subject which one
         * @return this builder
         */
        public Builder about(AuditSubject subject) {
            this.subject = requireNonNull(subject, "subject");
            return this;
        }

        /**
         * By what was searched.
         *
         * @param kinds names of criteria such as {@code kana}: letters, digits, dots and underscores, at most 64
         * @return this builder
         * @throws IllegalArgumentException if one is not such a name: what was looked for must not come here
         */
        public Builder searchedBy(Collection<String> kinds) {
            for (var kind : kinds) {
                if (!NAME.matcher(kind).matches()) {
                    throw new IllegalArgumentException("a kind of criteria must be the name of an item, not its value");
                }
                criteria.add(kind);
            }
            return this;
        }

        /**
         * It was done: read, if that is all the operation does, else changed.
         *
         * @return the entry
         */
        public AuditEntry done() {
            return new AuditEntry(this, operation.isRead() ? AuditResult.READ : AuditResult.DONE, List.of());
        }

        /**
         * It was refused.
         *
         * @param problems why; only the names of their codes are kept
         * @return the entry
         * @throws IllegalArgumentException if there is no problem
         */
        public AuditEntry refused(List<Problem> problems) {
            return refusedFor(
                    problems.stream().map(problem -> problem.code().name()).toList());
        }

        /**
         * It was refused, for an entry that is read back from a store.
         *
         * @param codes the names of the problem codes
         * @return the entry
         * @throws IllegalArgumentException if there is no code, or one is not the name of a code
         */
        public AuditEntry refusedFor(List<String> codes) {
            if (codes.isEmpty()
                    || !codes.stream().allMatch(code -> NAME.matcher(code).matches())) {
                throw new IllegalArgumentException("a refusal must have the name of a problem code as its reason");
            }
            return new AuditEntry(this, AuditResult.REFUSED, List.copyOf(codes));
        }
    }
}
