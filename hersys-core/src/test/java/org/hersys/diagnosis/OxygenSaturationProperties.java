package org.hersys.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The degrees of the clinical guide as it states them, for every percentage there is. */
class OxygenSaturationProperties {

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void every_saturation_speaks_for_the_degree_of_the_clinical_guide(@ForAll @IntRange(max = 100) int percent) {
        var severity = SeverityDefinition.standard().bySaturation(OxygenSaturation.ofPercent(percent));
        assertEquals(percent >= 96, severity == Severity.MILD);
        assertEquals(93 < percent && percent < 96, severity == Severity.MODERATE_1);
        assertEquals(percent <= 93, severity == Severity.MODERATE_2);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void what_is_written_is_read_back(@ForAll @IntRange(max = 100) int percent) {
        var written = OxygenSaturation.parse(percent + "%");
        assertEquals(OxygenSaturation.ofPercent(percent), written.orElseThrow());
    }
}
