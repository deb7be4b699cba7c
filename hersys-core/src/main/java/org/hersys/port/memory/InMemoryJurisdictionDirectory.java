package org.hersys.port.memory;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.hersys.dailyreport.FollowUpCentre;
import org.hersys.dailyreport.FollowUpCentreId;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.institution.MunicipalityCode;
import org.hersys.port.JurisdictionDirectory;

/**
 * A directory that is said beforehand (管轄の一覧).
 *
 * <pre>{@code
 * InMemoryJurisdictionDirectory.builder()
 *     .institution(clinic)
 *     .centre(centre)
 *     .jurisdiction(clinic.municipality(), centre.id())
 *     .build();
 * }</pre>
 *
 * <p>Immutable.
 */
public final class InMemoryJurisdictionDirectory implements JurisdictionDirectory {

    private final Map<InstitutionId, MedicalInstitution> institutions;
    private final Map<CentreId, PublicHealthCentre> centres;
    private final Map<MunicipalityCode, NavigableMap<LocalDate, CentreId>> jurisdictions;
    private final Map<FollowUpCentreId, FollowUpCentre> followUpCentres;

    private InMemoryJurisdictionDirectory(Builder from) {
        this.institutions = Map.copyOf(from.institutions);
        this.centres = Map.copyOf(from.centres);
        this.followUpCentres = Map.copyOf(from.followUpCentres);
        this.jurisdictions = new HashMap<>();
        from.jurisdictions.forEach((place, byDay) -> jurisdictions.put(place, new TreeMap<>(byDay)));
    }

    /**
     * Begins a directory.
     *
     * @return a builder that knows nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<MedicalInstitution> institution(InstitutionId id) {
        return Optional.ofNullable(institutions.get(requireNonNull(id, "id")));
    }

    @Override
    public Optional<PublicHealthCentre> centre(CentreId id) {
        return Optional.ofNullable(centres.get(requireNonNull(id, "id")));
    }

    @Override
    public Optional<CentreId> centreFor(MunicipalityCode municipality, LocalDate day) {
        return Optional.ofNullable(jurisdictions.get(requireNonNull(municipality, "municipality")))
                .map(byDay -> byDay.floorEntry(day))
                .map(Map.Entry::getValue);
    }

    @Override
    public Optional<FollowUpCentre> followUpCentre(FollowUpCentreId id) {
        return Optional.ofNullable(followUpCentres.get(requireNonNull(id, "id")));
    }

    /** Says a directory (管轄の一覧の組立て). Not safe for use by several threads. */
    public static final class Builder {

        private final Map<InstitutionId, MedicalInstitution> institutions = new HashMap<>();
        private final Map<CentreId, PublicHealthCentre> centres = new HashMap<>();
        private final Map<MunicipalityCode, NavigableMap<LocalDate, CentreId>> jurisdictions = new HashMap<>();

        private final Map<FollowUpCentreId, FollowUpCentre> followUpCentres = new HashMap<>();

        private Builder() {}

        /**
         * There is an institution.
         *
         * @param institution which one
         * @return this builder
         */
        public Builder institution(MedicalInstitution institution) {
            institutions.put(institution.id(), institution);
            return this;
        }

        /**
         * There is a centre.
         *
         * @param centre which one
         * @return this builder
         */
        public Builder centre(PublicHealthCentre centre) {
            centres.put(centre.id(), centre);
            return this;
        }

        /**
         * There is a follow-up centre.
         *
         * @param centre which one
         * @return this builder
         */
        public Builder followUpCentre(FollowUpCentre centre) {
            followUpCentres.put(centre.id(), centre);
            return this;
        }

        /**
         * A place has always belonged to a centre.
         *
         * @param municipality the place
         * @param centre the centre
         * @return this builder
         */
        public Builder jurisdiction(MunicipalityCode municipality, CentreId centre) {
            return jurisdiction(municipality, LocalDate.MIN, centre);
        }

        /**
         * A place belongs to a centre from some day on.
         *
         * @param municipality the place
         * @param from the first day
         * @param centre the centre
         * @return this builder
         */
        public Builder jurisdiction(MunicipalityCode municipality, LocalDate from, CentreId centre) {
            jurisdictions
                    .computeIfAbsent(requireNonNull(municipality, "municipality"), first -> new TreeMap<>())
                    .put(requireNonNull(from, "from"), requireNonNull(centre, "centre"));
            return this;
        }

        /**
         * The directory.
         *
         * @return a directory of what was said
         */
        public InMemoryJurisdictionDirectory build() {
            return new InMemoryJurisdictionDirectory(this);
        }
    }
}
