package org.hersys.testkit;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.actor.EntryChannel;
import org.hersys.actor.Role;
import org.hersys.institution.Prefecture;

/** Draws users of the system and what they are recorded with (利用者の任意データ), for properties of jqwik. */
public final class ActorArbitraries {

    private static final Instant FIRST = Instant.parse("2020-05-28T15:00:00Z");
    private static final Instant LAST = Instant.parse("2023-05-07T15:00:00Z");

    private ActorArbitraries() {}

    /**
     * Ids of accounts.
     *
     * @return any ids
     */
    public static Arbitrary<ActorId> actorIds() {
        return FacilityArbitraries.ids().map(ActorId::of);
    }

    /**
     * Actors of every role, one in three of an organisation employed by a contractor.
     *
     * @return any actors
     */
    public static Arbitrary<Actor> actors() {
        return Arbitraries.of(Role.class).flatMap(ActorArbitraries::actorsOf);
    }

    /**
     * Actors of one role.
     *
     * @param role the role
     * @return any actors of it
     */
    public static Arbitrary<Actor> actorsOf(Role role) {
        var actors = actorIds().flatMap(id -> bound(id, role));
        return role == Role.PATIENT
                ? actors
                : Combinators.combine(actors, Arbitraries.of(false, false, true))
                        .as((actor, contractor) -> contractor ? actor.asContractor("架空事務代行株式会社") : actor);
    }

    private static Arbitrary<Actor> bound(ActorId id, Role role) {
        var institutions = FacilityArbitraries.institutionIds();
        return switch (role) {
            case OUTPATIENT_INSTITUTION -> institutions.map(institution -> Actor.outpatient(id, institution));
            case ADMITTING_INSTITUTION -> institutions.map(institution -> Actor.admitting(id, institution));
            case FOLLOW_UP_INSTITUTION -> institutions.map(institution -> Actor.followUp(id, institution));
            case HEALTH_CENTRE -> FacilityArbitraries.centreIds().map(centre -> Actor.centre(id, centre));
            case PREFECTURE -> Arbitraries.of(Prefecture.class).map(prefecture -> Actor.prefecture(id, prefecture));
            case MINISTRY -> Arbitraries.just(Actor.ministry(id));
            case SURVEILLANCE_CENTRE -> Arbitraries.just(Actor.surveillanceCentre(id));
            case PATIENT -> PersonArbitraries.hersysIds().map(hersysId -> Actor.patient(id, hersysId));
        };
    }

    /**
     * Ways in which things came into the system.
     *
     * @return each as often as the others
     */
    public static Arbitrary<EntryChannel> entryChannels() {
        return Arbitraries.of(EntryChannel.class);
    }

    /**
     * Who entered something, between the first day of the system and the end of the duty to notify.
     *
     * @return any attributions, half of them for an institution
     */
    public static Arbitrary<Attribution> attributions() {
        var moments = Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                .map(Instant::ofEpochSecond);
        return Combinators.combine(
                        actors(),
                        moments,
                        entryChannels(),
                        FacilityArbitraries.institutionIds().optional(0.5))
                .as((actor, at, channel, standingFor) -> {
                    var attribution = Attribution.of(actor, at).via(channel);
                    return standingFor.map(attribution::standingFor).orElse(attribution);
                });
    }
}
