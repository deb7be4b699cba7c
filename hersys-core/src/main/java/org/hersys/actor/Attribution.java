package org.hersys.actor;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hersys.facility.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * Who entered something, when, on which way and for whom (入力者の記録).
 *
 * <pre>{@code
 * Attribution.of(nurseOfTheCentre, clock.instant()).via(EntryChannel.FAX).standingFor(clinic);
 * }</pre>
 *
 * <p>Who is responsible for the content, such as the physician, is said elsewhere. Immutable; each method that adds
 * something returns a new attribution; no method returns null.
 */
public final class Attribution {

    private final Actor actor;
    private final Instant at;
    private final EntryChannel channel;
    private final @Nullable InstitutionId standingFor;

    private Attribution(Actor actor, Instant at, EntryChannel channel, @Nullable InstitutionId standingFor) {
        this.actor = requireNonNull(actor, "actor");
        this.at = requireNonNull(at, "at");
        this.channel = requireNonNull(channel, "channel");
        this.standingFor = standingFor;
    }

    /**
     * Entered by somebody for their own organisation, on the screen.
     *
     * @param actor who
     * @param at when
     * @return the attribution
     */
    public static Attribution of(Actor actor, Instant at) {
        return new Attribution(actor, at, EntryChannel.SCREEN, null);
    }

    /**
     * The same on another way.
     *
     * @param channel on which way
     * @return a new attribution
     */
    public Attribution via(EntryChannel channel) {
        return new Attribution(actor, at, channel, standingFor);
    }

    /**
     * The same for an institution that did not enter it itself (代行入力).
     *
     * @param institution the institution whose statement it is
     * @return a new attribution
     */
    public Attribution standingFor(InstitutionId institution) {
        return new Attribution(actor, at, channel, requireNonNull(institution, "institution"));
    }

    /**
     * Who entered it, as they were then.
     *
     * @return the actor, with role, organisation and contractor
     */
    public Actor actor() {
        return actor;
    }

    /**
     * When it was entered.
     *
     * @return the moment
     */
    public Instant at() {
        return at;
    }

    /**
     * On which way it came.
     *
     * @return the way
     */
    public EntryChannel channel() {
        return channel;
    }

    /**
     * Whose statement it is, if not that of who entered it.
     *
     * @return the institution, or empty if the actor's organisation stated it itself
     */
    public Optional<InstitutionId> standingFor() {
        return Optional.ofNullable(standingFor);
    }

    /**
     * Whether somebody typed what another had told (代行入力).
     *
     * @return true if it stands for an institution or came on such a way
     */
    public boolean isProxy() {
        return standingFor != null || channel.isProxy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attribution that
                && actor.equals(that.actor)
                && at.equals(that.at)
                && channel == that.channel
                && Objects.equals(standingFor, that.standingFor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, at, channel, standingFor);
    }

    /** Who, when, how and for whom; personal data of patients is not in it. */
    @Override
    public String toString() {
        return "Attribution[" + actor + ", " + at + ", " + channel + (standingFor == null ? "" : ", for " + standingFor)
                + "]";
    }
}
