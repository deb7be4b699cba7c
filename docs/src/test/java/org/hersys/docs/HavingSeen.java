package org.hersys.docs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/**
 * A rule that forbids is green also where the importer saw nothing. Each of ours is therefore preceded by something
 * that must have been seen, of the same kind as what is forbidden.
 */
final class HavingSeen {
    private HavingSeen() {}

    /** The rule, and before it that some class in the package uses the type. */
    static ArchRule use(String packageIdentifier, Class<?> used, ArchRule rule) {
        return some(
                packageIdentifier,
                "uses " + used.getSimpleName(),
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(used)),
                rule);
    }

    /** The rule, and before it that some class in the package depends on another package. */
    static ArchRule dependency(String packageIdentifier, String targetPackage, ArchRule rule) {
        return some(
                packageIdentifier,
                "depends on " + targetPackage,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(targetPackage)),
                rule);
    }

    /** The rule, and before it that some class in the package has what the predicate looks for. */
    static ArchRule some(String packageIdentifier, String what, Predicate<JavaClass> predicate, ArchRule rule) {
        var seen = classes().that().resideInAPackage(packageIdentifier).should(new AtLeastOne(what, predicate));
        return CompositeArchRule.of(seen).and(rule).as(rule.getDescription());
    }

    private static final class AtLeastOne extends ArchCondition<JavaClass> {
        private final Predicate<JavaClass> predicate;
        private boolean seen;

        AtLeastOne(String what, Predicate<JavaClass> predicate) {
            super("hold at least one class that " + what);
            this.predicate = predicate;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            seen |= predicate.test(type);
        }

        @Override
        public void finish(ConditionEvents events) {
            if (!seen) {
                events.add(SimpleConditionEvent.violated(this, "saw none that should " + getDescription()));
            }
        }
    }
}
