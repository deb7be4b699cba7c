package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.text.internal.TypedText;

/**
 * A follow-up centre (健康フォローアップセンター), with the account by which it reports.
 *
 * <p>HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）「健康フォローアップセンターは「外来医療機関」または「保健所」のIDで日次報告を行います」.
 * Immutable.
 */
public final class FollowUpCentre {

    private static final int LONGEST_NAME = 200;

    private final FollowUpCentreId id;
    private final String name;
    private final Prefecture prefecture;

    /** An institution or a health centre. */
    private final Object account;

    private FollowUpCentre(FollowUpCentreId id, String name, Prefecture prefecture, Object account) {
        this.id = requireNonNull(id, "id");
        this.name = TypedText.requireLine(name, LONGEST_NAME, "the name of a follow-up centre");
        this.prefecture = requireNonNull(prefecture, "prefecture");
        this.account = requireNonNull(account, "account");
    }

    /**
     * A follow-up centre that reports by an account of an out-patient institution.
     *
     * @param id its id
     * @param name its name, of 1 to 200 characters
     * @param prefecture whose people register with it
     * @param account the institution
     * @return the centre
     * @throws IllegalArgumentException if the name is blank, longer or has a control character
     */
    public static FollowUpCentre of(FollowUpCentreId id, String name, Prefecture prefecture, InstitutionId account) {
        return new FollowUpCentre(id, name, prefecture, account);
    }

    /**
     * A follow-up centre that reports by an account of a health centre.
     *
     * @param id its id
     * @param name its name, of 1 to 200 characters
     * @param prefecture whose people register with it
     * @param account the health centre
     * @return the centre
     * @throws IllegalArgumentException if the name is blank, longer or has a control character
     */
    public static FollowUpCentre of(FollowUpCentreId id, String name, Prefecture prefecture, CentreId account) {
        return new FollowUpCentre(id, name, prefecture, account);
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public FollowUpCentreId id() {
        return id;
    }

    /**
     * What it is called.
     *
     * @return the name, of one line
     */
    public String name() {
        return name;
    }

    /**
     * Under which prefecture its report is counted.
     *
     * @return the prefecture whose people register with it
     */
    public Prefecture prefecture() {
        return prefecture;
    }

    /**
     * The institution whose account it uses.
     *
     * @return its id, or empty if it uses one of a health centre
     */
    public Optional<InstitutionId> institution() {
        return as(InstitutionId.class);
    }

    /**
     * The health centre whose account it uses.
     *
     * @return its id, or empty if it uses one of an institution
     */
    public Optional<CentreId> centre() {
        return as(CentreId.class);
    }

    private <T> Optional<T> as(Class<T> type) {
        return Optional.of(account).filter(type::isInstance).map(type::cast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUpCentre that
                && id.equals(that.id)
                && name.equals(that.name)
                && prefecture == that.prefecture
                && account.equals(that.account);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, prefecture, account);
    }

    /** The id. */
    @Override
    public String toString() {
        return "FollowUpCentre[" + id + "]";
    }
}
