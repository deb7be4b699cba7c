package org.hersys.testkit;

import java.util.List;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.ExternalId;
import org.hersys.cases.ExternalIdKind;
import org.hersys.person.FreeText;

/** Cases by speaking names, of invented people (患者の見本): what is known of them, not yet registered. */
public final class Cases {

    private Cases() {}

    /**
     * A woman of 40 before any notification (ID管理): person, mail, interview, chart number, a test without result.
     *
     * @return what is known of her
     */
    public static CaseContent.Builder womanBeforeNotification() {
        return CaseContent.builder()
                .shared(People.womanOf40().build())
                .email(InventedValues.mail("hanako"))
                .interviewNotes(FreeText.of("昨日から発熱。家族に陽性者あり。"))
                .externalId(ExternalId.of(ExternalIdKind.CHART_NUMBER, "A-000001"))
                .tests(List.of(Notifications.pendingTest(Notifications.IN_2021)));
    }

    /**
     * Somebody of whom nothing is known yet, not even the name.
     *
     * @return a draft of an empty case
     */
    public static CaseDraft nobodyKnownYet() {
        return CaseDraft.of(CaseContent.empty());
    }
}
