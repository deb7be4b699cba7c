package org.hersys.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What ArchUnit cannot say by itself. */
final class Conditions {
    /** Where a class comes from: the folder of the module, or its jar. */
    private static final Pattern MODULE = Pattern.compile("([^/!]+)(/target/classes/|-[0-9][^/]*\\.jar!).*");

    private Conditions() {}

    /** Absence is an overload or a builder's item, never an argument. */
    static ArchCondition<JavaCodeUnit> takeNoOptional() {
        return condition(
                "take no Optional",
                (codeUnit, fail) -> codeUnit.getRawParameterTypes().stream()
                        .filter(type -> type.isEquivalentTo(Optional.class))
                        .forEach(type -> fail.accept(codeUnit.getFullName() + " takes an Optional")));
    }

    /** The package says what it is for, and that nothing in it is null unless marked. */
    static ArchCondition<JavaClass> liveInADocumentedPackage() {
        return condition("live in a package with a package-info that is @NullMarked", (type, fail) -> {
            var marked = type.getPackage()
                    .tryGetPackageInfo()
                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                    .isPresent();
            if (!marked) {
                fail.accept(type.getPackageName() + " has no package-info with @NullMarked");
            }
        });
    }

    /** An internal package is open to its own module, not to the neighbours. */
    static ArchCondition<JavaClass> useInternalsOfTheirModuleOnly() {
        return condition(
                "use internals of their own module only",
                (type, fail) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isInternal(dependency.getTargetClass()))
                        .filter(dependency ->
                                !module(dependency.getTargetClass()).equals(module(type)))
                        .forEach(dependency -> fail.accept(dependency.getDescription())));
    }

    /** An array comes from nowhere, what it is an array of does. */
    private static String module(JavaClass type) {
        return moduleOf(
                type.getBaseComponentType().getSource().orElseThrow().getUri().toString());
    }

    static String moduleOf(String uri) {
        var matcher = MODULE.matcher(uri);
        if (!matcher.find()) {
            throw new IllegalArgumentException("a class comes from a module's classes or jar, this from " + uri);
        }
        return matcher.group(1);
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().startsWith("org.hersys.") && (type.getPackageName() + ".").contains(".internal.");
    }

    private static <T> ArchCondition<T> condition(String description, BiConsumer<T, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }
}
