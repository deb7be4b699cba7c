package org.hersys.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Role;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.law.Sources;
import org.hersys.person.HersysId;

class AccessProperties {

    private static final ActorId SOMEBODY = ActorId.of("somebody");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_contractor_has_the_rights_of_its_principal_and_never_more(
            @ForAll("organisations") Actor principal,
            @ForAll Operation operation,
            @ForAll("affiliations") CaseAffiliation affiliation,
            @ForAll("policies") AccessPolicy policy) {
        var contractor = principal.asContractor("受託会社");

        var onCase = policy.onCase(principal, operation, affiliation);
        assertEquals(
                onCase.problems(),
                policy.onCase(contractor, operation, affiliation).problems());
        assertEquals(
                policy.onNewCase(principal, operation).problems(),
                policy.onNewCase(contractor, operation).problems());
        Statistics.collect(onCase.isAccepted());
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 1);
            coverage.check(false).percentage(share -> share > 1);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void who_has_no_relation_to_a_case_learns_nothing_of_it(
            @ForAll("actors") Actor actor,
            @ForAll Operation operation,
            @ForAll("affiliations") CaseAffiliation affiliation,
            @ForAll("policies") AccessPolicy policy) {
        boolean stranger = affiliation.relationsOf(actor).equals(Set.of(Relation.NONE));
        Statistics.label("stranger").collect(stranger);
        Statistics.label("stranger").coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        if (stranger) {
            var ofCase = policy.onCase(actor, operation, affiliation);
            assertFalse(ofCase.isAccepted());
            assertEquals(policy.onUnknownCase(actor, operation).problems(), ofCase.problems());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_allowed_on_a_case_or_a_new_one_is_allowed_at_all(
            @ForAll("actors") Actor actor,
            @ForAll Operation operation,
            @ForAll("affiliations") CaseAffiliation affiliation,
            @ForAll("policies") AccessPolicy policy) {
        boolean allowed = policy.onCase(actor, operation, affiliation).isAccepted()
                || policy.onNewCase(actor, operation).isAccepted();

        assertTrue(!allowed || policy.atAll(actor, operation).isAccepted());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_further_tie_never_takes_a_right_away(
            @ForAll("actors") Actor actor, @ForAll Operation operation, @ForAll("ties") List<Tie> ties) {
        var policy = AccessMatrix.standard();
        var fewer = affiliation(ties.subList(0, ties.size() / 2));
        var more = affiliation(ties);

        assertTrue(!policy.onCase(actor, operation, fewer).isAccepted()
                || policy.onCase(actor, operation, more).isAccepted());
    }

    @Provide
    Arbitrary<Actor> organisations() {
        return Arbitraries.oneOf(
                institutions().map(id -> Actor.outpatient(SOMEBODY, id)),
                institutions().map(id -> Actor.admitting(SOMEBODY, id)),
                institutions().map(id -> Actor.followUp(SOMEBODY, id)),
                centres().map(id -> Actor.centre(SOMEBODY, id)),
                prefectures().map(id -> Actor.prefecture(SOMEBODY, id)),
                Arbitraries.of(Actor.ministry(SOMEBODY), Actor.surveillanceCentre(SOMEBODY)));
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Arbitraries.oneOf(organisations(), patients().map(id -> Actor.patient(SOMEBODY, id)));
    }

    @Provide
    Arbitrary<AccessPolicy> policies() {
        var some = Combinators.combine(
                        Arbitraries.of(Role.class).set().ofMaxSize(4),
                        Arbitraries.of(EnumSet.complementOf(EnumSet.of(Relation.NONE)))
                                .set()
                                .ofMaxSize(4),
                        Arbitraries.of(Operation.class).set().ofMaxSize(8))
                .as((roles, relations, operations) -> (AccessPolicy) AccessMatrix.builder()
                        .grant(Sources.provisional("試験用"), roles, relations, operations.toArray(Operation[]::new))
                        .build());
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just((AccessPolicy) AccessMatrix.standard())), Tuple.of(1, some));
    }

    @Provide
    Arbitrary<CaseAffiliation> affiliations() {
        return ties().map(AccessProperties::affiliation);
    }

    @Provide
    Arbitrary<List<Tie>> ties() {
        return Arbitraries.<Tie>oneOf(
                        institutions().map(id -> to -> to.enteredBy(id)),
                        institutions().map(id -> to -> to.admittedTo(id)),
                        institutions().map(id -> to -> to.linkedTo(id)),
                        centres().map(id -> to -> to.enteredBy(id)),
                        centres().map(id -> to -> to.responsible(id)),
                        centres().map(id -> to -> to.related(id)),
                        centres().map(id -> to -> to.inAreaOf(id)),
                        prefectures().map(id -> to -> to.enteredBy(id)),
                        prefectures().map(id -> to -> to.inAreaOf(id)),
                        patients().map(id -> to -> to.patient(id)))
                .list()
                .ofMaxSize(8);
    }

    private static CaseAffiliation affiliation(List<Tie> ties) {
        var affiliation = CaseAffiliation.builder();
        ties.forEach(tie -> tie.knot(affiliation));
        return affiliation.build();
    }

    private static Arbitrary<InstitutionId> institutions() {
        return Arbitraries.of("one", "other").map(InstitutionId::of);
    }

    private static Arbitrary<CentreId> centres() {
        return Arbitraries.of("one", "other").map(CentreId::of);
    }

    private static Arbitrary<Prefecture> prefectures() {
        return Arbitraries.of(Prefecture.values()[12], Prefecture.values()[26]);
    }

    private static Arbitrary<HersysId> patients() {
        return Arbitraries.of("00000001", "00000002").map(HersysId::of);
    }

    /** One thing that ties a case to somebody. */
    interface Tie {
        CaseAffiliation.Builder knot(CaseAffiliation.Builder affiliation);
    }
}
