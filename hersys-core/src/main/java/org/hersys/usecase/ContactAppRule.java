package org.hersys.usecase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hersys.cases.CaseContent;
import org.hersys.cases.ExternalIdKind;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.notification.Notification;
import org.hersys.result.ProblemCode;

/** Who may have a processing number of the contact app (処理番号): who was notified as found positive. */
final class ContactAppRule {

    private static final Set<DiagnosisClass> POSITIVE =
            EnumSet.of(DiagnosisClass.CONFIRMED_PATIENT, DiagnosisClass.ASYMPTOMATIC_CARRIER);

    private ContactAppRule() {}

    /** Goes on if there is no new number, or the case has a notification that allows one. */
    static void require(CaseContent before, CaseContent after, List<Notification> notifications) {
        boolean unchanged =
                before.externalId(ExternalIdKind.CONTACT_APP).equals(after.externalId(ExternalIdKind.CONTACT_APP));
        boolean removed = after.externalId(ExternalIdKind.CONTACT_APP).isEmpty();
        if (!unchanged && !removed && notifications.stream().noneMatch(ContactAppRule::isPositive)) {
            throw Refusal.of(ProblemCode.CONTACT_APP_NUMBER_NOT_ALLOWED);
        }
    }

    private static boolean isPositive(Notification notification) {
        return notification.fold(
                draft -> false,
                filed -> POSITIVE.contains(filed.diagnosisClass()),
                frozen -> POSITIVE.contains(frozen.filed().diagnosisClass()));
    }
}
