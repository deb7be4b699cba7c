package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hersys.law.Truth;
import org.hersys.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * The risk factors of a patient as they are entered (重症化のリスク因子となる疾患等の有無): 有 or 無, and if 有 which.
 *
 * <p>Holds what was entered, even 無 beside a disease: a check tells the physician. Immutable; it does not print what it
 * holds.
 */
public final class RiskFactors {

    private final Truth present;
    private final Set<RiskFactor> listed;
    private final @Nullable FreeText other;

    private RiskFactors(Truth present, Collection<RiskFactor> listed, @Nullable FreeText other) {
        this.present = requireNonNull(present, "present");
        var copy = EnumSet.noneOf(RiskFactor.class);
        copy.addAll(listed);
        this.listed = Collections.unmodifiableSet(copy);
        this.other = other;
    }

    /**
     * Whether there are risk factors, without saying which.
     *
     * @param present 有, 無, or unknown where nothing was entered
     * @return the risk factors
     */
    public static RiskFactors of(Truth present) {
        return new RiskFactors(present, Set.of(), null);
    }

    /**
     * Some risk factors, and 有 with them.
     *
     * @param listed which, at least one
     * @return the risk factors
     * @throws IllegalArgumentException if none is listed
     */
    public static RiskFactors of(Collection<RiskFactor> listed) {
        if (listed.isEmpty()) {
            throw new IllegalArgumentException(
                    "at least one risk factor must be listed; else say whether there is one");
        }
        return of(Truth.YES).listing(listed);
    }

    /**
     * These with other risk factors listed; whether there are any stays as it was entered.
     *
     * @param listed which
     * @return new risk factors
     */
    public RiskFactors listing(Collection<RiskFactor> listed) {
        return new RiskFactors(present, listed, listed.contains(RiskFactor.OTHER) ? other : null);
    }

    /**
     * These and another one in the physician's words; 「その他」 is listed as well.
     *
     * @param words what it is
     * @return new risk factors
     */
    public RiskFactors withOther(FreeText words) {
        var more = EnumSet.of(RiskFactor.OTHER);
        more.addAll(listed);
        return new RiskFactors(present, more, requireNonNull(words, "words"));
    }

    /**
     * What was entered as 有・無.
     *
     * @return yes, no, or unknown where nothing was entered
     */
    public Truth present() {
        return present;
    }

    /**
     * Which were listed.
     *
     * @return the risk factors, in the order of {@link RiskFactor}
     */
    public Set<RiskFactor> listed() {
        return listed;
    }

    /**
     * The risk factor in the physician's words.
     *
     * @return the words, or empty if there are none
     */
    public Optional<FreeText> other() {
        return Optional.ofNullable(other);
    }

    /**
     * Whether risk factors are listed beside 無.
     *
     * @return true if both cannot be right
     */
    public boolean contradictsItself() {
        return present == Truth.NO && !listed.isEmpty();
    }

    /**
     * Whether nothing was entered.
     *
     * @return true if nothing is said of risk factors
     */
    public boolean isEmpty() {
        return present == Truth.UNKNOWN && listed.isEmpty();
    }

    /**
     * Whether the patient has a risk factor, by all that was entered.
     *
     * @return yes if one is listed or 有 was entered, no if 無 was, unknown if nothing was or both were
     */
    public Truth any() {
        if (contradictsItself()) {
            return Truth.UNKNOWN;
        }
        return listed.isEmpty() ? present : Truth.YES;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RiskFactors that
                && present == that.present
                && listed.equals(that.listed)
                && Objects.equals(other, that.other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(present, listed, other);
    }

    /** Without what was entered: it is the patient's. */
    @Override
    public String toString() {
        return "RiskFactors[…]";
    }
}
