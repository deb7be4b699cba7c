package org.hersys.notification;

import static org.hersys.notification.Papers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hersys.form.NotificationItem;
import org.hersys.person.FreeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that says who a person is gets into a log by the way. */
class NotificationRedactionTest {

    private static final List<String> SECRETS =
            List.of("例示 太郎", "例示 花子", "例示 医師", "レイジ", "1957", "09-27", "+81", "9000000000", "例示町", "会社員", "特記事項", "内緒");

    static Stream<Object> everything_that_holds_personal_data() {
        var filed = filed(full());
        var query = Query.of(QueryId.random(), NotificationItem.NAME, FreeText.of("内緒の照会"), NURSE);
        var confirmed = filed.asked(query.answered(FreeText.of("内緒の回答"), CLERK)).confirmed(CENTRE, NURSE);
        var reread = RereadConfirmation.of(full(), CLERK.actor().id(), NOON);
        var draft = draft(full()).toBuilder()
                .reread(reread)
                .acceptWarning("CODE", FreeText.of("内緒の理由"))
                .build();
        return Stream.of(
                full(),
                NotificationContent.empty().changesTo(full()),
                draft,
                reread,
                filing(CLERK),
                query,
                query.answered(FreeText.of("内緒の回答"), CLERK),
                query.answered(FreeText.of("内緒の回答"), CLERK).answer(),
                UnfiledNotification.begin(ID, CASE, draft, CLERK),
                confirmed,
                confirmed.confirmation(),
                confirmed.frozenBy(OTHER_ID, CLERK),
                confirmed.amended(NotificationContent.empty(), CLERK),
                confirmed.correctedToNegative(CLERK));
    }

    @ParameterizedTest
    @MethodSource("everything_that_holds_personal_data")
    void nothing_prints_personal_data(Object value) {
        String printed = value.toString();
        SECRETS.forEach(secret -> assertFalse(printed.contains(secret), () -> value.getClass() + " prints " + secret));
    }

    @Test
    void what_is_printed_helps_to_find_the_notification() {
        assertEquals(
                "FiledNotification[" + ID + " v1, SUBMITTED, SUSPECTED_PATIENT, 2022-02-01]",
                filed(suspected()).toString());
        assertEquals(
                "FrozenNotification[" + ID + " v2, followed by " + OTHER_ID + "]",
                filed(suspected()).frozenBy(OTHER_ID, CLERK).toString());
        assertEquals(
                "UnfiledNotification[" + ID + " v1, NotificationContent[]]",
                UnfiledNotification.begin(ID, CASE, draft(NotificationContent.empty()), CLERK)
                        .toString());
        assertEquals(
                "NotificationDraft[key-1, NotificationContent[]]",
                draft(NotificationContent.empty()).toString());
    }

    @Test
    void a_query_a_filing_and_a_look_print_who_and_what() {
        var id = QueryId.of(new UUID(3, 1));
        var query = Query.of(id, NotificationItem.SEX, FreeText.of("内緒"), NURSE);
        assertEquals("Query[" + id + ", sex, open]", query.toString());
        assertEquals(
                "Query[" + id + ", sex, answered]",
                query.answered(FreeText.of("内緒"), CLERK).toString());
        assertEquals(
                "Filing[clinic-1 to centre-1, " + CLERK + "]", filing(CLERK).toString());
        assertEquals(
                "RereadConfirmation[clerk, " + NOON + "]",
                RereadConfirmation.of(full(), CLERK.actor().id(), NOON).toString());
    }
}
