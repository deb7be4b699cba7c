package org.hersys.docs;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The rules of the layout, each a sentence; each first asserts that it saw something of the kind it forbids. */
@AnalyzeClasses(packages = "org.hersys", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CORE = "org.hersys";

    private static final String[] LAW = {
        "org.hersys.law..", "org.hersys.form..", "org.hersys.release..", "org.hersys.regime..", "org.hersys.check.."
    };

    private static final String[] EXAMPLES = {"org.hersys.examples..", "org.hersys.benchmarks.."};

    private static final String[] BESIDE_CORE = {
        "org.hersys.validation..",
        "org.hersys.json..",
        "org.hersys.adapters..",
        "org.hersys.testkit..",
        "org.hersys.examples..",
        "org.hersys.benchmarks..",
        "org.hersys.docs.."
    };

    private static final DescribedPredicate<JavaClass> IN_CORE =
            resideInAPackage(CORE + "..").and(not(resideInAnyPackage(BESIDE_CORE)));

    private static final DescribedPredicate<JavaClass> IN_A_LIBRARY =
            resideInAPackage(CORE + "..").and(not(resideInAnyPackage(EXAMPLES)));

    private static final DescribedPredicate<JavaClass> WHAT_CORE_MAY_USE = resideInAPackage("java..")
            .and(not(resideInAnyPackage("java.sql..", "java.net..", "java.rmi..")))
            .or(IN_CORE)
            .or(resideInAnyPackage("javax.crypto..", "com.google.common..", "org.jspecify.annotations.."))
            .or(describe("primitives", JavaClass::isPrimitive));

    @ArchTest
    static final ArchRule core_uses_the_jdk_without_sql_and_guava_and_itself = HavingSeen.use(
            "org.hersys.time",
            LocalDate.class,
            classes().that(IN_CORE).should().onlyDependOnClassesThat(WHAT_CORE_MAY_USE));

    @ArchTest
    static final ArchRule inside_core_dependencies_point_downward_only = HavingSeen.dependency(
            "org.hersys.regime..",
            "org.hersys.law",
            Layers.downward(
                            Layers.layer("ground", "text..", "time..", "result.."),
                            Layers.layer("law", "law.."),
                            Layers.layer("places", "institution.."),
                            Layers.layer("persons", "person.."),
                            Layers.layer("facilities", "facility.."),
                            Layers.layer("actors", "actor.."),
                            Layers.layer("diagnosis", "diagnosis.."),
                            Layers.layer("form and release", "form..", "release.."),
                            Layers.layer("regime", "regime.."),
                            Layers.layer(
                                    "notification, care and daily report", "notification..", "care..", "dailyreport.."),
                            Layers.layer("rule book", "rulebook.."),
                            Layers.layer("cases", "cases.."),
                            Layers.layer("checks", "check.."),
                            Layers.layer(
                                    "access, audit, accounts and messages",
                                    "access..",
                                    "audit..",
                                    "account..",
                                    "message.."),
                            Layers.layer("ports", "port"),
                            Layers.layer("use cases", "port.memory..", "usecase.."),
                            Layers.layer("description", "description.."),
                            Layers.layer("front door", ""))
                    .ensureAllClassesAreContainedInArchitectureIgnoring(BESIDE_CORE));

    @ArchTest
    static final ArchRule packages_form_no_cycle = HavingSeen.dependency(
            "org.hersys.law..",
            "org.hersys.text",
            slices().matching("org.hersys.(**)").should().beFreeOfCycles());

    @ArchTest
    static final ArchRule the_law_sees_no_clock = HavingSeen.use(
            "org.hersys.regime..",
            LocalDate.class,
            noClasses()
                    .that()
                    .resideInAnyPackage(LAW)
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Clock.class, InstantSource.class));

    @ArchTest
    static final ArchRule the_law_sees_no_logger_and_does_no_input_or_output = HavingSeen.dependency(
            "org.hersys.regime..",
            "java.util",
            noClasses()
                    .that()
                    .resideInAnyPackage(LAW)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.logging..", "org.slf4j.."));

    @ArchTest
    static final ArchRule nobody_calls_now = HavingSeen.some(
            "org.hersys.regime..",
            "makes a date",
            type -> type.getAccessesFromSelf().stream().anyMatch(access -> Access.to(access, LocalDate.class, "of")),
            noClasses().should().accessTargetWhere(describe("the time of day is asked for", Access::asksNow)));

    @ArchTest
    static final ArchRule a_library_is_given_its_clock = HavingSeen.use(
            "org.hersys.time",
            Clock.class,
            noClasses()
                    .that(IN_A_LIBRARY)
                    .should()
                    .accessTargetWhere(describe("the clock of the machine is taken", Access::takesClock)));

    @ArchTest
    static final ArchRule a_library_asks_for_no_default_locale_or_zone = HavingSeen.use(
            "org.hersys..",
            Locale.class,
            noClasses()
                    .that(IN_A_LIBRARY)
                    .should()
                    .accessTargetWhere(describe("a default of the machine is asked for", Access::asksDefault)));

    @ArchTest
    static final ArchRule no_public_setter = noMethods()
            .that()
            .areDeclaredInClassesThat(IN_A_LIBRARY)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule no_public_mutable_field = HavingSeen.some(
            "org.hersys..",
            "has a public field",
            type -> type.getFields().stream()
                    .anyMatch(field -> field.getModifiers().contains(JavaModifier.PUBLIC)),
            fields().that()
                    .areDeclaredInClassesThat(IN_A_LIBRARY)
                    .and()
                    .arePublic()
                    .should()
                    .beFinal());

    @ArchTest
    static final ArchRule no_optional_parameter_in_a_library = HavingSeen.some(
            "org.hersys..",
            "returns an Optional",
            type -> type.getMethods().stream()
                    .anyMatch(method -> method.getRawReturnType().isEquivalentTo(Optional.class)),
            codeUnits().that().areDeclaredInClassesThat(IN_A_LIBRARY).should(Conditions.takeNoOptional()));

    @ArchTest
    static final ArchRule every_package_has_a_package_info = classes().should(Conditions.liveInADocumentedPackage());

    @ArchTest
    static final ArchRule internals_stay_inside_their_module =
            classes().should(Conditions.useInternalsOfTheirModuleOnly());

    @ArchTest
    static final ArchRule nobody_but_json_adapters_and_examples_uses_jackson = HavingSeen.dependency(
            "org.hersys.json..",
            "com.fasterxml.jackson",
            noClasses()
                    .that(IN_A_LIBRARY.and(not(resideInAnyPackage("org.hersys.json..", "org.hersys.adapters.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule only_examples_use_picocli = HavingSeen.dependency(
            "org.hersys.examples..",
            "picocli",
            noClasses().that(IN_A_LIBRARY).should().dependOnClassesThat().resideInAPackage("picocli.."));

    @ArchTest
    static final ArchRule only_hersys_adapters_mail_uses_jakarta_mail = HavingSeen.dependency(
            "org.hersys.adapters.mail..",
            "jakarta.mail",
            noClasses()
                    .that(IN_A_LIBRARY)
                    .and()
                    .resideOutsideOfPackage("org.hersys.adapters.mail..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus.."));

    @ArchTest
    static final ArchRule only_hersys_adapters_security_uses_tink = HavingSeen.dependency(
            "org.hersys.adapters.security..",
            "com.google.crypto.tink",
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.hersys.adapters.security..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.google.crypto..", "com.google.protobuf.."));

    @ArchTest
    static final ArchRule only_hersys_adapters_security_uses_bouncy_castle = HavingSeen.dependency(
            "org.hersys.adapters.security..",
            "org.bouncycastle",
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.hersys.adapters.security..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.bouncycastle.."));

    @ArchTest
    static final ArchRule only_hersys_adapters_sms_uses_the_smpp_library = HavingSeen.dependency(
            "org.hersys.adapters.sms..",
            "org.jsmpp",
            noClasses()
                    .that(IN_A_LIBRARY.and(not(resideInAPackage("org.hersys.adapters.sms.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jsmpp.."));

    @ArchTest
    static final ArchRule adapters_do_not_see_each_other = HavingSeen.dependency(
            "org.hersys.adapters..",
            "org.hersys.port",
            slices().matching("org.hersys.adapters.(*)..").should().notDependOnEachOther());

    @ArchTest
    static final ArchRule only_the_jdbc_adapter_examples_and_benchmarks_use_sql = HavingSeen.dependency(
            "org.hersys.adapters.jdbc..",
            "java.sql",
            noClasses()
                    .that(IN_A_LIBRARY.and(not(resideInAPackage("org.hersys.adapters.jdbc.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql.."));

    @ArchTest
    static final ArchRule nobody_but_hersys_validation_uses_jakarta_validation = HavingSeen.dependency(
            "org.hersys.validation..",
            "jakarta.validation",
            noClasses()
                    .that(IN_A_LIBRARY)
                    .and()
                    .resideOutsideOfPackage("org.hersys.validation..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.validation..", "jakarta.el..", "org.hibernate..", "com.google.i18n.."));

    @ArchTest
    static final ArchRule hersys_validation_shows_no_library_but_jakarta_validation = HavingSeen.dependency(
            "org.hersys.validation..",
            "com.google.i18n",
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("org.hersys.validation..")
                    .and()
                    .arePublic()
                    .should()
                    .notHaveRawReturnType(resideInAnyPackage("org.hibernate..", "com.google.."))
                    .andShould()
                    .notHaveRawParameterTypes(describe(
                            "a type of Hibernate or Google",
                            types -> types.stream().anyMatch(resideInAnyPackage("org.hibernate..", "com.google..")))));
}
