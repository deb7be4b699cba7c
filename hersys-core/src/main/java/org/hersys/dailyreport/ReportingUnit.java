package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;

/**
 * Who files one daily report a day (日次報告の報告単位): an out-patient institution, a health centre, or a follow-up centre.
 *
 * <p>A follow-up centre signs in with an account of an institution or of a health centre, and is a unit of its own all the
 * same: what it reports neither takes the place of that organisation's own report nor adds to it. Immutable.
 */
public final class ReportingUnit {

    private final ReportingUnitKind kind;
    private final Object id;

    private ReportingUnit(ReportingUnitKind kind, Object id) {
        this.kind = kind;
        this.id = requireNonNull(id, "id");
    }

    /**
     * An out-patient institution.
     *
     * @param institution which one
     * @return the unit
     */
    public static ReportingUnit of(InstitutionId institution) {
        return new ReportingUnit(ReportingUnitKind.INSTITUTION, institution);
    }

    /**
     * A public health centre.
     *
     * @param centre which one
     * @return the unit
     */
    public static ReportingUnit of(CentreId centre) {
        return new ReportingUnit(ReportingUnitKind.HEALTH_CENTRE, centre);
    }

    /**
     * A follow-up centre.
     *
     * @param centre which one
     * @return the unit
     */
    public static ReportingUnit of(FollowUpCentreId centre) {
        return new ReportingUnit(ReportingUnitKind.FOLLOW_UP_CENTRE, centre);
    }

    /**
     * Who it is.
     *
     * @return the kind
     */
    public ReportingUnitKind kind() {
        return kind;
    }

    /**
     * Its id among those of its kind.
     *
     * @return 1 to 64 visible ASCII characters
     */
    public String id() {
        return id.toString();
    }

    /**
     * The institution.
     *
     * @return its id, or empty if the unit is none
     */
    public Optional<InstitutionId> institution() {
        return as(InstitutionId.class);
    }

    /**
     * The health centre.
     *
     * @return its id, or empty if the unit is none
     */
    public Optional<CentreId> centre() {
        return as(CentreId.class);
    }

    /**
     * The follow-up centre.
     *
     * @return its id, or empty if the unit is none
     */
    public Optional<FollowUpCentreId> followUpCentre() {
        return as(FollowUpCentreId.class);
    }

    private <T> Optional<T> as(Class<T> type) {
        return Optional.of(id).filter(type::isInstance).map(type::cast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingUnit that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The kind and the id. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
