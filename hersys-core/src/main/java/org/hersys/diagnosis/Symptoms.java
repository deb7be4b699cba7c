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
 * The symptoms of a patient as they are ticked on the form (症状).
 *
 * <p>Holds what was ticked, even 「症状なし」 beside a symptom: a check tells the physician. Immutable; it does not print
 * what it holds.
 */
public final class Symptoms {

    private static final Symptoms NONE = of(Set.of(Symptom.NONE));

    private final Set<Symptom> listed;
    private final @Nullable FreeText other;

    private Symptoms(Collection<Symptom> listed, @Nullable FreeText other) {
        var copy = EnumSet.noneOf(Symptom.class);
        copy.addAll(listed);
        this.listed = Collections.unmodifiableSet(copy);
        this.other = other;
    }

    /**
     * The symptoms that were ticked.
     *
     * @param ticked what was ticked; empty says nothing at all
     * @return the symptoms
     */
    public static Symptoms of(Collection<Symptom> ticked) {
        return new Symptoms(ticked, null);
    }

    /**
     * The patient has no symptoms (症状なし).
     *
     * @return symptoms that say that there are none
     */
    public static Symptoms none() {
        return NONE;
    }

    /**
     * These symptoms and another one in the physician's words; 「その他」 is ticked as well.
     *
     * @param words what it is
     * @return new symptoms
     */
    public Symptoms withOther(FreeText words) {
        var ticked = EnumSet.of(Symptom.OTHER);
        ticked.addAll(listed);
        return new Symptoms(ticked, requireNonNull(words, "words"));
    }

    /**
     * What was ticked.
     *
     * @return in the order of the form, 「その他」 and 「症状なし」 among them
     */
    public Set<Symptom> listed() {
        return listed;
    }

    /**
     * The symptom in the physician's words.
     *
     * @return the words, or empty if there are none
     */
    public Optional<FreeText> other() {
        return Optional.ofNullable(other);
    }

    /**
     * Whether 「症状なし」 was ticked.
     *
     * @return true if it was
     */
    public boolean saysNone() {
        return listed.contains(Symptom.NONE);
    }

    /**
     * Whether 「症状なし」 was ticked beside a symptom.
     *
     * @return true if both cannot be right
     */
    public boolean contradictsItself() {
        return saysNone() && listed.size() > 1;
    }

    /**
     * Whether nothing was ticked.
     *
     * @return true if nothing is said of symptoms
     */
    public boolean isEmpty() {
        return listed.isEmpty();
    }

    /**
     * Whether the patient has symptoms.
     *
     * @return yes if a symptom was ticked, no if only 「症状なし」 was, unknown if nothing was or both were
     */
    public Truth present() {
        if (isEmpty() || contradictsItself()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(!saysNone());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Symptoms that && listed.equals(that.listed) && Objects.equals(other, that.other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(listed, other);
    }

    /** Without what was ticked: it is the patient's. */
    @Override
    public String toString() {
        return "Symptoms[…]";
    }
}
