package org.hersys.cases;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.hersys.actor.EntryChannel;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * A case as a caller hands it over to be registered (新規登録する患者).
 *
 * <pre>{@code
 * CaseDraft.of(content).via(EntryChannel.FAX).standingFor(clinic);
 * }</pre>
 *
 * <p>Immutable; prints nothing of the person.
 */
public final class CaseDraft {

    private final CaseContent content;
    private final EntryChannel channel;
    private final @Nullable InstitutionId standingFor;
    private final @Nullable CentreId responsibleCentre;

    private CaseDraft(
            CaseContent content,
            EntryChannel channel,
            @Nullable InstitutionId standingFor,
            @Nullable CentreId responsibleCentre) {
        this.content = requireNonNull(content, "content");
        this.channel = requireNonNull(channel, "channel");
        this.standingFor = standingFor;
        this.responsibleCentre = responsibleCentre;
    }

    /**
     * A case that the actor's own organisation enters on the screen.
     *
     * @param content what is known; may be empty
     * @return the draft
     */
    public static CaseDraft of(CaseContent content) {
        return new CaseDraft(content, EntryChannel.SCREEN, null, null);
    }

    /**
     * The same on another way.
     *
     * @param way on which way it came
     * @return a new draft
     */
    public CaseDraft via(EntryChannel way) {
        return new CaseDraft(content, way, standingFor, responsibleCentre);
    }

    /**
     * The same for an institution that did not enter it itself (代行入力).
     *
     * @param institution whose patient it is
     * @return a new draft
     */
    public CaseDraft standingFor(InstitutionId institution) {
        return new CaseDraft(content, channel, requireNonNull(institution, "institution"), responsibleCentre);
    }

    /**
     * The same with another health centre in charge than that of the institution's place.
     *
     * @param centre the centre in charge
     * @return a new draft
     */
    public CaseDraft responsibleCentre(CentreId centre) {
        return new CaseDraft(content, channel, standingFor, requireNonNull(centre, "centre"));
    }

    /**
     * What is known.
     *
     * @return the person, the tests and the notes
     */
    public CaseContent content() {
        return content;
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
     * Whose patient it is, if not that of who enters it.
     *
     * @return the institution, or empty
     */
    public Optional<InstitutionId> standingFor() {
        return Optional.ofNullable(standingFor);
    }

    /**
     * The health centre in charge, if it was named.
     *
     * @return the centre, or empty for that of the institution's place
     */
    public Optional<CentreId> responsibleCentre() {
        return Optional.ofNullable(responsibleCentre);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseDraft that
                && content.equals(that.content)
                && channel == that.channel
                && Objects.equals(standingFor, that.standingFor)
                && Objects.equals(responsibleCentre, that.responsibleCentre);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content, channel, standingFor, responsibleCentre);
    }

    /** The way and how much there is, not what. */
    @Override
    public String toString() {
        return "CaseDraft[" + channel + ", " + content + "]";
    }
}
