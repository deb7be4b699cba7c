package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.law.Citation;
import org.hersys.law.Edition;
import org.hersys.law.Provision;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the rule who may correct a daily report, and for how long (日次報告の訂正に関する規定の版).
 *
 * <p>Immutable; each method that allows something returns a new rule.
 */
public final class CorrectionRule implements Edition {

    private static final BilingualText NOBODY = BilingualText.of(
            "「報告」ボタンを押下したあとは取下げや訂正はできません。翌日分にて調整してください。",
            "Once it is reported, it is neither withdrawn nor corrected. Adjust it in the report of the next day.");

    private static final BilingualText EVERY_CENTRE = BilingualText.of(
            "さかのぼっての訂正は都道府県・保健所設置市が行うとされている。都道府県の設置する保健所にも、管轄区域内の報告の訂正を認めた。",
            "Back to the start, prefectures and cities with a health centre correct. Here the centre of the area does so also where"
                    + " the prefecture runs it.");

    private static final BilingualText OWN = BilingualText.of(
            "報告した機関による訂正は、報告年月日の24時まで可能です。以後は、翌日分にて調整するか、都道府県・保健所設置市に訂正を依頼してください。",
            "The unit itself corrects its report until 24:00 of the date of the report. After that, adjust it in the report of the"
                    + " next day, or ask the prefecture or the health centre.");

    private static final BilingualText SUPERVISORS = BilingualText.of(
            "都道府県・保健所設置市による訂正は、{0}以降の報告について可能です。それより前の報告は、翌日分にて調整してください。",
            "Prefectures and cities with a health centre correct reports from {0} on. Adjust an earlier one in the next report.");

    private final String id;
    private final BilingualText name;
    private final Citation citation;
    private final @Nullable Citation own;
    private final @Nullable Citation supervisors;
    private final @Nullable LocalDate backTo;

    private CorrectionRule(
            String id,
            BilingualText name,
            Citation citation,
            @Nullable Citation own,
            @Nullable Citation supervisors,
            @Nullable LocalDate backTo) {
        this.id = requireNonNull(id, "id");
        this.name = requireNonNull(name, "name");
        this.citation = requireNonNull(citation, "citation");
        this.own = own;
        this.supervisors = supervisors;
        this.backTo = backTo;
    }

    /**
     * A rule by which nobody corrects anything yet.
     *
     * @param id a stable name
     * @param name what it says in one sentence
     * @param citation where it is written
     * @return the rule
     */
    public static CorrectionRule of(String id, BilingualText name, Citation citation) {
        return new CorrectionRule(id, name, citation, null, null, null);
    }

    /**
     * This rule, with the unit correcting its own report until 24:00 of its date.
     *
     * @param source where that is written
     * @return a new rule
     */
    public CorrectionRule allowingTheUnitOnTheDay(Citation source) {
        return new CorrectionRule(id, name, citation, requireNonNull(source, "source"), supervisors, backTo);
    }

    /**
     * This rule, with prefectures and health centres correcting reports at any time.
     *
     * @param first the earliest date of a report that they correct
     * @param source where that is written
     * @return a new rule
     */
    public CorrectionRule allowingSupervisors(LocalDate first, Citation source) {
        return new CorrectionRule(
                id, name, citation, own, requireNonNull(source, "source"), requireNonNull(first, "first"));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public BilingualText name() {
        return name;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    /**
     * Whether a report may be corrected.
     *
     * @param who in which position
     * @param date the date of the report
     * @param today the day on which it would be corrected
     * @return true if it may
     */
    public boolean allows(CorrectionRight who, LocalDate date, LocalDate today) {
        return switch (who) {
            case OWN_UNIT -> own != null && !today.isAfter(date);
            case SUPERVISOR -> backTo != null && !date.isBefore(backTo);
        };
    }

    /**
     * What somebody is told who may not correct a report.
     *
     * @param who in which position
     * @return a sentence that says what is right
     */
    public BilingualText advice(CorrectionRight who) {
        return switch (who) {
            case OWN_UNIT -> own == null ? NOBODY : OWN;
            case SUPERVISOR -> backTo == null ? NOBODY : SUPERVISORS.with(backTo);
        };
    }

    /** What each position may do, or that nobody may do anything. */
    @Override
    public List<Provision> provisions() {
        if (own == null && supervisors == null) {
            return List.of(new Provision("NOBODY", NOBODY, citation));
        }
        return Stream.of(provision(CorrectionRight.OWN_UNIT, own), provision(CorrectionRight.SUPERVISOR, supervisors))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Provision> provision(CorrectionRight who, @Nullable Citation source) {
        return Optional.ofNullable(source).map(citing -> new Provision(who.name(), advice(who), citing));
    }

    /** Which health centres the source means. */
    @Override
    public List<BilingualText> openPoints() {
        return supervisors == null ? List.of() : List.of(EVERY_CENTRE);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
