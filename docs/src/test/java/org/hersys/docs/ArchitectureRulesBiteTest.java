package org.hersys.docs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The conditions of the architecture find what is planted for them: a rule that never fails is no rule. */
class ArchitectureRulesBiteTest {
    private static final JavaClasses PLANTED = new ClassFileImporter().importClasses(Planted.class);

    @Test
    void a_call_of_now_is_found_and_so_is_a_method_reference() {
        assertThat(PLANTED.get(Planted.class).getAccessesFromSelf().stream().filter(Access::asksNow))
                .hasSize(2);
    }

    @Test
    void a_clock_of_the_machine_is_found() {
        assertThat(PLANTED.get(Planted.class).getAccessesFromSelf()).anyMatch(Access::takesClock);
    }

    @Test
    void a_default_of_the_machine_is_found() {
        assertThat(PLANTED.get(Planted.class).getAccessesFromSelf()).anyMatch(Access::asksDefault);
    }

    @Test
    void an_optional_parameter_is_found() {
        var rule = codeUnits().should(Conditions.takeNoOptional());
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails()).hasSize(1);
    }

    @Test
    void a_rule_that_saw_nothing_of_its_kind_fails() {
        var forbidsNothingHere = noClasses().should().bePublic();
        var rule = HavingSeen.use("org.hersys.docs", Calendar.class, forbidsNothingHere);
        assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
        assertThat(forbidsNothingHere.evaluate(PLANTED).hasViolation()).isFalse();
    }

    @Test
    void a_class_knows_its_module_from_the_folder_or_the_jar_it_came_from() {
        assertThat(Conditions.moduleOf("file:/a/b/hersys-core/target/classes/org/hersys/law/Truth.class"))
                .isEqualTo("hersys-core");
        assertThat(Conditions.moduleOf("jar:file:/a/hersys-core-1.0.0-SNAPSHOT.jar!/org/hersys/law/Truth.class"))
                .isEqualTo("hersys-core");
    }

    @SuppressWarnings("unused")
    private static final class Planted {
        @SuppressWarnings("JavaTimeDefaultTimeZone")
        private final LocalDate today = LocalDate.now();

        @SuppressWarnings("JavaTimeDefaultTimeZone")
        private final Supplier<LocalDate> later = LocalDate::now;

        private final Locale locale = Locale.getDefault();
        private final Clock clock = Clock.systemUTC();

        void takes(Optional<String> name) {}
    }
}
