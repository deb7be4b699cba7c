package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.access.AccessMatrix;
import org.hersys.access.CaseAffiliation;
import org.hersys.access.Operation;
import org.hersys.account.Account;
import org.hersys.account.LoginId;
import org.hersys.account.OneTimeCode;
import org.hersys.account.Password;
import org.hersys.account.PhoneChoice;
import org.hersys.account.SecretToken;
import org.hersys.account.SignIn;
import org.hersys.account.TokenDigest;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditSubject;
import org.hersys.care.CurrentStatus;
import org.hersys.cases.DuplicateFinder;
import org.hersys.cases.DuplicateKey;
import org.hersys.cases.ExternalId;
import org.hersys.cases.SearchKey;
import org.hersys.check.Checks;
import org.hersys.check.Fault;
import org.hersys.dailyreport.CorrectionRule;
import org.hersys.dailyreport.DiagnosedPatient;
import org.hersys.dailyreport.FollowUpCentre;
import org.hersys.dailyreport.FollowUpCentreId;
import org.hersys.dailyreport.PerformedTest;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.MedicalInstitutionCode;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.institution.Prefecture;
import org.hersys.message.CodeToSend;
import org.hersys.message.DeliveryReceipt;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageLease;
import org.hersys.message.OutgoingCall;
import org.hersys.message.OutgoingMail;
import org.hersys.message.QueuedMessage;
import org.hersys.message.SendResult;
import org.hersys.message.Settlement;
import org.hersys.message.SmsText;
import org.hersys.message.UnreadableMessage;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationField;
import org.hersys.notification.SubmissionKey;
import org.hersys.person.BirthDate;
import org.hersys.person.CaseId;
import org.hersys.person.EmailAddress;
import org.hersys.person.FreeText;
import org.hersys.person.HersysId;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalCode;
import org.hersys.regime.Instruction;
import org.hersys.regime.ReportingRegime;
import org.hersys.regime.TestReportRule;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.usecase.AccountSetting;
import org.hersys.usecase.FulfilledDuty;
import org.hersys.usecase.IssuedAccount;
import org.hersys.usecase.SettingUpAuthenticator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Personal data reaches no {@code toString}, no problem, no exception and no log, of whatever type it is in.
 *
 * <p>The types are found among the compiled classes: a new one fails here until {@link Confidential} has one of it.
 */
class RedactionTest {

    /** The types in which a person is a text, a date or a number; every other personal type is made of these. */
    private static final Set<Class<?>> SECRETS = Set.of(
            Password.class,
            SecretToken.class,
            PhoneChoice.class,
            SmsText.class,
            CodeToSend.class,
            OutgoingCall.class,
            OutgoingMail.class,
            PersonName.class,
            KanaName.class,
            BirthDate.class,
            PhoneNumber.class,
            EmailAddress.class,
            PostalCode.class,
            FreeText.class,
            HersysId.class,
            ExternalId.class,
            DuplicateKey.class,
            SearchKey.class);

    /** Types with a text of their own that is about no patient. */
    private static final Set<Class<?>> HARMLESS = Set.of(
            // ids that the host gives out, without meaning
            InstitutionId.class,
            CentreId.class,
            FollowUpCentreId.class,
            ActorId.class,
            SubmissionKey.class,
            OrganisationKey.class,
            LoginId.class,
            AuditSubject.class,
            // what the store keeps in the place of secrets, and sealed
            TokenDigest.class,
            OneTimeCode.class,
            Account.class,
            SignIn.class,
            // addresses that the host gives
            AccountSetting.class,
            IssuedAccount.class,
            SettingUpAuthenticator.Offer.class,
            // names that a programmer gave
            NotificationField.class,
            ProblemCode.class,
            Problem.class,
            Fault.class,
            FailureReason.class,
            SendResult.class,
            DeliveryReceipt.class,
            // what gateways, dispatchers and stores make up
            Settlement.class,
            MessageLease.class,
            QueuedMessage.class,
            UnreadableMessage.class,
            Instruction.class,
            ReportingRegime.class,
            TestReportRule.class,
            CorrectionRule.class,
            // references of the host's own
            DiagnosedPatient.class,
            PerformedTest.class,
            FulfilledDuty.class,
            // organisations and their contractors
            MedicalInstitution.class,
            FollowUpCentre.class,
            MedicalInstitutionCode.class,
            PublicHealthCentre.class,
            Actor.class);

    /** Where rules live and no person: law, forms and their description, criteria, texts. */
    private static final Set<String> WITHOUT_PERSONS = Set.of(
            "org.hersys.text",
            "org.hersys.time",
            "org.hersys.law",
            "org.hersys.institution",
            "org.hersys.form",
            "org.hersys.release",
            "org.hersys.rulebook",
            "org.hersys.description");

