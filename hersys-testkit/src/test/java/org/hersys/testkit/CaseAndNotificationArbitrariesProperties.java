package org.hersys.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationField;
import org.hersys.notification.NotificationState;

/** Notifications and cases are drawn in every state, and none of them prints the person. */
class CaseAndNotificationArbitrariesProperties {

    @Property(tries = 300)
    void every_state_is_drawn(@ForAll("notifications") Notification notification) {
        Statistics.collect(notification.state());
        Statistics.coverage(coverage -> {
            coverage.check(NotificationState.DRAFT).percentage(share -> share > 5);
            coverage.check(NotificationState.SUBMITTED).percentage(share -> share > 5);
            coverage.check(NotificationState.CONFIRMED).percentage(share -> share > 5);
            coverage.check(NotificationState.FROZEN).percentage(share -> share > 5);
        });
        assertThat(notification.version()).isPositive();
    }

    @Property(tries = 300)
    void a_case_holds_no_item_that_it_does_not_share(@ForAll("cases") CaseRecord record) {
        Statistics.label("versions").collect(record.version());
        Statistics.label("versions").coverage(coverage -> coverage.check(3L).percentage(share -> share > 20));
        assertThat(record.shared().fields()).allMatch(NotificationField::isShared);
        assertThat(record.replacedHersysIds()).doesNotContain(record.hersysId());
    }

    @Property(tries = 300)
    void a_case_never_prints_a_long_text_of_the_person(@ForAll("cases") CaseRecord record) {
        CaseContent content = record.content();
        content.interviewNotes().filter(notes -> notes.value().length() > 8).ifPresent(notes -> {
            assertThat(content.toString()).doesNotContain(notes.value());
            assertThat(record.toString()).doesNotContain(notes.value());
        });
    }

    @Provide
    Arbitrary<Notification> notifications() {
        return NotificationArbitraries.notifications();
    }

    @Provide
    Arbitrary<CaseRecord> cases() {
        return CaseArbitraries.cases();
    }
}
