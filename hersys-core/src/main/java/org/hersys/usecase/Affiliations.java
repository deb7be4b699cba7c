package org.hersys.usecase;

import java.time.LocalDate;
import org.hersys.access.CaseAffiliation;
import org.hersys.cases.CaseRecord;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.port.JurisdictionDirectory;

/** To whom a case belongs: what it says itself, and what the directory knows of the places in it. */
final class Affiliations {

    private Affiliations() {}

    /** A case lies where the institution is whose patient it is, and in the prefectures of the centres that follow it. */
    static CaseAffiliation of(CaseRecord record, JurisdictionDirectory directory, LocalDate today) {
        var affiliation = CaseAffiliation.builder().patient(record.hersysId());
        var registration = record.registration();
        var registrar = registration.actor();
        registrar.institution().ifPresent(affiliation::enteredBy);
        registrar.centre().ifPresent(affiliation::enteredBy);
        registrar.prefecture().ifPresent(affiliation::enteredBy);
        registration.standingFor().or(registrar::institution).ifPresent(institution -> {
            directory.centreFor(institution, today).ifPresent(affiliation::inAreaOf);
            directory.institution(institution).ifPresent(known -> affiliation.inAreaOf(known.prefecture()));
        });
        record.responsibleCentre().ifPresent(centre -> {
            affiliation.responsible(centre);
            directory.centre(centre).map(PublicHealthCentre::prefecture).ifPresent(affiliation::inAreaOf);
        });
        for (var centre : record.relatedCentres()) {
            affiliation.related(centre);
            directory.centre(centre).map(PublicHealthCentre::prefecture).ifPresent(affiliation::inAreaOf);
        }
        return affiliation.build();
    }
}