    /** UUIDs, digests, and what the machine prints of an object that has no text of its own. */
    private static final Pattern RANDOM =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\p{XDigit}{64}"
                    + "|org\\.hersys\\.[\\w.$]+(/\\p{XDigit}+x?\\p{XDigit}*)?@\\p{XDigit}+");

    private static final CoreClasses CORE = CoreClasses.open();

    private static final ObjectWalk WALK = ObjectWalk.from(Confidential.objects());

    @AfterAll
    static void closeTheJar() throws IOException {
        CORE.close();
    }

    @Test
    void every_type_with_a_text_of_its_own_is_known_to_be_secret_or_harmless() {
        var withText = publicTypes()
                .filter(type -> !type.isEnum())
                .filter(type -> PersonalTypes.fieldsOf(type).anyMatch(field -> field.getType() == String.class))
                .filter(RedactionTest::printsItself)
                .collect(Collectors.toSet());
        assertThat(withText).contains(PersonName.class);
        withText.removeAll(SECRETS);
        withText.removeAll(HARMLESS);
        assertThat(withText).as("say which of the two it is").isEmpty();
    }

    @Test
    void there_is_one_of_every_type_that_holds_personal_data() {
        var personal = personalTypes().stream()
                .filter(RedactionTest::printsItself)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .collect(Collectors.toSet());
        assertThat(personal).contains(Outcome.class).hasSizeGreaterThan(30);
        assertThat(WALK.types()).as("put one into Confidential").containsAll(personal);
    }

    @Test
    void every_secret_is_there_to_be_printed() {
        assertThat(Confidential.SECRETS)
                .allSatisfy(secret -> assertThat(WALK.texts())
                        .anySatisfy(text -> assertThat(text).contains(secret)));
    }

    @Test
    void nothing_prints_a_secret() {
        assertThat(WALK.objects()).hasSizeGreaterThan(100).allSatisfy(object -> keepsSilent(object.toString()));
    }

    @Test
    void what_refuses_a_text_does_not_repeat_it() {
        var readers = publicTypes()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(RedactionTest::takesOneText)
                .toList();
        assertThat(readers).extracting(Method::getDeclaringClass).contains(PersonName.class, HersysId.class);
        for (var reader : readers) {
            for (var typed : List.of("秘匿\u0000ヒトク", "秘匿", "77193311x", "hitoku@", "")) {
                keepsSilentAbout(reader, typed);
            }
        }
    }

    @Test
    void what_the_checks_find_is_said_without_repeating_it() {
        var report = Checks.standard().run(Confidential.checked());
        assertThat(report.findings()).hasSizeGreaterThan(10).allSatisfy(finding -> {
            keepsSilent(finding.toString());
            keepsSilent(finding.hint());
            keepsSilent(finding.problem());
        });
        keepsSilent(report.toString());
    }

    @Test
    void what_is_refused_is_refused_without_repeating_it() {
        var filed = Confidential.filed();
        var born = BirthDate.of(Confidential.TODAY.plusDays(1));
        keepsSilent(filed.amended(filed.content().with(NotificationField.BIRTH_DATE, born), filed.attribution()));
        keepsSilent(
                filed.content().with(NotificationField.BIRTH_DATE, born).facts(Prefecture.TOKYO, Confidential.TODAY));
        keepsSilent(Confidential.history()
                .changedTo(CurrentStatus.values()[0], Confidential.TODAY.minusDays(1), filed.attribution()));
        for (var operation : Operation.values()) {
            keepsSilent(AccessMatrix.standard()
                    .onCase(
                            Confidential.patient(),
                            operation,
                            CaseAffiliation.builder().build()));
        }
    }

    @Test
    void a_use_case_refuses_without_repeating_what_it_was_given() {
        var notifying = Confidential.hersys().notifyingCase();
        var contradictory = NotificationDraft.builder(Confidential.content()).build();
        keepsSilent(notifying.submit(Confidential.CLERK, contradictory));
        keepsSilent(notifying.submit(Confidential.patient(), Confidential.acceptable()));
        keepsSilent(notifying.submit(Confidential.CLERK, CaseId.of(new UUID(0, 9)), Confidential.acceptable()));
    }

    @Test
    void duplicates_are_explained_without_repeating_anything() {
        var found = DuplicateFinder.compare(Confidential.content(), List.of(Confidential.record()));
        assertThat(found).hasSize(1).allSatisfy(candidate -> keepsSilent(candidate.explanation()));
    }

    @Test
    void the_core_can_neither_log_nor_print() {
        var ways = List.of("java/util/logging", "java/lang/System$Logger", "java/io/PrintStream", "printStackTrace");
        assertThat(CORE.files())
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertThat(CoreClasses.text(file)).doesNotContain(ways));
        Path here = CORE.fileOf(PersonName.class);
        assertThat(CoreClasses.text(here)).contains("java/lang/String");
    }

    private static Stream<Class<?>> publicTypes() {
        return CORE.all().stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> WITHOUT_PERSONS.stream().noneMatch(type.getPackageName()::startsWith));
    }

    private static Set<Class<?>> personalTypes() {
        return PersonalTypes.among(publicTypes().toList(), SECRETS);
    }

    /** Whoever does not say how it is printed is printed by its name and a number. */
    private static boolean printsItself(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private static boolean takesOneText(Method method) {
        return !method.getDeclaringClass().isEnum()
                && Modifier.isPublic(method.getModifiers())
                && Modifier.isStatic(method.getModifiers())
                && List.of(method.getParameterTypes()).equals(List.of(String.class));
    }

    private static void keepsSilentAbout(Method reader, String typed) {
        try {
            var result = reader.invoke(null, typed);
            if (result instanceof Outcome<?> outcome) {
                outcome.problems().forEach(RedactionTest::keepsSilent);
            }
        } catch (InvocationTargetException refused) {
            keepsSilent(String.valueOf(refused.getCause()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keepsSilent(Outcome<?> refused) {
        assertThat(refused.problems()).isNotEmpty().allSatisfy(RedactionTest::keepsSilent);
        keepsSilent(refused.toString());
    }

    private static void keepsSilent(Problem problem) {
        keepsSilent(problem.message());
        keepsSilent(problem.toString());
    }

    private static void keepsSilent(BilingualText text) {
        keepsSilent(text.ja());
        keepsSilent(text.en());
    }

    private static void keepsSilent(String shown) {
        // Some have the year of birth among their digits.
        assertThat(RANDOM.matcher(shown).replaceAll("(id)")).doesNotContain(Confidential.SECRETS);
    }
}
