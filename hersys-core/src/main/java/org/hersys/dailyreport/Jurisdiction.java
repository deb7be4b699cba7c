package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.hersys.facility.CentreId;
import org.hersys.institution.Prefecture;
import org.jspecify.annotations.Nullable;

/**
 * Under which prefecture and which centre a report is counted (集計上の都道府県・保健所). Immutable.
 */
public final class Jurisdiction {

    private final Prefecture prefecture;
    private final @Nullable CentreId centre;

    private Jurisdiction(Prefecture prefecture, @Nullable CentreId centre) {
        this.prefecture = requireNonNull(prefecture, "prefecture");
        this.centre = centre;
    }

    /**
     * A prefecture alone, as for a follow-up centre of the whole prefecture.
     *
     * @param prefecture the prefecture
     * @return the jurisdiction
     */
    public static Jurisdiction of(Prefecture prefecture) {
        return new Jurisdiction(prefecture, null);
    }

    /**
     * A centre of a prefecture.
     *
     * @param prefecture the prefecture
     * @param centre the centre
     * @return the jurisdiction
     */
    public static Jurisdiction of(Prefecture prefecture, CentreId centre) {
        return new Jurisdiction(prefecture, requireNonNull(centre, "centre"));
    }

    /**
     * The prefecture.
     *
     * @return the prefecture
     */
    public Prefecture prefecture() {
        return prefecture;
    }

    /**
     * The health centre.
     *
     * @return the centre, or empty if it belongs to none
     */
    public Optional<CentreId> centre() {
        return Optional.ofNullable(centre);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jurisdiction that
                && prefecture == that.prefecture
                && Objects.equals(centre, that.centre);
    }

    @Override
    public int hashCode() {
        return Objects.hash(prefecture, centre);
    }

    /** The prefecture and the centre. */
    @Override
    public String toString() {
        return prefecture + (centre == null ? "" : "/" + centre);
    }
}
