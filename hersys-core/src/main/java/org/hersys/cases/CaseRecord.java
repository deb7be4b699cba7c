package org.hersys.cases;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hersys.actor.Attribution;
import org.hersys.care.StatusHistory;
import org.hersys.diagnosis.TestRecord;
import org.hersys.facility.CentreId;
import org.hersys.notification.NotificationContent;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.jspecify.annotations.Nullable;

/**
 * One course of illness of one person (患者・感染者等の情報).
 *
 * <p>There may be no notification of it yet, one, or several. What a notification and the case both say is one value,
 * held in {@link #shared()}; the tests are all here, of which a notification names up to four. Who is released and found
 * positive again becomes a new case.
 *
 * <p>Each change makes the next version, with who made it:
 *
 * <pre>{@code
 * var next = record.next(attribution).content(corrected).build();
 * }</pre>
 *
 * <p>Immutable. Prints its id and version, never the person.
 */
public final class CaseRecord {

    private final CaseId caseId;
    private final HersysId hersysId;
    private final List<HersysId> replacedHersysIds;
    private final long version;
    private final Attribution registration;
    private final Attribution attribution;
    private final CaseContent content;
    private final @Nullable LocalDate lastDiagnosis;
    private final StatusHistory status;
    private final List<IdHandOver> handOvers;
    private final @Nullable CentreId responsibleCentre;
    private final Set<CentreId> relatedCentres;
    private final Set<CaseId> links;

    private CaseRecord(Builder builder) {
        this.caseId = builder.caseId;
        this.hersysId = builder.hersysId;
        this.replacedHersysIds = List.copyOf(builder.replacedHersysIds);
        this.version = builder.version;
        this.registration = builder.registration;
        this.attribution = builder.attribution;
        this.content = builder.content;
        this.lastDiagnosis = builder.lastDiagnosis;
        this.status = builder.status;
        this.handOvers = List.copyOf(builder.handOvers);
        this.responsibleCentre = builder.responsibleCentre;
        this.relatedCentres = Set.copyOf(builder.relatedCentres);
        this.links = Set.copyOf(builder.links);
    }

    /**
     * Begins the first version of a case.
     *
     * @param caseId the id within the system
     * @param hersysId the id by which people know it
     * @param registration who registered it, when and how
     * @return a builder of version 1
     */
    public static Builder register(CaseId caseId, HersysId hersysId, Attribution registration) {
        return new Builder(caseId, hersysId, registration);
    }

    /**
     * Begins the next version.
     *
     * @param by who changes it, when and how
     * @return a builder with all that this version says
     */
    public Builder next(Attribution by) {
        return new Builder(this, by);
    }

