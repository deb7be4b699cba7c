package org.hersys.access;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hersys.actor.Actor;
import org.hersys.actor.OrganisationKey;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.person.HersysId;

/**
 * To whom a case belongs (患者の所属): what the case itself says and what the directory knows of the places, put together
 * so that rights can be decided without either.
 *
 * <p>Immutable; {@code toString} shows no id of the patient.
 */
public final class CaseAffiliation {

    private final Set<InstitutionId> enteringInstitutions;
    private final Set<CentreId> enteringCentres;
    private final Set<Prefecture> enteringPrefectures;
    private final Set<CentreId> responsible;
    private final Set<CentreId> related;
    private final Set<CentreId> areaCentres;
    private final Set<Prefecture> areaPrefectures;
    private final Set<InstitutionId> admitted;
    private final Set<InstitutionId> linked;
    private final Set<HersysId> patient;

    private CaseAffiliation(Builder from) {
        this.enteringInstitutions = Set.copyOf(from.enteringInstitutions);
        this.enteringCentres = Set.copyOf(from.enteringCentres);
        this.enteringPrefectures = Set.copyOf(from.enteringPrefectures);
        this.responsible = Set.copyOf(from.responsible);
        this.related = Set.copyOf(from.related);
        this.areaCentres = Set.copyOf(from.areaCentres);
        this.areaPrefectures = Set.copyOf(from.areaPrefectures);
        this.admitted = Set.copyOf(from.admitted);
        this.linked = Set.copyOf(from.linked);
        this.patient = Set.copyOf(from.patient);
    }

    /**
     * Begins an affiliation.
     *
     * @return a builder of a case that belongs to nobody
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What ties an actor to the case.
     *
     * @param actor who
     * @return all relations, {@link Relation#NONE} alone if there is none; never {@link Relation#NEW}
     */
    public Set<Relation> relationsOf(Actor actor) {
        var relations = EnumSet.noneOf(Relation.class);
        actor.institution().ifPresent(institution -> {
            addIf(enteringInstitutions.contains(institution), Relation.ENTERED_BY_US, relations);
            addIf(admitted.contains(institution), Relation.ADMITTED_HERE, relations);
            addIf(linked.contains(institution), Relation.LINKED_BY_CENTRE, relations);
        });
        actor.centre().ifPresent(centre -> {
            addIf(enteringCentres.contains(centre), Relation.ENTERED_BY_US, relations);
            addIf(responsible.contains(centre), Relation.RESPONSIBLE, relations);
            addIf(related.contains(centre), Relation.RELATED, relations);
            addIf(areaCentres.contains(centre), Relation.IN_AREA, relations);
        });
        actor.prefecture().ifPresent(prefecture -> {
            addIf(enteringPrefectures.contains(prefecture), Relation.ENTERED_BY_US, relations);
            addIf(areaPrefectures.contains(prefecture), Relation.IN_AREA, relations);
        });
        addIf(actor.patientId().filter(patient::contains).isPresent(), Relation.OWN_PERSON, relations);
        addIf(relations.isEmpty(), Relation.NONE, relations);
        return relations;
    }

    /**
     * The organisations that are tied to the case, for a store that finds cases by them. The patient is not among them.
     *
     * @return the relations of each, an immutable map without empty sets
     */
    public Map<OrganisationKey, Set<Relation>> organisations() {
        var organisations = new HashMap<OrganisationKey, Set<Relation>>();
        enteringInstitutions.forEach(id -> tie(organisations, OrganisationKey.of(id), Relation.ENTERED_BY_US));
        admitted.forEach(id -> tie(organisations, OrganisationKey.of(id), Relation.ADMITTED_HERE));
        linked.forEach(id -> tie(organisations, OrganisationKey.of(id), Relation.LINKED_BY_CENTRE));
        enteringCentres.forEach(id -> tie(organisations, OrganisationKey.of(id), Relation.ENTERED_BY_US));
        responsible.forEach(id -> tie(organisations, OrganisationKey.of(id), Relation.RESPONSIBLE));
        related.forEach(id -> tie(organisations, OrganisationKey.of(id), Relation.RELATED));
        areaCentres.forEach(id -> tie(organisations, OrganisationKey.of(id), Relation.IN_AREA));
        enteringPrefectures.forEach(id -> tie(organisations, OrganisationKey.of(id), Relation.ENTERED_BY_US));
        areaPrefectures.forEach(id -> tie(organisations, OrganisationKey.of(id), Relation.IN_AREA));
        organisations.replaceAll((organisation, relations) -> Set.copyOf(relations));
        return Map.copyOf(organisations);
    }

