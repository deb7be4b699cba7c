package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.notification.NotificationField;
import org.hersys.person.BirthDate;
import org.hersys.person.KanaName;
import org.hersys.result.Outcome;
import org.hersys.result.Page;
import org.hersys.result.PageKey;
import org.hersys.result.PageRequest;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;
import org.hersys.time.EffectivePeriod;
import org.junit.jupiter.api.Test;

/** The code of the guide's chapter on search: what stands between the tags is what it prints. */
class SearchGuideTest {

    @Test
    void page_by_page() {
        var hersys = Systems.on(Notifications.IN_2021);
        for (int number = 0; number < 3; number++) {
            hersys.notifyingCase()
                    .submit(
                            Actors.clinicClerk(),
                            Notifications.draft(Notifications.confirmedPatient()
                                    .kana(KanaName.of("カクウ　" + "アイウ".charAt(number)))
                                    .birthDate(BirthDate.of(LocalDate.of(1981 + number, 4, 15)))
                                    .clear(NotificationField.REGISTERED_ADDRESS_PHONE)
                                    .clear(NotificationField.WHEREABOUTS_PHONE)
                                    .build()))
                    .orElseThrow();
        }
        var nurse = Actors.centreNurse();
        var reportedFrom = LocalDate.of(2021, 1, 1);
        var reportedUntil = LocalDate.of(2021, 12, 31);
        // tag::search[]
        CaseQuery query = CaseQuery.builder()
                .kanaBeginning(KanaName.of("カク"))
                .reported(EffectivePeriod.ofClosed(reportedFrom, reportedUntil))
                .build()
                .orElseThrow();

        Outcome<Page<CaseRecord>> answer = hersys.searchingCases().search(nurse, query, PageRequest.first(2));
        // end::search[]
        assertThat(answer.orElseThrow().items()).hasSize(2);

        // tag::next[]
        String travels = answer.orElseThrow().next().orElseThrow().value();

        PageRequest next = PageRequest.first(2).after(PageKey.parse(travels).orElseThrow());
        // end::next[]
        assertThat(hersys.searchingCases()
                        .search(nurse, query, next)
                        .orElseThrow()
                        .items())
                .hasSize(1);
    }
}
