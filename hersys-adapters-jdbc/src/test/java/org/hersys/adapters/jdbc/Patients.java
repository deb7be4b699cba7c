package org.hersys.adapters.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseDraft;
import org.hersys.form.NotificationItem;
import org.hersys.json.HersysJson;
import org.hersys.notification.NotificationContent;
import org.hersys.person.FreeText;
import org.hersys.port.UnitOfWork;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Cases;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;

/** People with everything that is known of them, entered through the use cases; and all that must not be seen of them. */
final class Patients {

    private static final FreeText QUESTION = FreeText.of("氏名の漢字をご確認ください");
    private static final FreeText ANSWER = FreeText.of("戸籍の字体で届け出ました");

    private static final CaseContent REGISTERED = Cases.womanBeforeNotification()
            .remarks(FreeText.of("受診前に電話あり、英語での対応を希望"))
            .build();

    private static final List<NotificationContent> NOTIFIED = List.of(
            Notifications.confirmedPatient().build(),
            Notifications.inpatientFromAbroad().build());

    /** What is no name of ours, no date but that of birth, and no number but of phones and charts. */
    private static final Pattern PERSONAL =
            Pattern.compile(".*[^\\x00-\\x7f].*|\\+[0-9]{8,}|.*@.*|A-0.*", Pattern.DOTALL);

    private Patients() {}

    static void enterInto(UnitOfWork store) {
        var hersys = Systems.builder(Systems.clockOn(Notifications.IN_2021))
                .unitOfWork(store)
                .build();
        var registered = hersys.registeringCase()
                .register(Actors.clinicClerk(), CaseDraft.of(REGISTERED))
                .orElseThrow();
        for (var content : NOTIFIED) {
            var draft = Notifications.draft(content);
            boolean isRegistered = content.kana().equals(REGISTERED.shared().kana());
            var filed = (isRegistered
                            ? hersys.notifyingCase().submit(Actors.clinicClerk(), registered.caseId(), draft)
                            : hersys.notifyingCase().submit(Actors.clinicClerk(), draft))
                    .orElseThrow()
                    .notification();
            var asked = hersys.queryingNotification()
                    .ask(Actors.centreNurse(), filed.id(), filed.version(), NotificationItem.NAME, QUESTION)
                    .orElseThrow();
            hersys.queryingNotification()
                    .answer(
                            Actors.clinicClerk(),
                            asked.id(),
                            asked.version(),
                            asked.queries().get(0).id(),
                            ANSWER)
                    .orElseThrow();
        }
    }

    static Set<String> secrets() {
        var secrets = new LinkedHashSet<>(Set.of(QUESTION.value(), ANSWER.value(), "架空　医子"));
        collect("", tree(REGISTERED), secrets);
        NOTIFIED.forEach(content -> collect("", tree(content), secrets));
        return secrets;
    }

    private static JsonNode tree(Object value) {
        try {
            return new ObjectMapper().readTree(HersysJson.standard().write(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void collect(String name, JsonNode node, Set<String> secrets) {
        node.properties().forEach(member -> collect(member.getKey(), member.getValue(), secrets));
        if (node.isArray()) {
            node.forEach(element -> collect(name, element, secrets));
        }
        if (node.isTextual()
                && (name.equals("birthDate")
                        || PERSONAL.matcher(node.textValue()).matches())) {
            secrets.add(node.textValue());
        }
    }
}
