package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.actor.Attribution;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.message.Message;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageReceiver;
import org.hersys.message.MessageTemplates;
import org.hersys.message.SendResult;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;
import org.hersys.testkit.Systems;
import org.hersys.text.Language;
import org.hersys.usecase.GatewaySender;

/** Mails and short messages tell the HER-SYS id or the address of My HER-SYS, and nothing else of the patient. */
class MessagesTellNoMoreProperties {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");
    private static final CaseId CASE = CaseId.of(new UUID(1, 1));
    private static final HersysId ID = HersysId.of("77193311");
    private static final String URL = "https://my.example.jp/";

    /** Words that would tell what somebody suffers from, or might. */
    private static final List<String> DIAGNOSES = List.of(
            "コロナ",
            "感染",
            "陽性",
            "陰性",
            "疑似症",
            "診断",
            "症状",
            "検査",
            "COVID",
            "corona",
            "infect",
            "positive",
            "diagnos",
            "symptom");

    @Provide
    Arbitrary<NotificationContent> patients() {
        return Arbitraries.oneOf(
                Arbitraries.of(People.everybody()),
                Arbitraries.integers()
                        .between(0, 9_999_999)
                        .map(number -> People.number(number).build()));
    }

    @Property(tries = 200)
    void what_is_sent_of_a_patient_holds_nothing_of_the_patient_but_the_id_or_the_address(
            @ForAll("patients") NotificationContent patient, @ForAll Language language) {
        var personal = personalTextsOf(patient);
        var sent = sentOf(patient, language);

        Statistics.label("messages")
                .collect(sent.size() > 5)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        assertThat(sent).isNotEmpty().allSatisfy(text -> {
            assertThat(text).doesNotContain(DIAGNOSES);
            personal.forEach(secret -> assertThat(text).doesNotContain(secret));
            assertThat(text.contains(ID.value())).isNotEqualTo(text.contains(URL));
        });
    }

    @Example
    void every_kind_has_a_text_in_both_languages_without_a_diagnosis() {
        for (var kind : MessageKind.values()) {
            for (var language : Language.values()) {
                var text = MessageTemplates.standard().text(kind, language, "(told)");
                assertThat(text).doesNotContain(DIAGNOSES).doesNotContain("{");
                assertThat(MessageTemplates.standard().subject(kind, language)).doesNotContain(DIAGNOSES);
                assertThat(text.contains("(told)")).isEqualTo(kind != MessageKind.PATIENT_CALLED);
            }
        }
    }

    /** Subject, body and text of everything but the call, which tells nothing at all. */
    private static List<String> sentOf(NotificationContent patient, Language language) {
        var store = storeWith(patient);
        var sent = new ArrayList<String>();
        var sender = GatewaySender.builder(store, Systems.directory())
                .mail(mail -> {
                    sent.add(mail.subject() + "\n" + mail.body());
                    return SendResult.sent();
                })
                .sms(sms -> {
                    sent.add(sms.text().value());
                    return SendResult.sent();
                })
                .myHersys(URL)
                .language(language)
                .build();
        messages().forEach(sender::send);
        return sent;
    }

    private static Stream<Message> messages() {
        return Stream.of(MessageKind.values())
                .filter(kind -> kind.receiver() != MessageReceiver.ACCOUNT)
                .map(MessagesTellNoMoreProperties::message);
    }

    private static Message message(MessageKind kind) {
        var addressed = switch (kind.receiver()) {
            case CENTRE -> Message.toCentre(kind, Institutions.centre().id(), NOW);
            case INSTITUTION ->
                Message.toInstitution(kind, Institutions.clinic().id(), NOW);
            default -> Message.toPatient(kind, NOW);
        };
        return addressed.about(CASE, ID).about(NotificationId.of(new UUID(2, 2)));
    }

    private static InMemoryUnitOfWork storeWith(NotificationContent patient) {
        var store = new InMemoryUnitOfWork();
        var record = CaseRecord.register(CASE, ID, Attribution.of(Actors.clinicClerk(), NOW))
                .content(CaseContent.builder()
                        .shared(patient.shared())
                        .email(InventedValues.mail("patient"))
                        .build())
                .build();
        store.run(transaction -> Outcome.accepted(transaction.cases().insert(record)));
        return store;
    }

    /** Short ones, such as the sex or a number of weeks, are in many a text. */
    private static Set<String> personalTextsOf(NotificationContent patient) {
        var values = patient.fields().stream()
                .filter(NotificationField::isPersonal)
                .map(field -> (Object) patient.value(field))
                .toList();
        var texts = ObjectWalk.from(values).texts().stream()
                .filter(text -> text.length() > 2)
                .collect(Collectors.toSet());
        texts.add(InventedValues.mail("patient").value());
        patient.whereaboutsPhone().flatMap(phone -> phone.national()).ifPresent(texts::add);
        assertThat(texts).hasSizeGreaterThan(1);
        return texts;
    }
}
