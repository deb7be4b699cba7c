package org.hersys.description;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hersys.law.Citation;
import org.hersys.text.BilingualText;

/**
 * One of the values that can be chosen (選択肢).
 *
 * <p>Immutable.
 */
public final class OptionDescription {

    private final String code;
    private final BilingualText label;
    private final boolean printed;
    private final Citation citation;
    private final List<String> goesWith;

    private OptionDescription(
            String code, BilingualText label, boolean printed, Citation citation, List<String> goesWith) {
        this.code = requireNonNull(code, "code");
        this.label = requireNonNull(label, "label");
        this.printed = printed;
        this.citation = requireNonNull(citation, "citation");
        this.goesWith = List.copyOf(goesWith);
    }

    static OptionDescription of(String code, BilingualText label, boolean printed, Citation citation) {
        return new OptionDescription(code, label, printed, citation, List.of());
    }

    OptionDescription goingWith(List<String> codes) {
        return new OptionDescription(code, label, printed, citation, codes);
    }

    /**
     * The stable code of the value, as programs and JSON have it.
     *
     * @return for example {@code NASAL_SWAB}
     */
    public String code() {
        return code;
    }

    /**
     * What the form or the screen calls it.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }

    /**
     * Whether it is printed on the form of this edition.
     *
     * @return false for what only the screen offers
     */
    public boolean isPrinted() {
        return printed;
    }

    /**
     * Where it is written that it can be chosen.
     *
     * @return the source
     */
    public Citation citation() {
        return citation;
    }

    /**
     * The codes of another choice that this one goes with: of a specimen, the methods of test.
     *
     * @return the codes; empty where it does not depend on another choice
     */
    public List<String> goesWith() {
        return goesWith;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
