package org.hersys.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import org.hersys.regime.ReportingRegimes;
import org.junit.jupiter.api.Test;

/** The library is a module among modules here: what its descriptor does not export or open is out of reach. */
class ModulePathTest {

    @Test
    void the_examples_run_on_the_module_path() {
        assertThat(QuickStart.class.getModule().getName()).isEqualTo("org.hersys.examples.embedding");
        assertThat(ReportingRegimes.class.getModule().getName()).isEqualTo("org.hersys.core");
    }

    @Test
    void the_core_module_needs_java_base_only() {
        assertThat(ReportingRegimes.class.getModule().getDescriptor().requires())
                .filteredOn(required -> !required.modifiers().contains(Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
    }
}
