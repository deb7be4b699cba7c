package org.hersys.usecase;

import java.util.ArrayList;
import java.util.List;
import org.hersys.facility.CentreId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.law.Sources;
import org.hersys.notification.NotificationDraft;
import org.hersys.port.JurisdictionDirectory;
import org.hersys.regime.Instruction;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * Who notifies whom: the institution, and the health centre of its place (届出先保健所).
 *
 * @param institution whose notification it is, as it is today
 * @param addressee the centre
 */
record Notifier(MedicalInstitution institution, CentreId addressee) {

    private static final Instruction PHONE_CALL = new Instruction(
            "CENTRE_ASKS_FOR_PHONE_CALL",
            BilingualText.of("管轄の保健所が電話での一報を求めています。", "The health centre asks for a telephone call besides."),
            Sources.INSTITUTION_FAQ.at("9"));
    private static final Instruction PAPER = new Instruction(
            "CENTRE_ASKS_FOR_PAPER",
            BilingualText.of("管轄の保健所が紙での提出も求めています。", "The health centre asks for the notification on paper besides."),
            Sources.INSTITUTION_FAQ.at("8"));

    /** The institution for which the actor enters it, or else the actor's own. */
    static Notifier of(Conversation talk, NotificationDraft draft) {
        var id = draft.standingFor()
                .or(talk.actor()::institution)
                .orElseThrow(() -> Refusal.of(ProblemCode.STANDING_FOR_MISSING));
        var directory = talk.setting().directory();
        var institution = directory.institution(id);
        var addressee = directory.centreFor(id, talk.today());
        if (institution.isEmpty() || addressee.isEmpty()) {
            throw Refusal.of(ProblemCode.INSTITUTION_UNKNOWN);
        }
        return new Notifier(institution.get(), addressee.get());
    }

    /** What the centre asks for besides (電話での一報・紙での提出). */
    static List<Instruction> asksOf(CentreId centre, JurisdictionDirectory directory) {
        var asks = new ArrayList<Instruction>();
        directory.centre(centre).ifPresent(known -> {
            if (known.asksForPhoneCall()) {
                asks.add(PHONE_CALL);
            }
            if (known.asksForPaper()) {
                asks.add(PAPER);
            }
        });
        return asks;
    }
}
