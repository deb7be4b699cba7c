package org.hersys.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A case that may be the same person's, and why (重複の可能性がある患者).
 *
 * <p>A hint for people: two cases of one person may be two courses of illness, and two persons may share a name and a
 * birth date. Holds no personal data but the HER-SYS id, which does not print. Immutable.
 */
public final class DuplicateCandidate {

    private final CaseId caseId;
    private final HersysId hersysId;
    private final List<DuplicateGround> grounds;
    private final @Nullable LocalDate lastDiagnosis;

    private DuplicateCandidate(
            CaseId caseId, HersysId hersysId, List<DuplicateGround> grounds, @Nullable LocalDate lastDiagnosis) {
        this.caseId = caseId;
        this.hersysId = hersysId;
        this.grounds = grounds;
        this.lastDiagnosis = lastDiagnosis;
    }

    /**
     * A candidate.
     *
     * @param caseId the other case
     * @param hersysId its id
     * @param grounds what is common to both, at least one
     * @param lastDiagnosis when the person was last diagnosed according to the other case; null if it does not say
     * @return the candidate
     * @throws IllegalArgumentException if there is no ground
     */
    public static DuplicateCandidate of(
            CaseId caseId, HersysId hersysId, Set<DuplicateGround> grounds, @Nullable LocalDate lastDiagnosis) {
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("a candidate must have a ground");
        }
        return new DuplicateCandidate(
                requireNonNull(caseId, "caseId"),
                requireNonNull(hersysId, "hersysId"),
                grounds.stream().sorted().toList(),
                lastDiagnosis);
    }

    /**
     * The other case.
     *
     * @return its id within the system
     */
    public CaseId caseId() {
        return caseId;
    }

    /**
     * By which people know the other case.
     *
     * @return its HER-SYS id
     */
    public HersysId hersysId() {
        return hersysId;
    }

    /**
     * What is common to both.
     *
     * @return at least one ground, each once, in the order of the enum
     */
    public List<DuplicateGround> grounds() {
        return grounds;
    }

    /**
     * When the person was last diagnosed, according to the other case.
     *
     * @return the day, or empty if the other case does not say
     */
    public Optional<LocalDate> lastDiagnosis() {
        return Optional.ofNullable(lastDiagnosis);
    }

    /**
     * Whether the other diagnosis is so near that it may be of the same course.
     *
     * @param days how many days before or after still count
     * @param day the day to count from
     * @return true if it is that near; also if the other case does not say when it was
     */
    public boolean isWithin(int days, LocalDate day) {
        return lastDiagnosis == null || Math.abs(ChronoUnit.DAYS.between(lastDiagnosis, day)) <= days;
    }

    /**
     * Why it may be the same person, in words without personal data.
     *
     * @return for example 「フリガナと生年月日が一致」
     */
    public BilingualText explanation() {
        return BilingualText.join(grounds.stream().map(DuplicateGround::label).toList(), "、", ", ");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DuplicateCandidate that
                && caseId.equals(that.caseId)
                && hersysId.equals(that.hersysId)
                && grounds.equals(that.grounds)
                && Objects.equals(lastDiagnosis, that.lastDiagnosis);
    }

    @Override
    public int hashCode() {
        return caseId.hashCode();
    }

    /** The id of the case within the system and the grounds. */
    @Override
    public String toString() {
        return "DuplicateCandidate[" + caseId + " " + grounds + "]";
    }
}
