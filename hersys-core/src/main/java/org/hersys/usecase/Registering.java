package org.hersys.usecase;

import java.util.Optional;
import org.hersys.actor.Attribution;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.facility.CentreId;
import org.hersys.person.CaseId;
import org.jspecify.annotations.Nullable;

/** Opens a case: on its own, with a draft, or with its first notification. */
final class Registering {

    private Registering() {}

    /** A case about which nothing was said yet. */
    static CaseRecord register(Conversation talk, Attribution registration) {
        return register(
                talk,
                registration,
                CaseContent.empty(),
                centreOf(talk, registration).orElse(null));
    }

    /** A case under the next HER-SYS id that was never given out. */
    static CaseRecord register(
            Conversation talk, Attribution registration, CaseContent content, @Nullable CentreId centre) {
        return talk.insert(hersysId -> CaseRecord.register(CaseId.random(), hersysId, registration)
                .content(content)
                .responsibleCentre(centre)
                .build());
    }

    /** The centre that enters it, or else that of the place of the institution whose patient it is. */
    static Optional<CentreId> centreOf(Conversation talk, Attribution registration) {
        var registrar = registration.actor();
        var institution = registration.standingFor().or(registrar::institution);
        return registrar
                .centre()
                .or(() -> institution.flatMap(id -> talk.setting().directory().centreFor(id, talk.today())));
    }
}