    /**
     * Begins a version that a store has kept.
     *
     * @param caseId the id within the system
     * @param hersysId the id by which people know it
     * @param registration who registered the case
     * @param version the number of the version
     * @param attribution who made this version
     * @return a builder of that version
     * @throws IllegalArgumentException if the version is below 1
     */
    public static Builder stored(
            CaseId caseId, HersysId hersysId, Attribution registration, long version, Attribution attribution) {
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1, but was " + version);
        }
        var builder = new Builder(caseId, hersysId, registration);
        builder.version = version;
        builder.attribution = requireNonNull(attribution, "attribution");
        return builder;
    }

    /**
     * The id within the system.
     *
     * @return never that of another case
     */
    public CaseId caseId() {
        return caseId;
    }

    /**
     * The id by which patient, institution and centre know the case (HER-SYS ID＝スマホ入力ID).
     *
     * @return the id that holds now
     */
    public HersysId hersysId() {
        return hersysId;
    }

    /**
     * The ids that were replaced because they had reached a wrong person.
     *
     * @return an immutable list, the oldest first
     */
    public List<HersysId> replacedHersysIds() {
        return replacedHersysIds;
    }

    /**
     * Which version this is.
     *
     * @return 1 for the first
     */
    public long version() {
        return version;
    }

    /**
     * Who registered the case, for whom, when and how.
     *
     * @return the attribution of the first version
     */
    public Attribution registration() {
        return registration;
    }

    /**
     * When the case was registered.
     *
     * @return the instant of the first version
     */
    public Instant createdAt() {
        return registration.at();
    }

    /**
     * Who made this version, when and how.
     *
     * @return its attribution
     */
    public Attribution attribution() {
        return attribution;
    }

    /**
     * What people entered.
     *
     * @return the person, the tests and the notes
     */
    public CaseContent content() {
        return content;
    }

    /**
     * What the case shares with its notification: one value, entered once.
     *
     * @return content with shared items only, without tests
     */
    public NotificationContent shared() {
        return content.shared();
    }

    /**
     * All tests of this course, whatever their result, in the order in which they were entered.
     *
     * @return an immutable list of any length
     */
    public List<TestRecord> tests() {
        return content.tests();
    }

    /**
     * The current status and those before (現在のステータス).
     *
     * @return the history, empty if nobody has set a status
     */
    public StatusHistory status() {
        return status;
    }

    /**
     * To whom ids of this case were handed, the replaced ones included.
     *
     * @return an immutable list in the order of the hand-overs
     */
    public List<IdHandOver> handOvers() {
        return handOvers;
    }

    /**
     * Whether the patient was given the id that holds now.
     *
     * @return false while the hand-over is open
     */
    public boolean isIdHandedOver() {
        return handOvers.stream().anyMatch(handOver -> handOver.hersysId().equals(hersysId));
    }

    /**
     * The health centre in charge (担当保健所).
     *
     * @return the centre, or empty if none is known to be
     */
    public Optional<CentreId> responsibleCentre() {
        return Optional.ofNullable(responsibleCentre);
    }

    /**
     * The other health centres that follow the case (関係保健所).
     *
     * @return an immutable set
     */
    public Set<CentreId> relatedCentres() {
        return relatedCentres;
    }

    /**
     * The cases that a centre has linked with this one as a single course, counted once.
     *
     * @return an immutable set of ids
     */
    public Set<CaseId> links() {
        return links;
    }

    /**
     * When the person was last diagnosed in this course, as far as a notification says.
     *
     * @return the date of diagnosis, or empty
     */
    public Optional<LocalDate> lastDiagnosis() {
        return Optional.ofNullable(lastDiagnosis);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseRecord that && parts().equals(that.parts());
    }

    private List<Object> parts() {
        return List.of(
                caseId,
                hersysId,
                replacedHersysIds,
                version,
                registration,
                attribution,
                content,
                lastDiagnosis(),
                status,
                handOvers,
                responsibleCentre(),
                relatedCentres,
                links);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, version);
    }

    /** The id within the system and the version. */
    @Override
    public String toString() {
        return "CaseRecord[" + caseId + " version " + version + "]";
    }

    /** Collects what a version of a case says. What is not set stays as it was. Not thread-safe. */
    public static final class Builder {

        private final CaseId caseId;
        private final Attribution registration;
        private long version = 1;
        private Attribution attribution;
        private HersysId hersysId;
        private List<HersysId> replacedHersysIds = List.of();
        private CaseContent content = CaseContent.empty();
        private @Nullable LocalDate lastDiagnosis;
        private StatusHistory status = StatusHistory.empty();
        private List<IdHandOver> handOvers = List.of();
        private @Nullable CentreId responsibleCentre;
        private Set<CentreId> relatedCentres = Set.of();
        private Set<CaseId> links = Set.of();

        private Builder(CaseId caseId, HersysId hersysId, Attribution registration) {
            this.caseId = requireNonNull(caseId, "caseId");
            this.hersysId = requireNonNull(hersysId, "hersysId");
            this.registration = requireNonNull(registration, "registration");
            this.attribution = registration;
        }

        private Builder(CaseRecord before, Attribution by) {
            this(before.caseId, before.hersysId, before.registration);
            this.version = before.version + 1;
            this.attribution = requireNonNull(by, "by");
            this.replacedHersysIds = before.replacedHersysIds;
            this.content = before.content;
            this.lastDiagnosis = before.lastDiagnosis;
            this.status = before.status;
            this.handOvers = before.handOvers;
            this.responsibleCentre = before.responsibleCentre;
            this.relatedCentres = before.relatedCentres;
            this.links = before.links;
        }

        /**
         * Gives the case another HER-SYS id; the one before is replaced and never used again.
         *
         * @param newId the id that holds from now on
         * @return this builder
         * @throws IllegalArgumentException if the case has or had that id
         */
        public Builder reissued(HersysId newId) {
            if (newId.equals(hersysId) || replacedHersysIds.contains(newId)) {
                throw new IllegalArgumentException("a HER-SYS id issued anew must be one that the case never had");
            }
            replacedHersysIds = plus(replacedHersysIds, hersysId);
            hersysId = newId;
            return this;
        }

        /**
         * Sets the ids that were replaced.
         *
         * @param replaced the ids, the oldest first
         * @return this builder
         */
        public Builder replacedHersysIds(List<HersysId> replaced) {
            this.replacedHersysIds = List.copyOf(replaced);
            return this;
        }

        /**
         * Sets what people enter.
         *
         * @param entered the person, the tests and the notes
         * @return this builder
         */
        public Builder content(CaseContent entered) {
            this.content = requireNonNull(entered, "entered");
            return this;
        }

        /**
         * Sets when the person was last diagnosed in this course.
         *
         * @param day the date of diagnosis of the newest notification, or null if none says
         * @return this builder
         */
        public Builder lastDiagnosis(@Nullable LocalDate day) {
            this.lastDiagnosis = day;
            return this;
        }

        /**
         * Sets the status with its history.
         *
         * @param history the history
         * @return this builder
         */
        public Builder status(StatusHistory history) {
            this.status = requireNonNull(history, "history");
            return this;
        }

        /**
         * Adds that the patient was given an id.
         *
         * @param handOver which, how, by whom and when
         * @return this builder
         */
        public Builder handedOver(IdHandOver handOver) {
            this.handOvers = plus(handOvers, handOver);
            return this;
        }

        /**
         * Sets the health centre in charge.
         *
         * @param centre the centre, or null if none is known to be
         * @return this builder
         */
        public Builder responsibleCentre(@Nullable CentreId centre) {
            this.responsibleCentre = centre;
            return this;
        }

        /**
         * Sets the other health centres that follow the case.
         *
         * @param centres the centres
         * @return this builder
         */
        public Builder relatedCentres(Collection<CentreId> centres) {
            this.relatedCentres = Set.copyOf(centres);
            return this;
        }

        /**
         * Sets the cases of the same course.
         *
         * @param cases their ids, without this one
         * @return this builder
         * @throws IllegalArgumentException if the case itself is among them
         */
        public Builder links(Collection<CaseId> cases) {
            if (cases.contains(caseId)) {
                throw new IllegalArgumentException("a case must not be linked with itself");
            }
            this.links = Set.copyOf(new LinkedHashSet<>(cases));
            return this;
        }

        /**
         * Makes the version.
         *
         * @return an immutable case
         */
        public CaseRecord build() {
            return new CaseRecord(this);
        }

        private static <T> List<T> plus(List<T> list, T last) {
            var longer = new ArrayList<>(list);
            longer.add(requireNonNull(last, "last"));
            return longer;
        }
    }
}
