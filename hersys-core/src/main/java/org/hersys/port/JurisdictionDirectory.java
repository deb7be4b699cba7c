package org.hersys.port;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.access.CaseAffiliation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseRecord;
import org.hersys.dailyreport.FollowUpCentre;
import org.hersys.dailyreport.FollowUpCentreId;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.institution.MunicipalityCode;

/**
 * Knows institutions and health centres, and which centre an institution notifies (管轄の案内). The host supplies it: the
 * library has no list of its own.
 *
 * <p>Not part of a {@link Transaction}. Implementations are safe for use by many threads and answer quickly.
 */
public interface JurisdictionDirectory {

    /**
     * An institution as it is now.
     *
     * @param id which one
     * @return the institution, or empty if it is not known
     */
    Optional<MedicalInstitution> institution(InstitutionId id);

    /**
     * A health centre as it is now.
     *
     * @param id which one
     * @return the centre, or empty if it is not known
     */
    Optional<PublicHealthCentre> centre(CentreId id);

    /**
     * Which centre a place belongs to.
     *
     * @param municipality the place
     * @param day on which day; centres are merged and divided
     * @return the id of the centre, or empty if it is not known
     */
    Optional<CentreId> centreFor(MunicipalityCode municipality, LocalDate day);

    /**
     * Which centre an institution notifies (届出先保健所): that of its place.
     *
     * @param institution which institution
     * @param day on which day
     * @return the id of the centre, or empty if institution or centre is not known
     */
    default Optional<CentreId> centreFor(InstitutionId institution, LocalDate day) {
        return institution(institution).flatMap(known -> centreFor(known.municipality(), day));
    }

    /**
     * A follow-up centre as it is now (健康フォローアップセンター).
     *
     * @param id which one
     * @return the centre, or empty if it is not known, as it is where the host has none
     */
    default Optional<FollowUpCentre> followUpCentre(FollowUpCentreId id) {
        return Optional.empty();
    }

    /**
     * Under which prefecture and which centre the daily report of a unit is counted.
     *
     * @param unit the unit
     * @param day on which day
     * @return the jurisdiction, or empty if the unit is not known
     */
    default Optional<Jurisdiction> jurisdictionOf(ReportingUnit unit, LocalDate day) {
        var ofInstitution = unit.institution()
                .flatMap(this::institution)
                .map(known -> centreFor(known.id(), day)
                        .map(centre -> Jurisdiction.of(known.prefecture(), centre))
                        .orElseGet(() -> Jurisdiction.of(known.prefecture())));
        return ofInstitution
                .or(() -> unit.centre()
                        .flatMap(this::centre)
                        .map(known -> Jurisdiction.of(known.prefecture(), known.id())))
                .or(() -> unit.followUpCentre()
                        .flatMap(this::followUpCentre)
                        .map(known -> Jurisdiction.of(known.prefecture())));
    }

    /**
     * To whom a unit belongs that reports each day, for the decision on rights: to the organisation whose account it uses, to
     * the centre and the prefecture of its area.
     *
     * @param unit the unit
     * @param day the day on which areas are looked up
     * @return the affiliation; that of nobody if the unit is not known
     */
    default CaseAffiliation affiliationOf(ReportingUnit unit, LocalDate day) {
        var affiliation = CaseAffiliation.builder();
        jurisdictionOf(unit, day).ifPresent(jurisdiction -> {
            affiliation.inAreaOf(jurisdiction.prefecture());
            jurisdiction.centre().ifPresent(affiliation::inAreaOf);
            unit.institution().ifPresent(affiliation::enteredBy);
            unit.centre().ifPresent(affiliation::enteredBy);
        });
        unit.followUpCentre().flatMap(this::followUpCentre).ifPresent(known -> {
            known.institution().ifPresent(affiliation::enteredBy);
            known.centre().ifPresent(affiliation::enteredBy);
        });
        return affiliation.build();
    }

    /**
     * To whom the accounts of an organisation belong (アカウントの管轄), for the decision on rights: to the centre in whose area
     * it lies, and to itself if it is a centre or a head office.
     *
     * @param member somebody of the organisation
     * @param day the day on which areas are looked up
     * @return the affiliation; that of nobody if the place of the organisation is not known
     */
    default CaseAffiliation affiliationOfMember(Actor member, LocalDate day) {
        var affiliation = CaseAffiliation.builder();
        member.institution().flatMap(this::institution).ifPresent(known -> {
            affiliation.inAreaOf(known.prefecture());
            centreFor(known.id(), day).ifPresent(affiliation::inAreaOf);
        });
        member.centre()
                .flatMap(this::centre)
                .ifPresent(known -> affiliation.inAreaOf(known.prefecture()).inAreaOf(known.id()));
        member.prefecture().ifPresent(affiliation::inAreaOf);
        return affiliation.build();
    }

    /**
     * To whom a case belongs (患者の所属), for the decision on rights: what the case says of itself, the area of the
     * institution that notified it or of the centre that registered it, and the prefectures of the centres that follow it.
     *
     * @param record the case
     * @param day the day on which areas are looked up
     * @return the affiliation
     */
    default CaseAffiliation affiliationOf(CaseRecord record, LocalDate day) {
        var entry = record.registration();
        var actor = entry.actor();
        var affiliation = CaseAffiliation.builder().patient(record.hersysId());
        actor.institution().ifPresent(affiliation::enteredBy);
        actor.centre().ifPresent(affiliation::enteredBy);
        actor.prefecture().ifPresent(affiliation::enteredBy);
        record.responsibleCentre().ifPresent(affiliation::responsible);
        record.relatedCentres().forEach(affiliation::related);

        var place = entry.standingFor().or(actor::institution);
        place.flatMap(this::institution).map(MedicalInstitution::prefecture).ifPresent(affiliation::inAreaOf);
        var notified = place.flatMap(institution -> centreFor(institution, day)).or(actor::centre);
        notified.ifPresent(affiliation::inAreaOf);
        Stream.of(notified.stream(), record.responsibleCentre().stream(), record.relatedCentres().stream())
                .flatMap(centres -> centres)
                .flatMap(centre -> centre(centre).stream())
                .map(PublicHealthCentre::prefecture)
                .forEach(affiliation::inAreaOf);
        return affiliation.build();
    }
}
