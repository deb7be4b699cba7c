package org.hersys.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class RiskFactorProperties {

    @Property
    void subdividing_a_code_in_figures_keeps_the_factors_of_its_category(
            @ForAll @CharRange(from = 'A', to = 'J') char letter,
            @ForAll @IntRange(max = 99) int number,
            @ForAll @IntRange(max = 99) int more) {
        String category = letter + String.format(Locale.ROOT, "%02d", number);
        var factors = RiskFactor.fromIcd10(category);
        if (!category.equals("J96")) {
            assertEquals(factors, RiskFactor.fromIcd10(category + "." + more));
            assertEquals(factors, RiskFactor.fromIcd10(category.toLowerCase(Locale.ROOT) + more));
        }
        Statistics.label("recognised").collect(!factors.isEmpty()).coverage(recognised -> {
            recognised.check(true).percentage(share -> share > 1);
            recognised.check(false).percentage(share -> share > 10);
        });
    }

    @Property
    void whatever_is_given_is_answered(@ForAll String text) {
        assertEquals(Set.copyOf(RiskFactor.fromIcd10(text)), RiskFactor.fromIcd10(text));
        assertEquals(Set.copyOf(DesignatedDrug.recognise(text)), DesignatedDrug.recognise(text));
    }
}
