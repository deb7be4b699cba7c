package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.hersys.law.Citation;

/**
 * Which specimens go with which method on one edition of the form (検査方法ごとの検体).
 *
 * <p>Immutable.
 */
public final class SpecimenRule {

    private final Map<TestMethod, FormChoices<Specimen>> specimens;
    private final Citation citation;

    private SpecimenRule(Map<TestMethod, FormChoices<Specimen>> specimens, Citation citation) {
        this.specimens = new EnumMap<>(specimens);
        this.citation = citation;
    }

    /**
     * Begins a rule that says nothing of any method.
     *
     * @param citation where it is written
     * @return the rule, under which every specimen fits
     */
    public static SpecimenRule of(Citation citation) {
        return new SpecimenRule(new EnumMap<>(TestMethod.class), requireNonNull(citation, "citation"));
    }

    /**
     * This rule with the specimens of a method as the form prints them.
     *
     * @param method the method
     * @param printed the specimens in the order of the form
     * @return a new rule
     */
    public SpecimenRule with(TestMethod method, Collection<Specimen> printed) {
        return with(method, FormChoices.printed(citation, printed));
    }

    /**
     * This rule with the specimens of a method.
     *
     * @param method the method
     * @param choices its specimens
     * @return a new rule
     */
    public SpecimenRule with(TestMethod method, FormChoices<Specimen> choices) {
        var changed = new SpecimenRule(specimens, citation);
        changed.specimens.put(requireNonNull(method, "method"), requireNonNull(choices, "choices"));
        return changed;
    }

    /**
     * Whether a specimen is one of the method's.
     *
     * @param method the method
     * @param specimen the specimen
     * @return true if it is, or if nothing is said of the method
     */
    public boolean fits(TestMethod method, Specimen specimen) {
        var choices = specimens.get(method);
        return choices == null || choices.contains(specimen);
    }

    /**
     * The specimens of a method.
     *
     * @param method the method
     * @return its specimens in the order of the form; all of them where nothing is said of the method
     */
    public FormChoices<Specimen> specimensOf(TestMethod method) {
        return specimens.getOrDefault(method, TestValueSets.ANY_SPECIMEN);
    }

    /**
     * Where the rule is written.
     *
     * @return the source
     */
    public Citation citation() {
        return citation;
    }
}
