package org.hersys.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.law.Truth;
import org.junit.jupiter.api.Test;

/** Every public type of the domain has a JSON, or a reason why not. */
class EveryTypeTest {

    /** Whole packages, or what a name ends in, and why. */
    private static final List<Pattern> WITHOUT = Stream.of(
                    // Law is code with a citation, not data that is sent; the rule book prints it.
                    "org\\.hersys\\.law\\.(Relevance(\\$Evaluator)?|Condition|Conditions|Answers|Alternative|Questionnaire|Edition|Sources|Item\\$Kind)",
                    "org\\.hersys\\.form\\.Form(Minimum|Provisions|Circumstances|Editions|Change|Change\\$Kind)",
                    "org\\.hersys\\.release\\..*(Rules?|Criteria|Condition|Path|Group|Series|Entry|Event|Item)",
                    "org\\.hersys\\.release\\.(Span|Span\\$Unit|Wait|ContactRule\\$Shortening|DatedRule|DatedDecision)",
                    "org\\.hersys\\.regime\\.(ReportingRegimes?|TestReportRules?|NotificationQuestions|InstructionRule|Listing)",
                    "org\\.hersys\\.rulebook\\.(DatedEdition|RuleBookChapter)",
                    "org\\.hersys\\.diagnosis\\.(SpecimenRules?|SeverityDefinition|FormChoices|.*ValueSets|RiskFactor\\$Asked)",
                    "org\\.hersys\\.diagnosis\\.VaccinationQuestions",
                    "org\\.hersys\\.care\\.StatusTransitions",
                    "org\\.hersys\\.check\\.(Check|CheckCodes|CheckSubject|Checks|Fault)",
                    "org\\.hersys\\.access\\.(AccessMatrix.*|AccessPolicy|AccessRule|CaseAffiliation)",
                    "org\\.hersys\\.notification\\.(LifeCycle|NotificationField)",
                    "org\\.hersys\\.cases\\.(DuplicateFinder|DuplicateKey|CaseQuery|SearchKey|SearchKey\\$Kind)",
                    // Rules of the daily report, and what is computed of stored reports.
                    "org\\.hersys\\.dailyreport\\.(DailyCountsReader|DailyReport(Ledger|Lint|Rules|Period|Deadlines?|Summary))",
                    "org\\.hersys\\.dailyreport\\.(LintLimits|CorrectionRules?|DatedCounts|DiagnosedPatient|NotifiedPerson|PerformedTest)",
                    // What only runs.
                    "org\\.hersys\\.(port\\..*|Hersys|actor\\.OrganisationKey)",
                    "org\\.hersys\\.audit\\.AuditVerifier",
                    "org\\.hersys\\.usecase\\.(.*ing.*|DispatchLoop|GatewaySender|DispatchListener|Duties|Setting|Consent)",
                    // What is told once and kept nowhere.
                    "org\\.hersys\\.usecase\\.(Sessions|IssuedAccount|ListedAccount)",
                    "org\\.hersys\\.description\\.InputDescription\\$OnlyWith",
                    // What a sender answers and what it comes to is said in the message itself.
                    "org\\.hersys\\.message\\.(SendResult|Settlement|RetryPolicy)",
                    // What goes to a gateway and comes back is made when it is sent, and not kept.
                    "org\\.hersys\\.message\\.(Outgoing(Sms|Call|Mail)|Sms(Text|Encoding)|DeliveryReceipt|MessagePriority)",
                    // Numbers and codes: they leave the system by a gateway only.
                    "org\\.hersys\\.message\\.(SealedText|CodeToSend|MessageTemplates)",
                    // Secrets, steps and limits of signing in are kept nowhere.
                    "org\\.hersys\\.account\\.(Password|SecretToken|PhoneChoice|SignInLimits|SignInStep.*)",
                    "org\\.hersys\\.time\\.(JapanTime|Timeline)",
                    "org\\.hersys\\.(text\\.Language|result\\.(Outcome|ProblemCode|Page(Key|Request)?))",
                    // An age is told of a birth date and a day, or is what is known of it.
                    "org\\.hersys\\.person\\.(Age|HersysIdGenerator)",
                    // Pairs of a host's own patient and two decisions.
                    "org\\.hersys\\.regime\\.DutyChange",
                    // Facts that are asked one by one, without getters.
                    "org\\.hersys\\.regime\\.TestReportFacts",
                    // An entry beside what a store keeps with it, for the verification.
                    "org\\.hersys\\.audit\\.SealedEntry",
                    // Parts of one other type.
                    ".*\\$(Answer|Builder|Entry)|.*Builder")
            .map(Pattern::compile)
            .toList();

    @Test
    void every_public_type_of_the_domain_has_a_json_or_a_reason() {
        var known = HersysJson.standard().types();
        var types = domain();

        assertThat(types).hasSizeGreaterThan(100).contains(Truth.class);
        assertThat(types)
                .filteredOn(type -> !known.contains(type))
                .filteredOn(type -> WITHOUT.stream()
                        .noneMatch(reason -> reason.matcher(type.getName()).matches()))
                .isEmpty();
    }

    @Test
    void no_type_is_excused_that_has_a_json() {
        assertThat(HersysJson.standard().types())
                .noneMatch(type -> WITHOUT.stream()
                        .anyMatch(reason -> reason.matcher(type.getName()).matches()));
    }

    private static Set<Class<?>> domain() {
        try {
            var source = Path.of(Truth.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(source)) {
                return typesIn(source);
            }
            try (var jar = FileSystems.newFileSystem(source)) {
                return typesIn(jar.getPath("/"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<Class<?>> typesIn(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("org/hersys/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("-info.class") && !name.contains("/internal/"))
                    .<Class<?>>map(name -> load(name.replace('/', '.').replaceAll("\\.class$", "")))
                    .filter(EveryTypeTest::isPublicThroughout)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isPublicThroughout(Class<?> type) {
        var outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublicThroughout(outer));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EveryTypeTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