    private static void tie(
            Map<OrganisationKey, Set<Relation>> organisations, OrganisationKey organisation, Relation relation) {
        organisations
                .computeIfAbsent(organisation, first -> EnumSet.noneOf(Relation.class))
                .add(relation);
    }

    private static void addIf(boolean applies, Relation relation, Collection<Relation> relations) {
        if (applies) {
            relations.add(relation);
        }
    }

    /** How many of each kind, no ids. */
    @Override
    public String toString() {
        return "CaseAffiliation[responsible " + responsible + ", related " + related.size() + "]";
    }

    /** Puts an affiliation together (組立て). Not safe for use by several threads. */
    public static final class Builder {

        private final Set<InstitutionId> enteringInstitutions = new HashSet<>();
        private final Set<CentreId> enteringCentres = new HashSet<>();
        private final Set<Prefecture> enteringPrefectures = new HashSet<>();
        private final Set<CentreId> responsible = new HashSet<>();
        private final Set<CentreId> related = new HashSet<>();
        private final Set<CentreId> areaCentres = new HashSet<>();
        private final Set<Prefecture> areaPrefectures = new HashSet<>();
        private final Set<InstitutionId> admitted = new HashSet<>();
        private final Set<InstitutionId> linked = new HashSet<>();
        private final Set<HersysId> patient = new HashSet<>();

        private Builder() {}

        /**
         * An institution entered the case.
         *
         * @param institution which one
         * @return this builder
         */
        public Builder enteredBy(InstitutionId institution) {
            enteringInstitutions.add(requireNonNull(institution, "institution"));
            return this;
        }

        /**
         * A centre entered the case.
         *
         * @param centre which one
         * @return this builder
         */
        public Builder enteredBy(CentreId centre) {
            enteringCentres.add(requireNonNull(centre, "centre"));
            return this;
        }

        /**
         * The head office of a prefecture entered the case.
         *
         * @param prefecture which one
         * @return this builder
         */
        public Builder enteredBy(Prefecture prefecture) {
            enteringPrefectures.add(requireNonNull(prefecture, "prefecture"));
            return this;
        }

        /**
         * A centre is responsible.
         *
         * @param centre which one
         * @return this builder
         */
        public Builder responsible(CentreId centre) {
            responsible.add(requireNonNull(centre, "centre"));
            return this;
        }

        /**
         * A centre is related.
         *
         * @param centre which one
         * @return this builder
         */
        public Builder related(CentreId centre) {
            related.add(requireNonNull(centre, "centre"));
            return this;
        }

        /**
         * The case lies in the area of a centre.
         *
         * @param centre which one
         * @return this builder
         */
        public Builder inAreaOf(CentreId centre) {
            areaCentres.add(requireNonNull(centre, "centre"));
            return this;
        }

        /**
         * The case lies in a prefecture.
         *
         * @param prefecture which one
         * @return this builder
         */
        public Builder inAreaOf(Prefecture prefecture) {
            areaPrefectures.add(requireNonNull(prefecture, "prefecture"));
            return this;
        }

        /**
         * The patient is or was admitted.
         *
         * @param institution where
         * @return this builder
         */
        public Builder admittedTo(InstitutionId institution) {
            admitted.add(requireNonNull(institution, "institution"));
            return this;
        }

        /**
         * A centre has linked the patient to an institution.
         *
         * @param institution which follows up the patient's health
         * @return this builder
         */
        public Builder linkedTo(InstitutionId institution) {
            linked.add(requireNonNull(institution, "institution"));
            return this;
        }

        /**
         * The patient is known by an id.
         *
         * @param hersysId the id
         * @return this builder
         */
        public Builder patient(HersysId hersysId) {
            patient.add(requireNonNull(hersysId, "hersysId"));
            return this;
        }

        /**
         * The affiliation.
         *
         * @return an affiliation of what was said
         */
        public CaseAffiliation build() {
            return new CaseAffiliation(this);
        }
    }
}
